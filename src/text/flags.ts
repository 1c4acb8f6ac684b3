/*
 * Loops over all tokens take these, and the ids of signs, out of the module under names of their own
 * (`const { CAP } = flagBits`): a constant of the same module stands in the compiled code as a number, one of another is
 * loaded and checked at every use.
 */

/** Flags of a token, as bits. */
export const CAP = 1;
export const UPPER = 2;
export const NUM = 4;
export const PUNCT = 8;
/** The "'s" or "'" of a possessive, a token of its own. */
export const POSS = 16;
/** Joined to the token before by a hyphen. */
export const HYPHEN = 32;
/** Inside direct speech or other quotation marks. */
export const QUOTED = 64;
export const SENTENCE = 128;
export const PARAGRAPH = 256;
/** No white space before it. */
export const GLUED = 512;
/** A capital for where the word stands, and for no name. */
export const PLAIN = 1024;
