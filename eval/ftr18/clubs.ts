import { foldName } from '../../src/model/fold.js';
import type { NamePhrase } from '../../src/model/name.js';
import { createRegister } from '../../src/register/register.js';
import type { SlugWord } from './slug.js';

export interface FoundClubs {
  /** Names of the clubs, in the order in which the address names them, each once. */
  readonly clubs: readonly string[];
  /** Places of the words that they take. */
  readonly taken: ReadonlySet<number>;
}

const LONGEST = 4;

/** A finder of clubs in addresses, from the register's phrases; of namesakes the best known is meant. */
export function clubFinder(): (words: readonly SlugWord[]) => FoundClubs {
  const phrases = new Map<string, NamePhrase>();
  for (const phrase of createRegister().names()) {
    if (phrase.kind !== 'club') continue;
    for (const key of keysOf(phrase.phrase)) {
      const known = phrases.get(key);
      if (known === undefined || phrase.weight > known.weight) phrases.set(key, phrase);
    }
  }
  return (words) => {
    const clubs: string[] = [];
    const taken = new Set<number>();
    for (let i = 0; i < words.length; ) {
      const hit = longest(words, i, phrases);
      if (hit === null) {
        i++;
        continue;
      }
      for (let at = i; at < i + hit.length; at++) taken.add(at);
      if (!clubs.includes(hit.phrase.name)) clubs.push(hit.phrase.name);
      i += hit.length;
    }
    return { clubs, taken };
  };
}

/** As it is, and as an address writes a possessive: "chelseas". */
function keysOf(phrase: string): readonly string[] {
  const folded = foldName(phrase);
  return [folded, `${folded}s`];
}

function longest(
  words: readonly SlugWord[],
  start: number,
  phrases: ReadonlyMap<string, NamePhrase>,
): { readonly phrase: NamePhrase; readonly length: number } | null {
  for (let length = Math.min(LONGEST, words.length - start); length > 0; length--) {
    const key = words
      .slice(start, start + length)
      .map((word) => word.folded)
      .join(' ');
    const phrase = phrases.get(key);
    if (phrase !== undefined && key.length > 2) return { phrase, length };
  }
  return null;
}
