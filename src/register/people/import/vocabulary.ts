import type { Register } from '../../register.js';
import type { Vocabulary } from './complaint.js';

/**
 * What the register makes of the words of a table. A club's or nation's own id is taken as it is; a name that several
 * bear is not guessed. Answers are remembered: a table says the same few hundred words over and over.
 */
export function vocabularyOf(register: Register): Vocabulary {
  return {
    club: remembered((text) => {
      if (register.club(text) !== null || /^Q\d{1,12}$/.test(text)) return text;
      return register.clubNamed(text)?.id ?? null;
    }),
    nation: remembered((text) => register.nation(text)?.id ?? register.nationNamed(text)?.id ?? null),
  };
}

/** So many different words; a table with more has no words but noise. */
const MOST_WORDS = 50_000;

function remembered(answer: (text: string) => string | null): (text: string) => string | null {
  const known = new Map<string, string | null>();
  return (text) => {
    const word = text.trim();
    if (word === '') return null;
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = answer(word);
    if (known.size < MOST_WORDS) known.set(word, found);
    return found;
  };
}
