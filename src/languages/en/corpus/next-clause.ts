import { expect, type Phrasing, says } from './phrasing.js';

/** Two clubs with an "and" between them of which the second does something of its own; prices told beside a move; choices. */
export const NEXT_CLAUSE: readonly Phrasing[] = [
  says(
    'en.interest.keen',
    'Rafa Quintela wants to leave Genk and Everton are keen.',
    expect('exit', 'Rafa Quintela', 'Genk', null),
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Rafa Quintela is to leave Genk and Everton have made an offer.',
    expect('exit', 'Rafa Quintela', 'Genk', null),
    expect('bid', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.enquire',
    'Rafa Quintela is wanted by Genk and Everton have asked about him.',
    expect('interest', 'Rafa Quintela', null, 'Genk'),
    expect('talks', 'Rafa Quintela', null, 'Everton'),
  ),
  // One list of two all the same.
  says(
    'en.interest.nominal',
    'Interest from Genk and Everton has cooled in Rafa Quintela.',
    expect('interest', 'Rafa Quintela', null, 'Genk', { status: 'negative' }),
    expect('interest', 'Rafa Quintela', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.keen',
    'It is understood Genk and Everton are keen on Rafa Quintela.',
    expect('interest', 'Rafa Quintela', null, 'Genk', { certainty: 'hedged' }),
    expect('interest', 'Rafa Quintela', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.track',
    'Scouts from Genk and Everton were watching Rafa Quintela.',
    expect('interest', 'Rafa Quintela', null, 'Genk'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  // What is asked for him, told in passing.
  says(
    'en.exit.price',
    'Everton are keen on Genk striker Rafa Quintela, but his £20m valuation could put them off.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.price',
    "Rafa Quintela is Everton's number one target, with Genk's asking price a stumbling block.",
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.price',
    'Genk have slapped a £60m fee on Rafa Quintela.',
    expect('exit', 'Rafa Quintela', 'Genk', null, { fee: { value: 60_000_000, currency: 'GBP' } }),
  ),
  // What is told of him between commas is not what he says.
  says(
    'en.interest.track',
    'Genk midfielder Rafa Quintela, 17, who has been tracked by Everton, Leeds and Fulham, says he is not impressed.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton', { certainty: 'asserted' }),
    expect('interest', 'Rafa Quintela', 'Genk', 'Leeds', { certainty: 'asserted' }),
    expect('interest', 'Rafa Quintela', 'Genk', 'Fulham', { certainty: 'asserted' }),
  ),
  says(
    'en.interest.track',
    'Genk midfielder Rafa Quintela, 17, who is wanted by Everton, reports the Harbour Post.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton', { certainty: 'reported' }),
  ),
  // Whom a club will lose, has lost, or has no more hope of.
  says(
    'en.exit.sell',
    'Genk are resigned to losing Rafa Quintela to Everton.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.stop.end',
    "Everton's hopes of signing Genk defender Rafa Quintela look to be over.",
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.available',
    'Speculation is growing that Rafa Quintela is on his way out of Genk.',
    expect('exit', 'Rafa Quintela', 'Genk', null, { certainty: 'hedged' }),
  ),
  // A time at a club that seems to end.
  says(
    'en.exit.doubt',
    "Rafa Quintela's days at Genk look numbered.",
    expect('exit', 'Rafa Quintela', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.doubt',
    "Rafa Quintela's future at Genk remains uncertain.",
    expect('exit', 'Rafa Quintela', 'Genk', null, { certainty: 'hedged' }),
  ),
  says('en.exit.future', "Rafa Quintela's contract at Genk is up in June."),
  says(
    'en.exit.without',
    'Genk are preparing for life without Rafa Quintela.',
    expect('exit', 'Rafa Quintela', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.without',
    'Genk are bracing themselves for the loss of Rafa Quintela.',
    expect('exit', 'Rafa Quintela', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.sell',
    'Genk are loath to sell Rafa Quintela.',
    expect('exit', 'Rafa Quintela', 'Genk', null, { status: 'negative' }),
  ),
  // Between which clubs he may choose, and who is on a list.
  says(
    'en.interest.torn',
    'Rafa Quintela faces a choice between Fulham and Everton.',
    expect('interest', 'Rafa Quintela', null, 'Fulham'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton have drawn up a shortlist, which includes Genk forward Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
];
