import { describe, expect, it } from 'vitest';
import { countBefore, gapTo, note } from './places.js';

describe('places', () => {
  it.each([
    [
      [3, 1, 2],
      [1, 2, 3],
    ],
    [
      [5, 9, 7, 7, 1],
      [1, 5, 7, 7, 9],
    ],
    [[], []],
  ])('keeps %j in order', (tokens, ordered) => {
    const places: number[] = [];
    for (const token of tokens) note(places, token);
    expect(places).toEqual(ordered);
  });

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [7, 2],
    [8, 4],
    [99, 5],
  ])('counts the mentions before %i', (token, count) => {
    expect(countBefore([1, 5, 7, 7, 9], token)).toBe(count);
  });

  it.each([
    [[4, 20], 10, 100, 6],
    [[4, 12], 10, 1, 3],
    [[20], 10, 100, 110],
    [[10], 10, 5, 5],
    [[], 10, 5, Number.POSITIVE_INFINITY],
  ])('of %j finds the nearest to %i', (places, token, price, gap) => {
    expect(gapTo(places, token, price)).toBe(gap);
  });
});
