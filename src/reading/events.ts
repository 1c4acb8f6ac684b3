import { onContract, onShortlist, shareGovernors, standAlone } from './coordination.js';
import { type Event, elementAt } from './element.js';
import { follow } from './event.js';
import type { Node } from './node.js';
import { incoming } from './replacing.js';

/** Finds the events of a sentence. */
export function eventsOf(nodes: readonly Node[]): Event[] {
  const events: Event[] = [];
  const taken = new Set<number>();
  for (let i = 0; i < nodes.length; i++) {
    if (nodes[i]!.kind !== 'cue') continue;
    const other = incoming(nodes, i);
    if (other !== null) events.push(other);
    if (taken.has(i)) continue;
    const first = elementAt(nodes, i);
    // "depends on": what stands in front ends there, and what follows is another matter.
    if (first === null || first.cue.notion === 'dependence') continue;
    const event = follow(nodes, first);
    standAlone(nodes, event);
    onContract(event);
    onShortlist(event);
    shareGovernors(nodes, events, event);
    for (const element of event.elements) taken.add(element.index);
    for (const element of event.after) taken.add(element.index);
    if (event.elements.some((element) => element.cue.act !== undefined)) events.push(event);
  }
  return events;
}
