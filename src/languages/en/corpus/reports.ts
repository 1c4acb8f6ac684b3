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
  says(
    'en.done.sign',
    'Everton brought in Dario Velluti and Alan Reuter joined Genk.',
    expect('done', 'Dario Velluti', null, 'Everton'),
    expect('done', 'Alan Reuter', null, 'Genk'),
  ),
  says(
    'en.done.join',
    'Dario Velluti and Alan Reuter joined Genk.',
    expect('done', 'Dario Velluti', null, 'Genk'),
    expect('done', 'Alan Reuter', null, 'Genk'),
  ),
  says(
    'en.done.join',
    'Dario Velluti signed for Everton, Genk acquired Alan Reuter, and Sam Okonedo moved to Fulham.',
    expect('done', 'Dario Velluti', null, 'Everton'),
    expect('done', 'Alan Reuter', null, 'Genk'),
    expect('done', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.done.join',
    'Everton needed a striker. Everton fans wanted goals and Everton got them. Dario Velluti came in from Genk, and Alan Reuter arrived on loan from Fulham.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
    expect('done', 'Alan Reuter', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.bid.nominal',
    'Fulham have turned down bids for Alan Reuter from Everton and Genk in the last two transfer windows.',
    expect('bid', 'Alan Reuter', 'Fulham', 'Everton', { status: 'negative' }),
    expect('bid', 'Alan Reuter', 'Fulham', 'Genk', { status: 'negative' }),
  ),
  says(
    'en.done.complete',
    'Fulham were forced to sell Alan Reuter to Everton.',
    expect('done', 'Alan Reuter', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.complete',
    'Fulham could be forced to sell Alan Reuter.',
    expect('exit', 'Alan Reuter', 'Fulham', null),
  ),
  says('en.done.succeed', 'Nils Brandauer tops a list drawn up to succeed sacked Owen Stadler at Everton.'),
  says(
    'en.bid.make',
    'No Everton bid for Alan Reuter, says the Fulham director.',
    expect('bid', 'Alan Reuter', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Everton like Alan Reuter. Reuter offers something else and will offer some competition.',
    expect('interest', 'Alan Reuter', null, 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton have not yet made contact with Fulham over a deal for Alan Reuter.',
    expect('talks', 'Alan Reuter', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.track',
    "Everton have been keeping tabs on Alan Reuter's contract talks at Fulham.",
    expect('interest', 'Alan Reuter', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.nominal',
    "Alan Reuter wants to leave Fulham. Owen Stadler's Everton are said to lead the pursuit for his signature.",
    expect('exit', 'Alan Reuter', 'Fulham', null),
    expect('interest', 'Alan Reuter', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.sign',
    "Everton's second signing of the day, left-back Alan Reuter, has a cold.",
    expect('done', 'Alan Reuter', null, 'Everton'),
  ),
  says(
    'en.done.arrive',
    'Despite arriving at Everton from Fulham, Alan Reuter had a torrid season.',
    expect('done', 'Alan Reuter', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Fulham forward Alan Reuter was the first name to be confirmed, joining Everton on loan.',
    expect('done', 'Alan Reuter', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.done.join',
    'Everton have been busy. Everton fans want goals from Everton. Genk defender Alan Reuter will join this summer alongside a Dane.',
    expect('agreed', 'Alan Reuter', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Alan Reuter of Fulham is set to join Everton. When he signs for Everton he will become their seventh signing.',
    expect('agreed', 'Alan Reuter', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'One-time Everton target Alan Reuter could leave Fulham.',
    expect('exit', 'Alan Reuter', 'Fulham', null),
  ),
  says(
    'en.interest.shortlist',
    'Everton target Alan Reuter could leave Fulham.',
    expect('interest', 'Alan Reuter', 'Fulham', 'Everton'),
    expect('exit', 'Alan Reuter', 'Fulham', null),
  ),
  says('en.exit.send', 'Everton boss Owen Stadler has seen Alan Reuter banished from the starting line-up.'),
  says(
    'en.interest.keen',
    'Everton are keen on Alan Reuter.\nREAD MORE: Genk sign Dario Velluti from Fulham\nHe is at Fulham.',
    expect('interest', 'Alan Reuter', null, 'Everton'),
  ),
];
