import type { NamePhrase } from '../model/name.js';

/** The first name that is a club's own, else a ground's or a nation's; null if there is none. */
export function firstClub(names: readonly NamePhrase[]): NamePhrase | null {
  let place: NamePhrase | null = null;
  for (let i = 0; i < names.length; i++) {
    const { kind } = names[i]!;
    if (kind === 'club') return names[i]!;
    if (place === null && (kind === 'ground' || kind === 'nation')) place = names[i]!;
  }
  return place;
}

/** Whether a name is as good as the first: a club's own goes before a ground's or a nation's. */
export function isAsGood({ kind }: NamePhrase, first: NamePhrase): boolean {
  return first.kind === 'club' ? kind === 'club' : kind === 'ground' || kind === 'nation';
}

/** Whether names as good as the first belong to other clubs too. */
export function hasOthers(names: readonly NamePhrase[], first: NamePhrase): boolean {
  for (let i = 0; i < names.length; i++)
    if (names[i]!.id !== first.id && isAsGood(names[i]!, first)) return true;
  return false;
}

/** The best by score, then by weight, then by id, so that the choice never depends on the order of the register. */
export function best(names: readonly NamePhrase[], score: (name: NamePhrase) => number): NamePhrase | null {
  let found: NamePhrase | null = null;
  for (const name of names) {
    if (found === null) {
      found = name;
      continue;
    }
    const gap = score(name) - score(found) || name.weight - found.weight;
    if (gap > 0 || (gap === 0 && name.id < found.id)) found = name;
  }
  return found;
}
