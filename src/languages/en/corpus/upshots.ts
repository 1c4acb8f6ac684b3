import { expect, type Phrasing, says } from './phrasing.js';

/** What came of it ("only for him to join"), what came to nothing, whom a club looks past, and options of one who looks for somebody. */
export const UPSHOTS: readonly Phrasing[] = [
  says(
    'en.done.join',
    'Genk wanted Rafa Quintela of Everton, only for him to join Lille.',
    expect('interest', 'Rafa Quintela', 'Everton', 'Genk'),
    expect('done', 'Rafa Quintela', 'Everton', 'Lille'),
  ),
  says(
    'en.interest.choose',
    'Genk agreed a fee for Rafa Quintela, only for him to choose Lille instead.',
    expect('agreed', 'Rafa Quintela', null, 'Genk'),
    expect('done', 'Rafa Quintela', null, 'Lille'),
  ),
  says(
    'en.interest.rival',
    'Genk were close to signing Rafa Quintela, only for Everton to hijack the deal.',
    expect('agreed', 'Rafa Quintela', null, 'Genk'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.stop.nothing',
    "A loan enquiry from Everton about Genk's Rafa Quintela got nowhere.",
    expect('talks', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative', loan: true }),
  ),
  says(
    'en.stop.nothing',
    "Everton made an enquiry for Genk's Rafa Quintela but it came to nothing.",
    expect('talks', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.nothing',
    'Genk retain an interest in Everton midfielder Rafa Quintela, although talks have made no progress.',
    expect('interest', 'Rafa Quintela', 'Everton', 'Genk'),
    expect('talks', 'Rafa Quintela', 'Everton', 'Genk', { status: 'negative' }),
  ),
  says('en.stop.nothing', 'Rafa Quintela has made no progress in his recovery at Everton.'),
  says(
    'en.stop.interest',
    "Everton have begun to look beyond Rafa Quintela and are exploring a move for Lille's Pavel Reuter.",
    expect('interest', 'Rafa Quintela', null, 'Everton', { status: 'negative' }),
    expect('interest', 'Pavel Reuter', 'Lille', 'Everton'),
  ),
  says('en.stop.interest', 'Everton looked past their problems to beat Genk.'),
  says(
    'en.interest.shortlist',
    'Everton need a striker. Rafa Quintela of Genk is an option.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "The Everton boss is keen to add a centre-back, and Genk's Rafa Quintela remains of interest.",
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Rafa Quintela of Genk needs a rest. Pavel Reuter is an option for the derby.',
  ),
  says(
    'en.done.sign',
    'Genk want Everton striker Rafa Quintela. He is expected to be presented later this week.',
    expect('interest', 'Rafa Quintela', 'Everton', 'Genk'),
    expect('agreed', 'Rafa Quintela', 'Everton', 'Genk'),
  ),
  // What is denied of somebody, and why he refuses.
  says(
    'en.exit.leave',
    'Rafa Quintela is not believed to be close to leaving Everton.',
    expect('exit', 'Rafa Quintela', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Everton are not believed to have made an offer for Rafa Quintela.',
    expect('bid', 'Rafa Quintela', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Everton striker Rafa Quintela has turned down a new deal in order to leave Everton.',
    expect('stay', 'Rafa Quintela', 'Everton', null, { status: 'negative' }),
    expect('exit', 'Rafa Quintela', 'Everton', null),
  ),
  says('en.interest.keen', 'Rafa Quintela is a boyhood fan of Everton.'),
  says(
    'en.interest.destination',
    'One possible destination for Rafa Quintela is Everton.',
    expect('interest', 'Rafa Quintela', null, 'Everton', { certainty: 'hedged' }),
  ),
  // Moves that were refused, and what somebody needs since.
  says(
    'en.interest.pounce',
    'Genk knocked back a move for Rafa Quintela from Everton.',
    expect('bid', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.move',
    'Genk turned down a loan move from Everton for Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative', loan: true }),
  ),
  says(
    'en.interest.pounce',
    "Everton need a defender after moves for Genk's Rafa Quintela and Lille's Pavel Reuter collapsed.",
    expect('done', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative' }),
    expect('done', 'Pavel Reuter', 'Lille', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Rafa Quintela has been plucked from Genk by Everton.',
    expect('done', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Rafa Quintela is looking to move out of Genk.',
    expect('exit', 'Rafa Quintela', 'Genk', null),
  ),
];
