import type { Tokens } from '../text/tokens.js';
import type { Marks } from './marks.js';

/** "READ MORE: Everton sign Reuter": whether a line leads to another article. */
export function leadsElsewhere(tokens: Tokens, from: number, to: number, marks: Marks): boolean {
  if (to < from + HEAD) return false;
  const head = tokens.slice(from, from + HEAD);
  // At the head of a text "Transfer news live" is what it is.
  return marks.leadsOn.test(head) || (from > 0 && marks.livePage.test(head));
}

/** Tokens by which such a line is known. */
const HEAD = 3;
