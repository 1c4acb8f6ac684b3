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

interface Entry {
  readonly tokens: readonly string[];
  readonly folded: string;
  readonly id: string | null;
  readonly names: Map<string, number>;
  readonly from: Set<string>;
  readonly clubs: Set<string>;
}

/**
 * Who is meant by each claim of a group that shares a surname. The register's id decides; a name without one is the
 * person of that full name; a shorter form ("Gomez", "J. Gomez") joins the only fuller name that it fits and whose
 * clubs do not speak against it. What cannot be told apart stays apart. The answer depends on the set of claims,
 * never on their order.
 */
export function identify(group: readonly Told[], clubKey: ClubKey): (told: Told) => Identity {
  const entries = new Map<string, Entry>();
  for (const told of group) enter(entries, told, clubKey);
  const ordered = [...entries].sort(
    ([a, x], [b, y]) =>
      y.tokens.length - x.tokens.length ||
      // A whole first name before its initial.
      y.folded.length - x.folded.length ||
      Number(x.id === null) - Number(y.id === null) ||
      compareStrings(a, b),
  );
  const roots = new Map<string, Entry>();
  const rootOf = new Map<string, string>();
  for (const [key, entry] of ordered) {
    const rootKey = joins(entry, roots) ?? (entry.id === null ? `name:${entry.folded}` : `id:${entry.id}`);
    const root = roots.get(rootKey);
    if (root === undefined) roots.set(rootKey, entry);
    else absorb(root, entry);
    rootOf.set(key, rootKey);
  }
  const shown = new Map([...roots].map(([key, root]) => [key, { key, person: display(root) }]));
  return (told) => {
    const key = rootOf.get(entryKey(told, clubKey)) ?? '';
    return shown.get(key) ?? { key, person: told.person };
  };
}

/** A bare name is entered once per club that it is named with, so that two bearers of it can part. */
function entryKey({ person, from, to }: Told, clubKey: ClubKey): string {
  if (person.id !== undefined) return `id:${person.id}`;
  const tokens = tokensOf(person.name);
  const club = tokens.length > 1 ? null : (from ?? to);
  return `name:${tokens.join(' ')}${club === null ? '' : `@${clubKey(club)}`}`;
}

function enter(entries: Map<string, Entry>, told: Told, clubKey: ClubKey): void {
  const key = entryKey(told, clubKey);
  const tokens = tokensOf(told.person.name);
  const known = entries.get(key);
  const entry: Entry =
    known !== undefined && known.tokens.length >= tokens.length
      ? known
      : {
          tokens,
          folded: tokens.join(' '),
          id: told.person.id ?? null,
          names: known?.names ?? new Map<string, number>(),
          from: known?.from ?? new Set<string>(),
          clubs: known?.clubs ?? new Set<string>(),
        };
  entries.set(key, entry);
  entry.names.set(told.person.name, (entry.names.get(told.person.name) ?? 0) + 1);
  if (told.from !== null) entry.from.add(clubKey(told.from));
  for (const club of [told.from, told.to]) if (club !== null) entry.clubs.add(clubKey(club));
}

/** The key of the one known person that an entry can only mean; null if none or more than one fits. */
function joins(entry: Entry, roots: ReadonlyMap<string, Entry>): string | null {
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

function absorb(root: Entry, entry: Entry): void {
  for (const [name, count] of entry.names) root.names.set(name, (root.names.get(name) ?? 0) + count);
  for (const club of entry.from) root.from.add(club);
  for (const club of entry.clubs) root.clubs.add(club);
}

/** The name most often given among the fullest ones. */
function display(root: Entry): Named {
  const words = (name: string): number => (name.includes(' ') ? 1 : 0);
  const best = [...root.names].sort(
    ([a, x], [b, y]) => words(b) - words(a) || y - x || compareStrings(a, b),
  )[0];
  const name = best?.[0] ?? root.folded;
  return root.id === null ? { name } : { name, id: root.id };
}
