import type { AsOf } from '../ledger/reader.js';

/**
 * Times as the store compares them, by code unit. A known instant is UTC `YYYY-MM-DDTHH:MM:SS.sssZ`; a bare day
 * counts whole, so it stands after all instants of its day (`YYYY-MM-DDT24`); a bare month or year stands at its
 * end. What is undated stands after everything dated: it shows in no view of a past day.
 */
export const UNDATED = '9999-12-31T24';
/** The first day that no view reaches: the end of what still holds. */
export const END = '9999-99-99';
/** The day of the present view: everything, the undated too. */
export const PRESENT_DAY = '9999-12-31';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An article's or a question's date on the published axis; `null` where it is no date. */
export function instantKey(date: string): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})([T ].+)?)?)?$/.exec(date.trim());
  if (parts === null) return null;
  const [, year = '', month, day, time] = parts;
  if (month === undefined) return `${year}-12-31T24`;
  if (day === undefined) return `${year}-${month}-${lastDay(Number(year), Number(month))}T24`;
  if (time === undefined) return `${year}-${month}-${day}T24`;
  const at = new Date(withZone(date.trim().replace(' ', 'T')));
  return Number.isNaN(at.getTime()) ? `${year}-${month}-${day}T24` : at.toISOString();
}

/** Where an article stands on the published axis. */
export function sinceKey(date: string | null): string {
  return (date === null ? null : instantKey(date)) ?? UNDATED;
}

export function dayOf(key: string): string {
  return key.slice(0, 10);
}

export function endOfDay(day: string): string {
  return `${day}T24`;
}

/** A view as the store asks for it: what had been published by `published` and read by `read`. */
export interface Sight {
  readonly published: string;
  readonly day: string;
  /** `published` is an instant within its day. */
  readonly within: boolean;
  /** Null: whenever it was read. */
  readonly read: string | null;
  /** Groups that changed on this day only after the instant: what is derived of them is as on the day before. */
  readonly before?: readonly string[];
}

export function sightOf(asOf: AsOf | undefined): Sight {
  const published = asOf?.published === undefined ? UNDATED : (instantKey(asOf.published) ?? '');
  const read = asOf?.read === undefined ? null : (instantKey(asOf.read) ?? '');
  return { published, day: dayOf(published), within: !published.endsWith('T24'), read };
}

function withZone(instant: string): string {
  return DAY.test(instant) || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant) ? instant : `${instant}Z`;
}

function lastDay(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');
}
