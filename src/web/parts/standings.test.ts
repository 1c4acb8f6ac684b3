import { describe, expect, it } from 'vitest';
import { sagaWith } from '../../../test/browser/saga.js';
import { firstMostOften, widestEcho } from './standings.js';

const saga = (id: string, source: string, reports: number, origins: number) =>
  sagaWith({ id, reports, origins, firstReported: { date: '2026-01-05', source, claim: 'c' } });

const SAGAS = [
  saga('a', 'Dale Post', 1, 1),
  saga('b', 'Moor Star', 9, 3),
  saga('c', 'Moor Star', 6, 1),
  saga('d', 'Dale Post', 3, 1),
  saga('e', 'Vale Sun', 4, 4),
];

describe('standings', () => {
  it('counts who was first, the more often the higher, once being no standing', () => {
    expect(firstMostOften(SAGAS)).toEqual([
      ['Dale Post', 2],
      ['Moor Star', 2],
    ]);
  });
  it('sorts by reports for each origin, then by reports; sagas without copies are no echo', () => {
    expect(widestEcho(SAGAS).map(({ id }) => id)).toEqual(['c', 'b', 'd']);
  });
});
