/** What a heading says of all who stand under it. */
export type RollKind = 'in' | 'out' | 'released' | 'kept' | 'returning' | 'loan-in' | 'loan-out';

/** What a bracket says beside club and money: a loan, a move of another sort, an end, the end of a loan. */
export type Note = 'loan' | 'plain' | 'released' | 'back';

/** How a language heads and fills the lists of a club's business. */
export interface RollWords {
  readonly headings: Readonly<Record<RollKind, readonly string[]>>;
  /** What a sentence over a list says of all who stand in it ("The club have made the following players | available"). */
  readonly told: Readonly<Partial<Record<RollKind, readonly string[]>>>;
  /** Words that point at those below. */
  readonly below: readonly string[];
  /** What a bracket behind a name may say beside clubs and money. */
  readonly notes: Readonly<Record<Note, readonly string[]>>;
  /** Words before the club in a bracket. */
  readonly leaders: readonly string[];
  /** Words that a club's own outlet carries beside the club's name ("Fulham FC"). */
  readonly house: readonly string[];
  /** Words between the last two of a list. */
  readonly joiner: readonly string[];
}
