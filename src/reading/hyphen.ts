import * as flagBits from '../text/flags.js';
import type { Tokens } from '../text/tokens.js';

const { CAP, HYPHEN } = flagBits;

/** "a new | treble-your-money | contract": whether a word without a capital begins a compound. */
export function opensCompound({ flags }: Tokens, at: number, limit: number): boolean {
  return at + 1 < limit && (flags[at]! & CAP) === 0 && (flags[at + 1]! & HYPHEN) !== 0;
}
