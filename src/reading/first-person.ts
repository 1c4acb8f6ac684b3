/** How the speakers of a language say themselves (`self`, `own`) and their side (`party`, `partys`). */
export interface FirstPerson {
  readonly self: readonly string[];
  readonly own: readonly string[];
  readonly party: readonly string[];
  readonly partys: readonly string[];
  /** Contractions, and the plain word of the verb in them. */
  readonly joined: readonly { readonly word: string; readonly of: 'self' | 'party'; readonly with: string }[];
}
