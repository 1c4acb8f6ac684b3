import { dayNumber } from '../person.js';

/** More characters than any name has. */
const LONGEST_NAME = 200;

/** A name fit to be kept: trimmed, no line breaks or control characters; null for what is none. */
export function nameValue(text: string | undefined): string | null {
  if (text === undefined) return null;
  const name = text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (name === '' || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return null;
  return name;
}

/** An ISO date, or the start of one; null for an empty cell, `undefined` for what is no date. */
export function dateValue(text: string | undefined): string | null | undefined {
  const date = text?.trim() ?? '';
  if (date === '') return null;
  return dayNumber(date) === 0 ? undefined : date.slice(0, 10);
}

/** An id: short, without blanks; null for what is none. */
export function idValue(text: string | undefined): string | null {
  const id = text?.trim() ?? '';
  return /^[\p{L}\p{N}_:.-]{1,80}$/u.test(id) ? id : null;
}

/** The entries of a cell parted by ";" or "|". */
export function listValue(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  return text
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
