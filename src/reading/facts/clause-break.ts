import { POUND } from '../../text/signs.js';
import { BULLET, OTHER, type Tokens } from '../../text/tokens.js';
import type { WordSet } from '../word-set.js';

/** Tokens that a clause is followed at most. */
const LONGEST = 24;

/** Whether a word is a sign that parts clauses: a comma, a stop, a dash, a bracket, a quotation mark; signs of money are none. */
export function partsClauses(word: number): boolean {
  return word < 0 && word > POUND;
}

/** Where the clause of token `at` ends: at a comma, a stop, a conjunction that opens another. */
export function clauseEnd({ word }: Tokens, at: number, limit: number, opening: WordSet): number {
  let i = at;
  for (; i < limit && i - at < LONGEST; i++) {
    const id = word[i]!;
    if (partsClauses(id) || id === BULLET || id === OTHER) break;
    if (i > at && opening.has(id)) break;
  }
  return Math.max(i, at);
}
