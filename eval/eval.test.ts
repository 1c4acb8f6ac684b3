import { beforeAll, describe, expect, test } from 'vitest';
import { composeProduct, type Product } from './compose.js';
import { frozenPath } from './frozen.js';
import { measure } from './run.js';
import { ownSets } from './sets.js';
import { f1, rate } from './tally.js';

/** Scores may not fall below the frozen run: change the rules so that they win, or freeze knowingly. */
const { sets } = ownSets();
let product: Product;

beforeAll(async () => {
  product = await composeProduct();
});

describe.each(sets.map((set) => [set.name, set] as const))('%s', (_name, set) => {
  test('scores at least what the frozen run scores', () => {
    const { reader, frozen } = measure(set, product.reader, product.names);
    expect(reader, 'there is no reader').not.toBeNull();
    expect(frozen, `${frozenPath(set)} is missing: run npm run eval -- --freeze`).not.toBeNull();
    if (reader === null || frozen === null) return;
    for (const figure of ['links', 'claims', 'stays', 'persons', 'sourced', 'facts'] as const) {
      expect(f1(reader.score[figure]), figure).toBeGreaterThanOrEqual(f1(frozen.score[figure]));
    }
    for (const field of ['from', 'status', 'loan', 'fee', 'origin'] as const) {
      // Accuracies are over the claims found: more of them found may cost a little, never a hundredth.
      expect(rate(reader.score.fields[field]), field).toBeGreaterThan(
        rate(frozen.score.fields[field]) - 0.01,
      );
    }
  });

  test('no saga stands on both sides of the split', () => {
    const sides = new Map<string, string>();
    for (const { saga, split } of set.cases) {
      expect(sides.get(saga) ?? split, saga).toBe(split);
      sides.set(saga, split);
    }
  });
});
