import { foldName } from '../model/fold.js';
import type { Source } from '../model/source.js';
import { compareStrings } from './order.js';

/** What provenance must be told about sources, since it knows no register: which names mean one voice. */
export interface Voices {
  /** One key for all the names of a source ("AS", "Diario AS"), and for the outlets of one desk. */
  readonly keyOf: (source: Source) => string;
  /**
   * Whether a journalist and an outlet speak with one voice: it is the only one that he writes for. Who writes for
   * several is left to what the chains say.
   */
  readonly sameVoice: (journalist: Source, outlet: Source) => boolean;
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

type KeyOf = (source: Source) => string;

/**
 * Gives every source of some chains the key of its voice. A journalist joins one outlet at most, so that nobody who
 * writes for three makes one voice of them: the outlet that a chain names as his ("Ornstein, of The Athletic"), else
 * the only one known as his.
 */
export function voiceKeys(chains: readonly (readonly Source[])[], voices: Voices): KeyOf {
  const keyOf = remembered(voices.keyOf);
  const outlets = new Map<string, Source>();
  const journalists = new Map<string, Source>();
  for (const source of chains.flat()) {
    if (source.sort === 'outlet') outlets.set(label(source), source);
    if (source.sort === 'journalist') journalists.set(label(source), source);
  }
  const homes = homesOf(chains, keyOf);
  const joined = new Map<string, string>();
  for (const [, journalist] of [...journalists].sort(([a], [b]) => compareStrings(a, b))) {
    const key = keyOf(journalist);
    if (joined.has(key)) continue;
    const home = homes.get(key) ?? onlyHome(journalist, [...outlets.values()], voices, keyOf);
    if (home !== null && home !== key) joined.set(key, home);
  }
  return (source) => {
    const key = keyOf(source);
    return source.sort === 'journalist' ? (joined.get(key) ?? key) : key;
  };
}

function label({ id, sort, name }: Source): string {
  return `${id ?? ''}|${sort}|${name}`;
}

/** The same function, asked once per source: a saga names the same few sources a thousand times. */
function remembered(keyOf: KeyOf): KeyOf {
  const known = new Map<string, string>();
  return (source) => {
    const of = label(source);
    const key = known.get(of) ?? keyOf(source);
    known.set(of, key);
    return key;
  };
}

/** The outlet that chains name most often right after a journalist, as where he said it. */
function homesOf(chains: readonly (readonly Source[])[], keyOf: KeyOf): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const chain of chains) {
    chain.forEach((source, i) => {
      const next = chain[i + 1];
      if (source.sort !== 'journalist' || next?.sort !== 'outlet') return;
      const homes = counts.get(keyOf(source)) ?? new Map<string, number>();
      counts.set(keyOf(source), homes.set(keyOf(next), (homes.get(keyOf(next)) ?? 0) + 1));
    });
  }
  const most = (homes: ReadonlyMap<string, number>): string =>
    [...homes].sort(([a, x], [b, y]) => y - x || compareStrings(a, b))[0]?.[0] ?? '';
  return new Map([...counts].map(([journalist, homes]) => [journalist, most(homes)]));
}

function onlyHome(
  journalist: Source,
  outlets: readonly Source[],
  { sameVoice }: Voices,
  keyOf: KeyOf,
): string | null {
  const homes = new Set(outlets.filter((outlet) => sameVoice(journalist, outlet)).map(keyOf));
  const [home] = homes;
  return homes.size === 1 && home !== undefined ? home : null;
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
