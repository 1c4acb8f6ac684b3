import { NUM } from '../text/flags.js';
import * as signIds from '../text/signs.js';
import type { Tokens } from '../text/tokens.js';

const { DOLLAR, EURO, POUND, SLASH } = signIds;

/** "," */
const COMMA = 44;
/** Longer ones may be more than a number holds exactly. */
const LONGEST = 12;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A token of digits (and commas, if they may be there) alone as a number; -1 for any other. */
export function digitsAt(tokens: Tokens, at: number, commas: boolean): number {
  const { text } = tokens;
  const from = tokens.start[at]!;
  const to = tokens.end[at]!;
  if (to - from > LONGEST) return -1;
  let value = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) value = value * 10 + code - 48;
    else if (!commas || code !== COMMA) return -1;
  }
  return value;
}

export function isCurrency(word: number): boolean {
  return word === POUND || word === EURO || word === DOLLAR;
}

/** "2016 | / | 17": a slash between the years of a season. */
export function isYears(tokens: Tokens, at: number, limit: number): boolean {
  if (tokens.word[at] !== SLASH || at + 1 >= limit) return false;
  return (tokens.flags[at - 1]! & NUM) !== 0 && (tokens.flags[at + 1]! & NUM) !== 0;
}
