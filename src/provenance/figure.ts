import type { Money } from '../model/money.js';

/**
 * Whether two stated amounts are one figure. In one currency 3 % is left for rounding. Across currencies no rate is
 * known to a pure function, so any pair that some rate of the last decade could explain counts as the same: an
 * outlet that converts a fee adds nothing.
 */
export function sameFigure(
  a: Pick<Money, 'value' | 'currency'>,
  b: Pick<Money, 'value' | 'currency'>,
): boolean {
  const ratio = Math.max(a.value, b.value) / Math.max(1, Math.min(a.value, b.value));
  return a.currency === b.currency ? ratio <= 1.03 : ratio <= (distant(a) === distant(b) ? 1.7 : 15);
}

function distant({ currency }: Pick<Money, 'currency'>): boolean {
  return currency === 'BRL' || currency === 'SEK';
}
