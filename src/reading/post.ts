import type { Element } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';
import { isPostPhrase } from './nominal.js';
import { runsClub } from './officer.js';

/** "as Everton manager", "to be the Everton coach": the post that somebody gets; 0 if none stands here. */
export function isPost(nodes: readonly Node[], at: number): number {
  const item = nodes[at]!;
  if (!isWord(item, 'subordinate') || item.to - item.from !== 1) return 0;
  const next = nodes[at + 1];
  return next !== undefined && isPostPhrase(next) ? at + 1 : 0;
}

/** "appoint Reuter | as manager", "as new head coach": the post alone, without whose it is. */
export function isBarePost(nodes: readonly Node[], at: number): boolean {
  if (!isWord(nodes[at], 'subordinate', 'as')) return false;
  const head = nodes[at + 1];
  const role = isWord(head, 'former') ? nodes[at + 2] : head;
  return isWord(role, 'role') && runsClub(role?.word?.value);
}

/** "become | the new manager" */
export function namesPost(element: Element): boolean {
  return element.args.some(({ item }) => runsClub(item.traits?.role));
}

/** "bring to | Anfield": the preposition belongs to the phrase. Joining takes its club as an object all the same. */
export function slotBehind(element: Element): string {
  if (element.cue.part !== 'verb' && element.node.tail !== 'from') return 'object';
  if (element.node.tail === 'from' && element.cue.act !== 'leave') return 'from';
  if (element.cue.governs === 'talk') return 'object';
  if (element.cue.clubOnly !== undefined) return 'object';
  return element.node.leads && element.cue.act !== 'join' && element.cue.act !== 'leave' ? 'to' : 'object';
}

export function isThat(item: Node): boolean {
  return item.to - item.from === 1;
}

export function nounAfterTo(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  return item.sense?.noun != null && item.sense.cue === null;
}

/**
 * "since moving from Genk for £5m | he has": the preposition has its sum; "want to wrap up a deal with | Benti | leaving": he does
 * something meanwhile.
 */
export function isApart(nodes: readonly Node[], at: number, end: number, slot: string): boolean {
  if (slot === 'for') return nodes[at]!.kind === 'word' && nodeAt(nodes, at - 1)?.kind === 'amount';
  if (slot !== 'with' || nodes[end]!.kind !== 'person') return false;
  const next = nodes[end + 1];
  return next?.form === 'ing' && next.cue?.act === 'leave' && next.from === nodes[end]!.to;
}

/** Whether a clause with "that" hangs on a cue. */
export function claused(nodes: readonly Node[], { index }: Element): boolean {
  const next = nodes[index + 1];
  return (
    next !== undefined && (next.sense?.attribution != null || (isWord(next, 'relative') && isThat(next)))
  );
}
