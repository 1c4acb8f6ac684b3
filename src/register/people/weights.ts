/**
 * What speaks for a person being the one named, in natural log-odds against "someone else of whom the register knows
 * nothing". The numbers are judgements of how telling each thing is, open to be changed here and nowhere else.
 */
export const WEIGHTS = {
  /** How the name leads to him. */
  name: { name: 2, alias: 1.5, initial: 0, surname: -0.5 },
  /** He was at the club on the day; at another time; the register knows his clubs and this is none of them. */
  club: { there: 4, once: 2, never: -3, unknown: 0 },
  line: { same: 1, other: -2 },
  nation: {
    same: 1.5,
    /** "British" of an English player and the other way round. */ near: 0.3,
    other: -2.5,
  },
  /** Years between the age stated and the age on the day. */
  age: { same: 2.5, oneOff: 0.5, other: -4 },
  /** Nobody plays at twelve or at fifty. */
  activeAge: { outside: -4 },
  role: { other: -1 },
} as const;

/** From this confidence on a person is the one, if the next best stands at least a margin behind. */
export const CONFIDENT = 0.7;
/** Margin in log-odds: the best must be some 4.5 times as likely as the next. */
export const MARGIN = 1.5;
/** A candidate below this is ruled out by what is said of the person. */
export const RULED_OUT = -2;
/** Ages between which a player plays. */
export const PLAYING_AGES: readonly [number, number] = [14, 46];
