import type { TransferWindow } from '../model/window.js';
import { monthOf, parts, seasonEndOf, seasonYear } from './dates.js';
import type { TimeExpression } from './time-words.js';

export type WindowSeason = 'summer' | 'winter';

/**
 * When clubs may register players. The register's windows fit it; `USUAL_CALENDAR` stands in where nobody hands one in.
 * Countries are ISO 3166-1 alpha-2 (GB-ENG and so on).
 */
export interface Calendar {
  /** The window of a country that closes in a year. */
  window(country: string, year: number, season: WindowSeason): TransferWindow;
  /** Whether the country's own papers mean January when they say "summer". */
  southern(country: string): boolean;
}

const SOUTHERN: ReadonlySet<string> = new Set(['AR', 'AU', 'BO', 'BR', 'CL', 'NZ', 'PE', 'PY', 'UY', 'ZA']);

/** Rule of thumb: mid-June to 1 September and January; July and August or January to February further south. */
export const USUAL_CALENDAR: Calendar = {
  window(country, year, season) {
    const label = `${year}-${season}`;
    if (SOUTHERN.has(country))
      return season === 'summer'
        ? { label, from: `${year}-07-01`, to: `${year}-08-31` }
        : { label, from: `${year}-01-01`, to: `${year}-02-28` };
    return season === 'summer'
      ? { label, from: `${year}-06-14`, to: `${year}-09-01` }
      : { label, from: `${year}-01-01`, to: `${year}-02-02` };
  },
  southern: (country) => SOUTHERN.has(country),
};

/** What a window is placed by: the article's date, the country whose papers or clubs are meant, and which way the text looks. */
export interface Place {
  /** ISO date of the article; without one nothing but a stated year can be placed. */
  readonly date: string | null;
  readonly country: string;
  /** Whether all of the story is at home in that country, so that "summer" is its summer. */
  readonly domestic: boolean;
  readonly way: 'past' | 'future';
}

/** Days after a window in which "deadline day" still means its last one. */
const ECHO = 75;
/** First days of September still belong to the summer's windows that close last. */
const LATE = 15;

/** The transfer window that an expression of time means; null if it means none, or cannot be placed. */
export function windowAt(time: TimeExpression, place: Place, calendar: Calendar): TransferWindow | null {
  if (place.date === null) return null;
  const found = seasonOf(time, place, calendar);
  if (found === null) return null;
  return calendar.window(place.country, found.year, found.season);
}

interface Season {
  readonly year: number;
  readonly season: WindowSeason;
}

function seasonOf(time: TimeExpression, place: Place, calendar: Calendar): Season | null {
  const { date, way } = place;
  const now = parts(date)!;
  switch (time.unit) {
    case 'summer':
    case 'winter': {
      const unit =
        place.domestic && calendar.southern(place.country) && time.month === null
          ? other(time.unit)
          : time.unit;
      const year = time.year ?? seasonYear(time, date, way, unit);
      return year === null ? null : { year, season: unit };
    }
    case 'month':
    case 'day': {
      const month = monthOf(time, date, way);
      if (month === null) return null;
      return seasonOfMonth(month.year, month.month, time.day, now);
    }
    case 'season': {
      const end = seasonEndOf(time, date);
      if (end === null) return null;
      if (time.edge === 'end') return { year: end, season: 'summer' };
      if (time.edge === 'middle') return { year: end, season: 'winter' };
      // "next season", "for the 2026-27 season": the summer before it, while it is still to come.
      const ahead = end - 1 > now.year || (end - 1 === now.year && now.month < 9);
      return (time.relation === 'next' || time.year !== null) && ahead
        ? { year: end - 1, season: 'summer' }
        : null;
    }
    case 'year': {
      if (time.relation === 'this') return null;
      const year =
        time.year ??
        (time.shift !== null
          ? now.year + Math.round(time.shift)
          : time.relation === 'next'
            ? now.year + 1
            : now.year - 1);
      return { year, season: 'summer' };
    }
    case 'window':
      return near(
        place,
        calendar,
        time.relation === 'next' ? 'next' : time.relation === 'last' ? 'last' : 'current',
      );
    case 'deadline':
      return near(place, calendar, way === 'past' ? 'closed' : 'deadline');
    case 'tournament': {
      const year = time.year ?? now.year;
      // Before a summer's tournament lies January, once that is gone the summer itself.
      return way === 'future' && (now.year < year || now.month <= 1)
        ? { year, season: 'winter' }
        : { year, season: 'summer' };
    }
    case 'week':
      return null;
  }
}

function seasonOfMonth(
  year: number,
  month: number,
  day: number | null,
  now: { readonly year: number; readonly month: number; readonly day: number },
): Season | null {
  if (month === 1 || month === 2) return { year, season: 'winter' };
  if (month >= 6 && month <= 8) return { year, season: 'summer' };
  if (month === 9) {
    const on = day ?? (now.year === year && now.month === 9 ? now.day : 1);
    return on <= LATE ? { year, season: 'summer' } : null;
  }
  return null;
}

/** The window that stands so to the article's date. */
function near(
  place: Place,
  calendar: Calendar,
  which: 'current' | 'next' | 'last' | 'closed' | 'deadline',
): Season | null {
  const day = place.date!.slice(0, 10);
  const now = parts(place.date)!;
  const all: { readonly season: Season; readonly window: TransferWindow }[] = [];
  for (let year = now.year - 1; year <= now.year + 1; year++)
    for (const season of ['winter', 'summer'] as const)
      all.push({ season: { year, season }, window: calendar.window(place.country, year, season) });
  let open: Season | null = null;
  let next: Season | null = null;
  let last: (typeof all)[number] | undefined;
  for (const one of all) {
    if (one.window.to < day) last = one;
    else if (one.window.from > day) next ??= one.season;
    else open ??= one.season;
  }
  switch (which) {
    case 'next':
      return next;
    case 'last':
      return last?.season ?? null;
    case 'closed':
      return open ?? last?.season ?? null;
    case 'current':
      return open ?? next;
    case 'deadline': {
      if (open !== null) return open;
      const gone =
        last === undefined
          ? Number.POSITIVE_INFINITY
          : (Date.parse(day) - Date.parse(last.window.to)) / 86_400_000;
      return gone <= ECHO ? (last?.season ?? next) : next;
    }
  }
}

function other(season: WindowSeason): WindowSeason {
  return season === 'summer' ? 'winter' : 'summer';
}
