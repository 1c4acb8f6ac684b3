import type { Certainty, ClaimKind, PersonRole, Status } from '../model/claim.js';
import type { FeeSort } from '../model/money.js';
import type { Stops } from '../text/stops.js';
import type { AddressWords } from './address.js';
import type { MoneyWords } from './amounts.js';
import type { FactWords } from './facts/rule.js';
import type { FirstPerson } from './first-person.js';
import type { FootballWords } from './football-words.js';
import type { Marks } from './marks.js';
import type { Notion } from './notion.js';
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
  /** What the engine must know of its meaning beside the act. */
  readonly notion?: Notion | undefined;
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
  /** The frame of who is brought in ("replace Benti with Reuter", "trade Benti to Everton for Reuter"), besides the other's. */
  readonly incoming?: Frame | undefined;
  /** The frame that holds instead where its object is a person and nothing follows ("have dismissed Reuter"). */
  readonly onPerson?: Frame | undefined;
  /** The frame that holds instead where its object is a club's contract ("signs a | Fulham deal"). */
  readonly signed?: Frame | undefined;
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
  /** The frame that holds instead where it has come to somebody ("no offer has arrived"). */
  readonly received?: Frame | undefined;
  /** What stands directly behind it fills no role ("pay £5m for him"). */
  readonly objectless?: boolean | undefined;
  /** The cue counts only if no person owns it ("his job"). */
  readonly vacant?: boolean | undefined;
  /** The cue counts only if somebody owns it, and where it is said or thought to be open ("his future is in doubt"). */
  readonly unsettled?: boolean | undefined;
  /** The cue counts only at the end of its clause ("let Reuter go"). */
  readonly final?: boolean | undefined;
  /** The frame that holds instead where somebody ends it ("ended his three-year stint at Fulham"). */
  readonly ended?: Frame | undefined;
  /** The frame that holds instead where its object is somebody's contract ("have cancelled Reuter's contract"). */
  readonly terms?: Frame | undefined;
  /** The frame that holds instead where its object is somebody's loan ("have ended Reuter's loan"). */
  readonly lent?: Frame | undefined;
  /** The frame that holds instead where somebody is done so out of the club ("loan Reuter out"), or it is let happen. */
  readonly away?: Frame | undefined;
  /** The frame that holds instead where what it names is made permanent ("have made his loan permanent"). */
  readonly lasting?: Frame | undefined;
  /** A way back: from a loan it is a loan's end. */
  readonly back?: boolean | undefined;
  /**
   * What it tells of posts: whose subject gets the post named behind it (`post`), follows the person behind it in his
   * (`heir`), manages the club behind it (`charge`), or whose possessor runs a team (`list`).
   */
  readonly office?: 'post' | 'heir' | 'charge' | 'list' | undefined;
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
  | 'ended'
  | 'terms'
  | 'allowed'
  | 'onPerson'
  | 'incoming'
  | 'leading'
  | 'closing'
  | 'met'
  | 'signed'
  | 'exchanged'
  | 'lent'
  | 'away'
  | 'received'
  | 'lasting'
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
  | 'extras'
  | 'adverb'
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
  readonly publisher?: boolean | undefined;
  /** Who is named behind it is only whom those who say it stand close to. */
  readonly circle?: boolean | undefined;
  /** What those are called who say it in the place named behind it, where the words do not call them anything. */
  readonly press?: string | undefined;
  /** Credits the sentence before as well ("That is according to X"). */
  readonly back?: boolean | undefined;
  /** No name in front of it says what follows ("Everton want Reuter | amid reports that"). */
  readonly detached?: boolean | undefined;
  /** With a club and an infinitive behind it, says what the club should do ("tells | Everton to sign him"). */
  readonly bids?: boolean | undefined;
  /** Whose statement it is stands behind it ("according to a statement on | the club's website"): a club's own word. */
  readonly own?: boolean | undefined;
}

/** Everything that the engine must be told of a language. */
export interface Language {
  readonly code: string;
  /** The word that leads an infinitive and a destination, folded ("to"). */
  readonly leader: string;
  readonly stops: Stops;
  /** Words that may stand inside a phrase without breaking it. */
  readonly skippable: readonly string[];
  /** Words that may stand inside a phrase with `of` behind them and count what follows ("made a | series of | bids"). */
  readonly counts: { readonly words: readonly string[]; readonly of: string };
  /** Words that open a sentence in front of a name, and are no part of it ("Letting | Reuter go"). */
  readonly openers: readonly string[];
  readonly words: readonly WordGroup[];
  readonly cues: readonly Cue[];
  readonly attributions: readonly Attribution[];
  readonly money: MoneyWords;
  readonly marks: Marks;
  readonly address: AddressWords;
  readonly facts: FactWords;
  /** Lists of a club's business. */
  readonly rolls: RollWords;
  readonly firstPerson: FirstPerson;
  readonly football: FootballWords;
  /** Words by which an unknown name shows that it is an outlet's ("Post", "Gazette"), folded. */
  readonly press: ReadonlySet<string>;
  /** Folded words that end the name of a place to play at, and of nobody ("stadium"). */
  readonly venues: ReadonlySet<string>;
  /** Words that a club adds to its name when it publishes ("FC", "official", "com"), folded. */
  readonly clubSite: ReadonlySet<string>;
  /** All forms of a verb given by its base. */
  inflect(base: string): readonly { readonly form: VerbForm; readonly word: string }[];
}
