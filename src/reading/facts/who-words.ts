/** Words of a language that decide who a fact is about, as ids. */
export interface WhoWords {
  readonly relatives: ReadonlySet<number>;
  readonly oblique: ReadonlySet<number>;
  readonly first: ReadonlySet<number>;
  readonly absolute: ReadonlySet<number>;
  /** The preposition of possession ("the contract of Alan Reuter"). */
  readonly of: ReadonlySet<number>;
}
