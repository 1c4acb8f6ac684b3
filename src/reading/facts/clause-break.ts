import { POUND } from '../../text/signs.js';

/** Whether a word is a sign that parts clauses: a comma, a stop, a dash, a bracket, a quotation mark; signs of money are none. */
export function partsClauses(word: number): boolean {
  return word < 0 && word > POUND;
}
