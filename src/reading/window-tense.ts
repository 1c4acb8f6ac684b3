import type { Tokens } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { Sentence } from './sentence.js';
import type { TimeWords } from './time-words.js';
import { WordSet } from './word-set.js';

/** Words around a time that keep it from being the time of a move, as ids. */
export interface WindowWords {
  /** "until 2027", "since 2015". */
  readonly bounds: WordSet;
  /** "over the summer": looks back. */
  readonly back: WordSet;
  /** Words of what has been, and of what may be. */
  readonly past: WordSet;
  readonly future: WordSet;
  /** "tried to sign him in January": what leads an infinitive, and is over. */
  readonly tries: WordSet;
  /** "on loan to the end of the season": leads to an end, and to no time of a move. */
  readonly upTo: WordSet;
  /** Words of what is to come for sure ("will"). */
  readonly sure: WordSet;
  /** "his contract expires in June": the time of a contract, for those who leave or stay by it. */
  readonly contract: WordSet;
}

/** The words of a language as ids. */
export function windowWordsOf(time: TimeWords, vocabulary: Vocabulary): WindowWords {
  const ids = (list: readonly string[]): WordSet => new WordSet(list.map((word) => vocabulary.add(word)));
  return {
    bounds: ids(time.bounds),
    back: ids(time.back),
    past: ids(time.past),
    future: ids(time.future),
    tries: ids(time.tries),
    upTo: ids(time.upTo),
    sure: ids(time.sure),
    contract: ids(time.contract),
  };
}

/** Tokens in front of a time in which its tense is looked for. */
const TENSE = 14;

/** Whether the words in front of a time tell of the past alone. */
export function looksBack(tokens: Tokens, sentence: Sentence, at: number, words: WindowWords): boolean {
  let past = false;
  for (let i = at - 1; i >= sentence.from && i >= at - TENSE; i--) {
    const word = tokens.word[i]!;
    if (i > sentence.from && words.tries.has(tokens.word[i - 1]!)) {
      past = true;
      continue;
    }
    if (words.future.has(word)) return false;
    if (words.past.has(word)) past = true;
  }
  return past;
}

/** "have signed Reuter, who | will join in the summer": what has been made sure of is still to come. */
export function looksAhead(tokens: Tokens, from: number, to: number, words: WindowWords): boolean {
  for (let i = Math.max(from, to - TENSE); i < to; i++) if (words.sure.has(tokens.word[i]!)) return true;
  return false;
}
