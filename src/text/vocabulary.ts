import { CharClass, charClass, isUpperAt } from './chars.js';
import { CAP, NUM, UPPER } from './flags.js';
import { fold } from './fold.js';

/** How many spellings are remembered from article to article; a bound on memory, not on correctness. */
const REMEMBERED = 100_000;
/** Longer words are not remembered: nothing but noise is so long. In UTF-16 units. */
const LONGEST = 48;
/** Spellings that fall on one another; more, and a text was made to do so. */
const CROWDED = 24;
const FIRST_SIZE = 1 << 12;
/** Numbers in a slot, half a line of the processor's cache: a spelling's hash, its word's id, its length and flags (0: the slot is empty). */
const SLOT = 8;
const HASH = 0;
const ID = 1;
const FORM = 2;
/** Then its units, two in a number, or the place of a longer one's. */
const PLACE = 3;
/** Units that find room in a slot. */
const SHORT = 2 * (SLOT - PLACE);

const SEED = 0x811c9dc5 | 0;
const PRIME = 16777619;

/** First step of a spelling's hash (FNV-1a over UTF-16 units), which the tokenizer takes along as it scans. */
export function hashFirst(code: number): number {
  return Math.imul(SEED ^ code, PRIME);
}

export function hashNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/**
 * Words as numbers. Folded words that the lexicon knows have lasting ids from 1; words first met in an article get
 * ids above those. Spellings are kept in one open-addressing table over their characters, so that a word met before
 * is looked up without being cut out of its text. What is kept is bounded, so that memory stays flat however much is
 * read: ids of strangers hold for one article.
 */
export class Vocabulary {
  private readonly known = new Map<string, number>();
  private readonly strangers = new Map<string, number>();
  /** Strangers too long to be kept from article to article. */
  private readonly passing = new Map<string, number>();
  private lastStranger = 0;
  /** Folded words by id; those in `passing` apart. */
  private readonly words: string[] = [''];
  private readonly passingWords = new Map<number, string>();

  /** What is known of a spelling, by its hash, side by side so that it comes into the cache together: see HASH to PLACE. */
  private slots = new Int32Array(FIRST_SIZE * SLOT);
  /** The slots by units. */
  private letters = new Uint16Array(this.slots.buffer);
  /** Number of slots, a power of two, less one. */
  private mask = FIRST_SIZE - 1;
  /** Number of spellings. */
  private count = 0;
  /** Units of the longer spellings, one after another. */
  private units = new Uint16Array(FIRST_SIZE * 8);
  private unitCount = 0;
  /** Flags (CAP, UPPER, NUM) of the word that `idAt` was asked for last. */
  shape = 0;

  /** Gives a folded word a lasting id. Only while the lexicon is being built. */
  add(folded: string): number {
    const seen = this.known.get(folded);
    if (seen !== undefined) return seen;
    // A stranger may become known, and ids of strangers begin above the known ones.
    if (this.count > 0 || this.lastStranger > 0) this.clear();
    const id = this.known.size + 1;
    this.known.set(folded, id);
    this.words[id] = folded;
    return id;
  }

  /** Number of lasting ids; ids above it are strangers to the lexicon. */
  get size(): number {
    return this.known.size;
  }

  /** Id of the word `text.slice(from, to)`, whose units and hash are known; its flags are left in `shape`. */
  idAt(codes: Uint16Array, from: number, to: number, hash: number, text: string): number {
    const length = to - from;
    if (length > LONGEST) return this.unkept(text.slice(from, to));
    const { slots, mask } = this;
    let slot = spread(hash) & mask;
    for (let tries = 0; tries < CROWDED; tries++) {
      const at = slot * SLOT;
      const form = slots[at + FORM]!;
      if (form === 0) return this.keep(codes, from, to, hash, text, at);
      if (slots[at + HASH] === hash && form >>> 8 === length) {
        const short = length <= SHORT;
        const place = short ? 2 * (at + PLACE) : slots[at + PLACE]!;
        if (same(short ? this.letters : this.units, place, codes, from, length)) {
          this.shape = form & 0xff;
          return slots[at + ID]!;
        }
      }
      slot = (slot + 1) & mask;
    }
    return this.unkept(text.slice(from, to));
  }

  /** Id of a word as written. */
  idOf(word: string): number {
    if (word === '') return this.unkept(word);
    const codes = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
    let hash = hashFirst(codes[0]!);
    for (let i = 1; i < codes.length; i++) hash = hashNext(hash, codes[i]!);
    return this.idAt(codes, 0, codes.length, hash, word);
  }

