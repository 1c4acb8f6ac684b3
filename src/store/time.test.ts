import { describe, expect, it } from 'vitest';
import { instantKey, sightOf, sinceKey, UNDATED } from './time.js';

describe('instants as keys', () => {
  it.each([
    ['2021', '2021-12-31T24'],
    ['2024-02', '2024-02-29T24'],
    ['2021-12-22', '2021-12-22T24'],
    [' 2021-12-22 ', '2021-12-22T24'],
    ['2021-12-22T10:00:00Z', '2021-12-22T10:00:00.000Z'],
    ['2021-12-22 10:00', '2021-12-22T10:00:00.000Z'],
    ['2021-12-22T23:30:00-02:00', '2021-12-23T01:30:00.000Z'],
    ['2021-12-22Tsoon', '2021-12-22T24'],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (date, key) => expect(instantKey(date)).toBe(key));

  it('puts a bare day after every instant of it and before the next', () => {
    const keys = ['2021-12-23T00:00:00Z', '2021-12-22', '2021-12-22T23:59:59.999Z'].map(sinceKey).sort();
    expect(keys).toEqual(['2021-12-22T23:59:59.999Z', '2021-12-22T24', '2021-12-23T00:00:00.000Z']);
  });

  it('puts what is undated after everything', () => {
    expect(sinceKey(null)).toBe(UNDATED);
    expect(sinceKey('no date') > sinceKey('9998-01-01')).toBe(true);
  });

  it.each([
    [undefined, { published: UNDATED, day: '9999-12-31', within: false, read: null }],
    [
      { published: '2022-01-05' },
      { published: '2022-01-05T24', day: '2022-01-05', within: false, read: null },
    ],
    [
      { published: '2022-01-05T10:00:00Z', read: '2022-02-01' },
      { published: '2022-01-05T10:00:00.000Z', day: '2022-01-05', within: true, read: '2022-02-01T24' },
    ],
  ])('looks as of %j', (asOf, sight) => expect(sightOf(asOf)).toEqual(sight));
});
