import { isDigit } from './digits.js';
import type { TimeExpression } from './time-words.js';

/** Month in which a European season is over for its contracts, and the first of the next one. */
const SEASON_ENDS = 6;

/**
 * An expression as an ISO date, as precise as the words are (`2027`, `2027-06`, `2027-06-30`); what depends on the
 * day of reading ("next summer") is placed against the article's date. Null where that date is needed and unknown.
 * `way` says whether the text looks back or ahead where the words leave it open.
 */
export function isoOf(time: TimeExpression, date: string | null, way: 'past' | 'future'): string | null {
  const now = parts(date);
  switch (time.unit) {
    case 'year':
      if (time.year !== null) return time.edge === 'end' ? `${time.year}-12` : String(time.year);
      if (now === null) return null;
      if (time.shift !== null) return String(now.year + Math.round(time.shift));
      return time.relation === null ? null : String(now.year + step(time.relation));
    case 'season': {
      const end = seasonEndOf(time, date);
      if (end === null) return null;
      return time.edge === 'start'
        ? `${end - 1}-08`
        : time.edge === 'middle'
          ? `${end}-01`
          : `${end}-${two(SEASON_ENDS)}`;
    }
    case 'summer':
    case 'winter': {
      const year = time.year ?? seasonYear(time, date, way);
      if (year === null) return null;
      const month = time.unit === 'winter' ? '01' : way === 'past' ? null : two(SEASON_ENDS);
      return month === null ? String(year) : `${year}-${month}`;
    }
    case 'month':
    case 'day': {
      const found = monthOf(time, date, way);
      if (found === null) return null;
      const month = `${found.year}-${two(found.month)}`;
      return time.day === null ? month : `${month}-${two(time.day)}`;
    }
    case 'tournament':
      return time.year === null ? null : String(time.year);
    case 'week':
    case 'window':
    case 'deadline':
      return null;
  }
}

/** The year in which the season spoken of ends. */
export function seasonEndOf(time: TimeExpression, date: string | null): number | null {
  if (time.year !== null) return time.year;
  const now = parts(date);
  if (now === null) return null;
  const current = now.month >= 7 ? now.year + 1 : now.year;
  // In the close season "next season" is the one about to begin.
  if (time.relation === 'next') return now.month === 7 || now.month === 8 ? current : current + 1;
  return time.relation === 'last' ? current - 1 : current;
}

/** The year of "this summer", "next summer", "the summer", "the new year". */
export function seasonYear(
  time: TimeExpression,
  date: string | null,
  way: 'past' | 'future',
  unit: TimeExpression['unit'] = time.unit,
): number | null {
  const now = parts(date);
  if (now === null) return null;
  const summer = unit === 'summer';
  /** The first of that season to come or still on. */
  const ahead = summer
    ? now.month <= 8 || (now.month === 9 && now.day <= 1)
      ? now.year
      : now.year + 1
    : now.month === 1 || (now.month === 2 && now.day <= 3)
      ? now.year
      : now.year + 1;
  const on = summer ? now.month >= 6 && ahead === now.year : ahead === now.year;
  switch (time.relation) {
    case 'next':
      return on ? ahead + 1 : ahead;
    case 'last':
      return ahead - 1;
    case 'this':
      return summer ? now.year : way === 'past' ? ahead - (on ? 0 : 1) : ahead;
    case null:
      if (way === 'past') return on ? ahead : ahead - 1;
      return ahead;
  }
}

/** Year and month of "June 2029", "last August", "this month", "two months ago". */
export function monthOf(
  time: TimeExpression,
  date: string | null,
  way: 'past' | 'future',
): { readonly year: number; readonly month: number } | null {
  if (time.month !== null) {
    const year = time.year ?? monthYear(time.month, time.relation, date, way);
    return year === null ? null : { year, month: time.month };
  }
  const now = parts(date);
  if (now === null || time.unit !== 'month') return null;
  const moved = time.shift ?? (time.relation === null ? null : step(time.relation));
  if (moved === null) return null;
  const count = now.year * 12 + now.month - 1 + Math.round(moved);
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

function monthYear(
  month: number,
  relation: TimeExpression['relation'],
  date: string | null,
  way: 'past' | 'future',
): number | null {
  const now = parts(date);
  if (now === null) return null;
  if (relation === 'last') return month < now.month ? now.year : now.year - 1;
  if (relation === 'next') return month > now.month ? now.year : now.year + 1;
  if (way === 'past') return month <= now.month ? now.year : now.year - 1;
  return month >= now.month ? now.year : now.year + 1;
}

function step(relation: 'this' | 'next' | 'last'): number {
  return relation === 'next' ? 1 : relation === 'last' ? -1 : 0;
}

/** Year, month and day of an ISO date; a part that is missing counts as 1. */
export function parts(
  date: string | null,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  if (date === null) return null;
  const year = digits(date, 0, 4);
  if (year < 0) return null;
  const month = date[4] === '-' ? digits(date, 5, 7) : -1;
  const day = month >= 0 && date[7] === '-' ? digits(date, 8, 10) : -1;
  return { year, month: month < 0 ? 1 : month, day: day < 0 ? 1 : day };
}

/** The number that a row of digits is; -1 if one of them is none. */
function digits(text: string, from: number, to: number): number {
  if (text.length < to) return -1;
  let value = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** How long ago a window must have closed for its moves to be nobody's news, in months. */
const STALE = 5;

/**
 * The day before which a window must have closed for what happened in it to be history for an article of a date; '' where
 * that is no date: nothing comes before it.
 */
export function staleBefore(date: string): string {
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  if (year < 0 || month < 0) return '';
  return month > STALE
    ? `${date.slice(0, 5)}${two(month - STALE)}${date.slice(7, 10)}`
    : `${year - 1}-${two(month - STALE + 12)}${date.slice(7, 10)}`;
}
