import { expect, type Phrasing, says } from './phrasing.js';

/** What whole articles tell beside their news: who has come before, what came of it, and words that are no names. */
export const REPORTS: readonly Phrasing[] = [
  says(
    'en.done.join',
    'Alan Reuter has joined Everton. Reuter joins Dario Velluti and Sam Okonedo as newcomers.',
    expect('done', 'Alan Reuter', null, 'Everton'),
    expect('done', 'Dario Velluti', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Alan Reuter has signed for Everton, joining Dario Velluti, a striker who had been at Fulham.',
    expect('done', 'Alan Reuter', null, 'Everton'),
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Alan Reuter has signed for Everton. He joins Dario Velluti in attack.',
    expect('done', 'Alan Reuter', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Alan Reuter has joined Everton from Fulham. The striker is the third of the cup winners to join the Premier League.',
    expect('done', 'Alan Reuter', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.nominal',
    "Is Everton's Reuter chase over? Everton want Alan Reuter of Fulham.",
    expect('interest', 'Alan Reuter', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.move',
    'Fulham striker Alan Reuter crowned his return from a run of injuries with a goal.',
  ),
  says(
    'en.interest.move',
    'Fulham striker Alan Reuter wants a move from Fulham.',
    expect('exit', 'Alan Reuter', 'Fulham', null),
  ),
  says('en.done.loaned', 'Also named in the squad, he spent a year on loan at Everton.'),
  says(
    'en.interest.keen',
    'Everton want Alan Reuter. Fulham were keen in the summer.',
    expect('interest', 'Alan Reuter', null, 'Everton'),
    expect('interest', 'Alan Reuter', null, 'Fulham'),
  ),
  says(
    'en.reject.reject',
    'Fulham were unable to prevent Alan Reuter from joining Everton.',
    expect('done', 'Alan Reuter', null, 'Everton'),
  ),
  says(
    'en.reject.reject',
    'Fulham will attempt to stop Alan Reuter from joining Everton.',
    expect('interest', 'Alan Reuter', 'Fulham', 'Everton'),
  ),
  says(
    'en.agreed.agree',
    'Everton are close to signing Alan Reuter.\nOlga Brandt, an agent who works in Spain, said: "The player wants to leave."',
    expect('agreed', 'Alan Reuter', null, 'Everton'),
    expect('exit', 'Alan Reuter', null, null),
  ),
  says(
    'en.done.charge',
    'Alan Reuter has joined Everton from Fulham. They will pay their Kelso-Kola Championship rivals. The 36-year-old took charge at Craven Cottage in May.',
    expect('done', 'Alan Reuter', 'Fulham', 'Everton'),
    expect('done', 'Alan Reuter', null, 'Fulham'),
  ),
  says(
    'en.done.join',
    'Everton have been busy. Everton needed a striker and Everton fans wanted one. Sam Okonedo scored twice at Genk last season. Alan Reuter, the top scorer of the Dutch league, has also joined.',
    expect('done', 'Alan Reuter', null, 'Everton'),
  ),
  says('en.done.join', 'Alan Reuter of Fulham has scored often since he joined.'),
  says(
    'en.done.signing',
    'Alan Reuter becomes the third summer signing of Everton following the arrivals of Dario Velluti and Sam Okonedo.',
    expect('done', 'Alan Reuter', null, 'Everton'),
    expect('done', 'Dario Velluti', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Poor results led to former Fulham boss Owen Stadler being sacked by Everton.',
    expect('exit', 'Owen Stadler', 'Everton', null),
  ),
  says(
    'en.talks.nominal',
    "Everton's talks for Alan Reuter could collapse.",
    expect('talks', 'Alan Reuter', null, 'Everton'),
  ),
  says(
    'en.talks.nominal',
    "Everton's talks for Alan Reuter have collapsed.",
    expect('talks', 'Alan Reuter', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.track',
    'Alan Reuter is a player that Everton admire.',
    expect('interest', 'Alan Reuter', null, 'Everton'),
  ),
  says('en.interest.noticed', 'Alan Reuter has caught the eye in hard times at Fulham.'),
  says(
    'en.talks.hold',
    'Everton want Fulham defender Alan Reuter. Dario Velluti of Genk is a player Everton rate and they are holding talks about a deal to sign the Dutchman.',
    expect('interest', 'Alan Reuter', 'Fulham', 'Everton'),
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.available',
    'Fulham director Owen Stadler said: "I am not going to take someone who is free and available now."',
  ),
  says(
    'en.stay.remain',
    "Alan Reuter of Fulham wants to stay and fight for a place in Owen Stadler's plans.",
    expect('stay', 'Alan Reuter', 'Fulham', null),
  ),
];
