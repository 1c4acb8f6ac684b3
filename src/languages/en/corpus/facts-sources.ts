import { expect, type Phrasing, says } from './phrasing.js';

/** What stands between facts in whole articles: titles that end with their noun, answered bids, matches, time that is spent. */
export const FACTS_SOURCES: readonly Phrasing[] = [
  // "The Everton manager | reassessed Velluti's role": the title is not his.
  says(
    'en.exit.sell',
    "Everton want to sell striker Dario Velluti. The Everton manager pondered Velluti's value.",
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  // The bid that has just been told of.
  says(
    'en.bid.make',
    'Everton bid for Genk striker Dario Velluti on Friday, but the £5m offer was rejected.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', {
      status: 'negative',
      fee: { value: 5_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.bid.make',
    'Everton made a bid for Genk striker Dario Velluti. The offer was turned down.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Everton made a bid for Genk striker Dario Velluti, but the offer has not been rejected.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  // "believed" may be a verb of its own as well.
  says(
    'en.bid.make',
    'Everton and Fulham are believed to have made bids for Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
    expect('bid', 'Dario Velluti', 'Genk', 'Fulham', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.make',
    'Everton are believed to have made two offers for Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  // Two teams have a meeting as well.
  says(
    'en.talks.hold',
    "Rui Almada told the press before his side's meeting with Fulham that Genk striker Dario Velluti is fit.",
  ),
  says(
    'en.talks.hold',
    "Rui Almada spoke about Dario Velluti before Everton's meeting with Fulham on Saturday.",
  ),
  says(
    'en.talks.hold',
    "Everton's meeting with Genk over striker Dario Velluti went well.",
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  // What is spent is time.
  says('en.done.pay', 'Rui Almada expects Everton striker Dario Velluti to spend a spell on the sidelines.'),
  says(
    'en.done.pay',
    'Everton spent £5m on Genk striker Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
];
