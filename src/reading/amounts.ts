import type { Currency, Money } from '../model/money.js';
import { DASH, DOLLAR, EURO, GLUED, HYPHEN, NUM, POUND, PUNCT, type Tokens, UPPER } from '../text/tokens.js';
import { digitsAt } from './digits.js';

const SIGNS: ReadonlyMap<number, Currency> = new Map([
  [POUND, 'GBP'],
  [EURO, 'EUR'],
  [DOLLAR, 'USD'],
]);

/** What a language must say about money: its units and its currencies, folded. */
export interface MoneyWords {
  readonly units: ReadonlyMap<string, number>;
  /** Numbers in words in front of a unit ("five million euros"). */
  readonly numbers: ReadonlyMap<string, number>;
  /** Names of currencies, of one word or two ("euros", "australian dollars"). */
  readonly currencies: ReadonlyMap<string, Currency>;
  /** Letters right in front of a dollar sign that say which dollar it is ("A$", "US$"). */
  readonly dollars: ReadonlyMap<string, Currency>;
  /** The word that halves the number behind it ("half | a million"). */
  readonly half: string;
  /** Words between the ends of a range ("£30m to £35m"). */
  readonly ranges: ReadonlySet<string>;
  /** A word between the ends of a range where another opens it ("between £30m and £35m"). */
  readonly between: { readonly opens: string; readonly joins: string };
  /** All that stands between a sum and what it may come to ("£15m, potentially rising to £17m"). */
  readonly rises: RegExp;
  /** Words joined by a hyphen that leave the upper end open ("£50m-plus"). */
  readonly open: ReadonlySet<string>;
  /** Words after an amount that make it a wage, not a fee ("a week"). */
  readonly wages: readonly RegExp[];
  /** Ends what stands in front of a sum that somebody earns ("a weekly wage of"). */
  readonly wageOf: RegExp;
}

export interface Amount {
  readonly money: Money;
  /** First token after it. */
  readonly to: number;
  readonly wage: boolean;
}

/** Below it no sum at the very end of a text is taken for whole: in units of its currency. */
const LEAST_CUT = 1000;

/** One figure with its sign, unit and currency, as far as they stand with it. */
interface Figure {
  readonly value: number;
  readonly scaled: boolean;
  readonly currency: Currency | undefined;
  readonly to: number;
}

/**
 * Reads an amount of money at token `at`: "£35m", "35 million euros", "€30m-plus", "A$2m" (from its sign on).
 * Of a range ("£30-35m", "between £30m and £35m") the upper end counts. Null if there is none.
 */
export function amountAt(tokens: Tokens, at: number, limit: number, words: MoneyWords): Amount | null {
  const first = figureAt(tokens, at, limit, words);
  if (first === null) return null;
  const upper = upperEnd(tokens, at, first, limit, words);
  const last = upper ?? first;
  const code = first.currency === undefined ? codeBefore(tokens, at, words) : undefined;
  const currency = first.currency ?? last.currency ?? code;
  if (currency === undefined || last.value <= 0 || !Number.isFinite(last.value)) return null;
  let to = last.to;
  if (to < limit && tokens.is(to, HYPHEN) && words.open.has(wordAt(tokens, to))) to++;
  const led =
    code !== undefined || isHalved(tokens, at, words) || dollarPrefix(tokens, at, words) !== undefined;
  const begin = led ? at - 1 : at;
  const rest = tokens.text.slice(tokens.end[to - 1]!, tokens.end[to - 1]! + 32);
  const start = tokens.start[begin]!;
  const before = tokens.text.slice(Math.max(0, start - 40), start);
  // "for £51.": a sum that the text's end has cut in two.
  if (!last.scaled && last.value < LEAST_CUT && rest === '.') return null;
  return {
    money: { value: Math.round(last.value), currency, stated: tokens.slice(begin, to) },
    to,
    wage: words.wages.some((pattern) => pattern.test(rest)) || words.wageOf.test(before),
  };
}

function figureAt(tokens: Tokens, at: number, limit: number, words: MoneyWords): Figure | null {
  let i = at;
  let currency = SIGNS.get(tokens.word[i]!);
  if (currency !== undefined) {
    currency = dollarPrefix(tokens, i, words) ?? currency;
    i++;
  }
  if (i >= limit) return null;
  const number = tokens.is(i, NUM) ? numberAt(tokens, i, words) : spelledAt(tokens, i, limit, words);
  if (number === null) return null;
  let { value, scaled } = number;
  i++;
  // "£12 500 000"
  if (currency !== undefined && !scaled)
    for (; i < limit && isThousands(tokens, i); i++) value = value * 1000 + digitsAt(tokens, i, false);
  if (!scaled && i < limit && !tokens.is(i, PUNCT)) {
    const unit = words.units.get(wordAt(tokens, i));
    if (unit !== undefined) {
      value *= unit;
      scaled = true;
      i++;
    }
  }
  if (currency === undefined && i < limit) {
    const sign = SIGNS.get(tokens.word[i]!);
    // "65m€": a sign behind its figure is not the next figure's.
    if (sign !== undefined && !(i + 1 < limit && tokens.is(i + 1, NUM) && tokens.is(i + 1, GLUED))) {
      currency = sign;
      i++;
    } else if (!tokens.is(i, PUNCT)) {
      const name = wordAt(tokens, i);
      const paired = i + 1 < limit && !tokens.is(i + 1, PUNCT);
      const pair = paired ? words.currencies.get(`${name} ${wordAt(tokens, i + 1)}`) : undefined;
      currency = pair ?? words.currencies.get(name);
      if (currency !== undefined) i += pair === undefined ? 1 : 2;
    }
  }
  return { value, scaled, currency, to: i };
}

