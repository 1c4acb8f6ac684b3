import { fold } from '../text/fold.js';
import type { Tokens } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { FootballWords } from './football-words.js';
import { standsAt } from './roll-phrases.js';

/** What a word, a sure word and a phrase of other games weigh. */
const WORD = 2;
const SURE_WORD = 3;
const PHRASE = 5;
/** Marks a word of the game in which readers pick the players. */
const FANTASY = 255;

/** Weighs what an article tells of other games: their words, their leagues, their clubs. */
export class OtherGames {
  /** Weight by word id. */
  private readonly weights: Uint8Array;
  /** Phrases by the id of their first word. */
  private readonly phrases = new Map<number, readonly (readonly number[])[]>();
  /** Whether the text weighed last is about the game in which readers pick the players. */
  fantasy = false;

  constructor(words: FootballWords, vocabulary: Vocabulary) {
    const ids = (list: readonly string[]): readonly number[] =>
      list.map((word) => vocabulary.add(fold(word)));
    const other = ids(words.other);
    const sure = ids(words.otherSure);
    const fantasy = ids(words.fantasy);
    const phrases = words.otherPhrases.map((phrase) => ids(phrase.split(' ')));
    this.weights = new Uint8Array(vocabulary.size + 1);
    for (const id of other) this.weights[id] = WORD;
    for (const id of sure) this.weights[id] = SURE_WORD;
    for (const id of fantasy) this.weights[id] = FANTASY;
    for (const phrase of phrases) {
      const first = phrase[0]!;
      this.phrases.set(first, [...(this.phrases.get(first) ?? []), phrase]);
    }
  }

  /** How much is told of other games, each word once. */
  weigh(tokens: Tokens): number {
    const { weights, phrases } = this;
    const seen = new Set<number>();
    let told = 0;
    this.fantasy = false;
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.word[i]!;
      if (word <= 0 || word >= weights.length) continue;
      const weight = weights[word]!;
      if (weight === FANTASY) {
        this.fantasy = true;
        continue;
      }
      if (weight > 0 && !seen.has(word)) {
        seen.add(word);
        told += weight;
      }
      const begun = phrases.get(word);
      if (begun === undefined) continue;
      for (const phrase of begun) {
        if (!standsAt(tokens, i, phrase)) continue;
        told += PHRASE;
        break;
      }
    }
    return told;
  }
}
