import type { ClubEntry } from './club.js';
import type { Node } from './node.js';
import type { PersonEntry } from './people.js';

/** A role's filler: the person or club, the node that named it, and the part of the sentence it came from. */
export interface Filler<T> {
  readonly what: T;
  readonly item: Node | null;
  readonly from: string;
}

export interface Roles {
  readonly persons: Filler<PersonEntry>[];
  readonly buyers: Filler<ClubEntry>[];
  readonly sellers: Filler<ClubEntry>[];
  /** Makeweights that would go the other way. */
  readonly swapped: Filler<PersonEntry>[];
  readonly passive: boolean;
  /** Bound for a league, not for a club ("a move to Serie A"). */
  readonly abroad: boolean;
}

/** Takes countries out of a list of clubs; whether there were any. */
export function dropNations(clubs: Filler<ClubEntry>[]): boolean {
  const all = clubs.length;
  for (let i = all - 1; i >= 0; i--) if (clubs[i]!.what.nation) clubs.splice(i, 1);
  return clubs.length < all;
}

/** "want the club to sign Reuter": who lets itself do so does not lose him. */
export function isAllowed(buyers: readonly Filler<ClubEntry>[], club: ClubEntry | null): boolean {
  return buyers.some(({ from, what }) => from === 'allowed' && what === club);
}

/** A manager who does it himself. */
export function isBoss({ from, what }: Filler<PersonEntry>): boolean {
  return from === 'subject' && what.role === 'manager';
}
