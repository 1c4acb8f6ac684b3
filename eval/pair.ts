/**
 * Pairs two lists one to one: best-scoring pairs first, ties by position. A score of 0 or less is no pair.
 * Greedy is exact here: scores only rank pairs that are all acceptable, and lists are a handful long.
 */
export function pairUp<A, B>(
  left: readonly A[],
  right: readonly B[],
  score: (a: A, b: B) => number,
): readonly (readonly [a: A, b: B])[] {
  const candidates: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  left.forEach((one, a) => {
    right.forEach((other, b) => {
      const value = score(one, other);
      if (value > 0) candidates.push({ a, b, score: value });
    });
  });
  candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const pairs: (readonly [A, B])[] = [];
  for (const { a, b } of candidates) {
    if (usedLeft.has(a) || usedRight.has(b)) continue;
    usedLeft.add(a);
    usedRight.add(b);
    pairs.push([left[a] as A, right[b] as B]);
  }
  return pairs;
}

/** The first of each run of equals, in order. */
export function distinct<T>(items: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  const kept: T[] = [];
  for (const item of items) if (!kept.some((other) => same(other, item))) kept.push(item);
  return kept;
}
