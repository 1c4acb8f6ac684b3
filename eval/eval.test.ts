import { beforeAll, describe, expect, test } from 'vitest';
import { composeProduct, type Product } from './compose.js';
import { frozenPath, loadFrozen } from './frozen.js';
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
  test('every case is in the frozen run', () => {
    const frozen = loadFrozen(set);
    const missing = set.cases.filter(({ id }) => frozen?.has(id) !== true).map(({ id }) => id);
    expect(missing, `not in ${frozenPath(set)}: run npm run eval -- --freeze`).toEqual([]);
  });

  test('scores at least what the frozen run scores', () => {
    const kept = loadFrozen(set) ?? new Map();
    const cases = set.cases.filter(({ id }) => kept.has(id));
    const { reader, frozen } = measure({ ...set, cases }, product.reader, product.names);
    expect(reader, 'there is no reader').not.toBeNull();
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
