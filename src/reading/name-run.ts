import * as flagBits from '../text/flags.js';
import * as signIds from '../text/signs.js';
import type { Tokens } from '../text/tokens.js';
import type { Lexicon } from './lexicon.js';
import type { Node } from './node.js';
import { demonymOrNation, isGiven, isNation, isSmallClub, lesserClub, type Sense } from './sense.js';

const { CAP, HYPHEN, NUM, PLAIN, POSS, PUNCT, SENTENCE, UPPER } = flagBits;
const { COLON, PERIOD } = signIds;

const LONGEST_NAME = 5;

/** How a sentence is written; capitals mean little in a headline and nothing in an address. */
export type Casing = 'normal' | 'title' | 'lower';

/** A phrase before a name that leaves no doubt that a person's name begins ("the goalkeeper | Jack Preston"). */
export function introduces(before: Node | undefined, at: number): boolean {
  if (before === undefined || at - before.to > 0) return false;
  const cls = before.wordClass;
  return (
    before.kind === 'age' || cls === 'position' || cls === 'role' || (cls === 'man' && before.cue === null)
  );
}

/** Positions, roles and the like are written with capitals in front of names. */
export function isTitleWord(sense: Sense): boolean {
  const cls = sense.wordClass;
  return (
    cls === 'position' ||
    cls === 'role' ||
    cls === 'man' ||
    cls === 'former' ||
    cls === 'preposition' ||
    cls === 'subordinate' ||
    cls === 'pronoun' ||
    cls === 'determiner' ||
    cls === 'condition'
  );
}

/** End of the run of capitalised words that the lexicon does not know, beginning at `at`. */
export function nameRun(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: Lexicon,
  casing: Casing,
  introduced: boolean,
): number {
  let end = at + 1;
  // "WITHOUT Reuter": a shouted word is no first name.
  if (shouted(tokens, at) && end < to && !tokens.is(end, UPPER)) return end;
  while (end < to && end - at < LONGEST_NAME + 1) {
    const flags = tokens.flags[end]!;
    if ((flags & PUNCT) !== 0) {
      // An initial's full stop: "J. Reuter".
      if (
        tokens.word[end] === PERIOD &&
        tokens.end[end - 1]! - tokens.start[end - 1]! === 1 &&
        end + 1 < to &&
        tokens.is(end + 1, CAP)
      ) {
        end++;
        continue;
      }
      break;
    }
    if ((flags & NUM) !== 0) break;
    const sense = lexicon.match(tokens, end, to);
    const senseEnd = lexicon.matchEnd;
    if ((flags & CAP) !== 0) {
      if (sense === null) {
        // "Alan Reuter Undergoes Everton Medical"
        if (casing === 'title' && (flags & PLAIN) !== 0 && end - at > 1) break;
        end++;
        continue;
      }
      if ((flags & HYPHEN) !== 0) {
        end++;
        continue;
      }
      if (sense.wordClass === 'particle' && end + 1 < to && (tokens.flags[end + 1]! & CAP) !== 0) {
        end++;
        continue;
      }
      if (sense.wordClass === 'organisation' && sense.kinds === 0 && casing === 'normal') {
        end++;
        continue;
      }
      if (sense.kinds !== 0) {
        const single = senseEnd === end + 1 && end === at + 1 && casing !== 'title';
        const goesOn =
          single &&
          ((isGiven(sense) && !demonymOrNation(sense)) ||
            (lesserClub(sense) && !tokens.is(at, SENTENCE)) ||
            (sense.wordClass === 'organisation' && casing === 'normal') ||
            (casing === 'normal' &&
              !tokens.is(at, SENTENCE) &&
              isSmallClub(sense) &&
              !leadsTitle(tokens, end + 1, to, lexicon)) ||
            // "Alan Alloa: ...": a heading that is a name.
            (casing === 'normal' &&
              (isSmallClub(sense) || lesserClub(sense)) &&
              tokens.word[end + 1] === COLON) ||
            (casing === 'normal' && isNation(sense) && endsName(tokens, end + 1, to, lexicon)) ||
            (introduced && !demonymOrNation(sense) && (tokens.flags[end + 1]! & POSS) === 0));
        // "Nord Holm United": a club of which no register knows.
        const town =
          senseEnd === end + 1 && end === at + 2 && sense.wordClass === 'organisation' && casing === 'normal';
        if (!goesOn && !town) break;
        end++;
        continue;
      }
      // "Reuter JOINS": a shouted verb is no surname.
      const loud = tokens.is(end, UPPER) && !tokens.is(end - 1, UPPER) && sense.cue !== null;
      // "Tom Young", "Ann Bright": an adjective with a capital that nothing follows; "Shay Given": a small word.
      const surname =
        end === at + 1 &&
        (isSmallWord(sense) ||
          isAccented(tokens, end) ||
          (sense.wordClass === 'former' && sense.cue === null && !namedBehind(tokens, end + 1, to)));
      // "Shane Long | to Southampton": the second word is no part of a phrase.
      const alone = senseEnd === end + 1 || (end === at + 1 && end + 1 < to && !tokens.is(end + 1, CAP));
      const last = casing === 'normal' && alone && (surname || !isTitleWord(sense)) && !loud;
      if (last && !isTime(tokens, end, lexicon)) {
        end++;
        continue;
      }
      break;
    }
    // Particles and hyphenated parts in lower case: "Virgil van Dijk", "Son Heung-min".
    if (
      (flags & HYPHEN) !== 0 &&
      (sense === null || (sense.cue === null && sense.word === null)) &&
      end === at + lastPlain(tokens, at, end) &&
      !lexicon.language.marks.compound.test(tokens.slice(end, end + 1))
    ) {
      end++;
      continue;
    }
    const particle = particleEnd(tokens, end, to, lexicon, sense, senseEnd);
    if (particle > end && particle < to && (tokens.flags[particle]! & CAP) !== 0) {
      end = particle + 1;
      continue;
    }
    break;
  }
  return end;
}

