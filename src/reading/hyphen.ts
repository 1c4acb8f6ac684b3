import * as flagBits from '../text/flags.js';
import type { Tokens } from '../text/tokens.js';
import type { Sense } from './sense.js';

const { CAP, HYPHEN } = flagBits;

/** "a new | treble-your-money | contract": whether a word without a capital begins a compound. */
export function opensCompound({ flags }: Tokens, at: number, limit: number): boolean {
  return at + 1 < limit && (flags[at]! & CAP) === 0 && (flags[at + 1]! & HYPHEN) !== 0;
}

/** "a two-|and|-|a|-half-year contract": what only holds a compound together, where it stands behind a hyphen. */
export function isJoint({ cue, noun, wordClass }: Sense): boolean {
  return (
    cue === null &&
    noun === null &&
    (wordClass === 'and' || wordClass === 'determiner' || wordClass === 'preposition')
  );
}
