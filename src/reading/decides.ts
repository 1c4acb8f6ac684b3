import type { Event } from './element.js';
import { isWord, type Node } from './node.js';
import { isNominal } from './nominal.js';

/** "insists | he | is under no pressure to sell Reuter": what who speaks would do himself. */
export function decides(nodes: readonly Node[], { elements, main }: Event): boolean {
  const { act, part } = main.cue;
  if (part !== 'verb' || (act !== 'sell' && act !== 'keep' && act !== 'buy')) return false;
  for (let i = elements[0]!.group.from - 1; i >= 0 && i >= elements[0]!.group.from - DECIDES; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'pronoun', 'he')) return true;
    if (item.kind === 'mark' || isNominal(item)) return false;
  }
  return false;
}

/** Nodes in front of what somebody does in which he stands. */
const DECIDES = 4;