  /** Id of a folded word that the lexicon knows; 0 if it does not. */
  find(folded: string): number {
    return this.known.get(folded) ?? 0;
  }

  /** The folded word of an id. */
  wordOf(id: number): string {
    return this.words[id] ?? this.passingWords.get(id) ?? '';
  }

  /** Ends an article: ids of its strangers hold no longer. */
  forget(): void {
    if (this.passing.size > 0) {
      this.passing.clear();
      this.passingWords.clear();
    }
    if (this.count > REMEMBERED || this.lastStranger > REMEMBERED) this.clear();
  }

  private keep(codes: Uint16Array, from: number, to: number, hash: number, text: string, at: number): number {
    const word = codes.subarray(from, to);
    if (word.length <= SHORT) this.letters.set(word, 2 * (at + PLACE));
    else this.slots[at + PLACE] = this.putAway(word);
    const spelling = copied(text, from, to);
    const id = this.folded(spelling, true);
    this.shape = shapeOf(spelling);
    const { slots } = this;
    slots[at + HASH] = hash;
    slots[at + ID] = id;
    slots[at + FORM] = ((to - from) << 8) | this.shape;
    this.count++;
    if (this.count * 2 > this.mask) this.spreadOut();
    return id;
  }

  /** Keeps the units of a longer spelling; their place. */
  private putAway(word: Uint16Array): number {
    const place = this.unitCount;
    this.unitCount += word.length;
    if (this.unitCount > this.units.length) {
      const units = new Uint16Array(this.unitCount * 2);
      units.set(this.units);
      this.units = units;
    }
    this.units.set(word, place);
    return place;
  }

  private unkept(word: string): number {
    this.shape = shapeOf(word);
    return this.folded(word, false);
  }

  private folded(word: string, kept: boolean): number {
    const folded = fold(word);
    const seen = this.known.get(folded) ?? this.strangers.get(folded);
    if (seen !== undefined) return seen;
    const id = this.passing.get(folded) ?? this.known.size + ++this.lastStranger;
    if (kept) {
      this.strangers.set(folded, id);
      this.words[id] = folded;
    } else {
      this.passing.set(folded, id);
      this.passingWords.set(id, folded);
    }
    return id;
  }

  private spreadOut(): void {
    const { slots } = this;
    const wider = new Int32Array(slots.length * 2);
    const mask = wider.length / SLOT - 1;
    for (let from = 0; from < slots.length; from += SLOT) {
      if (slots[from + FORM] === 0) continue;
      let slot = spread(slots[from + HASH]!) & mask;
      while (wider[slot * SLOT + FORM] !== 0) slot = (slot + 1) & mask;
      for (let i = 0; i < SLOT; i++) wider[slot * SLOT + i] = slots[from + i]!;
    }
    this.slots = wider;
    this.letters = new Uint16Array(wider.buffer);
    this.mask = mask;
  }

  private clear(): void {
    this.strangers.clear();
    this.passing.clear();
    this.passingWords.clear();
    this.words.length = this.known.size + 1;
    this.lastStranger = 0;
    this.slots = new Int32Array(FIRST_SIZE * SLOT);
    this.letters = new Uint16Array(this.slots.buffer);
    this.mask = FIRST_SIZE - 1;
    this.count = 0;
    this.units = new Uint16Array(FIRST_SIZE * 8);
    this.unitCount = 0;
  }
}

/** The low bits of an FNV hash depend on few characters alone; the high ones are mixed in. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function same(units: Uint16Array, place: number, codes: Uint16Array, from: number, length: number): boolean {
  const end = from + length;
  for (let at = from, unit = place; at < end; at++, unit++) if (units[unit] !== codes[at]) return false;
  return true;
}

/** A copy that does not keep the text alive that it was cut from, as a slice of more than a few characters does. */
function copied(text: string, from: number, to: number): string {
  if (to - from < 12) return text.slice(from, to);
  const codes: number[] = [];
  for (let i = from; i < to; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}

function shapeOf(word: string): number {
  if (word === '') return 0;
  if (charClass(word.charCodeAt(0)) === CharClass.Digit) return NUM;
  if (!isUpperAt(word, 0)) return 0;
  return word.length > 1 && word === word.toUpperCase() ? CAP | UPPER : CAP;
}
