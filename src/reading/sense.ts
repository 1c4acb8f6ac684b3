import type { NameKind, NamePhrase } from '../model/name.js';
import type { Attribution, VerbForm, WordClass, WordGroup } from './rule.js';
import type { ShapedCue } from './shapes.js';

/** What a phrase means: several meanings may share one phrase. */
export interface Sense {
  readonly names: NamePhrase[];
  /** A verb's or adjective's frame. */
  cue: ShapedCue | null;
  /** A noun's frame of the same spelling ("bid", "target"). */
  noun: ShapedCue | null;
  form: VerbForm;
  word: WordGroup | null;
  /** Further classes of the same word ("her" is a pronoun and a possessive). */
  also: WordGroup | null;
  /** Classes of those two; '' for none. */
  wordClass: WordClass | '';
  alsoClass: WordClass | '';
  /** Both as bits: see `classBits`. */
  classes: number;
  attribution: Attribution | null;
  /** What its names name: bits of `NAMES`, joined; 0 if it has none. */
  kinds: number;
  /** No name of it is of a club much known. */
  lesser: boolean;
  /** No name of it is of one of the best-known clubs or towns. */
  small: boolean;
  /** It names a country, its people, or a club other than by its nickname. */
  strong: boolean;
  /** A name of it is of people by whom a club is meant: see `namesPeople`. */
  people: boolean;
  /** An outlet's name that begins with a small letter ("talkSPORT"). */
  lowered: boolean;
}

/** Kinds of names as bits, so that a phrase's names are asked at once. */
export const NAMES: Readonly<Record<NameKind, number>> = {
  club: 1,
  nation: 2,
  demonym: 4,
  ground: 8,
  city: 16,
  outlet: 32,
  journalist: 64,
  competition: 128,
  person: 256,
};

export function emptySense(): Sense {
  return {
    names: [],
    cue: null,
    noun: null,
    form: 'none',
    word: null,
    also: null,
    wordClass: '',
    alsoClass: '',
    classes: 0,
    attribution: null,
    kinds: 0,
    lesser: true,
    small: true,
    strong: false,
    people: false,
    lowered: false,
  };
}

/** Adds a class of words that a phrase is one of; the first two count. */
export function addGroup(sense: Sense, group: WordGroup): void {
  if (sense.word === null) {
    sense.word = group;
    sense.wordClass = group.class;
  } else if (sense.word !== group && sense.also === null) {
    sense.also = group;
    sense.alsoClass = group.class;
  } else return;
  sense.classes |= classBits(group.class);
}

const CLASSES = new Map<WordClass, number>();
const MOST_BITS = 31;

/** Classes of words as bits, so that a word is asked at once whether it is of one of several. */
export function classBits(...classes: readonly WordClass[]): number {
  let bits = 0;
  for (const one of classes) {
    let bit = CLASSES.get(one);
    if (bit === undefined) {
      if (CLASSES.size === MOST_BITS) throw new Error('more classes of words than a number has bits');
      bit = 1 << CLASSES.size;
      CLASSES.set(one, bit);
    }
    bits |= bit;
  }
  return bits;
}

/** "Italians", "north Londoners": the people of a country or a town, by whom a club is meant. */
export function namesPeople({ kind, form }: NamePhrase): boolean {
  return form === 'nickname' && (kind === 'demonym' || kind === 'city');
}

/** Adds a name that a phrase has. */
export function addName(sense: Sense, name: NamePhrase): void {
  const { kind, form, weight } = name;
  sense.names.push(name);
  sense.kinds |= NAMES[kind];
  sense.lesser &&= weight < 0.45;
  sense.small &&= weight < 0.66;
  sense.people ||= namesPeople(name);
  sense.lowered ||= (kind === 'outlet' || kind === 'club') && /^\p{Ll}/u.test(name.phrase);
  sense.strong ||= kind === 'club' ? form !== 'nickname' : kind === 'nation' || kind === 'demonym';
}

/** Its names are all such as first names too ("Jordan", "Paris"). */
export function isGiven({ kinds }: Sense): boolean {
  return (kinds & ~(NAMES.nation | NAMES.city | NAMES.person | NAMES.ground)) === 0;
}

/** A club less known than the first name that it shares its name with. */
export function lesserClub(sense: Sense): boolean {
  return sense.word === null && sense.lesser;
}

/** "on Thursday | Alan Reuter" */
export function isDay({ word, wordClass }: Sense): boolean {
  return wordClass === 'common' && word!.value === 'time';
}

/** "Alan Santos": a club that is not so well known that the word must mean it. */
export function isSmallClub({ kinds, small, strong, word }: Sense): boolean {
  return word === null && small && strong && (kinds & ~(NAMES.club | NAMES.city)) === 0;
}

export function isNation({ kinds, word }: Sense): boolean {
  return word === null && kinds === NAMES.nation;
}

export function demonymOrNation({ kinds }: Sense): boolean {
  return (kinds & (NAMES.nation | NAMES.demonym)) !== 0;
}

export function demonym({ kinds }: Sense): boolean {
  return (kinds & NAMES.demonym) !== 0;
}

export function isOutlet({ kinds, word }: Sense): boolean {
  return word === null && kinds === NAMES.outlet;
}
