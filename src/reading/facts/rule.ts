import type { FactKind } from '../../model/fact.js';
import type { TimeWords } from '../time-words.js';

/**
 * Whom a fact is about:
 * `subject` who does what the words say; `owner` whose thing it is ("his contract"), else the subject; `possessor` the same, but nobody else;
 * `holder` the person in whose phrase the words stand ("captain Alan Reuter"); `object` the first person captured;
 * `club` the club that acts (a manager acts for his); `deal` the person whose move the sentence speaks of; `matter` the same,
 * if whoever stands behind the words is another.
 */
export type FactSubject =
  | 'subject'
  | 'owner'
  | 'possessor'
  | 'holder'
  | 'object'
  | 'club'
  | 'deal'
  | 'matter';

/**
 * A rule: words that state a fact.
 *
 * A pattern is a row of parts, read over tokens; articles and adverbs may stand between them:
 * `word`, `one|other`, `[verb]` in any form, `(several words|or others)`, `part?` that may be missing, `~3` up to
 * three words of any kind within the clause, and slots, named where there can be two: `<person>`, `<club>`,
 * `<amount>`, `<number:goals>`, `<date>`, `<length>`, `<position>`.
 * The first part must be a word, a verb, `<number>`, `<length>`, `<amount>` or `<position>`.
 */
export interface FactRule {
  readonly rule: string;
  readonly example: string;
  readonly kind: FactKind;
  readonly patterns: readonly string[];
  readonly subject: FactSubject;
  /** Values that the wording itself gives (`event`, `role`, `what`). */
  readonly set?: Readonly<Record<string, string | boolean | number>> | undefined;
  /** How far the quote goes on behind the pattern: to what modifies it (from, for, in, until ...), or to the clause's end. */
  readonly reach?: 'modifiers' | 'clause' | undefined;
  /** Only if the words directly before are none of these. */
  readonly unless?: readonly string[] | undefined;
  /** Only if one of these stands earlier in the clause. */
  readonly with?: readonly string[] | undefined;
  /** Only if none of these stands earlier in the clause. */
  readonly without?: readonly string[] | undefined;
  /** Only if what modifies it gives one of these. */
  readonly needs?: readonly ('from' | 'to' | 'date' | 'amount' | 'loan')[] | undefined;
  /** Only for persons of these roles; an unstated role counts as player. */
  readonly only?: readonly ('player' | 'manager' | 'staff')[] | undefined;
  /** Only for persons of whom the article makes claims. */
  readonly core?: boolean | undefined;
  /** Read in direct speech too. */
  readonly speech?: boolean | undefined;
}

/** How a language marks what modifies a fact: prepositions by what they lead to. */
export interface ModifierWords {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly at: readonly string[];
  readonly time: readonly string[];
  readonly until: readonly string[];
  readonly since: readonly string[];
  readonly money: readonly string[];
  readonly loan: readonly string[];
  /** Words that may stand inside a modifier. */
  readonly inside: readonly string[];
}

/** How a language tells for how long somebody is out. */
export interface AbsenceWords {
  readonly until: readonly string[];
  readonly since: readonly string[];
  /** In front of a length of time ("for | six weeks"), or of a season ("the rest of | the season"). */
  readonly spans: readonly string[];
  /** What says "until" behind one of `not` ("is not back before May"). */
  readonly before: readonly string[];
  readonly not: readonly string[];
  /** In front of the time when it happened ("in August"). */
  readonly happened: readonly string[];
}

/** How a language tells with whom somebody has a contract. */
export interface PartyWords {
  /** In front of the club that somebody is tied to ("stay | at | Lille"). */
  readonly with: readonly string[];
  readonly article: readonly string[];
  /** Whose it is where it is several persons' ("on | their | contracts"). */
  readonly their: readonly string[];
  /** A length of time that only a loan has ("a | season|-long deal"). */
  readonly season: readonly string[];
  /** Verbs by which a contract comes about. */
  readonly signing: readonly string[];
  /** Words that tell of a contract that was there before ("the previous deal", "had signed", "turned down"). */
  readonly former: readonly string[];
}

/** Everything that the engine must be told of a language's wording of facts. */
export interface FactWords {
  readonly rules: readonly FactRule[];
  readonly time: TimeWords;
  readonly modifiers: ModifierWords;
  /** Words that say what is hurt, and how. */
  readonly injury: readonly string[];
  readonly absence: AbsenceWords;
  readonly party: PartyWords;
  /** Words by which a contract may go on. */
  readonly option: readonly string[];
  /** Words that may stand between the parts of a pattern. */
  readonly skippable: readonly string[];
  /** Words that lead from what would happen to what it hangs on ("will sell | if"). */
  readonly linking: readonly string[];
  /** Words that say of whom they speak only by the relative clause ("who", "whose"). */
  readonly relatives: readonly string[];
  /** Prepositions that keep what follows from being a subject. */
  readonly oblique: readonly string[];
  /** Words that begin a clause and so end the one before. */
  readonly clause: readonly string[];
  /** Verbs of saying, all forms, and the words that make them somebody's own word. */
  readonly saying: readonly string[];
  /** Who speaks for a club and not for himself. */
  readonly spokesmen: readonly string[];
  /** The preposition of possession. */
  readonly of: readonly string[];
  /** Prepositions in front of whose thing it stands in ("the clause in Alan Reuter's contract"). */
  readonly holding: readonly string[];
  /** Finite forms of those verbs, for what is reported without quotation marks. */
  readonly reporting: readonly string[];
  /** Forms of a small verb right before it that are said of several ("have"). */
  readonly plural: readonly string[];
  /** Those of the verbs of saying by which somebody goes on speaking ("added"). */
  readonly continuing: readonly string[];
  /** Words right before such a verb that make it somebody else's word ("is said to"). */
  readonly passive: readonly string[];
  /** Small verbs of what has come about by now ("has", "have"), which is no past. */
  readonly perfect: readonly string[];
  /** Of the oblique ones, those that lead to a subject of its own after a comma (", with Reuter injured"). */
  readonly absolute: readonly string[];
  /** First person, in direct speech. */
  readonly first: readonly string[];
}
