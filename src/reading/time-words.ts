/** The stretch of time that an expression names. */
export type TimeUnit =
  | 'day'
  | 'week'
  | 'month'
  | 'summer'
  | 'winter'
  | 'season'
  | 'year'
  | 'window'
  | 'deadline'
  | 'tournament';

export type Relation = 'this' | 'next' | 'last';
export type Edge = 'start' | 'middle' | 'end';

/** Words about time: "next summer" is the unit `summer` with the relation `next`; tokens `from` to `to` (exclusive). */
export interface TimeExpression {
  readonly from: number;
  readonly to: number;
  readonly unit: TimeUnit;
  /** Year stated; of a season ("2026-27") the year in which it ends. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly relation: Relation | null;
  readonly edge: Edge | null;
  /** "four years ago", "a month later": how many units back (negative) or on. */
  readonly shift: number | null;
}

/** What a word can do in a time expression. */
export type TimeRole =
  | { readonly role: 'month'; readonly value: number }
  | { readonly role: 'unit'; readonly value: TimeUnit }
  | { readonly role: 'relation'; readonly value: Relation }
  | { readonly role: 'edge'; readonly value: Edge }
  /** `article` where the word is mostly no number ("a year"). */
  | { readonly role: 'number'; readonly value: number; readonly article?: true }
  | { readonly role: 'ago'; readonly value: -1 | 1 }
  /** A word that may stand inside ("of", "the", "through", "transfer"). */
  | { readonly role: 'link'; readonly value: string };

/** Everything that the engine must be told of a language's words of time, folded. */
export interface TimeWords {
  readonly roles: ReadonlyMap<string, TimeRole>;
  /** Phrases of two words with a meaning of their own ("deadline day", "new year", "world cup"). */
  readonly pairs: ReadonlyMap<string, { readonly unit: TimeUnit; readonly month: number | null }>;
  /** Ordinary words that are months only with a capital ("May", "March"). */
  readonly capital: ReadonlySet<string>;
  /** Words before a time that make it a limit, not the time of a move ("until", "since"). */
  readonly bounds: readonly string[];
  /** Words before a time that look back ("over the summer"). */
  readonly back: readonly string[];
  /** In front of an end that something lasts to ("on loan to | the end of the season"). */
  readonly upTo: readonly string[];
  /** Verbs of what was attempted, in front of an infinitive ("tried | to sign him in January"). */
  readonly tries: readonly string[];
  /** Words in front of a time that tell of what has been, and of what may be. */
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** Words of what is to come for sure ("will"). */
  readonly sure: readonly string[];
  /** Words that make a time a contract's ("expires in June"). */
  readonly contract: readonly string[];
  /** Units of length: "18 months", "five-year". */
  readonly lengths: ReadonlyMap<string, 'days' | 'weeks' | 'months' | 'years' | 'seasons'>;
}
