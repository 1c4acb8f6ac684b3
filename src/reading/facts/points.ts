import * as flagBits from '../../text/flags.js';
import type { Tokens } from '../../text/tokens.js';
import type { RuleBook } from './rulebook.js';

const { NUM } = flagBits;

/** What a word can be to the facts, as bits. */
const BEGINS = 1;
const COUNTS = 2;
const ASKED = 4;
const REPORTS = 8;

/** Words that matter to the facts beside those of the rules. */
export interface PointWords {
  /** Words of numbers. */
  readonly numbers: Iterable<number>;
  /** Finite verbs of saying. */
  readonly reporting: Iterable<number>;
}

/** Finds, in one walk over a sentence, the few tokens at which anything is to be looked for. */
export class Points {
  /** Tokens at which a pattern or a number may begin: the first `count` of the list. */
  at = new Int32Array(512);
  count = 0;
  /** Whether a finite verb of saying stands in the sentence. */
  reports = false;
  /** By word id: what it can be. */
  private readonly kinds: Uint8Array;

  constructor(
    private readonly book: RuleBook,
    { numbers, reporting }: PointWords,
    vocabularySize: number,
  ) {
    this.kinds = new Uint8Array(vocabularySize + 1);
    const mark = (words: Iterable<number>, kind: number): void => {
      for (const word of words) this.kinds[word]! |= kind;
    };
    mark(book.beginners(), BEGINS);
    mark(book.asked(), ASKED);
    mark(numbers, COUNTS);
    mark(reporting, REPORTS);
  }

  /** Takes up a sentence, tokens `from` to `to`, and tells the rule book which of its words it has. */
  enter({ word: words, flags }: Tokens, from: number, to: number): void {
    const { book, kinds } = this;
    if (this.at.length < to - from) this.at = new Int32Array(2 * (to - from));
    const { at } = this;
    let count = 0;
    let all = 0;
    for (let i = from; i < to; i++) {
      const word = words[i]!;
      const kind = word > 0 && word < kinds.length ? kinds[word]! : 0;
      all |= kind;
      if ((kind & ASKED) !== 0) book.note(word, i);
      if ((kind & (BEGINS | COUNTS)) !== 0 || (flags[i]! & NUM) !== 0) at[count++] = i;
    }
    this.count = count;
    this.reports = (all & REPORTS) !== 0;
  }
}
