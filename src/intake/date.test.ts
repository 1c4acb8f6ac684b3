import { describe, expect, it } from 'vitest';
import { isFuture, readDate } from './date.js';

describe('readDate', () => {
  it.each([
    ['2021-12-22', '2021-12-22'],
    ['2021-12', '2021-12'],
    ['2021-1-2', '2021-01-02'],
    ['2021-12-22T10:30', '2021-12-22T10:30:00'],
    ['2021-12-22T10:30:05.123Z', '2021-12-22T10:30:05Z'],
    ['2021-12-22T01:30:00+02:00', '2021-12-21T23:30:00Z'],
    ['2021-12-22 10:30:00 UTC', '2021-12-22T10:30:00Z'],
    ['Tue, 21 Dec 2021 10:00:00 GMT', '2021-12-21T10:00:00Z'],
    ['Tue, 21 Dec 2021 10:00:00 +0100', '2021-12-21T09:00:00Z'],
    ['22 December 2021', '2021-12-22'],
    ['22nd Dec. 2021', '2021-12-22'],
    ['December 22, 2021', '2021-12-22'],
    ['Wednesday, December 22nd, 2021', '2021-12-22'],
    ['22/12/2021', '2021-12-22'],
    ['22.12.2021', '2021-12-22'],
    ['2021/12/22', '2021-12-22'],
    ['20211222', '2021-12-22'],
    ['20211222T101500Z', '2021-12-22T10:15:00Z'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s', (stated, iso) => {
    expect(readDate(stated)).toEqual({ kind: 'date', iso });
  });

  it.each([
    '2021-13-01',
    '2021-02-30',
    '2023-02-29',
    '31/04/2021',
    '2021-00-10',
    '2021-12-22T25:00',
    '30 February 2021',
  ])('finds %s impossible', (stated) => {
    expect(readDate(stated)).toEqual({ kind: 'impossible' });
  });

  it.each(['', 'yesterday', '22 Smarch 2021', 'Saturday', '2021', `${'9'.repeat(1e6)}-01-01`])(
    'cannot read %s',
    (stated) => {
      expect(readDate(stated)).toEqual({ kind: 'unreadable' });
    },
  );
});

describe('isFuture', () => {
  const now = '2025-09-01T12:00:00.000Z';
  it.each([
    ['2025-09-01', false],
    ['2025-09-02', false], // it is that day already east of Greenwich
    ['2025-09-03', true],
    ['2025-09', false],
    ['2025-10', true],
    ['2025-09-01T11:59:00Z', false],
    ['2025-09-04T00:00:00Z', true],
  ])('%s: %s', (date, future) => {
    expect(isFuture(date, now)).toBe(future);
  });
});
