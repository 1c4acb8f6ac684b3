import type { Event } from './element.js';
import { groupEnd } from './group.js';
import { isWord, type Node } from './node.js';

/** Nodes behind a bid within which it is told from whom it is taken to be. */
const NEAR = 8;

/**
 * "turned down a bid for Reuter, believed to be from | Everton", "a bid from an unnamed club, understood to be | Everton":
 * who is taken to have made what nobody is said to have made.
 */
export function guessedClubs(nodes: readonly Node[], { main, elements }: Event): readonly Node[] {
  for (let i = main.index + 1; i + 3 < nodes.length && i <= main.index + NEAR; i++) {
    if (nodes[i]!.kind !== 'mark' || !isWord(nodes[i + 1], 'hedge')) continue;
    if (!isWord(nodes[i + 2], 'preposition', 'to') || !isWord(nodes[i + 3], 'be')) return [];
    const at = isWord(nodes[i + 4], 'preposition', 'from') ? i + 5 : i + 4;
    if (nodes[at]?.kind !== 'club' || nodes[at]!.how === 'described') return [];
    elements[0]!.group.hedged = true;
    return nodes.slice(at, groupEnd(nodes, at) + 1).filter(({ kind }) => kind === 'club');
  }
  return [];
}
