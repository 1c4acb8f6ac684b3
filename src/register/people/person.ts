/** The four lines of a team; finer positions are wording. */
export const LINES = ['goalkeeper', 'defender', 'midfielder', 'forward'] as const;
export type Line = (typeof LINES)[number];

export const PERSON_ROLES = ['player', 'manager', 'staff'] as const;
export type PersonRecordRole = (typeof PERSON_ROLES)[number];

/** A time at a club. Dates are ISO, as precise as they are known: `2015`, `2015-06`, `2015-06-20`. */
export interface Spell {
  /** Register id of the club (a Wikidata id where the register does not have it). */
  readonly club: string;
  readonly from: string | null;
  /** Null: unknown, or he is still there. */
  readonly to: string | null;
  readonly loan: boolean;
}

/** A person of football as the register keeps one. */
export interface PersonRecord {
  readonly id: string;
  /** Usual name. */
  readonly name: string;
  /** Other names, the full one among them. */
  readonly also: readonly string[];
  /** ISO, as precise as it is known. */
  readonly born: string | null;
  /** Nation ids of the register. */
  readonly nations: readonly string[];
  readonly lines: readonly Line[];
  readonly role: PersonRecordRole;
  readonly career: readonly Spell[];
}

const LINE_WORDS: readonly (readonly [RegExp, Line])[] = [
  [/goal|keeper|^gk$/, 'goalkeeper'],
  [/midfield|^[cdalr]m$|playmaker/, 'midfielder'],
  [/back|defen|sweeper|libero|^(?:[lrc]b|[lr]wb)$/, 'defender'],
  [/forward|strik|wing|attack|^(?:cf|st|lw|rw|ss)$/, 'forward'],
];

/** The line that a position's word belongs to ("Centre-Back", "RB", "attacking midfielder"); null if none. */
export function lineOf(position: string): Line | null {
  const text = position.trim().toLowerCase();
  if (text === '' || text.length > 60) return null;
  for (const [pattern, line] of LINE_WORDS) if (pattern.test(text)) return line;
  return null;
}

/**
 * A date as a number that sorts: 20150620, with zeros for what is unknown (20150600, 20150000); 0 for none.
 * What is no date (or stands before 1800 or after 2199) is 0 too.
 */
export function dayNumber(date: string | null): number {
  if (date === null) return 0;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(date);
  if (match === null) return 0;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 0);
  const day = Number(match[3] ?? 0);
  if (year < 1800 || year > 2199 || month > 12 || day > 31) return 0;
  return year * 10_000 + month * 100 + (month === 0 ? 0 : day);
}

/** The other way round; null for 0. */
export function dateOfDay(number: number): string | null {
  if (number === 0) return null;
  const year = String(Math.floor(number / 10_000));
  const month = Math.floor(number / 100) % 100;
  const day = number % 100;
  if (month === 0) return year;
  const text = `${year}-${String(month).padStart(2, '0')}`;
  return day === 0 ? text : `${text}-${String(day).padStart(2, '0')}`;
}

/** The last day that an unprecise number can mean: all of 2015 runs to 20151231. */
export function lastDay(number: number): number {
  if (number % 10_000 === 0) return number + 1231;
  return number % 100 === 0 ? number + 31 : number;
}
