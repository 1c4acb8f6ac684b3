import { DOLLAR, EURO, POUND } from '../../text/signs.js';
import { COMMA, HYPHEN, type Tokens } from '../../text/tokens.js';
import type { WordSet } from '../word-set.js';

/** Tokens behind a contract in which its option is looked for. */
const NEAR_OPTION = 6;

/** Whether one of the words stands among tokens `from` to `to`. */
export function hasWord(tokens: Tokens, words: WordSet, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens.word[i]!)) return true;
  return false;
}

/** Where a sum begins whose number stands at a token: "| £|90,000 a week". */
export function withSign({ word }: Tokens, at: number): number {
  const sign = word[at - 1];
  return sign === POUND || sign === EURO || sign === DOLLAR ? at - 1 : at;
}

/** Where the words of a contract's option begin, in it or close behind it; -1 if it has none. */
export function optionAfter(tokens: Tokens, words: WordSet, at: number, to: number, limit: number): number {
  for (let i = at; i < limit && i < to + NEAR_OPTION; i++) {
    const word = tokens.word[i]!;
    if (i >= to && word < 0 && word !== COMMA) return -1;
    if (words.has(word)) return i;
  }
  return -1;
}

/** The longest run of words that name what is hurt. */
export function coreOf(tokens: Tokens, words: WordSet, from: number, to: number): string | null {
  let best = 0;
  let end = 0;
  let run = 0;
  for (let i = from; i < to; i++) {
    // "the left-back": where he plays.
    const joined = tokens.is(i, HYPHEN) || (i + 1 < to && tokens.is(i + 1, HYPHEN));
    run = words.has(tokens.word[i]!) && !joined ? run + 1 : 0;
    if (run > best) {
      best = run;
      end = i + 1;
    }
  }
  return best === 0 ? null : tokens.slice(end - best, end);
}
