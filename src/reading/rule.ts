import type { Certainty, ClaimKind, PersonRole, Status } from '../model/claim.js';
import type { FeeSort } from '../model/money.js';
import type { MoneyWords } from './amounts.js';
import type { FactWords } from './facts/rule.js';
import type { FirstPerson } from './first-person.js';
import type { FootballWords } from './football-words.js';
import type { RollWords } from './roll-words.js';

/** Who can stand in a claim: the person, the club that may get him, the club that may lose him. */
export type Role = 'person' | 'buyer' | 'seller';

/** A slot whose role depends on what stands in it: a person, the buyer of a person who acts, or the seller. */
export type Slot = Role | 'counterpart' | 'makeweight' | 'winner' | 'none';

/**
 * What a cue tells about a career. It fixes which role stands where:
 * `buy` club -> person, `join` person -> club, `sell` club -> person (-> club), `leave` person (-> club),
 * `keep` club -> person, `stay` person (-> club), `link` either side, `swap` a makeweight, `recall` a loan's end.
 */
export type Act = 'buy' | 'join' | 'sell' | 'leave' | 'keep' | 'stay' | 'link' | 'swap' | 'recall';

/** What a cue does to the act that follows it ("close to" signing, "considering" a bid). */
export type Governor =
  | 'want'
  | 'talk'
  | 'close'
  | 'agree'
  | 'complete'
  | 'attempt'
  | 'fail'
  | 'lack'
  | 'reject'
  | 'stop'
  | 'allow'
  | 'rival'
  | 'neutral';

/** Forms of a verb. `ed` where past and participle look alike. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing' | 'participle' | 'ed' | 'none';

/**
 * A rule: a cue with its frame. `phrases` are folded wording; `[verb]` stands for all forms of a verb, and
 * articles and adverbs may stand between the words.
 */
export interface Cue {
  readonly rule: string;
  /** One sentence that the rule reads, for its reader and for the corpus test. */
  readonly example: string;
  readonly phrases: readonly string[];
  readonly part: 'verb' | 'noun' | 'adjective';
  readonly act?: Act | undefined;
  readonly governs?: Governor | undefined;
  /** Kind of claim when nothing governs the act. */
  readonly kind?: ClaimKind | undefined;
  readonly status?: Status | undefined;
  /** The cue's own upper bound of certainty ("linked with" is never more than hedged). */
  readonly certainty?: Certainty | undefined;
  readonly loan?: boolean | undefined;
  readonly feeSort?: FeeSort | undefined;
  /** Preposition -> the role of what follows it; over and above those of the act. */
  readonly slots?: Readonly<Record<string, Slot>> | undefined;
  /** The frame holds for these roles only. */
  readonly only?: PersonRole | undefined;
  /** The frame that holds instead where money stands before the person ("want £25m for him"). */
  readonly priced?: Frame | undefined;
  /** The frame that holds instead where a club stands as its object and nothing else ("has snubbed Everton"). */
  readonly clubOnly?: Frame | undefined;
  /** The frame that holds instead where the noun is a new one of the club that he is at ("a new Fulham deal"). */
  readonly renewed?: Frame | undefined;
  /** The frame that holds instead where its object is looked on as something ("see Reuter as an alternative"). */
  readonly regarded?: Frame | undefined;
  /** Of a contract or a loan it tells that it runs out, not that it fails. */
  readonly expires?: boolean | undefined;
  /** The frame that holds instead behind what lets somebody do it ("let Reuter go for £5m"). */
  readonly allowed?: Frame | undefined;
  /** The frame that holds instead where a person does it to a person ("could replace Benti"). */
  readonly personal?: Frame | undefined;
  /** The frame that holds instead where its object is a person and nothing follows ("have dismissed Reuter"). */
  readonly onPerson?: Frame | undefined;
  /** The frame that holds instead where somebody meets it ("are ready to meet the | asking price"). */
  readonly met?: Frame | undefined;
  /** The frame that holds instead at the end of its clause ("with Everton and Fulham | keen"). */
  readonly closing?: Frame | undefined;
  /** The frame that holds instead in front of an infinitive ("could make a move to | sign Reuter"). */
  readonly leading?: Frame | undefined;
  /**
   * The frame that holds instead where a person stands on both sides ("swap Benti for Reuter"), or where a club is asked
   * for one ("ask Fulham for Reuter"), if the words by themselves tell of no act.
   */
  readonly exchanged?: Frame | undefined;
  /** What stands directly behind it fills no role ("pay £5m for him"). */
  readonly objectless?: boolean | undefined;
  /** The cue counts only if no person owns it ("his job"). */
  readonly vacant?: boolean | undefined;
  /** The cue counts only if somebody owns it, and where it is said or thought to be open ("his future is in doubt"). */
  readonly unsettled?: boolean | undefined;
  /** The cue counts only at the end of its clause ("let Reuter go"). */
  readonly final?: boolean | undefined;
  /** The frame that holds instead where its object is somebody's contract ("have cancelled Reuter's contract"). */
  readonly terms?: Frame | undefined;
  /** A way back: from a loan it is a loan's end. */
  readonly back?: boolean | undefined;
  /**
   * What it tells of posts: whose subject gets the post named behind it (`post`), follows the person behind it in his
   * (`heir`), manages the club behind it (`charge`).
   */
  readonly office?: 'post' | 'heir' | 'charge' | undefined;
  /** The answer that it gives to a bid spoken of before ("but it was turned down"). */
  readonly answers?: 'no' | 'yes' | undefined;
  /** The cue counts only if the person stands in the object or in a slot, never by reference. */
  readonly explicit?: boolean | undefined;
}

