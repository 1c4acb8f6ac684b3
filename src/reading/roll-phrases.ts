import { fold } from '../text/fold.js';
import type { Tokens } from '../text/tokens.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { RollKind } from './roll-words.js';

/** Words, as their ids, by which a list says of what kind it is. */
interface Phrase {
  readonly words: readonly number[];
  readonly kind: RollKind;
}

const NONE: readonly Phrase[] = [];

/** The phrases of a language that tell the kind of a list, by their first words. */
export class RollPhrases {
  private readonly phrases = new Map<number, Phrase[]>();

  constructor(lists: Readonly<Partial<Record<RollKind, readonly string[]>>>, vocabulary: Vocabulary) {
    for (const [kind, list] of Object.entries(lists) as [RollKind, readonly string[]][])
      for (const phrase of list) {
        const words = wordsOf(phrase, vocabulary);
        const known = this.phrases.get(words[0]!);
        if (known === undefined) this.phrases.set(words[0]!, [{ words, kind }]);
        else known.push({ words, kind });
      }
    for (const list of this.phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** First words of all phrases. */
  firsts(): Iterable<number> {
    return this.phrases.keys();
  }

  /** The phrases that begin with a word, longest first. */
  startingWith(word: number): readonly Phrase[] {
    return this.phrases.get(word) ?? NONE;
  }
}

export function wordsOf(phrase: string, vocabulary: Vocabulary): readonly number[] {
  return phrase.split(/[\s-]+/).map((word) => vocabulary.add(fold(word)));
}

/** Whether these words, by their ids, stand from a token on, before the text ends. */
export function standsAt(tokens: Tokens, at: number, words: readonly number[]): boolean {
  if (at + words.length > tokens.count) return false;
  for (let i = 0; i < words.length; i++) if (tokens.word[at + i] !== words[i]) return false;
  return true;
}
