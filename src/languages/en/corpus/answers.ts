import { expect, type Phrasing, says } from './phrasing.js';

/** Bids with the answer that they got, behind them or in the next sentence. */
export const ANSWERS: readonly Phrasing[] = [
  says(
    'en.reject.return',
    'Everton offered £20m for Genk striker Sam Okonedo but the Belgian club turned it down.',
    expect('bid', 'Sam Okonedo', 'Genk', 'Everton', {
      status: 'negative',
      fee: { value: 20_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.reject.return',
    'Wolves have made an offer for Rafa Quintela of Porto. The Portuguese side knocked it back.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Leeds made an offer for Dario Velluti in January that was rejected.',
    expect('bid', 'Dario Velluti', null, 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Everton have made two offers for left-back Sam Okonedo, and both have been declined.',
    expect('bid', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Everton made an approach for Porto winger Rafa Quintela, which was rebuffed.',
    expect('talks', 'Rafa Quintela', 'Porto', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Fulham bid £12m for Rafa Quintela, only to be knocked back.',
    expect('bid', 'Rafa Quintela', null, 'Fulham', {
      status: 'negative',
      fee: { value: 12_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.reject.reject',
    'Leeds turned down £6m from Everton for Sam Okonedo.',
    expect('bid', 'Sam Okonedo', 'Leeds', 'Everton', {
      status: 'negative',
      fee: { value: 6_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.agreed.accepted',
    'Everton have made an offer for Genk striker Dario Velluti, which has been accepted.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  // Not answered yet, or somebody else's answer.
  says(
    'en.bid.make',
    'Everton have made an offer for Genk striker Dario Velluti, and it could be rejected.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton have made an offer for Genk striker Dario Velluti. Sam Okonedo was rejected by fans, but it was turned down as a story.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton'),
  ),
];
