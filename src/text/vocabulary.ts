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
/** Numbers in an entry: its hash, its word's id, its length and flags, the place of its units. */
const ENTRY = 4;
const HASH = 0;
const ID = 1;
const FORM = 2;
const PLACE = 3;

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

  /** Entry number by hash; 0 where nothing stands. Its length is a power of two. */
  private slots = new Int32Array(FIRST_SIZE);
  /** What is known of a spelling, side by side so that it comes into the cache together: see HASH to PLACE. */
  private entries = new Int32Array(FIRST_SIZE * ENTRY);
  /** Number of entries; the first stands for none. */
  private count = 1;
  /** Units of the spellings, one after another. */
  private units = new Uint16Array(FIRST_SIZE * 8);
  private unitCount = 0;
  /** Flags (CAP, UPPER, NUM) of the word that `idAt` was asked for last. */
  shape = 0;

  /** Gives a folded word a lasting id. Only while the lexicon is being built. */
  add(folded: string): number {
    const seen = this.known.get(folded);
    if (seen !== undefined) return seen;
    // A stranger may become known, and ids of strangers begin above the known ones.
    if (this.count > 1 || this.lastStranger > 0) this.clear();
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
    const { slots, entries, units } = this;
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    for (let tries = 0; tries < CROWDED; tries++) {
      const at = slots[slot]! * ENTRY;
      if (at === 0) return this.keep(codes, from, to, hash, text, slot);
      if (entries[at + HASH] === hash) {
        const form = entries[at + FORM]!;
        if (form >>> 8 === length && same(units, entries[at + PLACE]!, codes, from, length)) {
          this.shape = form & 0xff;
          return entries[at + ID]!;
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

  private keep(
    codes: Uint16Array,
    from: number,
    to: number,
    hash: number,
    text: string,
    slot: number,
  ): number {
    const entry = this.count++;
    const at = entry * ENTRY;
    if (at >= this.entries.length) this.entries = longer(this.entries, new Int32Array(at * 2));
    const place = this.unitCount;
    this.unitCount += to - from;
    if (this.unitCount > this.units.length)
      this.units = longer(this.units, new Uint16Array(this.unitCount * 2));
    for (let i = from; i < to; i++) this.units[place + i - from] = codes[i]!;
    const spelling = copied(text, from, to);
    const id = this.folded(spelling, true);
    this.shape = shapeOf(spelling);
    this.entries[at + HASH] = hash;
    this.entries[at + ID] = id;
    this.entries[at + FORM] = ((to - from) << 8) | this.shape;
    this.entries[at + PLACE] = place;
    this.slots[slot] = entry;
    if (entry * 2 > this.slots.length) this.spreadOut();
    return id;
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
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 1; entry < this.count; entry++) {
      let slot = spread(this.entries[entry * ENTRY + HASH]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.slots = slots;
  }

  private clear(): void {
    this.strangers.clear();
    this.passing.clear();
    this.passingWords.clear();
    this.words.length = this.known.size + 1;
    this.lastStranger = 0;
    this.slots = new Int32Array(FIRST_SIZE);
    this.entries = new Int32Array(FIRST_SIZE * ENTRY);
    this.count = 1;
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

function longer<A extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(from: A, to: A): A {
  to.set(from);
  return to;
}
