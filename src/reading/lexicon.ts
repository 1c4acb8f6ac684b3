import type { NamePhrase } from '../model/name.js';
import * as flagBits from '../text/flags.js';
import { fold } from '../text/fold.js';
import * as signIds from '../text/signs.js';
import type { Stops } from '../text/stops.js';
import { Tokens, tokenize } from '../text/tokens.js';
import { Vocabulary } from '../text/vocabulary.js';
import { isCurrency, isYears } from './digits.js';
import { expansions, foldedWords } from './expansions.js';
import { opensCompound } from './hyphen.js';
import type { Language, WordGroup } from './rule.js';
import { addGroup, addName, emptySense, type Sense } from './sense.js';
import { type ShapedCue, shapedAttribution, shapedCue, shapedName } from './shapes.js';

const { HYPHEN, NUM, POSS, SENTENCE } = flagBits;
const { PERIOD, QUOTE, SLASH } = signIds;

/**
 * All phrases of a language and of a register in one automaton over word ids: a single walk finds every match,
 * longest first. Words marked skippable may stand inside a phrase.
 */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  /** Edges while the automaton grows, by parent * EDGE + word. */
  private next = new Map<number, number>();
  /** Once it is grown: a node's edges are those from `edges[node]` to `edges[node + 1]`. */
  private edges = new Int32Array(0);
  /** Of each edge its word and, beside it, the node that it leads to; those of a node in order of their words. */
  private leads = new Int32Array(0);
  /** One bit or more for each edge (a Bloom filter): hardly a word goes on a phrase, and most that do not are told by it. */
  private mayLead = new Uint32Array(1);
  private senses: (Sense | null)[] = [null];
  /** By word: the node that it leads to, below zero where nothing goes on from there; 0 for none. */
  private roots = new Int32Array(0);
  private rootOf = new Map<number, number>();
  private skip = new Uint8Array(0);
  private nodes = 1;
  private readonly scratch = new Tokens();
  /** Words of phrases on their way in, not yet known. */
  private readonly spelling = new Vocabulary();
  /** Id of the word that leads an infinitive ("to"). */
  leader = 0;
  /** Id of the word that an age ends with ("year-old"): whoever is so old stands inside no phrase. */
  private aged = 0;
  /** Id of the word behind what counts others ("a series | of | bids"). */
  private readonly countOf: number;
  /** End of the last match (exclusive token number). */
  matchEnd = 0;

  constructor(
    readonly language: Language,
    names: Iterable<NamePhrase>,
  ) {
    const { counts } = language;
    for (const word of [
      ...language.openers,
      ...language.skippable,
      ...language.address.ordinary,
      ...counts.words,
    ])
      this.vocabulary.add(word);
    this.countOf = this.vocabulary.add(counts.of);
    for (const group of language.words) for (const word of group.words) this.addWord(word, group);
    for (const cue of language.cues.map(shapedCue)) {
      for (const phrase of cue.phrases) this.addCue(phrase, cue);
    }
    for (const attribution of language.attributions.map(shapedAttribution)) {
      for (const phrase of attribution.phrases) {
        for (const { words } of expansions(phrase, language)) this.senseAt(words).attribution ??= attribution;
      }
    }
    for (const name of names) this.addName(name);
    this.leader = this.vocabulary.find(language.leader);
    const age = language.words.find((group) => group.class === 'year-old')?.words[0];
    if (age !== undefined) this.aged = this.vocabulary.find(foldedWords(age).at(-1)!);
    this.freeze();
  }

  /** The sense of the longest phrase that begins at token `at` and ends before `limit`; null if none does. */
  match(tokens: Tokens, at: number, limit: number): Sense | null {
    const first = tokens.word[at]!;
    if (first <= 0 || first >= this.roots.length) return null;
    const root = this.roots[first]!;
    if (root === 0) return null;
    this.matchEnd = at + 1;
    if (root < 0) return this.senses[-root]!;
    let found = this.senses[root]!;
    let node = root;
    let start = at + 1;
    let inside = 0;
    let compound = -2;
    // Where a skippable word also led on ("keep | close | watch on"), the walk that skips it is tried afterwards.
    for (let turn = 0; turn < 3; turn++) {
      let otherNode = 0;
      let otherStart = 0;
      let otherInside = 0;
      for (let i = start; i < limit; i++) {
        if (this.edges[node] === this.edges[node + 1]) break;
        const word = tokens.word[i]!;
        const flags = tokens.flags[i]!;
        if (word <= 0) {
          // A possessive mark or an abbreviation's full stop inside a name: "St James' Park", "St. Pauli", "Paris St. Germain".
          if ((flags & POSS) !== 0) continue;
          if (
            word === PERIOD &&
            (i === at + 1 || tokens.end[i - 1]! - tokens.start[i - 1]! <= 2) &&
            i + 1 < limit &&
            (tokens.flags[i + 1]! & SENTENCE) === 0
          )
            continue;
          if (word === SLASH && (i === at + 1 || isYears(tokens, i, limit))) continue;
          // "Bodo/Glimt", "the 2016/17 season"; "'close in' on", "'set to sign' for": so headlines quote.
          if (word === QUOTE && i > at) continue;
          // "agreed a £40m deal": money may stand inside a phrase.
          if (isCurrency(word) && i + 1 < limit && (tokens.flags[i + 1]! & NUM) !== 0) continue;
          break;
        }
        // "bring the centre-|back": half a compound is no word of the phrase.
        const child = i === compound + 1 && (flags & HYPHEN) !== 0 ? 0 : this.childOf(node, word);
        const skippable =
          inside < 3 &&
          ((word < this.skip.length && (this.skip[word]! & 1) !== 0) ||
            // "a £40m deal", "a 5-year deal"
            ((flags & NUM) !== 0 &&
              ((i > at + 1 && isCurrency(tokens.word[i - 1]!)) ||
                (i + 1 < limit && ((tokens.flags[i + 1]! & HYPHEN) !== 0 || isYears(tokens, i + 1, limit))) ||
                (i > at + 1 && isYears(tokens, i - 1, limit)))));
        if (child === 0) {
          // "made a | series of | bids"
          if (inside < 3 && i + 1 < limit && tokens.word[i + 1] === this.countOf && this.counts(word)) {
            inside++;
            i++;
            continue;
          }
          // "two | -and-a-half-year | deal": passed over as a whole; in an address all words are joined so.
          const joined = (tokens.flags[at]! & HYPHEN) !== 0;
          if ((flags & HYPHEN) !== 0 && !joined && i > start && i - at < 16 && word !== this.aged) continue;
          if (!skippable && (joined || inside > 2 || !opensCompound(tokens, i, limit))) break;
          if (!skippable) compound = i;
          inside++;
          continue;
        }
        if (skippable && otherNode === 0) {
          otherNode = node;
          otherStart = i + 1;
          otherInside = inside + 1;
        }
        node = child;
        inside = 0;
        const sense = this.senses[node] ?? null;
        if (sense !== null && i + 1 > this.matchEnd) {
          found = sense;
          this.matchEnd = i + 1;
        }
      }
      if (otherNode === 0) break;
      node = otherNode;
      start = otherStart;
      inside = otherInside;
    }
    return found;
  }

  /** The sense of a word by itself; null if it has none. */
  sense(word: number): Sense | null {
    return word > 0 && word < this.roots.length ? this.senses[Math.abs(this.roots[word]!)]! : null;
  }

  private childOf(node: number, word: number): number {
    const { mayLead, leads } = this;
    const hash = edgeHash(node, word);
    if (((mayLead[(hash >>> 5) & (mayLead.length - 1)]! >>> (hash & 31)) & 1) === 0) return 0;
    let low = this.edges[node]!;
    let high = this.edges[node + 1]!;
    while (high - low > 4) {
      const middle = (low + high) >> 1;
      if (leads[2 * middle]! <= word) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (leads[2 * low] === word) return leads[2 * low + 1]!;
    return 0;
  }

  private addWord(word: string, group: WordGroup): void {
    addGroup(this.senseAt(this.wordsOf(word)), group);
  }

  private addCue(phrase: string, cue: ShapedCue): void {
    for (const { words, form } of expansions(phrase, this.language)) {
      const sense = this.senseAt(words);
      if (cue.part === 'noun') {
        sense.noun ??= cue;
        continue;
      }
      if (sense.cue === null) {
        sense.cue = cue;
        sense.form = form;
      } else if (sense.cue === cue && sense.form !== form) {
        // Past and participle alike ("signed"), or base and past ("set").
        sense.form = sense.form === 'base' || form === 'base' ? 'base' : 'ed';
      }
    }
  }

  private addName(name: NamePhrase): void {
    const words = this.wordsOf(name.phrase);
    if (words.length === 0) return;
    addName(this.senseAt(words), shapedName(name));
  }

  private wordsOf(phrase: string): number[] {
    tokenize(this.scratch, phrase, 0, this.spelling, NONE);
    const words: number[] = [];
    for (let i = 0; i < this.scratch.count; i++) {
      if (this.scratch.word[i]! > 0) words.push(this.vocabulary.add(foldedAt(this.scratch, i)));
    }
    this.spelling.forget();
    return words;
  }

  private senseAt(words: readonly (number | string)[]): Sense {
    let node = 0;
    for (const word of words) {
      const id = typeof word === 'number' ? word : this.vocabulary.add(word);
      const known = node === 0 ? this.rootOf.get(id) : this.next.get(node * EDGE + id);
      if (known !== undefined) {
        node = known;
        continue;
      }
      const made = this.nodes++;
      if (node === 0) this.rootOf.set(id, made);
      else this.next.set(node * EDGE + id, made);
      node = made;
    }
    let sense = this.senses[node] ?? null;
    if (sense === null) {
      sense = emptySense();
      this.senses[node] = sense;
    }
    return sense;
  }

  /** Whether a word may stand inside phrases without a change of meaning; `opens`: or at a head, where it is no name. */
  passes(word: number, opens = false): boolean {
    return word < this.skip.length && (this.skip[word]! & (opens ? 2 : 1)) !== 0;
  }

  private counts(word: number): boolean {
    return word < this.skip.length && (this.skip[word]! & COUNTS) !== 0;
  }

  /** Whether a word is known for one that nobody is called. */
  isOrdinary(word: number): boolean {
    return word < this.skip.length && (this.skip[word]! & 4) !== 0;
  }

  private freeze(): void {
    this.roots = new Int32Array(this.vocabulary.size + 1);
    this.skip = new Uint8Array(this.vocabulary.size + 1);
    for (const word of this.language.address.ordinary) this.skip[this.vocabulary.find(word)]! |= 4;
    for (const word of this.language.openers) this.skip[this.vocabulary.find(word)]! |= 2;
    for (const word of this.language.skippable) this.skip[this.vocabulary.find(word)]! |= 1;
    for (const word of this.language.counts.words) this.skip[this.vocabulary.find(word)]! |= COUNTS;
    this.senses = Array.from({ length: this.nodes }, (_, node) => this.senses[node] ?? null);
    const sorted = Float64Array.from(this.next.keys()).sort();
    this.edges = new Int32Array(this.nodes + 1);
    this.leads = new Int32Array(2 * sorted.length);
    this.mayLead = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, sorted.length / 2))));
    sorted.forEach((key, at) => {
      const node = Math.floor(key / EDGE);
      this.edges[node + 1]!++;
      this.leads[2 * at] = key - node * EDGE;
      this.leads[2 * at + 1] = this.next.get(key)!;
      const hash = edgeHash(node, key - node * EDGE);
      this.mayLead[(hash >>> 5) & (this.mayLead.length - 1)]! |= 1 << (hash & 31);
    });
    for (let i = 0; i < this.nodes; i++) this.edges[i + 1]! += this.edges[i]!;
    for (const [word, node] of this.rootOf)
      this.roots[word] = this.edges[node] === this.edges[node + 1] ? -node : node;
    this.rootOf = new Map();
    this.next = new Map();
  }
}

/** Bit of words that count others. */
const COUNTS = 8;

const NONE: Stops = { abbreviations: new Set(), lettered: new Set() };

function edgeHash(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** More than there are words. */
const EDGE = 4194304;

function foldedAt(tokens: Tokens, at: number): string {
  return fold(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));
}
