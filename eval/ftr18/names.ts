import type { SlugWord } from './slug.js';
import { PLAIN_WORDS } from './wording.js';

/** What is left of an address when clubs and plain words are taken out: runs of words that may be names. */
export type Run = readonly string[];

const FEWEST_LETTERS = 3;

/**
 * Words that addresses which tell capitals apart write low: plain vocabulary that no list holds. `null` stands for
 * addresses that say nothing about a word.
 */
export function lowWords(addresses: readonly (readonly SlugWord[])[]): ReadonlySet<string> {
  const seen = new Map<string, { high: number; low: number }>();
  for (const words of addresses) {
    for (const { folded, capital } of words) {
      if (capital === null) continue;
      const counts = seen.get(folded) ?? { high: 0, low: 0 };
      if (capital) counts.high++;
      else counts.low++;
      seen.set(folded, counts);
    }
  }
  return new Set([...seen].filter(([, { high, low }]) => low > high).map(([word]) => word));
}

/** The runs of possible names in the words of an address; `taken` are the places that clubs stand on. */
export function runsOf(
  words: readonly SlugWord[],
  taken: ReadonlySet<number>,
  low: ReadonlySet<string>,
): readonly Run[] {
  const runs: string[][] = [[]];
  words.forEach(({ folded }, i) => {
    const plain =
      folded.length < FEWEST_LETTERS || PLAIN_WORDS.has(folded) || low.has(folded) || taken.has(i);
    if (!plain) runs[runs.length - 1]?.push(folded);
    else if ((runs[runs.length - 1]?.length ?? 0) > 0) runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}

/** Names without the s of a possessive ("grealishs") where the name itself occurs, and more often. */
export function withoutPossessives(addresses: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  const counts = new Map<string, number>();
  for (const runs of addresses) for (const run of runs) for (const word of run) bump(counts, word);
  const bare = (word: string): string => {
    const stem = word.slice(0, -1);
    return word.endsWith('s') && (counts.get(stem) ?? 0) > (counts.get(word) ?? 0) ? stem : word;
  };
  return addresses.map((runs) => runs.map((run) => run.map(bare)));
}

/** How often words stand alone or beside one another, over all addresses. */
export class NameCounts {
  private readonly single = new Map<string, number>();
  private readonly pairs = new Map<string, number>();

  constructor(addresses: readonly (readonly Run[])[]) {
    for (const runs of addresses) {
      for (const run of runs) {
        run.forEach((word, i) => {
          bump(this.single, word);
          const next = run[i + 1];
          if (next !== undefined) bump(this.pairs, `${word} ${next}`);
        });
      }
    }
  }

  /** Two neighbours are one name if the rarer of them seldom stands without the other. */
  joined(first: string, second: string): boolean {
    const together = this.pairs.get(`${first} ${second}`) ?? 0;
    const rarer = Math.min(this.single.get(first) ?? 1, this.single.get(second) ?? 1);
    return together >= 2 && together / rarer >= 0.3;
  }

  /** A run cut into names of one to three words. */
  namesOf(run: Run): readonly (readonly string[])[] {
    const names: string[][] = [];
    for (const word of run) {
      const name = names[names.length - 1];
      const last = name?.[name.length - 1];
      if (name !== undefined && last !== undefined && name.length < 3 && this.joined(last, word))
        name.push(word);
      else names.push([word]);
    }
    return names;
  }
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
