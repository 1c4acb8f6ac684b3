import { tableOf } from './chars.js';

const FEED = 10;
const RETURN = 13;
const TAB = 9;
const SPACE = 32;
/** Shortest line that can have been wrapped, in UTF-16 units up to its last one. */
const WRAPPED = 55;
/** Shortest line that nobody wraps any more. */
const UNWRAPPED = 130;
const STOPS = tableOf('.!?:"”’');
const BULLETS = tableOf('-*•');

/** Whether a paragraph ends at a newline of a text of so many units, or its line was only wrapped there. */
export function isParagraphEnd(codes: Uint16Array, newline: number, length: number): boolean {
  let next = newline + 1;
  while (codes[next] === SPACE || codes[next] === TAB || codes[next] === RETURN) next++;
  if (next >= length || codes[next] === FEED) return true;
  let before = newline - 1;
  while (before >= 0 && (codes[before] === SPACE || codes[before] === RETURN)) before--;
  if (before < 0 || codes[before] === FEED) return true;
  // A wrapped line is long, ends in no stop and goes on in lower case or inside a name.
  if (STOPS[codes[before]!] === 1 || BULLETS[codes[next]!] === 1) return true;
  const line = lengthBefore(codes, before);
  // A line longer than any that is wrapped, in front or behind: nobody has wrapped this text.
  return line < WRAPPED || line >= UNWRAPPED || lengthBehind(codes, next, length) >= UNWRAPPED;
}

/** Long lines by which a text that has so many shows that nobody has wrapped it; one may be a headline. */
const LONG_LINES = 2;

/** Whether every newline of a text ends a paragraph: lines stand in it that nobody has wrapped. */
export function isUnwrapped(codes: Uint16Array, length: number): boolean {
  let start = 0;
  let long = 0;
  for (let i = 0; i <= length; i++) {
    if (i < length && codes[i] !== FEED) continue;
    if (i - start >= UNWRAPPED && ++long >= LONG_LINES) return true;
    start = i + 1;
  }
  return false;
}

/** Units of a line up to its last one, or as many as matter. */
function lengthBefore(codes: Uint16Array, last: number): number {
  let start = last;
  while (start > 0 && last - start < UNWRAPPED && codes[start - 1] !== FEED) start--;
  return last - start;
}

/** Units of the line that begins at `first`, or as many as matter. */
function lengthBehind(codes: Uint16Array, first: number, length: number): number {
  let end = first;
  while (end < length && end - first < UNWRAPPED && codes[end] !== FEED) end++;
  return end - first;
}
