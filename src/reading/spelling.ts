import { CAP, GLUED, HYPHEN, NUM, PLAIN, POSS, PUNCT, UPPER } from '../text/flags.js';
import { COLON, OTHER, PERIOD, QUOTE, SLASH } from '../text/signs.js';
import type { Tokens } from '../text/tokens.js';
import { isDigit } from './digits.js';
import type { Lexicon } from './lexicon.js';
import { lastOf } from './list.js';
import type { Casing } from './name-run.js';
import type { Node } from './node.js';
import { NAMES, type Sense } from './sense.js';

/** Whether a token makes a word of the name in front of it, which is then no name. */
export function isHalf(tokens: Tokens, at: number, { language }: Lexicon, out: Node[]): boolean {
  const last = lastOf(out);
  if (last === undefined || last.kind !== 'name' || last.to !== at) return false;
  if (!language.marks.compound.test(tokens.slice(at, at + 1))) return false;
  out.pop();
  return true;
}

/** "A.J. | Reuter": two initials, whose first may be a word by itself. */
export function opensInitials(tokens: Tokens, at: number, limit: number): boolean {
  if (at + 3 >= limit || tokens.word[at + 1] !== PERIOD || tokens.word[at + 3] !== PERIOD) return false;
  if (!tokens.is(at + 2, CAP) || tokens.start[at + 2] !== tokens.end[at + 1]) return false;
  return tokens.end[at]! - tokens.start[at]! === 1 && tokens.end[at + 2]! - tokens.start[at + 2]! === 1;
}

/** Whether a full stop inside a sentence ends a word with full stops in it ("U.S."), or one cut short ("Dec."). */
export function endsAbbreviation(tokens: Tokens, at: number, short: ReadonlySet<string>): boolean {
  if (tokens.word[at] !== PERIOD || at === 0 || tokens.is(at - 1, PUNCT)) return false;
  if (tokens.is(at + 1, NUM) && short.has(tokens.slice(at - 1, at).toLowerCase())) return true;
  return at > 1 && tokens.word[at - 2] === PERIOD && tokens.end[at - 1]! - tokens.start[at - 1]! === 1;
}

/**
 * "Now | Alan Reuter", "Also | arriving", "Everton: How | Alan Reuter": a word at a head, in front of a name or a gerund;
 * "Deadline Day": words that are no name together. The token to go on from; 0 where a name begins.
 */
export function passedOver(
  tokens: Tokens,
  at: number,
  to: number,
  run: number,
  first: boolean,
  lexicon: Lexicon,
): number {
  const word = tokens.word[at]!;
  if (!lexicon.passes(word)) return first && lexicon.passes(word, true) ? at + 1 : 0;
  let end = at + 1;
  while (end < run && lexicon.passes(tokens.word[end]!)) end++;
  if (end > at + 1 && end === run) return run;
  if (!first && !opensPart(tokens, at)) return 0;
  if (run > at + 1 || (end < to && lexicon.match(tokens, end, to)?.form === 'ing')) return at + 1;
  // "Only | one year remains"
  return first && lexicon.passes(word, true) ? at + 1 : 0;
}

/** "Everton: | How Alan Reuter", "Everton: | Will Alan van Reuter return?": behind a colon. */
export function opensPart(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.word[at - 1] === COLON;
}

/** Classes of words that ask or deny. */
const ASKING: ReadonlySet<string> = new Set(['be', 'have', 'do', 'modal', 'negation', 'common']);

/** "Everton: | Does Alan Reuter", "Fulham: | No Reuter talks", "Will Alan van Reuter", but "Everton: Will Reuter": no first name. */
export function asks(tokens: Tokens, at: number, run: number, { wordClass }: Sense): boolean {
  return opensPart(tokens, at) && ASKING.has(wordClass) && (wordClass !== 'modal' || run > at + 2);
}

/** "D | Alan Reuter": a letter for a position in front of a full name; "U-turn": one that is no more than half a word. */
export function isPosition(tokens: Tokens, at: number, to: number, { language }: Lexicon): boolean {
  if (tokens.end[at]! - tokens.start[at]! !== 1 || at + 1 >= to) return false;
  if (tokens.is(at + 1, HYPHEN) && !tokens.is(at + 1, CAP)) return true;
  if (at + 2 >= to) return false;
  if (!tokens.is(at + 1, CAP) || !tokens.is(at + 2, CAP) || tokens.is(at + 1, UPPER)) return false;
  return language.marks.position.test(tokens.slice(at, at + 1));
}

/** "sell out|-of-favour", "offered £9m to | sign", "the city's football | club": the phrase has taken a word that belongs to what follows. */
export function endsAmiss(
  tokens: Tokens,
  at: number,
  end: number,
  to: number,
  lexicon: Lexicon,
  sense: Sense,
): boolean {
  if (
    sense.word?.value === 'suffix' ||
    isCommon(tokens, at, end, sense) ||
    opensClub(tokens, end, to, lexicon, sense)
  )
    return true;
  if (sense.cue === null || end >= to) return false;
  if (tokens.is(end, HYPHEN)) return true;
  // "sell the out | of favour striker"
  if (sense.cue.governs === 'neutral' && lexicon.match(tokens, end - 1, to)?.wordClass === 'former')
    return lexicon.matchEnd > end;
  if (tokens.word[end - 1] !== lexicon.leader) return false;
  for (let i = at + 1; i < end; i++)
    if ((tokens.flags[i]! & NUM) !== 0) return lexicon.sense(tokens.word[end]!)?.form === 'base';
  return false;
}

