import * as flagBits from '../text/flags.js';
import type { Tokens } from '../text/tokens.js';
import { seeks } from './hyphen.js';
import type { Lexicon } from './lexicon.js';
import { lastOf } from './list.js';
import { introduces } from './name-run.js';
import type { Node } from './node.js';
import { NAMES, type Sense } from './sense.js';

const { NUM, PUNCT } = flagBits;

/** In an address all is lower case: two or three unknown words together are taken for a name ("david-de-gea"). */
export function lowerRun(tokens: Tokens, at: number, to: number, lexicon: Lexicon): number {
  let end = at;
  let words = 0;
  while (end < to && words < LONGEST_NAME) {
    if (isUnknown(tokens, end, to, lexicon)) words++;
    else if (!isParticle(tokens, end, to, lexicon)) break;
    end++;
  }
  return end;
}

const LONGEST_NAME = 3;

function isUnknown(tokens: Tokens, at: number, to: number, lexicon: Lexicon): boolean {
  return (
    (tokens.flags[at]! & (PUNCT | NUM)) === 0 &&
    lexicon.match(tokens, at, to) === null &&
    !isOrdinary(tokens.slice(at, at + 1), lexicon)
  );
}

/** "david-|de|-gea", "|ben|-reuter": a small word of names, and a name's word behind it. */
export function isParticle(tokens: Tokens, at: number, to: number, lexicon: Lexicon): boolean {
  const sense = lexicon.match(tokens, at, to);
  if (sense === null || sense.wordClass !== 'particle' || sense.kinds !== 0 || sense.cue !== null)
    return false;
  const next = lexicon.matchEnd;
  return next === at + 1 && next < to && isUnknown(tokens, next, to, lexicon);
}

/** In lower case one unknown word is a name only behind a position or a club, or in front of a verb of transfers. */
export function standsAlone(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: Lexicon,
  out: readonly Node[],
): boolean {
  const before = lastOf(out);
  if (before !== undefined && before.to >= at - 1) {
    if (introduces(before, at)) return true;
    if (before.kind === 'name' && before.possessive) return true;
  }
  const next = at + 1 < to ? lexicon.match(tokens, at + 1, to) : null;
  // "arsenal-sign-reuter-from-genk", "bid-for-reuter", "sign-reuter-genk"
  if ((at + 1 === to || leadsOn(next)) && seeks(out, at)) return true;
  if (before !== undefined && before.to === at) return false;
  // "reuter-passes-everton-medical": a verb that is not known, and a club behind it.
  if (out.length === 0 && next === null) return actsOnClub(tokens, at + 1, to, lexicon);
  if (out.length > 0 || next === null) return false;
  // "reuter-is-staying", "reuter-to-stay"
  if (SMALL_VERBS.has(next.wordClass) || (next.word?.value === lexicon.language.leader && at + 2 < to))
    return true;
  return next.cue !== null && (next.form === 'third' || next.cue.part === 'adjective');
}

/** Small verbs, of which somebody or something is the subject. */
const SMALL_VERBS: ReadonlySet<string> = new Set(['be', 'have', 'modal', 'do']);

/** What goes on behind a name: "reuter-from-genk", "reuter-genk". */
function leadsOn(next: Sense | null): boolean {
  return (
    next !== null && (next.wordClass === 'preposition' || (next.strong && (next.kinds & NAMES.club) !== 0))
  );
}

const DIGIT = /\d/;

/** "yerry-mina-ahead", "eur24m": no part of a name. */
function isOrdinary(word: string, { language }: Lexicon): boolean {
  return language.address.ordinary.has(word) || DIGIT.test(word);
}

const SMALL_S = 115;

function actsOnClub(tokens: Tokens, at: number, to: number, lexicon: Lexicon): boolean {
  if (at + 1 >= to || tokens.codes[tokens.end[at]! - 1] !== SMALL_S) return false;
  if (!lexicon.language.address.ordinary.has(tokens.slice(at, at + 1))) return false;
  const club = lexicon.match(tokens, at + 1, to);
  return club !== null && (club.kinds & NAMES.club) !== 0;
}
