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
  /** With what the phrase for a club's side ends ("the Everton | side"). */
  readonly side: RegExp;
  /** What follows it that a player leaves for a while ("Everton | training camp"). */
  readonly camp: RegExp;
  /** What follows the word for leaving that is left for a while ("| the Belgium camp", "| World Cup early"). */
  readonly away: RegExp;
  /** For what a player's country calls him ("for the Africa Cup"). */
  readonly duty: RegExp;
  /** What follows a way back that is a visit ("| to face", "| for the first time since he left"). */
  readonly visit: RegExp;
  /** How somebody is kept in a match ("kept Reuter | quiet"). */
  readonly keptSo: RegExp;
  /** What stands in front of the return of a guest ("was booed on his | return"). */
  readonly received: RegExp;
  /** What follows "available" where somebody is fit to play ("| again", "| after a ban"). */
  readonly fit: RegExp;
  /** Where somebody joins a team-mate ("| on the scoresheet"). */
  readonly among: RegExp;
  /** From what a player is dropped that is no club ("| from the team"). */
  readonly fromSide: RegExp;
  /** The verb for dismissing that is one for shooting too ("fires"). */
  readonly shoots: RegExp;
  /** What follows it where it tells of a shot ("| 27 goals", "| home the winner"). */
  readonly shot: RegExp;
  /** Where a pass sends a player ("| down the left"). */
  readonly through: RegExp;
  /** Verbs by which a team is picked as well as players are got ("brings back"). */
  readonly selects: RegExp;
  /** What tells that a team is picked ("for the trip to", "into the side", "back from injury"). */
  readonly selection: RegExp;
  /** How an opponent is watched ("targeted Reuter | all game"). */
  readonly marking: RegExp;
  /** What leaves a side worse or better off ("the defeat | leaves them third"). */
  readonly mishap: RegExp;
  /** How a side is left ("leaves his side | in the bottom three"). */
  readonly plight: RegExp;
  /** What somebody is wanted to do on the pitch ("want Reuter to | score more"). */
  readonly performs: RegExp;
  /** Verbs of playing for a country, or changing it ("wants to play for"). */
  readonly playsFor: RegExp;
  /** What behind a manager's name tells of his time ("the Solberg | reign"). */
  readonly reign: RegExp;
  /** When somebody is at a ground for a match ("returns to Anfield | on Saturday"). */
  readonly matchday: RegExp;
  /** What stands in front of a return that was no move ("on his | return"). */
  readonly guest: RegExp;
  /** The noun for going back ("return to"). */
  readonly returns: RegExp;
  /** What follows a return that is one to the pitch, whatever club is named ("Everton return | after injury"). */
  readonly recovered: RegExp;
  /** Verbs by which somebody joins a squad again that he belongs to ("rejoins"). */
  readonly rejoins: RegExp;
  /** What follows a return to the pitch ("a return | in time for the derby"). */
  readonly comeback: RegExp;
  /** What a club talks with its own player about ("over his behaviour"). */
  readonly conduct: RegExp;
  /** Whom a visitor meets ("face his former club"). */
  readonly facing: RegExp;
  /** What tells before it that an approach is a way of playing or working ("defensive |"). */
  readonly manner: RegExp;
  /** What follows such an approach ("| to developing talent", "| this season"). */
  readonly mannered: RegExp;
  /** The words for an approach. */
  readonly approach: RegExp;
}
