import * as flagBits from '../text/flags.js';
import type { Tokens } from '../text/tokens.js';
import { lastOf } from './list.js';
import type { Node } from './node.js';
import { NAMES, type Sense } from './sense.js';

const { CAP, HYPHEN } = flagBits;

/** "a new | treble-your-money | contract": whether a word without a capital begins a compound. */
export function opensCompound({ flags }: Tokens, at: number, limit: number): boolean {
  return at + 1 < limit && (flags[at]! & CAP) === 0 && (flags[at + 1]! & HYPHEN) !== 0;
}

/** "a two-|and|-|a|-half-year contract": what only holds a compound together, where it stands behind a hyphen. */
function isJoint({ cue, noun, wordClass }: Sense): boolean {
  return (
    cue === null &&
    noun === null &&
    (wordClass === 'and' || wordClass === 'determiner' || wordClass === 'preposition')
  );
}

/** "inter-sign-reuter", "villa-want-him": half of many a club's name, which no name stands in front of. */
function isLoneClub({ wordClass, kinds }: Sense, at: number, out: readonly Node[]): boolean {
  if (wordClass !== 'organisation' || (kinds & NAMES.club) === 0) return false;
  const before = lastOf(out);
  return before?.kind !== 'name' || before.to !== at;
}

/** Whether what is written small is a name all the same: one of several words, or one that is no other word. */
export function isSmallName(sense: Sense, at: number, end: number, out: readonly Node[]): boolean {
  const plain = sense.word === null && sense.cue === null && sense.noun === null;
  return (plain && (end > at + 1 || sense.strong)) || isLoneClub(sense, at, out);
}

/** "sign | Reuter", "bid for | Reuter": whether what stands in front is what clubs do about somebody. */
export function seeks(out: readonly Node[], at: number): boolean {
  let i = out.length - 1;
  let end = at;
  // "sign-36m | reuter", "complete-16m-signing-of | reuter"
  if (out[i]?.kind === 'amount') {
    if (out[i]!.to === at) end = out[i]!.from;
    i--;
  }
  const last = out[i];
  if (last === undefined || last.to !== end) return false;
  const cue = last.kind === 'cue' ? last.cue : last.value === 'for' ? (out[i - 1]?.cue ?? null) : null;
  return cue !== null && cue.act === 'buy' && cue.part === 'verb' && cue.notion !== 'want';
}

/** "Everton-|bound Reuter", "Everton-|target Reuter": what he is to the club that it is joined to. */
export function namesWhose(tokens: Tokens, at: number, { noun }: Sense, out: Node[]): boolean {
  if (noun?.notion !== 'shortlist' || !tokens.is(at, HYPHEN)) return false;
  const last = lastOf(out);
  return last?.kind === 'name' && last.to === at;
}

/** "left-|footer", "buy|-back": half a compound is no cue, and what only holds one together no word. */
export function isPortionOfWord(tokens: Tokens, at: number, end: number, to: number, sense: Sense): boolean {
  const behind = tokens.is(at, HYPHEN) && end === at + 1;
  if ((sense.cue !== null || sense.noun !== null) && sense.word === null)
    return behind || (end < to && tokens.is(end, HYPHEN));
  return behind && isJoint(sense);
}
