import { CharClass, CLASSES, isVariation } from './chars.js';
import * as flagBits from './flags.js';
import { isParagraphEnd, isUnwrapped } from './newline.js';
import * as signIds from './signs.js';
import { closers, countsOn, endsSentence, FULL_STOP, isClosing, type Stops } from './stops.js';
import { hashFirst, hashNext, type Vocabulary } from './vocabulary.js';

export * from './flags.js';
export * from './signs.js';

const { GLUED, HYPHEN, PARAGRAPH, POSS, PUNCT, QUOTED, SENTENCE } = flagBits;
const { APOSTROPHE, EXCLAMATION, OTHER, PERIOD, QUESTION, QUOTE, signOf } = signIds;
const { Space, Newline, Letter, Digit } = CharClass;
const classes = CLASSES;
/** Known to the engine at once here, unlike what is imported. */
const hashed = hashNext;

/** How far the tokenizer looks beyond the end of a text, at most. In UTF-16 units. */
const BEHIND = 4;

/**
 * The tokens of one text, as parallel typed arrays (no object per token). Buffers are reused from text to text:
 * what a caller wants to keep, it copies.
 */
export class Tokens {
  text = '';
  /** UTF-16 units of the text, zeros behind them: read several times each, and an array's faster than a string's. */
  codes = new Uint16Array(4096);
  private bytes = Buffer.from(this.codes.buffer);
  /** UTF-16 units of the text. */
  length = 0;
  count = 0;
  /** Of these four there is room for as many tokens as the text has units, so that nothing need be asked when one is entered. */
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
    this.start[at] = start;
    this.end[at] = end;
    this.word[at] = word;
    this.flags[at] = flags;
    if (word === QUOTE) this.quotes = true;
    if ((flags & SENTENCE) !== 0) this.beginSentence(at);
  }

  /** Takes down that a sentence begins at a token. */
  beginSentence(at: number): void {
    if (this.sentenceCount + 2 >= this.sentences.length) {
      const larger = new Int32Array(this.sentences.length * 2);
      larger.set(this.sentences);
      this.sentences = larger;
    }
    this.sentences[this.sentenceCount++] = at;
  }

  reset(text: string): void {
    this.text = text;
    // What was written tells the length, which the engine would look up anew: texts come in many shapes.
    let written = this.bytes.write(text, 'utf16le');
    if (written + 2 * BEHIND > this.bytes.length) {
      this.codes = new Uint16Array(2 * text.length + BEHIND);
      this.bytes = Buffer.from(this.codes.buffer);
      written = this.bytes.write(text, 'utf16le');
    }
    const length = written >> 1;
    this.length = length;
    for (let i = length; i < length + BEHIND; i++) this.codes[i] = 0;
    if (this.start.length <= length) this.makeRoom(2 * length);
    this.count = 0;
    this.sentenceCount = 0;
    this.quotes = false;
  }

  /** Ends the text: what stands behind its last token is left from an earlier one, and must be nothing. */
  close(): void {
    this.sentences[this.sentenceCount] = this.count;
    this.word[this.count] = 0;
    this.flags[this.count] = 0;
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.start[from]!, this.end[to - 1]!);
  }

  is(at: number, flag: number): boolean {
    return (this.flags[at]! & flag) !== 0;
  }

  private makeRoom(count: number): void {
    this.start = new Int32Array(count);
    this.end = new Int32Array(count);
    this.word = new Int32Array(count);
    this.flags = new Uint16Array(count);
  }
}

