import { CLOSE, QUESTION, QUOTE } from '../text/tokens.js';
import type { Event } from './element.js';
import type { Node } from './node.js';

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