/** "100 | 000": three digits behind one space go on with the number in front. */
function isThousands(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at]!;
  return (
    tokens.is(at, NUM) &&
    tokens.end[at]! - start === 3 &&
    start === tokens.end[at - 1]! + 1 &&
    digitsAt(tokens, at, false) >= 0
  );
}

/** The upper end of a range that begins with a figure; null if it is none. */
function upperEnd(
  tokens: Tokens,
  at: number,
  first: Figure,
  limit: number,
  words: MoneyWords,
): Figure | null {
  let i = first.to;
  if (i >= limit) return null;
  // "£30-35m": the hyphen is no token; "£30m-£35m", "£30m–35m": it is one, or a dash.
  const tight = tokens.is(i, HYPHEN) && tokens.is(i, NUM);
  if (!tight) {
    const word = wordAt(tokens, i);
    const joined =
      tokens.word[i] === DASH ||
      words.ranges.has(word) ||
      (word === words.between.joins && at > 0 && wordAt(tokens, at - 1) === words.between.opens);
    if (!joined) return null;
    i++;
  }
  if (i >= limit) return null;
  const upper = figureAt(tokens, i, limit, words);
  if (upper === null || upper.value * (upper.scaled === first.scaled ? 1 : 1e6) < first.value) return null;
  const currency = first.currency ?? upper.currency;
  if (currency === undefined || (upper.currency !== undefined && upper.currency !== currency)) return null;
  // "£30m to 2027": an end without sign or unit is no money.
  if (upper.currency === undefined && !upper.scaled) return null;
  return upper;
}

/** "A$", "US$": the letters stand in front of the sign, without a space. */
function dollarPrefix(tokens: Tokens, at: number, words: MoneyWords): Currency | undefined {
  if (tokens.word[at] !== DOLLAR || at === 0 || !tokens.is(at, GLUED)) return undefined;
  return words.dollars.get(wordAt(tokens, at - 1));
}

/** "EUR | 35m": a currency's letters in front of its figure. */
export function codeBefore(tokens: Tokens, at: number, words: MoneyWords): Currency | undefined {
  if (at === 0 || !tokens.is(at - 1, UPPER) || !tokens.is(at, NUM)) return undefined;
  return words.currencies.get(wordAt(tokens, at - 1));
}

function isHalved(tokens: Tokens, at: number, words: MoneyWords): boolean {
  return at > 0 && !tokens.is(at, NUM | PUNCT) && wordAt(tokens, at - 1) === words.half;
}

/** A number in words, in front of a unit ("five | million"). */
function spelledAt(
  tokens: Tokens,
  at: number,
  limit: number,
  words: MoneyWords,
): { value: number; scaled: boolean } | null {
  if (at + 1 >= limit || !words.units.has(wordAt(tokens, at + 1))) return null;
  const value = words.numbers.get(wordAt(tokens, at));
  if (value === undefined) return null;
  return { value: isHalved(tokens, at, words) ? value / 2 : value, scaled: false };
}

function numberAt(tokens: Tokens, at: number, words: MoneyWords): { value: number; scaled: boolean } | null {
  // Most numbers are no money: a year, an age, a score.
  const plain = digitsAt(tokens, at, false);
  if (plain >= 0) return { value: plain, scaled: false };
  const raw = tokens.text.slice(tokens.start[at]!, tokens.end[at]!);
  if (raw.length > 24) return null;
  const parts = /^(\d{1,3}(?:,\d{3})+|\d+(?:[.,-]\d{1,3})?)([a-z]{0,8})$/i.exec(raw);
  if (parts === null) return null;
  const digits = parts[1]!;
  const value = /^\d{1,3}(,\d{3})+$/.test(digits)
    ? Number(digits.replaceAll(',', ''))
    : Number(digits.replace(/[,-]/, '.'));
  const suffix = parts[2]!.toLowerCase();
  if (suffix === '') return { value, scaled: false };
  const unit = words.units.get(suffix);
  return unit === undefined ? null : { value: value * unit, scaled: true };
}

function wordAt(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();
}
