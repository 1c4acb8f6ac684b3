import { describe, expect, it } from 'vitest';
import { dayHeading, dayShort, daysBefore, daysInWords, dayWords, isDay, nearness } from './day.js';

describe('days in words', () => {
  it.each([
    ['2021-12-22', '22 December 2021', '22 Dec 2021', 'Wednesday 22 December 2021'],
    ['2021-12-22T09:00:00Z', '22 December 2021', '22 Dec 2021', 'Wednesday 22 December 2021'],
    ['2026-05-01', '1 May 2026', '1 May 2026', 'Friday 1 May 2026'],
    ['2021-12', 'December 2021', 'Dec 2021', 'December 2021'],
    ['2027', '2027', '2027', '2027'],
    ['2027-13', '2027', '2027', '2027'],
    ['soon', 'soon', 'soon', 'soon'],
    ['', 'undated', 'undated', 'undated'],
  ])('%s', (iso, words, short, heading) => {
    expect([dayWords(iso), dayShort(iso), dayHeading(iso)]).toEqual([words, short, heading]);
  });
  it('says so where there is no date', () => {
    expect(dayWords(null)).toBe('undated');
  });
  it('words the days inside a sentence', () => {
    expect(daysInWords('told on 2025-09-01, denied on 2025-09-30.')).toBe(
      'told on 1 September 2025, denied on 30 September 2025.',
    );
    expect(daysInWords('told in 2025-09 of the 2025-10 season.')).toBe(
      'told in September 2025 of the 2025-10 season.',
    );
  });
});

describe('isDay', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
    ['2025-01-01T00:00', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('nearness and distance', () => {
  it.each([
    ['2025-12-03', '2025-12-03', 'today'],
    ['2025-12-03T23:59:00Z', '2025-12-04', 'yesterday'],
    ['2025-12-31', '2026-01-01', 'yesterday'],
    ['2025-12-01', '2025-12-04', ''],
    ['2025-12', '2025-12-04', ''],
    ['2025-12-01', '', ''],
  ])('%s seen from %s', (day, from, expected) => {
    expect(nearness(day, from)).toBe(expected);
  });
  it.each([
    ['2026-03-01', 1, '2026-02-28'],
    ['2025-12-31', -1, '2026-01-01'],
    ['2025-12-31T12:00:00Z', 7, '2025-12-24'],
  ])('%s less %d', (day, days, expected) => {
    expect(daysBefore(day, days)).toBe(expected);
  });
});
