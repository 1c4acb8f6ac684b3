import type { Element, Event } from './element.js';
import type { Node } from './node.js';
import type { Act } from './rule.js';

/** "will test | Fulham's resolve by making a bid": whose resolve it is has him. */
export function isTested({ elements, main }: Event, owned: Element): boolean {
  return owned !== main && elements[0]!.cue.notion === 'trial';
}

/** "in the race for Reuter ahead of | Fulham", but not "ahead of | Fulham's visit". */
export function isOvertaken(nodes: readonly Node[], act: Act, item: Node): boolean {
  const next = nodes[nodes.indexOf(item) + 1];
  return act === 'buy' && (next === undefined || next.from === item.to);
}
