/** Words by which an article shows that it is about football, folded. */
export interface FootballWords {
  /** Those that hardly stand in other articles. */
  readonly sure: readonly string[];
  /** Those that other trades use too. */
  readonly common: readonly string[];
}
