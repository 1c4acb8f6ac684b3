import type { Named } from '../model/claim.js';
import { foldName } from '../model/fold.js';
import type { Told } from '../model/saga.js';
import { compareStrings } from '../provenance/order.js';
import type { ClubKey } from './club.js';

/** A person of the fold: one key for all the names that mean him, and the name to show. */
export interface Identity {
  readonly key: string;
  readonly person: Named;
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'junior', 'sr', 'senior', 'filho', 'neto', 'ii', 'iii']);

/** The words of a name as they are compared, without "Jr" and the like where more than that is left. */
function tokensOf(name: string): readonly string[] {
  const tokens = foldName(name).split(' ');
  const last = tokens[tokens.length - 1];
  return tokens.length > 1 && last !== undefined && SUFFIXES.has(last) ? tokens.slice(0, -1) : tokens;
}

/** The last word of a name, folded: claims on one person share it, whether the name was given whole or not. */
export function surnameKey(name: string): string {
  const tokens = tokensOf(name);
  return tokens[tokens.length - 1] ?? '';
}

/** One way in which a group names somebody. */
interface Entry {
  tokens: readonly string[];
  folded: string;
  readonly id: string | null;
  readonly names: Map<string, number>;
  readonly from: Set<string>;
  readonly clubs: Set<string>;
}

/** An entry as it is kept: its key, its id, how often each name was given, the clubs left and all clubs. */
export type KeptEntry = readonly [
  key: string,
  id: string | null,
  names: readonly (readonly [string, number])[],
  from: readonly string[],
  clubs: readonly string[],
];

/** A person: the fullest way of naming him, and all others that mean him. */
interface Root {
  readonly tokens: readonly string[];
  readonly folded: string;
  readonly id: string | null;
  readonly from: Set<string>;
  readonly clubs: Set<string>;
  readonly entries: Entry[];
}

/**
 * Who is meant by each claim of a group that shares a surname. The register's id decides; a name without one is the
 * person of that full name; a shorter form ("Gomez", "J. Gomez") joins the only fuller name that it fits and whose
 * clubs do not speak against it. What cannot be told apart stays apart. The answer depends on the set of claims,
 * never on their order.
 */
export function identify(group: readonly Told[], clubKey: ClubKey): (told: Told) => Identity {
  const cast = new Cast(clubKey);
  for (const told of group) cast.enter(told);
  cast.resolve();
  return (told) => cast.identity(cast.rootOf(cast.entryOf(told)));
}

/** The persons of a group that grows claim by claim. */
export class Cast {
  readonly #entries = new Map<string, Entry>();
  readonly #tokens = new Map<string, readonly string[]>();
  #roots = new Map<string, Root>();
  #rootOf = new Map<string, string>();

  constructor(
    private readonly clubKey: ClubKey,
    kept: readonly KeptEntry[] = [],
  ) {
    for (const [key, id, names, from, clubs] of kept)
      this.#entries.set(key, this.#entryFrom(id, names, from, clubs));
    if (kept.length > 0) this.resolve();
  }

