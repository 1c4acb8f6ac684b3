import type { FactBody } from '../../model/fact.js';
import { PUNCT, type Tokens } from '../../text/tokens.js';
import type { ClubEntry } from '../club.js';
import type { PersonEntry } from '../people.js';
import { type FactDraft, spanned } from './draft.js';

/** Share of the shorter quote's longer words that makes two quotes of one rule the same thing said again. */
const ALIKE = 0.6;
/** Roles are put in few words, so fewer need to agree. */
const ALIKE_ROLES = 0.5;
/** Conditions of one article share whom they are about ("should Benti leave", "should Benti stay"), so more do. */
const ALIKE_CONDITIONS = 0.8;
/** Facts of one subject and kind that are compared; a bound for hostile texts. */
const COMPARED = 40;

/**
 * One fact per thing said: of overlapping readings of one kind the first rule's stays, with the longer words; what a
 * caption or the title repeats is kept once, in the body's words.
 */
export function settle(tokens: Tokens, drafts: readonly FactDraft[], body: number): readonly FactDraft[] {
  if (drafts.length < 2) return drafts;
  const kept: FactDraft[] = [];
  const bySubject = new Map<PersonEntry | ClubEntry, number[]>();
  for (const draft of drafts) {
    const places = bySubject.get(draft.subject) ?? [];
    if (places.length === 0) bySubject.set(draft.subject, places);
    const near = places.slice(-COMPARED).filter((place) => kept[place]!.body.kind === draft.body.kind);
    // "is on loan at Fulham, having | joined Fulham in May": rather what is said in the same words.
    const at =
      near.find((place) => overlap(kept[place]!, draft)) ??
      near.find((place) => repeats(tokens, kept[place]!, draft));
    if (at === undefined) {
      places.push(kept.length);
      kept.push(draft);
      continue;
    }
    const other = kept[at]!;
    if (overlap(other, draft))
      kept[at] = spanned(
        fuller(draft.body, other.body) ? draft : other,
        Math.min(other.from, draft.from),
        Math.max(other.to, draft.to),
      );
    else if ((other.from < body && draft.from >= body) || fuller(draft.body, other.body)) kept[at] = draft;
  }
  return kept;
}

function overlap(a: FactDraft, b: FactDraft): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether a fact states more than another of its kind, where what it states can be counted. */
function fuller(a: FactBody, b: FactBody): boolean {
  if (a.kind !== 'past-transfer' && a.kind !== 'contract' && a.kind !== 'appearance') return false;
  const told = (body: FactBody): number => Object.values(body.value).filter((value) => value !== null).length;
  return told(a) > told(b);
}

/** Whether the second says what the first has said already. */
function repeats(tokens: Tokens, a: FactDraft, b: FactDraft): boolean {
  if (a.body.kind === 'statement') return sameValue(a.body, b.body);
  if (a.body.kind === 'age') return sameValue(a.body, b.body);
  if (a.body.kind === 'injury' && b.body.kind === 'injury' && sameHurt(a.body.value.what, b.body.value.what))
    return !tellsLength(b.body.value) || tellsLength(a.body.value);
  const gap = agreement(a.body, b.body);
  if (gap === 'differ') return false;
  if (gap === 'same') return true;
  return a.rule === b.rule && alike(tokens, a, b);
}

/** "knee injury" is the "knee ligament injury" told of before. */
function sameHurt(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return large.toLowerCase().includes(small.toLowerCase());
}

/** Whether an injury is told with how long it lasts, which is news of its own. */
function tellsLength({ months, until }: { readonly months: unknown; readonly until: unknown }): boolean {
  return months !== null || until !== null;
}

/** How the values of two facts of one kind stand: one at least the same and none different, or nothing to compare. */
function agreement(a: FactBody, b: FactBody): 'same' | 'differ' | 'open' {
  let same = 0;
  for (const key of COMPARABLE[a.kind] ?? []) {
    const one = partOf(a, key) ?? null;
    const other = partOf(b, key) ?? null;
    if (one === null || other === null) continue;
    if (!alikeParts(amountOf(one), amountOf(other))) return 'differ';
    same++;
  }
  return same > 0 ? 'same' : 'open';
}

const COMPARABLE: Readonly<Partial<Record<FactBody['kind'], readonly string[]>>> = {
  appearance: ['matches', 'goals', 'assists', 'minutes', 'starts'],
  contract: ['until', 'clause', 'monthsLeft'],
  'past-transfer': ['from', 'to', 'fee', 'date'],
  injury: ['months', 'until'],
  valuation: ['amount'],
};

function amountOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
}

function alike(tokens: Tokens, a: FactDraft, b: FactDraft): boolean {
  const left = wordsOf(tokens, a);
  const right = wordsOf(tokens, b);
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  if (small.size === 0) return true;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  const { kind } = a.body;
  return (
    shared / small.size >=
    (kind === 'squad-role' ? ALIKE_ROLES : kind === 'condition' ? ALIKE_CONDITIONS : ALIKE)
  );
}

/** The longer words of a quote; short ones carry little. */
function wordsOf(tokens: Tokens, draft: FactDraft): ReadonlySet<number> {
  const words = new Set<number>();
  for (let i = draft.from; i < draft.to; i++)
    if (!tokens.is(i, PUNCT) && tokens.end[i]! - tokens.start[i]! > 3) words.add(tokens.word[i]!);
  return words;
}

/** Whether two facts of one kind state the same, in capitals or not. */
function sameValue(a: FactBody, b: FactBody): boolean {
  for (const key in a.value) {
    const one = partOf(a, key);
    const other = partOf(b, key);
    const spelled = typeof one === 'string' && typeof other === 'string';
    if (!(spelled ? one.toLowerCase() === other.toLowerCase() : alikeParts(one, other))) return false;
  }
  return true;
}

function partOf(body: FactBody, key: string): unknown {
  const value: object = body.value;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** Whether two parts of values are the same; those that are no plain ones by what they are written down as. */
function alikeParts(a: unknown, b: unknown): boolean {
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
  );
}
