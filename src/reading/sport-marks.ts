/** Wording by which what is told of a game shows, where words of moves are used. Each pattern is linear and case-insensitive. */
export interface SportMarks {
  /** What ends before the word for leaving that is a contest ("Carabao Cup |", "third-round |"). */
  readonly contest: RegExp;
  /** What follows the word for leaving that is a contest ("| the Champions League", "| from the FA Cup"). */
  readonly outOf: RegExp;
  /** A verb that tells of going out of a contest as well as of a club ("exits"). */
  readonly exits: RegExp;
  /** What follows a club's name that is no club: a part of its side, where it trains ("Everton | bench"). */
  readonly ranks: RegExp;
  /** What follows it that a player leaves for a while ("Everton | training camp"). */
  readonly camp: RegExp;
  /** What follows a way back that is a visit ("| to face", "| for the first time since he left"). */
  readonly visit: RegExp;
  /** Whom a visitor meets ("face his former club"). */
  readonly facing: RegExp;
  /** What tells before it that an approach is a way of playing or working ("defensive |"). */
  readonly manner: RegExp;
  /** What follows such an approach ("| to developing talent", "| this season"). */
  readonly mannered: RegExp;
  /** The words for an approach. */
  readonly approach: RegExp;
}
