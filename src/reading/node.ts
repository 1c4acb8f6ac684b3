import type { Money } from '../model/money.js';
import type { NamePhrase } from '../model/name.js';
import type { ClubMention } from './club.js';
import type { Notion } from './notion.js';
import type { PersonEntry } from './people.js';
import type { Attribution, VerbForm, WordClass, WordGroup } from './rule.js';
import type { Sense } from './sense.js';
import type { ShapedCue } from './shapes.js';

/** What a node of a sentence is. */
export type NodeKind =
  | 'person'
  | 'club'
  | 'name'
  | 'cue'
  | 'word'
  | 'mark'
  | 'amount'
  | 'age'
  | 'number'
  | 'side';

/** What the text says of a person beside the name. */
export interface Traits {
  club: ClubMention | null;
  former: ClubMention[];
  nations: string[];
  age: number | null;
  position: string | null;
  /** player, manager, staff, agent, pundit; null if the text does not say. */
  role: string | null;
  loan: boolean;
  /** Spoken of as somebody's signing. */
  signing: boolean;
  /** Called what nobody but a player is called ("the Fulham star", "the Sweden international"). */
  plays: boolean;
}

/** One phrase of a sentence: a noun phrase, a cue, a closed word, a sign. Tokens `from` to `to` (exclusive). */
export interface Node {
  kind: NodeKind;
  from: number;
  to: number;
  readonly sense: Sense | null;
  /** The sense's closed words, asked for all the time. */
  readonly word: WordGroup | null;
  readonly also: WordGroup | null;
  /** Classes of those two, side by side with the rest of the node; '' for none. */
  readonly wordClass: WordClass | '';
  readonly alsoClass: WordClass | '';
  /** Both as bits: see `classBits`. */
  readonly classes: number;
  cue: ShapedCue | null;
  form: VerbForm;
  cls: WordClass | '';
  value: string;
  /** Punctuation id for a mark. */
  mark: number;
  names: readonly NamePhrase[];
  club: ClubMention | null;
  /** Clubs of the same words when the phrase was resolved by its description ("the Spanish side"). */
  traits: Traits | null;
  /** Tokens of the name itself inside a person's phrase; equal when there is none ("the 28-year-old"). */
  nameFrom: number;
  nameTo: number;
  person: PersonEntry | null;
  /** How the person was found: named, by description, by pronoun. */
  how: 'named' | 'described' | 'pronoun' | '';
  amount: Money | null;
  /** Followed by a possessive mark. */
  possessive: boolean;
  /** A phrase that ends with the word that leads an infinitive or a destination ("bid to", "move to"). */
  leads: boolean;
  /** Whose is what is described ("their captain"): the club spoken of. */
  own: boolean;
  /** "a ...", "an ...": nobody in particular. */
  indefinite: boolean;
  /** Preposition that the phrase ends with. */
  tail: string;
  /** A single capitalised word that may be no name at all. */
  weak: boolean;
}

export function node(kind: NodeKind, from: number, to: number, sense: Sense | null = null): Node {
  return {
    kind,
    from,
    to,
    sense,
    word: sense === null ? null : sense.word,
    also: sense === null ? null : sense.also,
    wordClass: sense === null ? '' : sense.wordClass,
    alsoClass: sense === null ? '' : sense.alsoClass,
    classes: sense === null ? 0 : sense.classes,
    cue: null,
    form: 'none',
    cls: '',
    value: '',
    mark: 0,
    names: NO_NAMES,
    club: null,
    traits: null,
    nameFrom: 0,
    nameTo: 0,
    person: null,
    how: '',
    amount: null,
    possessive: false,
    leads: false,
    own: false,
    indefinite: false,
    tail: '',
    weak: false,
  };
}

const NO_NAMES: readonly NamePhrase[] = [];

/** The node at a place that may lie before the head of its sentence or behind its end. */
export function nodeAt(nodes: readonly Node[], at: number): Node | undefined {
  // An array that is asked for -1 looks the number up as a name.
  return at < 0 ? undefined : nodes[at];
}

export function isWord(item: Node | undefined, cls: WordClass, value?: string): boolean {
  // Names, signs and most verbs are of no class.
  if (item === undefined || item.classes === 0) return false;
  return (
    (item.wordClass === cls && (value === undefined || item.word!.value === value)) ||
    (item.alsoClass === cls && (value === undefined || item.also!.value === value))
  );
}

/** "will", "is", "has" */
export function isAuxiliary(item: Node | undefined): boolean {
  return isWord(item, 'modal') || isWord(item, 'be') || isWord(item, 'have');
}

/** Where the verb stands whose subject is at `at`, over a "has": "Reuter | has | said". */
export function verbBehind(nodes: readonly Node[], at: number): number {
  return isWord(nodes[at + 1], 'have') ? at + 2 : at + 1;
}

/** Whether a node is of a kind. Asked so where there may be none: what may be nothing is compared slowly (see `ShapedCue`). */
export function isKind(item: Node | undefined, kind: NodeKind): boolean {
  return item !== undefined && item.kind === kind;
}

/** Whether a node is a cue of a notion. */
export function isNotion(item: Node | undefined, notion: Notion): boolean {
  return item !== undefined && item.cue !== null && item.cue.notion === notion;
}

/** Whether a node tells whose word something is, he himself named there. */
export function credits(item: Node | undefined, named: Attribution['source']): boolean {
  if (item === undefined || item.sense === null) return false;
  const { attribution } = item.sense;
  return attribution !== null && attribution.source === named;
}
