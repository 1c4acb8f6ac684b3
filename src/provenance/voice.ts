import { foldName } from '../model/fold.js';
import type { Source } from '../model/source.js';
import { compareStrings } from './order.js';

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
  const names = new Map<string, { readonly key: string; readonly source: Source }>();
  for (const source of sources) {
    const key = voices.keyOf(source);
    names.set(`${key}|${source.sort}|${source.name}`, { key, source });
  }
  const distinct = [...names].sort(([a], [b]) => compareStrings(a, b)).map(([, entry]) => entry);
  const joined = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = joined.get(root); next !== undefined; next = joined.get(root)) root = next;
    return root;
  };
  distinct.forEach((a, i) => {
    for (const b of distinct.slice(i + 1)) {
      if (a.key === b.key || !voices.sameVoice(a.source, b.source)) continue;
      const [low, high] = [find(a.key), find(b.key)].sort();
      if (low !== undefined && high !== undefined && low !== high) joined.set(high, low);
    }
  });
  return (source) => find(voices.keyOf(source));
}

/** One source to stand for each voice: the name most used for it, a publishing name before a person's. */
export function nameVoices(
  sources: readonly Source[],
  keyOf: (source: Source) => string,
): ReadonlyMap<string, Source> {
  const counted = new Map<string, Map<string, { readonly source: Source; count: number }>>();
  for (const source of sources) {
    const key = keyOf(source);
    const names = counted.get(key) ?? new Map<string, { readonly source: Source; count: number }>();
    counted.set(key, names);
    const label = `${source.sort === 'outlet' ? '0' : '1'}${source.name}`;
    const entry = names.get(label);
    if (entry === undefined) names.set(label, { source, count: 1 });
    else entry.count++;
  }
  const named = new Map<string, Source>();
  for (const [key, names] of counted) {
    const best = [...names].sort(([a, x], [b, y]) => y.count - x.count || compareStrings(a, b))[0];
    if (best !== undefined) named.set(key, best[1].source);
  }
  return named;
}