/** Longer ones are tables, lists without stops, or made to be slow: they are cut, so that no step over a sentence's words can cost more. In tokens. */
const LONGEST_SENTENCE = 400;
/** Arrows, shapes, pictographs: the first of the signs that `isPicture` tells from the others. */
const FIRST_PICTURE = 0x2190;
const SPACE = 32;
const AMPERSAND = 38;
const SMALL_A = 97;
const SMALL_Z = 122;
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
  stops: Stops,
): void {
  tokens.reset(text);
  const { codes, length, start, end, word, flags } = tokens;
  let i = from;
  /** SENTENCE and PARAGRAPH bits that wait for the next token. */
  let pending = SENTENCE | PARAGRAPH;
  let glue = 0;
  let hyphen = 0;
  let doubleOpen = false;
  let singleOpen = false;
  /** Number of tokens at which the sentence is full. */
  let full = LONGEST_SENTENCE;
  /** Whether every newline ends a paragraph: asked for at the first of them. */
  let unwrapped: boolean | null = null;

  while (i < length) {
    const code = codes[i]!;
    const kind = classes[code]!;
    if (kind === Space) {
      i++;
      glue = 0;
      hyphen = 0;
      continue;
    }
    if (kind === Newline) {
      unwrapped ??= isUnwrapped(codes, length);
      if (unwrapped || isParagraphEnd(codes, i, length)) {
        pending |= SENTENCE | PARAGRAPH;
        doubleOpen = false;
        singleOpen = false;
      }
      i++;
      glue = 0;
      hyphen = 0;
      continue;
    }
    if ((pending & SENTENCE) !== 0) full = tokens.count + LONGEST_SENTENCE;
    else if (glue === 0 && tokens.count >= full) {
      full = tokens.count + LONGEST_SENTENCE;
      pending |= SENTENCE;
    }
    const quoted = doubleOpen || singleOpen ? QUOTED : 0;
    const begin = i;
    if (kind >= Letter) {
      let hash = hashFirst(code);
      // The zeros behind the text end a word as a space does.
      for (i++; ; i++) {
        const inside = codes[i]!;
        // Nearly all of a word is small letters, known without a look at the table.
        if (
          (inside < SMALL_A || inside > SMALL_Z) &&
          classes[inside]! < Letter &&
          !goesOn(codes, i, inside, kind === Digit)
        )
          break;
        hash = hashed(hash, inside);
      }
      const at = tokens.count++;
      start[at] = begin;
      end[at] = i;
      word[at] = vocabulary.idAt(codes, begin, i, hash, text);
      flags[at] = pending | glue | hyphen | quoted | vocabulary.shape;
      if ((pending & SENTENCE) !== 0) tokens.beginSentence(at);
      pending = 0;
      hyphen = 0;
      if (codes[i] === SPACE) {
        i++;
        glue = 0;
        continue;
      }
      glue = GLUED;
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
          /^ ?[\p{L}\d£€$]/u.test(text.slice(i + 1, i + 4))
        ) {
          tokens.push(i, i + 1, APOSTROPHE, POSS | PUNCT | GLUED | quoted);
          i += 1;
        }
      }
      continue;
    }
    i++;
    // "🚨🔴⚪ Reuter to Everton": what decorates a sentence's head is no part of it, and a row of pictures is one sign.
    if (code >= FIRST_PICTURE && isPicture(code)) {
      if ((pending & SENTENCE) !== 0) {
        glue = 0;
        continue;
      }
      if (glue !== 0 && word[tokens.count - 1] === OTHER) {
        end[tokens.count - 1] = i;
        continue;
      }
    }
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
    // "No. 9": the stop is the abbreviation's.
    if (code === FULL_STOP && glue !== 0 && countsOn(tokens, i, stops)) {
      tokens.end[tokens.count - 1] = i;
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
    if ((id === PERIOD || id === QUESTION || id === EXCLAMATION) && endsSentence(tokens, i, stops)) {
      pending |= SENTENCE;
      i = closers(tokens, i);
      if (doubleOpen && isClosing(codes[i - 1]!)) doubleOpen = false;
      if (singleOpen && isClosing(codes[i - 1]!)) singleOpen = false;
    }
  }
  tokens.close();
}

/** Whether a unit is (half of) a pictograph, a shape or an arrow, or chooses how one is drawn. */
function isPicture(code: number): boolean {
  return (code >= FIRST_PICTURE && code < 0x2c00) || (code >= 0xd800 && code <= 0xdfff) || isVariation(code);
}

/** Whether the word goes on over a sign: an apostrophe, a soft hyphen, a point or comma between digits. */
function goesOn(codes: Uint16Array, at: number, code: number, digits: boolean): boolean {
  if (code === 32) return false;
  if (code === 0xad) return true;
  if (digits && (code === 46 || code === 44)) return classes[codes[at + 1]!]! === Digit;
  if (code !== 39 && code !== 0x2019) return false;
  const after = codes[at + 1]!;
  if (classes[after]! !== Letter) return false;
  return !((after === 115 || after === 83) && !isWordAt(codes, at + 2));
}

function isWordAt(codes: Uint16Array, at: number): boolean {
  return classes[codes[at]!]! >= Letter;
}
