import type { Tokens } from '../../text/tokens.js';
import type { TimeExpression } from '../time-words.js';
import type { Times } from '../times.js';
import type { WordSet } from '../word-set.js';
import { partsClauses } from './clause-break.js';

/** How long somebody is out: what the words behind an injury, and those right before it, say of time. */
export interface Absence {
  readonly since: TimeExpression | null;
  readonly until: TimeExpression | null;
  /** From so many months to so many. */
  readonly months: readonly [number, number] | null;
  /** Where those words begin and end. */
  readonly from: number;
  readonly to: number;
}

/** Words that tell a time of an absence from any other. */
export interface AbsenceIds {
  readonly until: WordSet;
  readonly since: WordSet;
  /** Words in front of a length ("for | six weeks", "up to | a year"), or of a season ("out for | the season"). */
  readonly spans: WordSet;
  /** Words that make "before" an end ("is not expected back before May"), and that word. */
  readonly not: WordSet;
  readonly before: WordSet;
  /** When it happened ("in August"). */
  readonly happened: WordSet;
}

/** Tokens behind an injury, and before it, in which its times are looked for. */
const BEHIND = 24;
const BEFORE = 10;
/** Tokens between a "not" and its "before". */
const NOT = 6;

/** Reads the times around tokens `at` to `end`, no further than the clause and than `stops` allows. */
export function absenceAround(
  tokens: Tokens,
  times: Times,
  at: number,
  end: number,
  sentence: { readonly from: number; readonly to: number },
  stops: (token: number) => boolean,
  ids: AbsenceIds,
): Absence {
  let from = at;
  while (
    from > sentence.from &&
    at - from < BEFORE &&
    !partsClauses(tokens.word[from - 1]!) &&
    !stops(from - 1)
  )
    from--;
  let to = end;
  while (to < sentence.to && to - end < BEHIND && !partsClauses(tokens.word[to]!) && !stops(to)) to++;
  let since: TimeExpression | null = null;
  let until: TimeExpression | null = null;
  let months: Absence['months'] = null;
  let not = -NOT - 1;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]!;
    if (ids.not.has(word)) not = i;
    const before = i > from ? tokens.word[i - 1]! : 0;
    const spans = ids.spans.has(before);
    if (spans && times.mayCount(tokens, i)) {
      const length = times.durationAt(tokens, i, to);
      if (length !== null) {
        months ??= length.months;
        i = length.to - 1;
        continue;
      }
    }
    const ends = ids.until.has(before) || (ids.before.has(before) && i - not <= NOT);
    const begins = ids.since.has(before) || (i > at && ids.happened.has(before));
    if (!(spans || ends || begins) || !times.mayBegin(tokens, i)) continue;
    const time = times.at(tokens, i, to);
    if (time === null) continue;
    if (ends || (spans && time.unit === 'season')) until ??= time;
    else if (begins && time.unit !== 'season' && time.unit !== 'year') since ??= time;
    i = time.to - 1;
  }
  return { since, until, months, from, to };
}
