/** ISO dates in words, without a locale: the same page in every place. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** `2021-12-22T…` -> `2021-12-22`; shorter dates stay as they are. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/** True for a day that the calendar has, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** `2021-12-22` -> `22 December 2021`, `2021-12` -> `December 2021`, `2021` -> `2021`; anything else as given. */
export function dayWords(iso: string | null): string {
  if (iso === null || iso === '') return 'undated';
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day] = match;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return year ?? iso;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** `2021-12-22` -> `22 Dec 2021`: for narrow places. */
export function dayShort(iso: string | null): string {
  return dayWords(iso).replace(/\b([A-Z][a-z]{2})[a-z]{2,}\b/, '$1');
}

/** `Wednesday 22 December 2021` for a whole day, the plain words for anything less exact. */
export function dayHeading(iso: string): string {
  const day = dayOf(iso);
  if (!isDay(day)) return dayWords(iso);
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${dayWords(day)}`;
}

/** "on 1 September 2025", "in September 2025" for what is dated to a month, "in 2025" for a year. */
export function onOrIn(date: string): 'on' | 'in' {
  return date.length < 10 ? 'in' : 'on';
}

/** Days inside a sentence in words: "told on 2025-09-01" -> "told on 1 September 2025"; so "told in 2025-09". */
export function daysInWords(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b|(?<=\bin )\d{4}-(?:0[1-9]|1[0-2])\b(?!-)/g, (day) =>
    dayWords(day),
  );
}

/** The day `days` before (or, negative, after) the given one. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${dayOf(day)}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** "today", "yesterday", or nothing: how `day` looks from `from`. */
export function nearness(day: string, from: string): string {
  if (!isDay(dayOf(day)) || !isDay(dayOf(from))) return '';
  if (dayOf(day) === dayOf(from)) return 'today';
  return dayOf(day) === daysBefore(from, 1) ? 'yesterday' : '';
}
