import type { WordSet } from '../word-set.js';

/** Words of a language that decide who a fact is about, as ids. */
export interface WhoWords {
  readonly relatives: WordSet;
  readonly oblique: WordSet;
  readonly first: WordSet;
  readonly absolute: WordSet;
  /** The preposition of possession ("the contract of Alan Reuter"). */
  readonly of: WordSet;
  /** Prepositions in front of whose thing it stands in ("the clause in Alan Reuter's contract"). */
  readonly holding: WordSet;
}
