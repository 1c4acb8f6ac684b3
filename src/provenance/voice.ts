import { foldName } from '../model/fold.js';
import type { Source } from '../model/source.js';

/**
 * What provenance must be told about sources, since it knows no register: which names mean one voice.
 * Both are symmetric and free of context.
 */
export interface Voices {
  /** One key for all the names of a source ("AS", "Diario AS"). */
  readonly keyOf: (source: Source) => string;
  /** Whether two sources speak with one voice (a journalist and the outlet that he writes for). */
  readonly sameVoice: (a: Source, b: Source) => boolean;
}

/** Voices where nothing is known but their names: the register's id, else the folded name within its sort. */
export const PLAIN_VOICES: Voices = {
  keyOf: (source) => source.id ?? `${sortKey(source)}:${foldName(source.name)}`,
  sameVoice: () => false,
};

// An outlet that quotes itself as a "journalist" and the like is still one publishing name.
function sortKey(source: Source): string {
  return source.sort === 'outlet' || source.sort === 'journalist' ? 'press' : source.sort;
}

/** Gives every source of a list the key of its voice; sources of one voice share the least of their keys. */
export function voiceKeys(sources: readonly Source[], voices: Voices): (source: Source) => string {
  const known = new Map<string, Source>();
  for (const source of sources) {
    const key = voices.keyOf(source);
    if (!known.has(key)) known.set(key, source);
  }
  const keys = [...known.keys()].sort();
  const joined = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = joined.get(root); next !== undefined; next = joined.get(root)) root = next;
    return root;
  };
  for (const [i, a] of keys.entries()) {
    for (const b of keys.slice(i + 1)) {
      const [left, right] = [known.get(a), known.get(b)];
      if (left === undefined || right === undefined || !voices.sameVoice(left, right)) continue;
      const [low, high] = [find(a), find(b)].sort();
      if (low !== undefined && high !== undefined && low !== high) joined.set(high, low);
    }
  }
  return (source) => find(voices.keyOf(source));
}
