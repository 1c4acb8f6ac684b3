import type { Told } from '../model/saga.js';
import { originOf, type Source, UNKNOWN_SOURCE } from '../model/source.js';
import { compareStrings, dayOf, daysBetween } from './order.js';
import { denies } from './stage.js';
import { type Voices, voiceKeys } from './voice.js';

/** How the origin of a claim was found. */
export type Basis = 'own word' | 'credit' | 'citation' | 'wording' | 'figures';

/** A claim with the voice that it really is the word of. */
export interface Traced {
  readonly told: Told;
  readonly day: string;
  /** Key of the origin's voice, one for all its names. */
  readonly key: string;
  readonly origin: Source;
  /** No article of the origin's own is among the claims. */
  readonly phantom: boolean;
  readonly basis: Basis;
  /** The claim that showed where a credit or a wording comes from, if one did. */
  readonly shownBy: string | null;
}

interface Link {
  readonly told: Told;
  readonly day: string;
  /** Keys of the chain's voices, neighbours of one voice joined. */
  readonly keys: readonly string[];
}

interface Found {
  readonly key: string;
  readonly basis: Basis;
  readonly shownBy: string | null;
}

/** A credited report is looked for so many days before the claim that credits it (and one day after it). */
const CITED_WITHIN = 14;

/**
 * Finds the origin of every claim of one saga. The end of the chain is the origin, unless the saga holds the cited
 * voice's own report and that report credits somebody in turn: then the credit is followed to its end, so that a
 * copy of a copy leads to the same origin as the copy. Order and keys depend on the claims alone.
 */
export function traceOrigins(ordered: readonly Told[], voices: Voices): readonly Traced[] {
  const sources = ordered.flatMap((told) => [...told.sources]);
  const keyOf = voiceKeys(sources, voices);
  const links = ordered.map((told) => linkOf(told, keyOf));
  const byOutlet = groupBy(links, (link) => [link.keys[0] ?? '']);
  const byInner = groupBy(links, (link) => link.keys.slice(1, -1));
  const named = nameVoices(sources, keyOf);
  return links.map((link) => {
    const found = follow(link, byOutlet, byInner);
    return {
      told: link.told,
      day: link.day,
      key: found.key,
      origin: named.get(found.key) ?? UNKNOWN_SOURCE,
      phantom: !byOutlet.has(found.key),
      basis: found.basis,
      shownBy: found.shownBy,
    };
  });
}

function linkOf(told: Told, keyOf: (source: Source) => string): Link {
  const keys = told.sources.map(keyOf);
  return { told, day: dayOf(told), keys: keys.filter((key, i) => key !== keys[i - 1]) };
}

function follow(
  start: Link,
  byOutlet: ReadonlyMap<string, readonly Link[]>,
  byInner: ReadonlyMap<string, readonly Link[]>,
): Found {
  let key = start.keys[start.keys.length - 1] ?? '';
  if (start.keys.length < 2) return { key, basis: 'own word', shownBy: null };
  // A club or a person speaks for itself, whoever is named beside it.
  const { sort } = originOf(start.told.sources);
  if (sort === 'club' || sort === 'person') return { key, basis: 'credit', shownBy: null };
  let basis: Basis = 'credit';
  let shownBy: string | null = null;
  const seen = new Set(start.keys);
  for (;;) {
    const next = creditOf(key, start, byOutlet.get(key) ?? [], byInner.get(key) ?? []);
    if (next === null || seen.has(next.key)) return { key, basis, shownBy };
    ({ key, shownBy } = next);
    basis = 'citation';
    seen.add(key);
  }
}

/** Whom a cited voice credits in turn, by its own report or by another that passes it on; null if nobody. */
function creditOf(
  key: string,
  start: Link,
  own: readonly Link[],
  inner: readonly Link[],
): { readonly key: string; readonly shownBy: string } | null {
  const near = (link: Link): boolean =>
    link !== start &&
    denies(link.told) === denies(start.told) &&
    daysBetween(link.day, start.day) <= CITED_WITHIN &&
    daysBetween(start.day, link.day) <= 1;
  const ownNear = own.filter(near);
  if (ownNear.some((link) => link.keys.length === 1)) return null;
  const pool = ownNear.length > 0 ? ownNear : inner.filter(near);
  const nearest = [...pool].sort(
    (a, b) =>
      Math.abs(daysBetween(a.day, start.day)) - Math.abs(daysBetween(b.day, start.day)) ||
      compareStrings(a.told.claim, b.told.claim),
  )[0];
  if (nearest === undefined) return null;
  const last = nearest.keys[nearest.keys.length - 1];
  return last === undefined || last === key ? null : { key: last, shownBy: nearest.told.claim };
}

/** One source to stand for each voice: the name most used for it, a publishing name before a person's. */
function nameVoices(
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

function groupBy(
  links: readonly Link[],
  keysOf: (link: Link) => readonly string[],
): ReadonlyMap<string, readonly Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    for (const key of keysOf(link)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [link]);
      else group.push(link);
    }
  }
  return groups;
}
