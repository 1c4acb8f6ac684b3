/** What was made of a date that a document states. */
export type StatedDate =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?$/i;
const DAY_FIRST =
  /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?:,? (?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const MONTH_FIRST =
  /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const EUROPEAN = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})Z?)?$/;

/**
 * Reads a date as documents state it: ISO 8601 (also `2021-12`), RFC 822, "22 December 2021",
 * "December 22, 2021", 22/12/2021 (day first), 2021/12/22, 20211222. Answers ISO: as precise as stated; a time
 * with a zone becomes UTC.
 */
export function readDate(stated: string): StatedDate {
  const text = stated.trim().replace(/\s+/g, ' ').slice(0, 64);
  const iso = ISO.exec(text);
  if (iso) return build(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    return build(
      dayFirst[3],
      month(dayFirst[2]),
      dayFirst[1],
      dayFirst[4],
      dayFirst[5],
      dayFirst[6],
      dayFirst[7],
    );
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, name, day, year, hour, minute, second, zone] = monthFirst;
    return build(year, month(name), day, hour, minute, second, zone);
  }
  const slashed = SLASHED.exec(text);
  if (slashed) return build(slashed[1], slashed[2], slashed[3]);
  const european = EUROPEAN.exec(text);
  if (european) return build(european[3], european[2], european[1]);
  const compact = COMPACT.exec(text);
  if (compact) {
    return build(compact[1], compact[2], compact[3], compact[4], compact[5], compact[6], compact[4] && 'Z');
  }
  return { kind: 'unreadable' };
}

function month(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

function build(
  year: string | undefined,
  monthText: string | undefined,
  day?: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): StatedDate {
  const y = Number(year);
  const m = Number(monthText);
  if (monthText === undefined) return { kind: 'unreadable' };
  if (y < 1850 || y > 9999 || m < 1 || m > 12) return { kind: 'impossible' };
  const prefix = `${pad(y, 4)}-${pad(m)}`;
  if (day === undefined) return { kind: 'date', iso: prefix };
  const d = Number(day);
  if (d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return { kind: 'impossible' };
  const date = `${prefix}-${pad(d)}`;
  if (hour === undefined || minute === undefined) return { kind: 'date', iso: date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return { kind: 'impossible' };
  const clock = `${date}T${pad(Number(hour))}:${minute}:${second === undefined || second === '60' ? '00' : second}`;
  if (zone === undefined) return { kind: 'date', iso: clock };
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  const instant = Date.parse(clock + offset);
  if (Number.isNaN(instant)) return { kind: 'impossible' };
  return { kind: 'date', iso: new Date(instant).toISOString().replace('.000Z', 'Z') };
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/**
 * Whether an ISO date lies after an instant. A bare date counts from the first moment at which it is that day
 * anywhere on earth (UTC+14), so that an article from Auckland is not called a thing of the future.
 */
export function isFuture(iso: string, now: string): boolean {
  const limit = new Date(Date.parse(now) + 14 * 3_600_000).toISOString();
  return iso.length <= 10 ? iso > limit.slice(0, iso.length) : iso > limit;
}
