import { expect, type Phrasing, says } from './phrasing.js';

/** Lines of columns: who is picked for a team, who is sure of what, and targets that speak for themselves. */
export const COLUMN_LINES: readonly Phrasing[] = [
  // Whom a coach picks gives nobody a post.
  says(
    'en.done.post',
    'Scotland manager Alan Reid is set to defy Celtic boss Tom Hall by naming midfielder Joel Benti in his squad to face Norway.',
  ),
  says(
    'en.done.post',
    'Everton are set to name Joel Benti as their new manager.',
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  // Whom clubs want speaks of himself.
  says(
    'en.stay.remain',
    "Everton could move for Benfica's Marco Dorn. But rumoured Fulham and Lyon target Joel Benti insists he'll remain with Genk.",
    expect('interest', 'Marco Dorn', 'Benfica', 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Joel Benti', 'Genk', 'Fulham', { certainty: 'hedged' }),
    expect('interest', 'Joel Benti', 'Genk', 'Lyon', { certainty: 'hedged' }),
    expect('stay', 'Joel Benti', 'Genk', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.done.join',
    'Everton target Joel Benti, a 20-year-old midfielder playing at Belgian side Genk, might instead be heading to Fulham.',
    expect('interest', 'Joel Benti', 'Genk', 'Everton'),
    expect('interest', 'Joel Benti', 'Genk', 'Fulham', { certainty: 'speculative' }),
  ),
  // Who is adamant speaks.
  says(
    'en.exit.available',
    'Everton striker Joel Benti is wanted by Fulham. Everton boss Alan Reid remains insistent Benti is not for sale.',
    expect('interest', 'Joel Benti', 'Everton', 'Fulham'),
    expect('exit', 'Joel Benti', 'Everton', null, { status: 'negative', certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Joel Benti is adamant that he will leave Everton this summer.',
    expect('exit', 'Joel Benti', 'Everton', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.stay.keep',
    'Everton remain adamant on keeping Joel Benti.',
    expect('stay', 'Joel Benti', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Chelsea Under-21 midfielder Joel Benti is expected to leave the club on a permanent transfer this summer.',
    expect('exit', 'Joel Benti', 'Chelsea', null, { certainty: 'hedged' }),
  ),
  says(
    'en.interest.rival',
    'Everton have been left to fight it out with Bayern Munich for Genk winger Joel Benti.',
    expect('interest', 'Joel Benti', 'Genk', 'Everton'),
    expect('interest', 'Joel Benti', 'Genk', 'Bayern Munich'),
  ),
  says(
    'en.interest.move',
    "Everton were shocked by Joel Benti's impending transfer to Real Madrid.",
    expect('agreed', 'Joel Benti', 'Everton', 'Real Madrid'),
  ),
  // What a boss looks for is what his club looks for.
  says(
    'en.interest.shortlist',
    'Arsenal boss Alan Reid wants at least one midfielder. Genk ace Joel Benti and Youri Tand of Monaco are targets.',
    expect('interest', 'Joel Benti', 'Genk', 'Arsenal'),
    expect('interest', 'Youri Tand', 'Monaco', 'Arsenal'),
  ),
];
