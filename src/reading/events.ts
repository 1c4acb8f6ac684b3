import { contrasted } from './contrast.js';
import { isConversation } from './conversation.js';
import { onShortlist, shareGovernors, signsTerms } from './coordination.js';
import { type Event, elementAt } from './element.js';
import { follow } from './event.js';
import { madeLasting } from './lasting.js';
import { lastOf } from './list.js';
import { loanEnd } from './loan-end.js';
import { standAlone } from './lone-object.js';
import type { Node } from './node.js';
import { incoming } from './replacing.js';
import { negateRenewal, onContract, onTornContract, renewedContract } from './torn-contract.js';
import { traded } from './trade.js';

/** Finds the events of a sentence. */
export function eventsOf(nodes: readonly Node[]): Event[] {
  const events: Event[] = [];
  const taken: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    if (nodes[i]!.kind !== 'cue') continue;
    const other = incoming(nodes, i);
    if (other !== null) events.push(other);
    const kept = renewedContract(nodes, i);
    if (kept !== null) {
      events.push(kept);
      taken.push(i);
    }
    const end = loanEnd(nodes, i);
    if (end !== null) {
      // "Reuter's loan | was cut short": the loan itself has been read as what failed.
      if (lastOf(events)?.after.some(({ index }) => index === i)) events.pop();
      events.push(end);
      for (let k = i; k <= end.to; k++) taken.push(k);
    }
    if (taken.includes(i)) continue;
    const first = elementAt(nodes, i);
    // "depends on": what stands in front ends there, and what follows is another matter.
    if (first === null || first.cue.notion === 'dependence') continue;
    const event = follow(nodes, first);
    standAlone(nodes, event);
    madeLasting(nodes, event);
    onContract(event);
    onTornContract(event);
    negateRenewal(nodes, event);
    onShortlist(event);
    signsTerms(event);
    shareGovernors(nodes, events, event);
    for (const element of event.elements) taken.push(element.index);
    for (const element of event.after) taken.push(element.index);
    if (isConversation(nodes, event, events)) continue;
    const back = traded(event);
    if (event.elements.every((element) => element.cue.act === '')) continue;
    events.push(event);
    if (back !== null) events.push(back);
    const not = contrasted(nodes, event);
    if (not !== null) events.push(not);
  }
  return events;
}
