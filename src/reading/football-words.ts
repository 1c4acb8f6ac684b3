/** Words by which an article shows that it is about football, folded. */
export interface FootballWords {
  /** Those that hardly stand in other articles. */
  readonly sure: readonly string[];
  /** Those that other trades use too. */
  readonly common: readonly string[];
  /** Those of other games: two of them, and none that is sure, make the article one about another. */
  readonly other: readonly string[];
}
