import { CharClass, charClass } from './chars.js';
import { CAP, GLUED, HYPHEN, NUM, PARAGRAPH, POSS, PUNCT, QUOTED, SENTENCE, UPPER } from './flags.js';
import { APOSTROPHE, CLOSE, EXCLAMATION, OTHER, PERIOD, QUESTION, QUOTE, signOf } from './signs.js';
import { hashFirst, hashNext, type Vocabulary } from './vocabulary.js';

export * from './signs.js';
export { CAP, GLUED, HYPHEN, NUM, PARAGRAPH, POSS, PUNCT, QUOTED, SENTENCE, UPPER };

/** How far the tokenizer looks beyond the end of a text, at most. In UTF-16 units. */
const BEHIND = 4;

/** What the tokenizer must be told of a language: words after which a full stop ends no sentence, folded. */
export interface Abbreviations {
  has(folded: string): boolean;
}

/**
 * The tokens of one text, as parallel typed arrays (no object per token). Buffers are reused from text to text:
 * what a caller wants to keep, it copies.
 */
export class Tokens {
  text = '';
  /** UTF-16 units of the text, zeros behind them: read several times each, and an array's faster than a string's. */
  codes = new Uint16Array(4096);
  private bytes = Buffer.from(this.codes.buffer);
  count = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  /** Word id (above 0) or punctuation id (below 0). */
  word = new Int32Array(1024);
  flags = new Uint16Array(1024);
  /** First token of each sentence; `sentences[sentenceCount]` is `count`. */
  sentences = new Int32Array(64);
  sentenceCount = 0;
  /** Whether a quotation mark stands anywhere. */
  quotes = false;

  push(start: number, end: number, word: number, flags: number): void {
    const at = this.count++;
    if (at >= this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.word[at] = word;
    this.flags[at] = flags;
    if (word === QUOTE) this.quotes = true;
    if ((flags & SENTENCE) !== 0) {
      if (this.sentenceCount + 2 >= this.sentences.length) this.sentences = enlarged(this.sentences);
      this.sentences[this.sentenceCount++] = at;
    }
  }

  reset(text: string): void {
    this.text = text;
    if (this.codes.length < text.length + BEHIND) {
      this.codes = new Uint16Array(2 * text.length + BEHIND);
      this.bytes = Buffer.from(this.codes.buffer);
    }
    const { codes } = this;
    this.bytes.write(text, 'utf16le');
    codes.fill(0, text.length, text.length + BEHIND);
    this.count = 0;
    this.sentenceCount = 0;
    this.quotes = false;
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.start[from]!, this.end[to - 1]!);
  }

  is(at: number, flag: number): boolean {
    return (this.flags[at]! & flag) !== 0;
  }

  private grow(): void {
    this.start = enlarged(this.start);
    this.end = enlarged(this.end);
    this.word = enlarged(this.word);
    const flags = new Uint16Array(this.flags.length * 2);
    flags.set(this.flags);
    this.flags = flags;
  }
}

