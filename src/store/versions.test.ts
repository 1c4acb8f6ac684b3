import { describe, expect, it } from 'vitest';
import { END } from './time.js';
import { type Version, withEnds } from './versions.js';

function version(n: number, readAt: string, since: string): Version {
  return { n, version: `v${n}`, readAt, since, until: '' };
}

describe('versions of an article', () => {
  it.each([
    ['one stands for ever', [version(1, 'r1', '2022-01-01')], { 1: END }],
    [
      'the later read ends the earlier',
      [version(1, 'r1', '2022-01-01'), version(2, 'r2', '2022-01-03')],
      { 1: '2022-01-03', 2: END },
    ],
    [
      'in whatever order they come',
      [version(2, 'r2', '2022-01-03'), version(1, 'r1', '2022-01-01')],
      { 1: '2022-01-03', 2: END },
    ],
    [
      'one that is dated back never lets the earlier show',
      [version(1, 'r1', '2022-01-03'), version(2, 'r2', '2022-01-01')],
      { 1: '2022-01-01', 2: END },
    ],
    [
      'the earliest date of any later one counts',
      [version(1, 'r1', '2022-01-01'), version(2, 'r2', '2022-01-05'), version(3, 'r3', '2022-01-04')],
      { 1: '2022-01-04', 2: '2022-01-04', 3: END },
    ],
    [
      'read at once, the later dated wins',
      [version(1, 'r1', '2022-01-02'), version(2, 'r1', '2022-01-01')],
      { 2: '2022-01-02', 1: END },
    ],
  ])('%s', (_what, versions, ends) => {
    expect(Object.fromEntries(withEnds(versions).map(({ n, until }) => [n, until]))).toEqual(
      Object.fromEntries(Object.entries(ends)),
    );
  });
});
