import { CLOSE, QUESTION, QUOTE } from '../text/tokens.js';
import type { Event } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';

/** "Is Reuter on his way to Everton?": what is only asked. */
export function isAsked(nodes: readonly Node[], event: Event): boolean {
  for (let i = nodes.length - 1; i > event.to; i--) {
    const item = nodes[i]!;
    if (item.kind !== 'mark') continue;
    if (item.mark === QUESTION) return true;
    if (item.mark !== QUOTE && item.mark !== CLOSE) return false;
  }
  return false;
}

/** "has not decided whether | he will stay": what is left open. */
export function isLeftOpen(nodes: readonly Node[], { elements }: Event): boolean {
  for (let i = elements[0]!.group.from - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || isWord(item, 'but')) return false;
    // "could not guarantee that | he will stay"
    if (isWord(item, 'relative')) return isWord(nodeAt(nodes, i - 1), 'subordinate', 'whether');
    // "is considering whether to stay": what is done about it is told.
    if (isWord(item, 'subordinate', 'whether')) return !isWord(nodes[i + 1], 'preposition', 'to');
    // "wants to decide whether to go after | they agreed a fee"
    if (isWord(item, 'subordinate', 'past') || isWord(item, 'subordinate', 'after')) return false;
  }
  return false;
}
