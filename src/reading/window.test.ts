import { describe, expect, it } from 'vitest';
import { TIME } from '../languages/en/time.js';
import { Tokens, tokenize } from '../text/tokens.js';
import { Vocabulary } from '../text/vocabulary.js';
import { isoOf } from './dates.js';
import type { TimeExpression } from './time-words.js';
import { Times } from './times.js';
import { type Place, USUAL_CALENDAR, windowAt } from './window.js';

const vocabulary = new Vocabulary();
const times = new Times(TIME, vocabulary);
const tokens = new Tokens();
const NONE = { abbreviations: new Set<string>(), lettered: new Set<string>() };

/** The first expression of time in a text. */
function timeIn(text: string): TimeExpression | null {
  tokenize(tokens, text, 0, vocabulary, NONE);
  for (let i = 0; i < tokens.count; i++) {
    const time = times.at(tokens, i, tokens.count);
    if (time !== null) return time;
  }
  return null;
}

function labelOf(text: string, place: Partial<Place> & { readonly date: string | null }): string | null {
  const time = timeIn(text);
  if (time === null) return null;
  const whole = { country: 'GB-ENG', domestic: true, way: 'future' as const, ...place };
  return windowAt(time, whole, USUAL_CALENDAR)?.label ?? null;
}

describe('windowAt', () => {
  it.each([
    ['a move next summer', '2025-09-25', '2026-summer'],
    ['a move next summer', '2022-02-24', '2022-summer'],
    ['a move next summer', '2022-07-10', '2023-summer'],
    ['to leave this summer', '2022-05-20', '2022-summer'],
    ['to leave this summer', '2022-08-30', '2022-summer'],
    ['to leave in the summer', '2025-11-02', '2026-summer'],
    ['to leave in the summer', '2026-03-02', '2026-summer'],
    ['back in January', '2025-09-25', '2026-winter'],
    ['back in January', '2026-01-20', '2026-winter'],
    ['back in January', '2026-03-20', '2027-winter'],
    ['the January transfer window', '2025-12-01', '2026-winter'],
    ['ahead of the 2022 summer transfer window', '2021-12-22', '2022-summer'],
    ['the summer window of 2026', '2025-12-22', '2026-summer'],
    ['in the summer of 2026', '2025-12-22', '2026-summer'],
    ['in the new year', '2025-09-25', '2026-winter'],
    ['in the winter break', '2019-12-11', '2020-winter'],
    ['in the next window', '2025-09-25', '2026-winter'],
    ['before the window closes', '2025-08-20', '2025-summer'],
    ['a deadline day switch', '2025-09-25', '2025-summer'],
    ['a deadline day switch', '2026-01-30', '2026-winter'],
    ['before the 2026 World Cup', '2025-11-10', '2026-winter'],
    ['before the 2026 World Cup', '2026-04-10', '2026-summer'],
    ['for next season', '2026-03-01', '2026-summer'],
    ['for next season', '2025-07-10', '2025-summer'],
    ['ahead of the 2026-27 season', '2026-03-01', '2026-summer'],
    ['at the end of the season', '2022-03-02', '2022-summer'],
    ['at the end of the season', '2025-10-02', '2026-summer'],
    ['at the end of the 2026-27 campaign', '2025-10-02', '2027-summer'],
    ["at the season's end", '2025-10-02', '2026-summer'],
    ['midway through the 2025-26 season', '2025-09-25', '2026-winter'],
    ['this month', '2022-01-09', '2022-winter'],
    ['this month', '2018-08-01', '2018-summer'],
    ['next month', '2022-12-28', '2023-winter'],
    ['next month', '2022-09-28', null],
    ['to go by July', '2023-05-16', '2023-summer'],
    ['before 7 September', '2023-08-28', '2023-summer'],
    ['on 30 June', '2022-06-08', '2022-summer'],
    ['so far this season', '2025-09-25', null],
    ['last week', '2025-09-25', null],
    ['on Tuesday night', '2025-09-25', null],
    ['in the last year of his contract', '2025-09-25', null],
    ['a move next summer', null, null],
    ['keen to keep the 1997-born defender', '2025-09-25', null],
  ])('%s, said on %s, means %s', (text, date, label) => {
    expect(labelOf(text, { date })).toBe(label);
  });

  it.each([
    ['who joined in 2015', '2025-09-25', '2015-summer'],
    ['who joined in January 2018', '2025-09-25', '2018-winter'],
    ['who joined in January', '2025-09-25', '2025-winter'],
    ['signed over the summer', '2025-09-25', '2025-summer'],
    ['signed last summer', '2025-11-25', '2025-summer'],
    ['signed last summer', '2026-03-25', '2025-summer'],
    ['signed last August', '2017-10-14', '2017-summer'],
    ['signed four years ago', '2020-09-10', '2016-summer'],
    ['signed on deadline day', '2025-11-25', '2025-summer'],
  ])('%s, looking back on %s, means %s', (text, date, label) => {
    expect(labelOf(text, { date, way: 'past' })).toBe(label);
  });

  it.each<[string, string, string, boolean, string]>([
    ['to leave this summer', '2025-12-10', 'AU', true, '2026-winter'],
    ['to leave next winter', '2025-03-10', 'BR', true, '2025-summer'],
    ['to leave this summer', '2025-06-10', 'BR', false, '2025-summer'],
    ['back in January', '2025-12-10', 'AU', true, '2026-winter'],
  ])('%s, on %s in %s (all of it at home there: %s), means %s', (text, date, country, domestic, label) => {
    expect(labelOf(text, { date, country, domestic })).toBe(label);
  });
});

describe('isoOf', () => {
  it.each([
    ['until 2027', '2025-09-25', '2027'],
    ['until June 2029', '2025-09-25', '2029-06'],
    ['until 30 June 2027', '2025-09-25', '2027-06-30'],
    ['until June 30, 2027', '2025-09-25', '2027-06-30'],
    ['until the summer of 2024', '2021-12-22', '2024-06'],
    ['until the end of the 2026-27 campaign', '2025-09-25', '2027-06'],
    ['until the end of the 2026/27 campaign', '2025-09-25', '2027-06'],
    ['until next summer', '2025-09-25', '2026-06'],
    ['until the end of the season', '2025-09-25', '2026-06'],
    ['until the end of the season', '2026-03-25', '2026-06'],
    ['until the end of 2026', '2025-09-25', '2026-12'],
    ['until January', '2025-09-25', '2026-01'],
    ['until next year', '2025-09-25', '2026'],
    ['until next summer', null, null],
    ['until June 2029', null, '2029-06'],
  ])('%s, said on %s, is %s', (text, date, iso) => {
    const time = timeIn(text);
    expect(time === null ? null : isoOf(time, date, 'future')).toBe(iso);
  });

  it.each([
    ['18 months left', [18, 18]],
    ['a five-year deal', [60, 60]],
    ['seven to nine months', [7, 9]],
    ['six-to-eight weeks', [1.4, 1.9]],
    ['a four-and-a-half-year deal', [54, 54]],
    ['one more year', [12, 12]],
  ])('%s lasts %j months', (text, months) => {
    tokenize(tokens, text, 0, vocabulary, NONE);
    let found: readonly number[] | null = null;
    for (let i = 0; i < tokens.count && found === null; i++)
      if (times.numberAt(tokens, i) !== null)
        found = times.durationAt(tokens, i, tokens.count)?.months ?? null;
    expect(found).toEqual(months);
  });
});