/** Another frame of the same words. */
export type Frame = Omit<
  Cue,
  | 'phrases'
  | 'example'
  | 'priced'
  | 'clubOnly'
  | 'renewed'
  | 'regarded'
  | 'personal'
  | 'terms'
  | 'allowed'
  | 'onPerson'
  | 'leading'
  | 'closing'
  | 'met'
  | 'exchanged'
>;

/** Classes of closed words. */
export type WordClass =
  | 'negation'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'preposition'
  | 'and'
  | 'but'
  | 'relative'
  | 'condition'
  | 'subordinate'
  | 'pronoun'
  | 'determiner'
  | 'possessive'
  | 'position'
  | 'role'
  | 'man'
  | 'side'
  | 'former'
  | 'year-old'
  | 'hedge'
  | 'verb'
  | 'loan'
  | 'particle'
  | 'organisation'
  | 'permanent'
  | 'quantity'
  | 'common';

export interface WordGroup {
  readonly class: WordClass;
  /** What the words of the group mean to the engine ("could", "manager", "defender" ...). */
  readonly value: string;
  readonly words: readonly string[];
}

/** How a text names whose word something is. */
export interface Attribution {
  readonly rule: string;
  readonly example: string;
  readonly phrases: readonly string[];
  /** before: "according to X"; after: "X reports"; alone: "reports in Italy". */
  readonly source: 'before' | 'after' | 'alone';
  /** Certainty of what is credited; `speech` where the words are a named person's own; `same` as before. */
  readonly sort: 'report' | 'speech' | 'hearsay' | 'same';
  /** Who is named behind it publishes what is credited, or works for who does. */
  readonly publisher?: boolean;
  /** Credits the sentence before as well ("That is according to X"). */
  readonly back?: boolean;
}

