import type { Inexact, Told } from '../model/saga.js';

/**
 * The instant that a claim counts from: its article's date, or where that is unknown the instant at which it was
 * read. A bare day stands at its noon, a bare month or year at its last day, so that nothing looks ahead.
 */
export function momentOf(told: Pick<Told, 'published' | 'read'>): string {
  return normal(told.published) ?? normal(told.read) ?? told.read;
}

/** The month or year that a claim's article is dated to, where it is no day; for what shows the day. */
export function datedOf({ published }: Pick<Told, 'published'>): Inexact {
  return published !== null && published.length < 10 && normal(published) !== null
    ? { dated: published }
    : {};
}

/** The day (ISO, UTC) that a claim counts from. */
export function dayOf(told: Pick<Told, 'published' | 'read'>): string {
  return momentOf(told).slice(0, 10);
}

/** The same few dates are asked for again and again; so many are remembered. */
const MOST_DATES = 20_000;
const normals = new Map<string, string | null>();

function normal(date: string | null): string | null {
  if (date === null) return null;
  const known = normals.get(date);
  if (known !== undefined) return known;
  const found = normalOf(date);
  if (normals.size >= MOST_DATES) normals.clear();
  normals.set(date, found);
  return found;
}

function normalOf(date: string): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/.exec(date);
  if (parts === null) return null;
  const [, year = '', month, day, time] = parts;
  if (month === undefined) return `${year}-12-31T12:00:00.000Z`;
  if (day === undefined) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0));
    return Number.isNaN(last.getTime()) ? null : `${last.toISOString().slice(0, 10)}T12:00:00.000Z`;
  }
  const instant = new Date(time === undefined ? `${date}T12:00:00.000Z` : date);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** An ISO day as a number of days. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / 86_400_000);
}

/** The ISO day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Strings by code unit, the same on every machine. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Claims in the order in which they count, total and independent of their order of arrival: by instant; then an
 * article's own word before a word that it passes on, so that an original stands before its copies of the same day;
 * then by article, where what was comes before what came to nothing; then by claim.
 */
export function inOrder(told: readonly Told[]): readonly Told[] {
  return told
    .map((one) => ({ one, at: momentOf(one) }))
    .sort(
      (a, b) =>
        compareStrings(a.at, b.at) ||
        a.one.sources.length - b.one.sources.length ||
        compareStrings(a.one.article, b.one.article) ||
        Number(a.one.status === 'negative') - Number(b.one.status === 'negative') ||
        compareStrings(a.one.claim, b.one.claim),
    )
    .map(({ one }) => one);
}
