import type { Named } from '../model/claim.js';
import { foldName } from '../model/fold.js';
import type { Told } from '../model/saga.js';
import { compareStrings } from '../provenance/order.js';

export type ClubKey = (club: Named) => string;

/**
 * What the clubs of a group are compared by: the register's id, also for a name given without one where the group
 * knows exactly one id for that name; else the folded name.
 */
export function clubKeys(group: readonly Told[]): ClubKey {
  const clubs = new Clubs();
  for (const told of group) clubs.enter(told);
  return clubs.keyOf;
}

/** The clubs of a group as they are kept: the ids known for each folded name, and the names given without one. */
export interface KeptClubs {
  readonly ids: readonly (readonly [string, readonly string[]])[];
  readonly plain: readonly string[];
}

/** The clubs of a group that grows claim by claim. */
export class Clubs {
  readonly #ids: Map<string, Set<string>>;
  readonly #folds = new Map<string, string>();
  /** Folded names that were given without an id. */
  readonly #plain: Set<string>;

  constructor({ ids, plain }: KeptClubs = { ids: [], plain: [] }) {
    this.#ids = new Map(ids.map(([name, known]) => [name, new Set(known)]));
    this.#plain = new Set(plain);
  }

  /** What the claims told, the same whatever their order. */
  kept(): KeptClubs {
    const ids = [...this.#ids].map(([name, known]) => [name, [...known].sort()] as const);
    return { ids: ids.sort(([a], [b]) => compareStrings(a, b)), plain: [...this.#plain].sort() };
  }

  /** Takes the clubs of a claim in; whether a key that was given before is another now. */
  enter({ from, to }: Told): boolean {
    let moved = false;
    for (const club of [from, to]) {
      if (club === null) continue;
      const name = this.#fold(club.name);
      if (club.id === undefined) {
        this.#plain.add(name);
        continue;
      }
      const ids = this.#ids.get(name) ?? new Set();
      if (!ids.has(club.id) && ids.size < 2 && this.#plain.has(name)) moved = true;
      this.#ids.set(name, ids.add(club.id));
    }
    return moved;
  }

  readonly keyOf: ClubKey = (club) => {
    if (club.id !== undefined) return club.id;
    const name = this.#fold(club.name);
    const known = this.#ids.get(name);
    const [only] = known ?? [];
    return known?.size === 1 && only !== undefined ? only : name;
  };

  #fold(name: string): string {
    const known = this.#folds.get(name);
    if (known !== undefined) return known;
    const fold = foldName(name);
    this.#folds.set(name, fold);
    return fold;
  }
}