function namedBehind(tokens: Tokens, at: number, to: number): boolean {
  return (
    tokens.is(at - 1, UPPER) ||
    tokens.is(at - 1, HYPHEN) ||
    (at < to && (tokens.flags[at]! & (CAP | NUM)) !== 0)
  );
}

/** "Cengiz Ünder": no small word begins with a letter of another alphabet. */
function isAccented(tokens: Tokens, at: number): boolean {
  return tokens.slice(at, at + 1).charCodeAt(0) > 127;
}

/** "Alan Given": a small word with a capital inside a sentence. */
function isSmallWord({ wordClass }: Sense): boolean {
  return wordClass === 'subordinate' || wordClass === 'condition';
}

/** "Nordholm Santos | striker": what follows is said of a club's man. */
function leadsTitle(tokens: Tokens, at: number, to: number, lexicon: Lexicon): boolean {
  if (at >= to) return false;
  if (tokens.is(at, CAP)) return true;
  const sense = lexicon.match(tokens, at, to);
  return (
    sense !== null &&
    ((isTitleWord(sense) && sense.wordClass !== 'preposition' && sense.wordClass !== 'subordinate') ||
      sense.wordClass === 'side')
  );
}

/** "Alan Ireland | has joined": what follows a person, not a country that describes one. */
function endsName(tokens: Tokens, at: number, to: number, lexicon: Lexicon): boolean {
  if (at >= to) return false;
  const cls = lexicon.match(tokens, at, to)?.wordClass;
  return cls === 'have' || cls === 'modal' || cls === 'be';
}

function shouted(tokens: Tokens, at: number): boolean {
  return tokens.is(at, UPPER) && tokens.end[at]! - tokens.start[at]! > 3;
}

/** Length of the run so far, if its last word is a name's (and not a common compound such as "Serie-high"). */
function lastPlain(tokens: Tokens, at: number, end: number): number {
  return tokens.is(end - 1, CAP) && !tokens.is(end - 1, UPPER) ? end - at : -1;
}

function particleEnd(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: Lexicon,
  sense: Sense | null,
  end: number,
): number {
  if (sense === null || !isParticle(sense)) return at;
  if (end < to && !tokens.is(end, CAP)) {
    const next = lexicon.match(tokens, end, to);
    if (next !== null && isParticle(next)) return lexicon.matchEnd;
  }
  return end;
}

function isParticle({ wordClass, alsoClass }: Sense): boolean {
  return wordClass === 'particle' || alsoClass === 'particle';
}

/** "EVERTON HAVE CONFIRMED that Reuter ...": the first token behind the capitals with which many an outlet opens its stories. */
export function leadEnd({ flags }: Tokens, from: number, to: number, casing: Casing): number {
  if (casing !== 'normal' || (flags[from]! & UPPER) === 0) return from;
  let end = from + 1;
  while (end < to && (flags[end]! & UPPER) !== 0) end++;
  return end - from >= LEAD ? end : from;
}

/** Words in capitals that are more than a club's or an outlet's short name. */
const LEAD = 3;

/** How a sentence is written: as a headline in capitals, all in small letters, or as sentences are. */
export function casingOf(tokens: Tokens, from: number, to: number, lexicon: Lexicon): Casing {
  const { start, end, flags } = tokens;
  let capitals = 0;
  let smalls = 0;
  /** A word in lower case that is no small word. */
  let long = false;
  for (let i = from; i < to; i++) {
    const shape = flags[i]! & (PUNCT | NUM | CAP);
    if (shape === CAP) capitals++;
    else if (shape === 0) {
      smalls++;
      if (end[i]! - start[i]! > 4) long = true;
    }
    if (long && capitals > 0) return 'normal';
  }
  if (capitals === 0) return smalls >= 4 ? 'lower' : 'normal';
  return capitals >= 4 && capitals > smalls && !hasSmallCue(tokens, from, to, lexicon) ? 'title' : 'normal';
}

/** "Everton sign Ivo Reuter": a headline in capitals writes its verbs with them too. */
function hasSmallCue({ word, flags }: Tokens, from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) {
    if ((flags[i]! & (PUNCT | NUM | CAP | HYPHEN)) !== 0) continue;
    const sense = lexicon.sense(word[i]!);
    if (sense !== null && sense.word === null && (sense.cue !== null || sense.noun !== null)) return true;
  }
  return false;
}

/** "Reuter | January | move": when, and no surname. */
function isTime(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const word = lexicon.match(tokens, at, at + 1)?.word ?? null;
  return word !== null && word.class === 'common' && word.value === 'time';
}