/** "target | Man City": the last word begins a club's name. */
function opensClub(
  tokens: Tokens,
  end: number,
  to: number,
  lexicon: Lexicon,
  { kinds, wordClass }: Sense,
): boolean {
  if (wordClass !== 'position' || kinds !== 0 || end >= to) return false;
  if (!tokens.is(end - 1, CAP) || !tokens.is(end, CAP)) return false;
  const name = lexicon.match(tokens, end - 1, to);
  return name !== null && (name.kinds & NAMES.club) !== 0 && lexicon.matchEnd > end;
}

/** "Chelsea | transfer news": ends in a small letter, and so is no outlet called "Chelsea News". */
function isCommon(tokens: Tokens, at: number, end: number, { kinds }: Sense): boolean {
  if (kinds !== NAMES.outlet || !tokens.is(at, CAP)) return false;
  return (tokens.flags[end - 1]! & (CAP | NUM)) === 0;
}

/** "Milan | Reuter": a club's name that is as often a first name, in front of a name that is nothing else. */
export function isFirstName(tokens: Tokens, at: number, to: number, lexicon: Lexicon): boolean {
  if (at + 1 >= to || !tokens.is(at + 1, CAP)) return false;
  if (!lexicon.language.marks.firstName.test(tokens.slice(at, at + 1))) return false;
  return lexicon.match(tokens, at + 1, to) === null;
}

/** "Fulham 'reject' | Everton bid": so headlines quote a verb. */
export function isQuoted({ word }: Tokens, at: number, end: number, to: number): boolean {
  return at > 0 && end + 1 < to && word[at - 1] === QUOTE && word[end] === QUOTE;
}

/** Classes of words that hold a sentence together. */
const SMALL: ReadonlySet<string> = new Set([
  'subordinate',
  'but',
  'and',
  'preposition',
  'determiner',
  'condition',
]);

/** "AS have learned", "Record reports": a word at the head of a sentence that is an outlet's name there. */
export function isPaper(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: Lexicon,
  casing: Casing,
  sense: Sense,
): boolean {
  if (casing !== 'normal' || (sense.kinds & NAMES.outlet) === 0) return false;
  if (tokens.is(at, UPPER)) return true;
  // "As reported", "But reported Fulham target Reuter": small words, though papers are called so.
  if (SMALL.has(sense.wordClass)) return false;
  const next = at + 1 < to ? lexicon.match(tokens, at + 1, to) : null;
  const attribution = next === null ? null : next.attribution;
  return attribution !== null && attribution.source === 'after';
}

/** "talkSPORT", "beIN Sports", "sport.de"; but "they talk sport". */
export function isWhole(tokens: Tokens, at: number, end: number): boolean {
  return end === at + 1 || tokens.is(end - 1, CAP) || tokens.is(at + 1, GLUED);
}

/** "pic.example.com/| NL8n0Pm": what follows a site's name in an address is nobody's name. */
export function inAddress({ word, flags }: Tokens, at: number): boolean {
  return (
    at > 2 &&
    word[at - 1] === SLASH &&
    word[at - 3] === PERIOD &&
    (flags[at]! & flags[at - 1]! & flags[at - 2]! & GLUED) !== 0
  );
}

/** "90min"; but a club that goes by a year is none here. */
export function endsInDigit(tokens: Tokens, at: number): boolean {
  return isDigit(tokens.text.charCodeAt(tokens.end[at]! - 1));
}

/** Classes of words that follow the name of a club that does something, and hardly a day of the week. */
const ACTING: ReadonlySet<string> = new Set(['be', 'have', 'modal', 'role', 'position', 'side', 'former']);

/** "Wednesday are keen", "Wednesday manager Alan Reuter": a club; but "said Wednesday that", "Wednesday's papers". */
export function acts(tokens: Tokens, at: number, to: number, lexicon: Lexicon): boolean {
  if (at >= to) return false;
  const behind = tokens.is(at, POSS) ? at + 1 : at;
  const next = behind < to ? lexicon.match(tokens, behind, to) : null;
  if (next === null) return false;
  if (behind > at) return next.wordClass === 'role' || next.wordClass === 'position';
  return ACTING.has(next.wordClass) || (next.cue !== null && next.form === 'base');
}

/** "Positive talks", "Three-year deal": a word that has a capital only for where it stands. */
export function isMereWord(
  tokens: Tokens,
  at: number,
  first: boolean,
  titled: boolean,
  lexicon: Lexicon,
): boolean {
  // "Photo: Harbour Post"
  if (first && lexicon.isOrdinary(tokens.word[at]!)) return tokens.word[at + 1] !== COLON;
  return tokens.is(at, PLAIN) && (first || titled || opensPart(tokens, at));
}

/** "@harbourpost": a name on a network, in small letters. */
export function isHandle(tokens: Tokens, at: number): boolean {
  if (tokens.word[at - 1] !== OTHER || (tokens.flags[at]! & (GLUED | CAP | PUNCT | NUM)) !== GLUED)
    return false;
  return tokens.codes[tokens.start[at - 1]!] === AT_SIGN;
}

const AT_SIGN = 64;