function enlarged(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Longer ones are tables, lists without stops, or made to be slow: they are cut, so that no step over a sentence's words can cost more. In tokens. */
const LONGEST_SENTENCE = 400;
const AMPERSAND = 38;
const OPEN_SINGLE = 0x2018;
/** Double quotation marks that say themselves whether they open or close. */
const OPENING: ReadonlySet<number> = new Set([0x201c, 0x201e, 0xab]);
const CLOSING: ReadonlySet<number> = new Set([0x201d, 0xbb]);
/** s, z, x: after these an apostrophe alone can be a possessive. */
const SIBILANT: ReadonlySet<number> = new Set([115, 83, 122, 90, 120, 88]);

/** Splits `text` from offset `from` into `tokens`, in one scan. */
export function tokenize(
  tokens: Tokens,
  text: string,
  from: number,
  vocabulary: Vocabulary,
  abbreviations: Abbreviations,
): void {
  tokens.reset(text);
  const { codes } = tokens;
  const length = text.length;
  let i = from;
  /** SENTENCE and PARAGRAPH bits that wait for the next token. */
  let pending = SENTENCE | PARAGRAPH;
  let glue = 0;
  let hyphen = 0;
  let doubleOpen = false;
  let singleOpen = false;
  /** Number of tokens at which the sentence is full. */
  let full = LONGEST_SENTENCE;

  while (i < length) {
    const code = codes[i]!;
    const kind = charClass(code);
    if ((pending & SENTENCE) !== 0) full = tokens.count + LONGEST_SENTENCE;
    if (kind === CharClass.Space) {
      i++;
      glue = 0;
      hyphen = 0;
      continue;
    }
    if (kind === CharClass.Newline) {
      const stop = newlineBreak(text, i);
      if (stop === 2) {
        pending |= SENTENCE | PARAGRAPH;
        doubleOpen = false;
        singleOpen = false;
      } else if (stop === 1) pending |= SENTENCE;
      i++;
      glue = 0;
      hyphen = 0;
      continue;
    }
    if (glue === 0 && tokens.count >= full) {
      full = tokens.count + LONGEST_SENTENCE;
      pending |= SENTENCE;
    }
    const quoted = doubleOpen || singleOpen ? QUOTED : 0;
    const begin = i;
    if (kind === CharClass.Letter || kind === CharClass.Digit) {
      let hash = hashFirst(code);
      for (i++; i < length; i++) {
        const inside = codes[i]!;
        if (!isWordCode(inside) && !goesOn(codes, i, inside, kind === CharClass.Digit)) break;
        hash = hashNext(hash, inside);
      }
      const word = vocabulary.idAt(codes, begin, i, hash, text);
      tokens.push(begin, i, word, pending | glue | hyphen | quoted | vocabulary.shape);
      pending = 0;
      glue = GLUED;
      hyphen = 0;
      // A possessive is a token of its own.
      const next = codes[i]!;
      if (next === 39 || next === 0x2019) {
        const after = codes[i + 1]!;
        if ((after === 115 || after === 83) && !isWordAt(codes, i + 2)) {
          tokens.push(i, i + 2, APOSTROPHE, POSS | PUNCT | GLUED | quoted);
          i += 2;
        } else if (
          !singleOpen &&
          SIBILANT.has(codes[i - 1]!) &&
          /^ ?[\p{L}\d]/u.test(text.slice(i + 1, i + 4))
        ) {
          tokens.push(i, i + 1, APOSTROPHE, POSS | PUNCT | GLUED | quoted);
          i += 1;
        }
      }
      continue;
    }
    i++;
    if (code === 45 || code === 0x2010 || code === 0x2011) {
      const tight = glue !== 0 && isWordAt(codes, i);
      if (tight) {
        hyphen = HYPHEN;
        continue;
      }
    }
    if (code === AMPERSAND) {
      tokens.push(begin, i, vocabulary.idOf('&'), pending | glue | quoted);
      pending = 0;
      glue = GLUED;
      continue;
    }
    // "Crystal Palace 's": cut from a page whose link ended before it.
    if ((code === 39 || code === 0x2019) && pending === 0 && codes[i] === 115 && !isWordAt(codes, i + 1)) {
      i++;
      tokens.push(begin, i, APOSTROPHE, POSS | PUNCT | glue | quoted);
      glue = GLUED;
      continue;
    }
    let id = signOf(code);
    if (id === QUOTE && code !== OPEN_SINGLE) {
      doubleOpen = OPENING.has(code) ? true : CLOSING.has(code) ? false : !doubleOpen;
    } else if (id === APOSTROPHE || code === OPEN_SINGLE) {
      id = QUOTE;
      if (code === OPEN_SINGLE || (!singleOpen && glue === 0 && isWordAt(codes, i))) singleOpen = true;
      else if (singleOpen) singleOpen = false;
      else id = OTHER;
    }
    tokens.push(begin, i, id, PUNCT | pending | glue | (id === QUOTE ? 0 : quoted));
    pending = 0;
    glue = GLUED;
    if (
      (id === PERIOD || id === QUESTION || id === EXCLAMATION) &&
      endsSentence(tokens, text, i, abbreviations)
    ) {
      pending |= SENTENCE;
      i = closers(tokens, text, i);
      if (doubleOpen && closedBefore(text, i)) doubleOpen = false;
      if (singleOpen && closedBefore(text, i)) singleOpen = false;
    }
  }
  tokens.sentences[tokens.sentenceCount] = tokens.count;
}

/** Whether the word goes on over a sign: an apostrophe, a soft hyphen, a point or comma between digits. */
function goesOn(codes: Uint16Array, at: number, code: number, digits: boolean): boolean {
  if (code === 0xad) return true;
  if (digits && (code === 46 || code === 44)) return charClass(codes[at + 1]!) === CharClass.Digit;
  if (code !== 39 && code !== 0x2019) return false;
  const after = codes[at + 1]!;
  if (charClass(after) !== CharClass.Letter) return false;
  return !((after === 115 || after === 83) && !isWordAt(codes, at + 2));
}

function isWordCode(code: number): boolean {
  const kind = charClass(code);
  return kind === CharClass.Letter || kind === CharClass.Digit;
}

function isWordAt(codes: Uint16Array, at: number): boolean {
  return isWordCode(codes[at]!);
}

/** 2: a paragraph ends at this newline; 1: a sentence does; 0: the line was only wrapped. */
function newlineBreak(text: string, at: number): 0 | 1 | 2 {
  let next = at + 1;
  while (next < text.length && (text[next] === ' ' || text[next] === '\t' || text[next] === '\r')) next++;
  if (next >= text.length || text[next] === '\n') return 2;
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\r')) before--;
  if (before < 0 || text[before] === '\n') return 2;
  const lineStart = text.lastIndexOf('\n', before) + 1;
  // A wrapped line is long, ends in no stop and goes on in lower case or inside a name.
  const wrapped =
    before - lineStart >= 55 && !'.!?:"”’'.includes(text[before]!) && !'-*•'.includes(text[next]!);
  return wrapped ? 0 : 2;
}

/** Whether the stop just read (the last token) ends its sentence. */
function endsSentence(tokens: Tokens, text: string, after: number, abbreviations: Abbreviations): boolean {
  let at = after;
  while (at < text.length && '"”’\')]»'.includes(text[at]!)) at++;
  if (at >= text.length) return true;
  const kind = charClass(text.charCodeAt(at));
  if (kind !== CharClass.Space && kind !== CharClass.Newline) return false;
  if (tokens.word[tokens.count - 1] === PERIOD && tokens.count > 1) {
    const last = tokens.count - 2;
    const length = tokens.end[last]! - tokens.start[last]!;
    if (tokens.end[last] === tokens.start[last + 1] && tokens.is(last, CAP)) {
      const raw = text.slice(tokens.start[last]!, tokens.end[last]!);
      if (length === 1 || abbreviations.has(raw.toLowerCase())) return false;
    }
  }
  while (at < text.length && charClass(text.charCodeAt(at)) === CharClass.Space) at++;
  if (at >= text.length) return true;
  return !isLowerAt(text, at);
}

function isLowerAt(text: string, at: number): boolean {
  const letter = text[at]!;
  return letter !== letter.toUpperCase();
}

/** Takes closing quotation marks and brackets into the sentence that the stop ended. */
function closers(tokens: Tokens, text: string, at: number): number {
  let i = at;
  while (i < text.length && '"”’\')]»'.includes(text[i]!)) {
    tokens.push(i, i + 1, text[i] === ')' || text[i] === ']' ? CLOSE : QUOTE, PUNCT | GLUED);
    i++;
  }
  return i;
}

function closedBefore(text: string, at: number): boolean {
  return at > 0 && '"”’\'»'.includes(text[at - 1]!);
}
