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
  readonly swapped: readonly Filler<PersonEntry>[];
  readonly passive: boolean;
  /** Bound for a league, not for a club ("a move to Serie A"). */
  readonly abroad: boolean;
}
