import { CharClass, CLASSES, tableOf } from './chars.js';
import { CAP, GLUED, PUNCT } from './flags.js';
import { CLOSE, PERIOD, QUOTE } from './signs.js';

const { Space, Newline, Digit } = CharClass;
const classes = CLASSES;

/** What the tokenizer must be told of a language: words that say what a full stop is, folded. */
export interface Stops {
  /** Those after which it ends no sentence ("St."). */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that letters number, so that a letter behind them is no initial ("Serie A", "plan B"). */
  readonly lettered: ReadonlySet<string>;
}

/** What has been read of a text so far. */
interface Read {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly length: number;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  is(token: number, flag: number): boolean;
  push(start: number, end: number, word: number, flags: number): void;
}

export const FULL_STOP = 46;
const CLOSERS = tableOf('"”’\')]»');
const CLOSING_QUOTES = tableOf('"”’\'»');

export function isClosing(code: number): boolean {
  return CLOSING_QUOTES[code] === 1;
}

/** Whether the stop just read (the last token) ends its sentence. */
export function endsSentence(tokens: Read, after: number, stops: Stops): boolean {
  const { codes, length } = tokens;
  let at = after;
  while (CLOSERS[codes[at]!] === 1) at++;
  if (at >= length) return true;
  if (classes[codes[at]!]! > Newline) return false;
  if (tokens.word[tokens.count - 1] === PERIOD && tokens.count > 1) {
    const last = tokens.count - 2;
    const begin = tokens.start[last]!;
    const end = tokens.end[last]!;
    if (end === tokens.start[last + 1] && tokens.is(last, CAP)) {
      if (end - begin === 1 ? !isLettered(tokens, last, stops) : isAbbreviation(tokens, last, stops))
        return false;
    }
  }
  while (at < length && classes[codes[at]!]! === Space) at++;
  return at >= length || !(isLower(codes[at]!) || isFirst(tokens, at));
}

function isAbbreviation({ text, start, end }: Read, token: number, { abbreviations }: Stops): boolean {
  return abbreviations.has(text.slice(start[token]!, end[token]!).toLowerCase());
}

/** "Serie | A", "plan | B" */
function isLettered({ text, start, end }: Read, token: number, { lettered }: Stops): boolean {
  return token > 0 && lettered.has(text.slice(start[token - 1]!, end[token - 1]!).toLowerCase());
}

/** "1. FC Köln": a one in front of capitals. */
function isFirst({ codes, count, start, end, word }: Read, at: number): boolean {
  const one = count - 2;
  return (
    one >= 0 &&
    word[count - 1] === PERIOD &&
    end[one]! - start[one]! === 1 &&
    codes[start[one]!] === ONE &&
    isCapital(codes[at]!) &&
    isCapital(codes[at + 1]!)
  );
}

const ONE = 49;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

/** Takes closing quotation marks and brackets into the sentence that the stop ended. */
export function closers(tokens: Read, at: number): number {
  const { codes } = tokens;
  let i = at;
  for (; CLOSERS[codes[i]!] === 1; i++)
    tokens.push(i, i + 1, codes[i] === 41 || codes[i] === 93 ? CLOSE : QUOTE, PUNCT | GLUED);
  return i;
}

/** Whether a stop stands between an abbreviation and a number. */
export function countsOn(tokens: Read, after: number, stops: Stops): boolean {
  const { codes, count, end } = tokens;
  let at = after;
  if (codes[at] === 32) at++;
  if (classes[codes[at]!]! !== Digit) return false;
  const last = count - 1;
  return end[last] === after - 1 && isAbbreviation(tokens, last, stops);
}