  /** What the claims told of all that they name, the same whatever their order. */
  kept(): readonly KeptEntry[] {
    return [...this.#entries]
      .sort(([a], [b]) => compareStrings(a, b))
      .map(([key, { id, names, from, clubs }]) => [
        key,
        id,
        [...names].sort(([a], [b]) => compareStrings(a, b)),
        [...from].sort(),
        [...clubs].sort(),
      ]);
  }

  /** Keys of all persons, as of the last `resolve`. */
  persons(): Iterable<string> {
    return this.#roots.keys();
  }

  /** Takes a claim in; whether it may change who is who, so that `resolve` is due. */
  enter(told: Told): boolean {
    const key = this.entryOf(told);
    const tokens = this.#tokensOf(told.person.name);
    const folded = tokens.join(' ');
    let entry = this.#entries.get(key);
    let news = entry === undefined;
    if (entry === undefined) {
      const id = told.person.id ?? null;
      entry = { tokens, folded, id, names: new Map(), from: new Set(), clubs: new Set() };
      this.#entries.set(key, entry);
    } else if (fuller(tokens, folded, entry)) {
      news = true;
      entry.tokens = tokens;
      entry.folded = folded;
    }
    entry.names.set(told.person.name, (entry.names.get(told.person.name) ?? 0) + 1);
    const size = entry.from.size + entry.clubs.size;
    if (told.from !== null) entry.from.add(this.clubKey(told.from));
    for (const club of [told.from, told.to]) if (club !== null) entry.clubs.add(this.clubKey(club));
    return news || entry.from.size + entry.clubs.size > size;
  }

  /** Works out who is who; whether an entry that was known before means another person now. */
  resolve(): boolean {
    const ordered = [...this.#entries].sort(
      ([a, x], [b, y]) =>
        y.tokens.length - x.tokens.length ||
        // A whole first name before its initial.
        y.folded.length - x.folded.length ||
        Number(x.id === null) - Number(y.id === null) ||
        compareStrings(a, b),
    );
    const roots = new Map<string, Root>();
    const rootOf = new Map<string, string>();
    for (const [key, entry] of ordered) {
      const rootKey = joins(entry, roots) ?? (entry.id === null ? `name:${entry.folded}` : `id:${entry.id}`);
      const root = roots.get(rootKey);
      if (root === undefined) roots.set(rootKey, rootFrom(entry));
      else absorb(root, entry);
      rootOf.set(key, rootKey);
    }
    const before = this.#rootOf;
    this.#roots = roots;
    this.#rootOf = rootOf;
    for (const [key, root] of before) if (rootOf.get(key) !== root) return true;
    return false;
  }

  /** A bare name is entered once per club that it is named with, so that two bearers of it can part. */
  entryOf({ person, from, to }: Told): string {
    if (person.id !== undefined) return `id:${person.id}`;
    const tokens = this.#tokensOf(person.name);
    const club = tokens.length > 1 ? null : (from ?? to);
    return `name:${tokens.join(' ')}${club === null ? '' : `@${this.clubKey(club)}`}`;
  }

  /** The key of the person that an entry means, as of the last `resolve`. */
  rootOf(entry: string): string {
    return this.#rootOf.get(entry) ?? '';
  }

  identity(key: string): Identity {
    const root = this.#roots.get(key);
    return { key, person: root === undefined ? { name: key } : display(root) };
  }

  #entryFrom(
    id: string | null,
    names: readonly (readonly [string, number])[],
    from: readonly string[],
    clubs: readonly string[],
  ): Entry {
    const entry = { tokens: [] as readonly string[], folded: '', id, names: new Map(names) };
    for (const [name] of names) {
      const tokens = this.#tokensOf(name);
      const folded = tokens.join(' ');
      if (entry.tokens.length > 0 && !fuller(tokens, folded, entry)) continue;
      entry.tokens = tokens;
      entry.folded = folded;
    }
    return { ...entry, from: new Set(from), clubs: new Set(clubs) };
  }

  #tokensOf(name: string): readonly string[] {
    const known = this.#tokens.get(name);
    if (known !== undefined) return known;
    const tokens = tokensOf(name);
    this.#tokens.set(name, tokens);
    return tokens;
  }
}

/** Of two full names of one id the longer one stands for it, of two as long the first by code unit. */
function fuller(tokens: readonly string[], folded: string, than: Pick<Entry, 'tokens' | 'folded'>): boolean {
  const longer = tokens.length - than.tokens.length;
  return longer > 0 || (longer === 0 && folded < than.folded);
}

/** The key of the one known person that an entry can only mean; null if none or more than one fits. */
function joins(entry: Entry, roots: ReadonlyMap<string, Root>): string | null {
  if (entry.id !== null) return null;
  const fitting = [...roots].filter(([, root]) => fits(entry.tokens, root.tokens));
  if (entry.tokens.length > 1 && fitting.length === 1) return fitting[0]?.[0] ?? null;
  const sharing = fitting.filter(([, root]) => meet(entry.clubs, root.clubs));
  if (sharing.length === 1) return sharing[0]?.[0] ?? null;
  const only = fitting.length === 1 ? fitting[0] : undefined;
  if (only === undefined) return null;
  const [key, root] = only;
  const elsewhere = entry.from.size > 0 && root.from.size > 0 && !meet(entry.from, root.clubs);
  return elsewhere ? null : key;
}

/** Whether a name can be a shorter form of another: same last word, the others found in it, whole or as initials. */
function fits(short: readonly string[], long: readonly string[]): boolean {
  if (short[short.length - 1] !== long[long.length - 1]) return false;
  const rest = long.slice(0, -1);
  return short
    .slice(0, -1)
    .every((word) => rest.some((other) => other === word || (word.length === 1 && other.startsWith(word))));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

function rootFrom(entry: Entry): Root {
  const { tokens, folded, id, from, clubs } = entry;
  return { tokens, folded, id, from: new Set(from), clubs: new Set(clubs), entries: [entry] };
}

function absorb(root: Root, entry: Entry): void {
  root.entries.push(entry);
  for (const club of entry.from) root.from.add(club);
  for (const club of entry.clubs) root.clubs.add(club);
}

/** The name most often given among the fullest ones. */
function display(root: Root): Named {
  const names = new Map<string, number>();
  for (const entry of root.entries)
    for (const [name, count] of entry.names) names.set(name, (names.get(name) ?? 0) + count);
  const words = (name: string): number => (name.includes(' ') ? 1 : 0);
  const best = [...names].sort(([a, x], [b, y]) => words(b) - words(a) || y - x || compareStrings(a, b))[0];
  const name = best?.[0] ?? root.folded;
  return root.id === null ? { name } : { name, id: root.id };
}
