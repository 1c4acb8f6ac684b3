import { CAP, NUM, PLAIN, PUNCT, SENTENCE } from '../text/flags.js';
import { COLON, QUOTE } from '../text/signs.js';
import type { Tokens } from '../text/tokens.js';

/** What has been seen of a word: that it stands in small letters, that it has a capital of its own. */
const SMALL = 1;
const NAME = 2;

/** Of each word of the text at hand what has been seen of it; kept from text to text, empty between them. */
const kept = { seen: new Uint8Array(1 << 14) };

/**
 * Marks words that have a capital only for where they stand ("Positive talks", "Reuter Undergoes Everton Medical"): the
 * text has them in small letters elsewhere, and nowhere with a capital where a name alone has one.
 */
export function markPlainWords(tokens: Tokens): void {
  const { word, flags, count } = tokens;
  let { seen } = kept;
  for (let i = 0; i < count; i++) {
    const id = word[i]!;
    const shape = flags[i]! & (PUNCT | NUM | CAP);
    if (shape === PUNCT || id <= 0) continue;
    if (id >= seen.length) {
      const larger = new Uint8Array(2 * id);
      larger.set(seen);
      kept.seen = seen = larger;
    }
    if (shape === 0) seen[id]! |= SMALL;
    else if (shape === CAP && (flags[i]! & SENTENCE) === 0 && isAmongSmall(tokens, i)) seen[id]! |= NAME;
  }
  for (let i = 0; i < count; i++)
    if ((flags[i]! & CAP) !== 0 && word[i]! > 0 && seen[word[i]!] === SMALL) flags[i]! |= PLAIN;
  for (let i = 0; i < count; i++) if (word[i]! > 0) seen[word[i]!] = 0;
}

/** Whether a word in small letters stands beside a token that nothing begins with: where all have capitals, they say nothing. */
function isAmongSmall({ word, flags, count }: Tokens, at: number): boolean {
  if (word[at - 1] === QUOTE || word[at - 1] === COLON) return false;
  if ((flags[at - 1]! & (PUNCT | NUM | CAP)) === 0) return true;
  return at + 1 < count && (flags[at + 1]! & (PUNCT | NUM | CAP | SENTENCE)) === 0;
}
