import { clubFinder } from './clubs.js';
import type { Address } from './load.js';
import { slugWords } from './slug.js';
import { PLAIN_WORDS } from './wording.js';

/** Naive ways to cluster, for comparison; each gives one cluster name per report, in their order. */
export function eachAlone(addresses: readonly Address[]): readonly string[] {
  return addresses.map((address) => address.article);
}

export function allInOne(addresses: readonly Address[]): readonly string[] {
  return addresses.map(() => 'one');
}

/** Words in so many addresses at least can hold a rumour together. */
const FEWEST = 5;

/** Each report goes with the rarest of its words that at least four others have too: a name, more often than not. */
export function byRarestWord(addresses: readonly Address[]): readonly string[] {
  const words = addresses.map((address) => new Set(slugWords(address.url).map((word) => word.folded)));
  const counts = new Map<string, number>();
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return addresses.map((address, i) => {
    const [rarest] = [...(words[i] ?? [])]
      .filter((word) => word.length > 3 && (counts.get(word) ?? 0) >= FEWEST)
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
    return rarest ?? `alone:${address.article}`;
  });
}

/**
 * The best that names alone could do: the gold rumours, but every address without a word beyond clubs and plain
 * vocabulary stands alone, as it must to a method that reads no more than the address.
 */
export function ceiling(addresses: readonly Address[]): readonly string[] {
  const find = clubFinder();
  return addresses.map((address) => {
    const words = slugWords(address.url);
    const { taken } = find(words);
    const names = words.filter(
      ({ folded }, i) => folded.length > 2 && !taken.has(i) && !PLAIN_WORDS.has(folded),
    );
    return names.length > 0 ? address.rumour : `alone:${address.article}`;
  });
}
