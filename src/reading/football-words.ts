/** Words by which an article shows that it is about football, folded. */
export interface FootballWords {
  /** Those that hardly stand in other articles. */
  readonly sure: readonly string[];
  /** Those that other trades use too. */
  readonly common: readonly string[];
  /** Those of other games: two of them, and none that is sure, make the article one about another. */
  readonly other: readonly string[];
  /** Those that hardly stand in articles on football: one tells of another game, unless clubs are named. */
  readonly otherSure: readonly string[];
  /** What names another game, its prizes, its clubs, where it is shown: one phrase of words tells of it. */
  readonly otherPhrases: readonly string[];
  /** Those of the game in which readers pick players and sell them: one tells that the article plays it. */
  readonly fantasy: readonly string[];
}
