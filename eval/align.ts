import { type Case, type FlatClaim, type FlatFact, isStayOrExit, wholeText } from './case.js';
import type { Matcher } from './match.js';
import { distinct, pairUp } from './pair.js';

/** Label and prediction that are the same thing, and what is left on each side. */
export interface Alignment<T> {
  readonly pairs: readonly (readonly [label: T, predicted: T])[];
  readonly missed: readonly T[];
  readonly alarms: readonly T[];
}

type Same<T> = (a: T, b: T) => boolean;

/** Aligns two sets: equals within a side count once. `rank` chooses between several possible partners. */
export function alignSets<T>(
  labels: readonly T[],
  predicted: readonly T[],
  same: Same<T>,
  rank: (label: T, predicted: T) => number = () => 0,
): Alignment<T> {
  return alignLists(distinct(labels, same), distinct(predicted, same), same, rank);
}

/** Aligns two lists one to one, repeats kept. */
export function alignLists<T>(
  labels: readonly T[],
  predicted: readonly T[],
  same: Same<T>,
  rank: (label: T, predicted: T) => number = () => 0,
): Alignment<T> {
  const pairs = pairUp(labels, predicted, (a, b) => (same(a, b) ? 1 + rank(a, b) : 0));
  const foundLabels = new Set(pairs.map(([label]) => label));
  const foundPredicted = new Set(pairs.map(([, other]) => other));
  return {
    pairs,
    missed: labels.filter((label) => !foundLabels.has(label)),
    alarms: predicted.filter((other) => !foundPredicted.has(other)),
  };
}

/** Person and destination; a stay or an exit is told by its person alone. */
export function sameLink(matcher: Matcher): Same<FlatClaim> {
  return (a, b) =>
    isStayOrExit(a.kind) === isStayOrExit(b.kind) &&
    matcher.samePerson(a.person, b.person) &&
    (isStayOrExit(a.kind) || matcher.sameClub(a.to, b.to));
}

/** Link, kind and status. */
export function sameClaim(matcher: Matcher): Same<FlatClaim> {
  const link = sameLink(matcher);
  return (a, b) => a.kind === b.kind && a.status === b.status && link(a, b);
}

/** Last source of a claim; null for the article's own outlet. */
export function originOf(claim: FlatClaim): string | null {
  if (claim.chain === null) return claim.source;
  return claim.chain.length > 1 ? (claim.chain.at(-1) ?? null) : null;
}

/** Whether two claims end at the same source; naming the article's own outlet is the same as naming nobody. */
export function sameOrigin(matcher: Matcher, outlet: string | null): Same<FlatClaim> {
  return (a, b) => sameVoice(matcher, outlet, originOf(a), originOf(b));
}

/** Whether two source names (null: the article's own outlet) are the same voice. */
export function sameVoice(
  matcher: Matcher,
  outlet: string | null,
  a: string | null,
  b: string | null,
): boolean {
  const left = a ?? outlet;
  const right = b ?? outlet;
  if (left === null || right === null) return left === right;
  return matcher.sameSource(left, right);
}

/** Pairs each labelled claim with the prediction on the same link that is most like it. */
export function alignClaims(
  one: Case,
  predicted: readonly FlatClaim[],
  matcher: Matcher,
): Alignment<FlatClaim> {
  const text = wholeText(one.article);
  const origin = sameOrigin(matcher, one.article.outlet);
  return alignLists(one.claims, predicted, sameLink(matcher), (a, b) => {
    const kind = a.kind === b.kind ? 8 : 0;
    const status = a.status === b.status ? 4 : 0;
    const source = origin(a, b) ? 2 : 0;
    const certainty = a.certainty === b.certainty ? 1 : 0;
    return kind + status + source + certainty + (quotesOverlap(text, a.quote, b.quote) ? 3 : 0);
  });
}

/** Same kind, same subject, and quotes that share at least half of the shorter one. */
export function sameFact(one: Case, matcher: Matcher): Same<FlatFact> {
  const text = wholeText(one.article);
  return (a, b) =>
    a.kind === b.kind &&
    (matcher.samePerson(a.subject, b.subject) || matcher.sameClub(a.subject, b.subject)) &&
    quotesOverlap(text, a.quote, b.quote);
}

/** Whether two quotes, wherever they stand in the text, share at least half of the shorter one. */
function quotesOverlap(text: string, a: string, b: string): boolean {
  const need = Math.min(a.length, b.length) / 2;
  for (const start of occurrences(text, a)) {
    for (const other of occurrences(text, b)) {
      const shared = Math.min(start + a.length, other + b.length) - Math.max(start, other);
      if (shared > 0 && shared >= need) return true;
    }
  }
  return false;
}

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
