import { expect, test } from 'vitest';
import { lengthWords } from './length.js';

test.each([
  [[1, 1], '1 month'],
  [[7, 9], '7 to 9 months'],
  [[1.4, 1.4], '6 weeks'],
  [[0.2, 0.2], '1 week'],
  [[1.4, 2], '6 to 9 weeks'],
  [[0.1, 0.7], 'up to 3 weeks'],
  [[0.1, 0.1], 'some days'],
  [[0, 0], 'some days'],
] as const)('%j months: %s', (months, words) => {
  expect(lengthWords(months)).toBe(words);
});
