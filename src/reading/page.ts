import type { Tokens } from '../text/tokens.js';
import type { Marks } from './rule.js';

/** The text being read, with the wording of its language. */
export interface Page {
  readonly marks: Marks;
  /** The words of tokens `from` to `to` (exclusive). */
  slice(from: number, to: number): string;
}

export function pageOf(tokens: Tokens, marks: Marks): Page {
  return { marks, slice: (from, to) => tokens.slice(from, to) };
}
