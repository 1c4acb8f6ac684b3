import { CAP, GLUED, HYPHEN, POSS, PUNCT, QUOTED, SENTENCE } from '../text/flags.js';
import { fold } from '../text/fold.js';
import { APOSTROPHE, POUND } from '../text/signs.js';
import type { Tokens } from '../text/tokens.js';
import type { Lexicon } from './lexicon.js';
import { NAMES, type Sense } from './sense.js';

/** "Chelseas Malo Gusto", "Harry Wilsons contract": gives possessives back the sign that a feed has lost. */
export function mendPossessives(tokens: Tokens, lexicon: Lexicon): void {
  const { codes, count, word, flags, end } = tokens;
  const strangers = lexicon.vocabulary.size;
  const lost: number[] = [];
  const small = isSmall(tokens);
  for (let i = 0, asked = 0; i + 1 < count && asked < MOST_ASKED; i++) {
    // A long name's text is not asked for what it cannot be.
    if (codes[end[i]! - 1] !== SMALL_S) continue;
    if ((flags[i]! & CAP) === 0 && !small) continue;
    // "the Premier Leagues": a known word may end a known name, and begins none.
    if (word[i]! <= strangers && !isLinked(tokens, i)) continue;
    const sum = small && word[i + 1] === POUND;
    if (!sum && (flags[i + 1]! & (small ? PUNCT | SENTENCE : PUNCT | GLUED | SENTENCE)) !== 0) continue;
    asked++;
    const owner = ownerAt(tokens, i, lexicon, small);
    if (owner === 0) continue;
    word[i] = owner;
    lost.push(i);
  }
  if (lost.length > 0) part(tokens, lost);
}

/** "chelseas-malo-gusto-set-for-everton": whether a text has no capitals, as an address has none. */
function isSmall({ flags, count }: Tokens): boolean {
  for (let i = 0; i < count; i++) if ((flags[i]! & CAP) !== 0) return false;
  return true;
}

/** Words of a text asked at the most: each looks through all of it. */
const MOST_ASKED = 48;
/** Tokens of a club's or a competition's name at the most, but for the last. */
const LONGEST_NAME = 3;
const SMALL_S = 115;
const OWNERS = NAMES.club | NAMES.nation | NAMES.demonym | NAMES.competition;

/** The word that a word is the possessive of; 0 if it is of none. */
function ownerAt(tokens: Tokens, at: number, lexicon: Lexicon, small: boolean): number {
  const { word, start, end, text } = tokens;
  const stem = lexicon.vocabulary.find(fold(text.slice(start[at]!, end[at]! - 1)));
  const strange = word[at]! > lexicon.vocabulary.size;
  if (stem === 0) return strange ? bearerAt(tokens, at) : 0;
  const whole = word[at]!;
  // A word that is known only as a part of longer names ("Villas-Boas") may end a club's all the same.
  const known = lexicon.sense(whole) === null ? OWNERS : NAMES.competition;
  word[at] = stem;
  const named =
    isNameTo(tokens, at, lexicon, strange ? OWNERS | NAMES.person : known) ||
    // "sign | barcelonas-reuter": in small letters all words are joined.
    (small &&
      isSure(lexicon.sense(stem)) &&
      isWorded(tokens, at - 1, lexicon) &&
      !lexicon.language.address.ordinary.has(tokens.slice(at, at + 1)));
  word[at] = whole;
  return named ? stem : strange ? bearerAt(tokens, at) : 0;
}

/** "Aston Villa|s", "Chelsea|s", and not "Leona Lyon|s". */
function isNameTo(tokens: Tokens, at: number, lexicon: Lexicon, kinds: number): boolean {
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME && isLinked(tokens, from)) {
    from--;
    const sense = lexicon.match(tokens, from, at + 1);
    if (sense !== null && lexicon.matchEnd === at + 1 && (sense.kinds & kinds) !== 0) return true;
  }
  return isSure(lexicon.sense(tokens.word[at]!)) && !isLinked(tokens, at);
}

function isSure(sense: Sense | null): boolean {
  if (sense === null) return false;
  const { strong, kinds, word, cue, noun } = sense;
  return strong && (kinds & OWNERS) !== 0 && word === null && cue === null && noun === null;
}

/** Whether a word is a small word or tells of moves, and is in no name. */
function isWorded({ word }: Tokens, at: number, lexicon: Lexicon): boolean {
  const sense = lexicon.sense(word[at]!);
  return (
    sense !== null && (sense.word !== null || sense.cue !== null || sense.noun !== null) && sense.kinds === 0
  );
}

/** Somebody who is named elsewhere without the "s": "Harry Wilson" of "Harry Wilsons", or of "Wilsons" alone. */
function bearerAt(tokens: Tokens, at: number): number {
  const { word, flags, count } = tokens;
  const linked = isLinked(tokens, at);
  let owner = 0;
  for (let i = 1; i < count; i++) {
    // "Che | Adams": so he is called.
    if (!linked && word[i] === word[at] && isLinked(tokens, i)) return 0;
    if (!isLinked(tokens, i) || !isStem(tokens, i, at)) continue;
    if (linked) {
      if (word[i - 1] === word[at - 1]) return word[i]!;
    } else if (i + 1 === count || (flags[i + 1]! & (CAP | POSS)) !== CAP) owner = word[i]!;
  }
  return owner;
}

/** Whether a word goes on a name that the word before has begun, as far as capitals tell. */
function isLinked({ flags }: Tokens, at: number): boolean {
  if (at === 0 || (flags[at]! & SENTENCE) !== 0) return false;
  const before = flags[at - 1]! & (CAP | PUNCT);
  return before === CAP || (before === 0 && (flags[at]! & (HYPHEN | CAP)) === HYPHEN);
}

/** Whether a word is another without its last letter. */
function isStem({ codes, start, end }: Tokens, at: number, other: number): boolean {
  const length = end[at]! - start[at]!;
  if (length !== end[other]! - start[other]! - 1) return false;
  for (let i = 0; i < length; i++) if (codes[start[at]! + i] !== codes[start[other]! + i]) return false;
  return true;
}

/** Parts these words from their last letters. */
function part(tokens: Tokens, lost: readonly number[]): void {
  const { start, end, word, flags, sentences } = tokens;
  let more = lost.length;
  let sentence = tokens.sentenceCount;
  let from = tokens.count;
  tokens.count += more;
  while (more > 0) {
    let to = --from + more;
    const parted = from === lost[more - 1];
    if (parted) {
      while (sentences[sentence]! > from) sentences[sentence--]! += more;
      start[to] = end[from]! - 1;
      end[to] = end[from]!;
      word[to] = APOSTROPHE;
      flags[to] = POSS | PUNCT | GLUED | (flags[from]! & QUOTED);
      more--;
      to--;
    }
    start[to] = start[from]!;
    end[to] = end[from]! - (parted ? 1 : 0);
    word[to] = word[from]!;
    flags[to] = flags[from]!;
  }
  tokens.close();
}
