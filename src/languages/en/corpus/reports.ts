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
];