/** Wording that the engine tests a stretch of text against. Each pattern is linear and case-insensitive. */
export interface Marks {
  /** A description of one among several ("the eighth player"), which points at nobody. */
  readonly counted: RegExp;
  /** Who took a picture ("Image: Getty"). */
  readonly picture: RegExp;
  /** Forms of small verbs that speak of several ("are", "have"). */
  readonly collective: RegExp;
  /** Who has just come ("Everton's new manager"). */
  readonly newcomer: RegExp;
  /** What a bid goes by once it was spoken of ("it", "both"). */
  readonly thing: RegExp;
  /** How a sentence begins that tells the sum of a move spoken of before ("The fee is | £20m"). */
  readonly worth: RegExp;
  /** The words between a move and its fee in the same sentence ("on a long deal for an undisclosed fee, believed to be | £5m"). */
  readonly fee: RegExp;
  /** What clubs do to managers ("appoint"). */
  readonly hires: RegExp;
  /** What a manager has ("Reuter's side"). */
  readonly command: RegExp;
  /** A description of nobody in particular ("a centre-back", "several clubs"). */
  readonly indefinite: RegExp;
  /** A plural that may well be one club's ("the Spanish giants"). */
  readonly single: RegExp;
  /** A description of several ("Everton players"). */
  readonly plural: RegExp;
  /** A description that points back ("the club"). */
  readonly definite: RegExp;
  /** Hearsay that says of what kind or country it is. */
  readonly placed: RegExp;
  /** The verb at the end of hearsay's words ("sources say"). */
  readonly hearsay: RegExp;
  /** An outlet in a bracket that bears no capital: its address, or a name that is written small; the first group is it. */
  readonly site: RegExp;
  /** A handle ("@lantern_sport"); the first group is it without its sign. */
  readonly handle: RegExp;
  /** The name of a club's own handle or site; the first group is the club's. */
  readonly ownSite: RegExp;
  /** What ought to be done: a modal of duty, which leaves nothing open. */
  readonly duty: RegExp;
  /** Verbs by which a club speaks for itself. */
  readonly official: RegExp;
  /** Verbs by which a club makes its own business known. */
  readonly herald: RegExp;
  /** Verbs by which somebody lets somebody know. */
  readonly tells: RegExp;
  /** What somebody is offered with whom a club wants to sign ("a five-year contract"). */
  readonly employs: RegExp;
  /** What a player is offered at his own club that is no move. */
  readonly gift: RegExp;
  /** Verbs of saying, in the past. */
  readonly said: RegExp;
  /** Verbs by which somebody tells somebody what not to do. */
  readonly warns: RegExp;
  /** The same as `tells` in the passive, with the word in front of it. */
  readonly told: RegExp;
  /** Words by which one outlet goes back to another. */
  readonly citing: RegExp;
  /** An outlet that only passes on. */
  readonly passedOn: RegExp;
  /** Adverbs by which what is told is hedged; they may stand inside a phrase. */
  readonly hedges: RegExp;
  readonly loan: RegExp;
  /** Time at a club, of a loan above all ("spell"). */
  readonly stint: RegExp;
  /** The second half of a word that a name begins, by which the name says nothing of where somebody is ("Everton-linked"). */
  readonly compound: RegExp;
  /** From what ended a time at a club up to its name ("after six years with | Fulham"). */
  readonly until: RegExp;
  /** What tells of a time at the club named behind it ("spent six years at | Fulham"). */
  readonly formerly: RegExp;
  /** A noun by which another is meant than the one named in front of it ("a Reuter alternative"). */
  readonly standIn: RegExp;
  /** To what somebody is lost who does not go ("to a knee injury"). */
  readonly lostTo: RegExp;
  /** What becomes of a club that others' business leaves behind ("out in the cold"). */
  readonly leftIn: RegExp;
  /** A noun that binds a person to a club, or ends that bond ("contract", "exit"). */
  readonly bond: RegExp;
  /** What is said not to be done below a price. */
  readonly floor: RegExp;
  readonly permanent: RegExp;
  readonly longAfter: RegExp;
  /** A way back from a loan. */
  readonly fromLoan: RegExp;
  /** A word that is a condition only before a clause ("until he leaves", but "until June"). */
  readonly dateOrCondition: RegExp;
}

/** Everything that the engine must be told of a language. */
export interface Language {
  readonly code: string;
  /** The word that leads an infinitive and a destination, folded ("to"). */
  readonly leader: string;
  readonly abbreviations: ReadonlySet<string>;
  /** Words that may stand inside a phrase without breaking it. */
  readonly skippable: readonly string[];
  readonly words: readonly WordGroup[];
  readonly cues: readonly Cue[];
  readonly attributions: readonly Attribution[];
  readonly money: MoneyWords;
  readonly marks: Marks;
  readonly facts: FactWords;
  /** Lists of a club's business. */
  readonly rolls: RollWords;
  readonly firstPerson: FirstPerson;
  readonly football: FootballWords;
  /** Words by which an unknown name shows that it is an outlet's ("Post", "Gazette"), folded. */
  readonly press: ReadonlySet<string>;
  /** Words that a club adds to its name when it publishes ("FC", "official", "com"), folded. */
  readonly clubSite: ReadonlySet<string>;
  /** All forms of a verb given by its base. */
  inflect(base: string): readonly { readonly form: VerbForm; readonly word: string }[];
}
