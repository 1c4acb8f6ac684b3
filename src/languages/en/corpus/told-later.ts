import { expect, type Phrasing, says } from './phrasing.js';

/** What a later sentence tells of a move, names cut short, and what stands beside fixtures. */
export const TOLD_LATER: readonly Phrasing[] = [
  says(
    'en.agreed.nominal',
    'Everton have agreed a deal with Fulham to sign Joel Benti.\n\nThe deal is a loan with an obligation to buy.',
    expect('agreed', 'Joel Benti', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.agreed.nominal',
    'Joel Benti is close to joining Everton. The move will be a season-long loan.',
    expect('agreed', 'Joel Benti', null, 'Everton', { loan: true }),
  ),
  says(
    'en.agreed.nominal',
    'Joel Benti is close to joining Everton. It will not be a loan.',
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  // His own club treats over him as the one that sells.
  says(
    'en.talks.hold',
    'Fulham are in talks to sell the out of favour striker Joel Benti. Fulham have already started negotiations with Genk.',
    expect('exit', 'Joel Benti', 'Fulham', null),
    expect('talks', 'Joel Benti', 'Fulham', 'Genk'),
  ),
  says(
    'en.talks.enquire',
    'Lille and Everton are waiting in the wings to make approaches of their own for Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Lille'),
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.talks.enquire',
    'Lille and Everton have made approaches for Joel Benti, only to be informed the club and he are in no rush.',
    expect('talks', 'Joel Benti', null, 'Lille'),
    expect('talks', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.interest.nominal',
    'Everton have confirmed their interest in Genk star Joel Benti and Los Angeles midfielder Carl Dorn.',
    expect('interest', 'Joel Benti', 'Genk', 'Everton', { certainty: 'confirmed' }),
    expect('interest', 'Carl Dorn', null, 'Everton', { certainty: 'confirmed' }),
  ),
  // A fixture is no move.
  says(
    'en.agreed.medical',
    "Joel Benti will travel to Everton for a medical ahead of Everton's trip to Bournemouth on Saturday.",
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    "Everton hope to sign Joel Benti in time for Saturday's trip to Fulham.",
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  // A given name cut short.
  says(
    'en.stay.remain',
    'Fulham winger Wilfried Benti could leave. "Wilf will stay at Fulham," Otto Lind said.',
    expect('exit', 'Wilfried Benti', 'Fulham', null, { certainty: 'hedged' }),
    expect('stay', 'Wilfried Benti', 'Fulham', null),
  ),
  // Who seeks somebody is not where another is.
  says(
    'en.fail.miss',
    'Fulham midfielder Joel Benti could join Everton after the club missed out on Carl Dorn.',
    expect('interest', 'Joel Benti', 'Fulham', 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Carl Dorn', null, 'Everton', { status: 'negative' }),
  ),
];
