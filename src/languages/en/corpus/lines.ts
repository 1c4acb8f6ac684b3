import { expect, type Phrasing, says } from './phrasing.js';

/** What lines of gossip columns showed to be missing. */
export const LINES: readonly Phrasing[] = [
  // Who is warned by somebody's news.
  says(
    'en.interest.keen',
    'Everton and Fulham have been put on red alert after Genk striker Dario Velluti turned down a new contract.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Genk have been put on alert, as Dario Velluti has turned down a new contract with them.',
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  // Whom somebody expects to act.
  says(
    'en.agreed.expect',
    'Karl Benti has tipped Everton to sign Genk striker Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.agreed.expect',
    'Everton expect Genk to sell striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  // What somebody gives up for a move is no loan that ends.
  says(
    'en.done.complete',
    'Genk striker Dario Velluti is willing to take a pay cut to join Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.complete',
    'Genk striker Dario Velluti would accept a wage cut to stay at the club.',
    expect('stay', 'Dario Velluti', 'Genk', null, { certainty: 'speculative' }),
  ),
  says(
    'en.done.complete',
    'Dario Velluti took a pay cut to join Everton from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  // Who goes back has left.
  says(
    'en.recall',
    'Dario Velluti has left Fulham after being recalled by Genk.',
    expect('loan-return', 'Dario Velluti', 'Fulham', 'Genk'),
  ),
  // What he is called, and what he did.
  says(
    'en.done.sign',
    'Sacked Everton manager Ian Moss did not want to sign Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says('en.exit.sell', 'Sacked Everton manager Ian Moss.', expect('exit', 'Ian Moss', 'Everton', null)),
  // Somebody's favourite is not he, unless he is to become something.
  says('en.interest.track', 'Everton are seriously considering Ian Moss favourite.'),
  says(
    'en.done.join',
    'Dario Velluti favourite to join Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  // A share is nobody's word.
  says(
    'en.done.join',
    'Genk are due 10 per cent of the fee for Karl Benti as Dario Velluti joins Everton.',
    expect('done', 'Dario Velluti', null, 'Everton', { certainty: 'asserted' }),
  ),
  // What could not be agreed has failed for sure, and who has been told that he can go may.
  says(
    'en.agreed.nominal',
    'Everton had hoped for Genk striker Dario Velluti, but the two clubs could not agree a fee for Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative', certainty: 'asserted' }),
  ),
  says(
    'en.exit.leave',
    'Genk have told Italy Under-21 striker Dario Velluti, 21, that he can leave.',
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'asserted' }),
  ),
  says(
    'en.fail.lack',
    'Genk coach Ian Moss has told Everton to forget signing Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  // How long a loan lasts is no news of staying; where no loan has just begun it is.
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti on loan from Genk. The striker will remain with the Toffees until May.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { loan: true }),
  ),
  says(
    'en.stay.remain',
    'Dario Velluti is on loan at Everton. He wants to stay at Everton.',
    expect('done', 'Dario Velluti', null, 'Everton', { loan: true }),
    expect('stay', 'Dario Velluti', 'Everton', null),
  ),
  // An offer that may be made has not been made.
  says(
    'en.agreed.nominal',
    'Everton could offer a contract to former Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.agreed.nominal',
    'Everton have offered a contract to former Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', null, 'Everton'),
  ),
  // Who is "of interest" to those whom the sentence before was about.
  says(
    'en.interest.shortlist',
    "Everton want Genk's Dario Velluti. Burnley's Karl Benti and Lille's Paul Olsen are also of interest.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Karl Benti', 'Burnley', 'Everton'),
    expect('interest', 'Paul Olsen', 'Lille', 'Everton'),
  ),
  says('en.interest.shortlist', 'The price of a season ticket is also of interest.'),
  // A bid to sign somebody that is turned down has been made.
  says(
    'en.done.sign',
    'Everton had a bid to sign Genk striker Dario Velluti turned down.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    "Genk have rejected Everton's bid to sign striker Dario Velluti.",
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Everton failed with deadline day bids to sign Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  // Those told that they must pay or can sign somebody are not those who tell them.
  says(
    'en.done.pay',
    "Everton have been told by Genk that they'll have to pay £20m for Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Genk have told Everton they can sign Dario Velluti for £20m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Everton have been told by Genk that they will not sell Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  // Who has overtaken another wants him as well.
  says(
    'en.done.sign',
    "Everton have overtaken Fulham as favourites to sign Genk's Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
];
