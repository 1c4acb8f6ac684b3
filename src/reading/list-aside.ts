import { COMMA } from '../text/tokens.js';
import { isWord, type Node, nodeAt } from './node.js';

/** "and, in June, their captain | Reuter": behind what a pair of commas sets off in front of the last one. */
export function behindAside(nodes: readonly Node[], at: number): number {
  if (!isWord(nodeAt(nodes, at - 1), 'and')) return at;
  let i = at;
  if (nodes[i]?.mark === COMMA) {
    do i++;
    while (i < at + 5 && (nodes[i]?.kind === 'word' || nodes[i]?.kind === 'number'));
    if (nodes[i]?.mark !== COMMA) return at;
    i++;
  }
  if (isWord(nodes[i], 'possessive', 'their')) i++;
  return i;
}
