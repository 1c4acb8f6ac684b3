import type { TransferWindow } from '../model/window.js';
import { USUAL_WINDOWS, WINDOWS_OF, type WindowTable, windowTables } from './data/windows.js';

export type Season = 'summer' | 'winter';

/** A window of one country. `approximate` where its opening or closing is a rule of thumb. */
export interface RegisteredWindow extends TransferWindow {
  readonly country: string;
  readonly season: Season;
  readonly year: number;
  readonly approximate: boolean;
}

/**
 * How a window stands to a date. `open`: the one open on it; `next`: the first to open after it; `last`: the one that
 * closed before it most recently; `current`: the open one, or else the next; `nearest`: the open one, or the one whose
 * nearer end is fewest days away (a tie goes to the coming one).
 */
export type WindowRelation = 'open' | 'next' | 'last' | 'current' | 'nearest';

const LABEL = /^(\d{4})-(summer|winter)$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const cache = new Map<string, RegisteredWindow>();

function tableOf(country: string): WindowTable {
  return windowTables[WINDOWS_OF[country] ?? country] ?? USUAL_WINDOWS;
}

/** The countries whose windows the register knows more of than the usual rule. */
export function windowCountries(): readonly string[] {
  return Object.keys(windowTables);
}

/** Whether papers of the country mean January when they say "summer". */
export function isSouthern(country: string): boolean {
  return tableOf(country).southern === true;
}

/** What a season's word means in a country's own papers, as the season that labels use. */
export function seasonMeant(word: Season, country: string): Season {
  if (!isSouthern(country)) return word;
  return word === 'summer' ? 'winter' : 'summer';
}

/** The window of a country with a label such as `2026-winter`; null for what is no label. */
export function windowLabelled(label: string, country: string): RegisteredWindow | null {
  const match = LABEL.exec(label);
  if (match === null) return null;
  const year = Number(match[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return windowOf(country, year, match[2] === 'winter' ? 'winter' : 'summer');
}

/** The window of a country that closes in a year and season. Never null: a rule of thumb stands in, marked so. */
function windowOf(country: string, year: number, season: Season): RegisteredWindow {
  const label = `${year}-${season}`;
  const key = `${country} ${label}`;
  const kept = cache.get(key);
  if (kept !== undefined) return kept;
  const table = tableOf(country);
  const [opens, closes] = table[season];
  // A later row of the table is the more exact one.
  let known: readonly [string, string, string] | undefined;
  for (const row of table.known) if (row[0] === label) known = row;
  const made: RegisteredWindow = {
    label,
    from: `${year}-${known === undefined || known[1] === '' ? opens : known[1]}`,
    to: `${year}-${known?.[2] ?? closes}`,
    country,
    season,
    year,
    approximate: known === undefined || known[1] === '',
  };
  // The years are bounded by use (labels are checked, dates come from articles); keep the cache bounded all the same.
  if (cache.size > 20_000) cache.clear();
  cache.set(key, made);
  return made;
}

/** All windows of a country that close from one year to another, in order of time. */
export function windowsBetween(country: string, from: number, to: number): readonly RegisteredWindow[] {
  const windows: RegisteredWindow[] = [];
  for (let year = from; year <= to; year++) {
    windows.push(windowOf(country, year, 'winter'), windowOf(country, year, 'summer'));
  }
  return windows;
}

/**
 * The window that stands so to a date (ISO; a time of day is ignored, a bare month or year counts as its first day).
 * Null where the date cannot be read, or for `open` where none is.
 */
export function windowAt(country: string, date: string, relation: WindowRelation): RegisteredWindow | null {
  const day = dayOf(date);
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  const near = windowsBetween(country, year - 1, year + 1);
  const open = near.find((window) => window.from <= day && day <= window.to) ?? null;
  const next = near.find((window) => window.from > day) ?? null;
  const last = near.findLast((window) => window.to < day) ?? null;
  switch (relation) {
    case 'open':
      return open;
    case 'next':
      return next;
    case 'last':
      return last;
    case 'current':
      return open ?? next;
    case 'nearest':
      return open ?? nearer(day, last, next);
  }
}

/** The first window of a season (or of either) that opens after a date. */
export function nextWindow(country: string, date: string, season?: Season): RegisteredWindow | null {
  return seasonWindow(country, date, 'next', season);
}

/**
 * "this summer", "next January", "last summer" at a date. `this`: the season's window that is open or the first still
 * to close; `next`: the first that opens after the date; `last`: the latest that has closed.
 */
export function seasonWindow(
  country: string,
  date: string,
  which: 'this' | 'next' | 'last',
  season?: Season,
): RegisteredWindow | null {
  const day = dayOf(date);
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  const fits = windowsBetween(country, year - 2, year + 2).filter(
    (window) => season === undefined || window.season === season,
  );
  switch (which) {
    case 'this':
      return fits.find((window) => window.to >= day) ?? null;
    case 'next':
      return fits.find((window) => window.from > day) ?? null;
    case 'last':
      return fits.findLast((window) => window.to < day) ?? null;
  }
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/;

function dayOf(date: string): string | null {
  const match = DATE.exec(date);
  if (match === null) return null;
  const year = Number(match[1]);
  if (year < FIRST_YEAR + 2 || year > LAST_YEAR - 2) return null;
  const day = `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
  return Number.isNaN(Date.parse(day)) ? null : day;
}

function nearer(
  day: string,
  last: RegisteredWindow | null,
  next: RegisteredWindow | null,
): RegisteredWindow | null {
  if (last === null || next === null) return next ?? last;
  const at = Date.parse(day);
  return at - Date.parse(last.to) < Date.parse(next.from) - at ? last : next;
}
