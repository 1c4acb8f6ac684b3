import { describe, expect, it } from 'vitest';
import {
  isSouthern,
  nextWindow,
  seasonMeant,
  seasonWindow,
  windowAt,
  windowCountries,
  windowLabelled,
  windowsBetween,
} from './windows.js';

const PROMISED = 'GB-ENG ES IT DE FR GB-SCT NL PT BE TR SA US BR AR AU JP'.split(' ');

describe('windows', () => {
  it('has tables for the countries that matter', () => {
    expect(PROMISED.filter((country) => !windowCountries().includes(country))).toEqual([]);
  });

  it.each(windowCountries())('%s has two whole, ordered windows a year from 2015 to 2027', (country) => {
    const windows = windowsBetween(country, 2015, 2027);
    expect(windows.length).toBe(26);
    for (const [at, window] of windows.entries()) {
      expect(window.from < window.to, `${country} ${window.label}`).toBe(true);
      expect(new Date(window.from).toISOString().slice(0, 10)).toBe(window.from);
      expect(new Date(window.to).toISOString().slice(0, 10)).toBe(window.to);
      expect(window.to.startsWith(window.label.slice(0, 4))).toBe(true);
      const before = windows[at - 1];
      if (before !== undefined) expect(before.to < window.from, `${country} ${window.label}`).toBe(true);
    }
  });

  it.each([
    ['GB-ENG', '2026-winter', '2026-01-01', '2026-02-02', false],
    ['GB-ENG', '2018-summer', '2018-05-17', '2018-08-09', false],
    ['GB-ENG', '2020-summer', '2020-07-27', '2020-10-05', false],
    ['IT', '2018-summer', '2018-07-01', '2018-08-17', false],
    ['ES', '2026-winter', '2026-01-02', '2026-02-02', false],
    ['US', '2024-summer', '2024-07-18', '2024-08-14', false],
    ['GB-WLS', '2026-winter', '2026-01-01', '2026-02-02', false],
    ['FR', '2027-winter', '2027-01-01', '2027-02-01', true],
    ['XX', '2030-summer', '2030-07-01', '2030-08-31', true],
  ])('%s %s', (country, label, from, to, approximate) => {
    expect(windowLabelled(label, country)).toMatchObject({ label, from, to, approximate });
  });

  it.each(['2026', '2026-spring', '26-winter', '', '9999-winter', '2026-winter '])(
    '%j is no label',
    (label) => {
      expect(windowLabelled(label, 'GB-ENG')).toBeNull();
    },
  );

  it.each([
    ['2026-01-19', 'open', '2026-winter'],
    ['2026-01-01', 'open', '2026-winter'],
    ['2026-02-02', 'open', '2026-winter'],
    ['2026-02-02T23:59:00Z', 'open', '2026-winter'],
    ['2025-11-21', 'open', null],
    ['2025-11-21', 'next', '2026-winter'],
    ['2025-11-21', 'last', '2025-summer'],
    ['2025-11-21', 'current', '2026-winter'],
    ['2026-01-19', 'current', '2026-winter'],
    ['2026-01-19', 'next', '2026-summer'],
    ['2025-09-03', 'nearest', '2025-summer'],
    ['2025-12-20', 'nearest', '2026-winter'],
    ['2025-12', 'current', '2026-winter'],
    ['2025', 'open', '2025-winter'],
  ] as const)('at %s, %s is %s in England', (date, relation, label) => {
    expect(windowAt('GB-ENG', date, relation)?.label ?? null).toBe(label);
  });

  it.each(['', 'yesterday', '2025-13-01', '2025-1-1', '0001-01-01'])('no window at %j', (date) => {
    expect(windowAt('GB-ENG', date, 'current')).toBeNull();
    expect(nextWindow('GB-ENG', date)).toBeNull();
  });

  it.each([
    ['2025-11-21', 'next', 'summer', '2026-summer'],
    ['2025-07-10', 'this', 'summer', '2025-summer'],
    ['2025-07-10', 'next', 'summer', '2026-summer'],
    ['2025-09-10', 'this', 'summer', '2026-summer'],
    ['2025-09-10', 'last', 'summer', '2025-summer'],
    ['2025-10-10', 'next', 'winter', '2026-winter'],
    ['2026-02-10', 'last', 'winter', '2026-winter'],
  ] as const)('at %s, %s %s is %s', (date, which, season, label) => {
    expect(seasonWindow('GB-ENG', date, which, season)?.label).toBe(label);
  });

  it('finds the next of either season', () => {
    expect(nextWindow('GB-ENG', '2025-11-21')?.label).toBe('2026-winter');
    expect(nextWindow('GB-ENG', '2025-11-21', 'summer')?.label).toBe('2026-summer');
  });

  it('reads seasons as papers of the south mean them', () => {
    expect(isSouthern('BR')).toBe(true);
    expect(isSouthern('GB-ENG')).toBe(false);
    expect(seasonMeant('summer', 'AU')).toBe('winter');
    expect(seasonMeant('summer', 'ES')).toBe('summer');
  });
});
