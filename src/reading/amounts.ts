import type { Currency, Money } from '../model/money.js';
import { DOLLAR, EURO, HYPHEN, NUM, POUND, type Tokens } from '../text/tokens.js';

const SIGNS: ReadonlyMap<number, Currency> = new Map([
  [POUND, 'GBP'],
  [EURO, 'EUR'],
  [DOLLAR, 'USD'],
]);

/** What a language must say about money: its units and its currencies, folded. */
export interface MoneyWords {
  readonly units: ReadonlyMap<string, number>;
  readonly currencies: ReadonlyMap<string, Currency>;
  /** Words after an amount that make it a wage, not a fee ("a week"). */
  readonly wages: readonly RegExp[];
}

export interface Amount {
  readonly money: Money;
  /** First token after it. */
  readonly to: number;
  readonly wage: boolean;
}

/** Reads an amount of money at token `at`: "£35m", "35 million euros", "€30m-plus", "A$2m". Null if there is none. */
export function amountAt(tokens: Tokens, at: number, limit: number, words: MoneyWords): Amount | null {
  let i = at;
  let currency = SIGNS.get(tokens.word[i]!);
  if (currency !== undefined) i++;
  if (i >= limit || !tokens.is(i, NUM)) return null;
  const first = numberAt(tokens, i, words);
  if (first === null) return null;
  i++;
  let { value, scaled } = first;
  // A range: the upper end counts ("£30-35m", "£30m to £35m").
  if (i < limit && tokens.is(i, NUM) && tokens.is(i, HYPHEN)) {
    const upper = numberAt(tokens, i, words);
    if (upper !== null && (upper.scaled || currency !== undefined)) {
      value = upper.value;
      scaled = upper.scaled;
      i++;
    }
  }
  if (!scaled && i < limit) {
    const unit = words.units.get(foldAt(tokens, i));
    if (unit !== undefined) {
      value *= unit;
      scaled = true;
      i++;
    }
  }
  if (currency === undefined) {
    const named = i < limit ? words.currencies.get(foldAt(tokens, i)) : undefined;
    if (named === undefined) return null;
    currency = named;
    i++;
  }
  if (value <= 0 || !Number.isFinite(value)) return null;
  const stated = tokens.slice(at, i);
  const rest = tokens.text.slice(tokens.end[i - 1]!, tokens.end[i - 1]! + 24);
  return {
    money: { value: Math.round(value), currency, stated },
    to: i,
    wage: words.wages.some((pattern) => pattern.test(rest)),
  };
}

function numberAt(tokens: Tokens, at: number, words: MoneyWords): { value: number; scaled: boolean } | null {
  const raw = tokens.text.slice(tokens.start[at]!, tokens.end[at]!);
  const parts = /^(\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d{1,3})?)([a-z]{0,8})$/i.exec(raw);
  if (parts === null) return null;
  const digits = parts[1]!;
  const value = /^\d{1,3}(,\d{3})+$/.test(digits)
    ? Number(digits.replaceAll(',', ''))
    : Number(digits.replace(',', '.'));
  const suffix = parts[2]!.toLowerCase();
  if (suffix === '') return { value, scaled: false };
  const unit = words.units.get(suffix);
  return unit === undefined ? null : { value: value * unit, scaled: true };
}

function foldAt(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();
}
