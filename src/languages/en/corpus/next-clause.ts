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
