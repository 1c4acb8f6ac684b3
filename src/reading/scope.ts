import type { Event } from './event.js';
import { isWord, type Node } from './node.js';

/** The part of the sentence that an event stands in, cut where the thought turns ("but", "despite reports"). */
export function partOf(nodes: readonly Node[], event: Event): readonly Node[] {
  let from = 0;
  let to = nodes.length;
  const first = event.elements[0]!.index;
  for (let i = 1; i < nodes.length; i++) {
    if (!turnsAt(nodes, i)) continue;
    if (i <= first) from = i;
    else if (i > event.to) {
      to = i;
      break;
    }
  }
  return from === 0 && to === nodes.length ? nodes : nodes.slice(from, to);
}

/** "but", "despite reports", and "after" between two people's words. */
function turnsAt(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  if (isWord(item, 'but')) return true;
  if (item.sense?.attribution?.source === 'alone' && nodes[at - 1]!.kind === 'mark') return true;
  if (!isWord(item, 'subordinate') || isWord(item, 'preposition')) return false;
  const says = (other: Node): boolean => other.sense?.attribution?.source === 'after';
  return nodes.slice(0, at).some(says) && nodes.slice(at + 1).some(says);
}
