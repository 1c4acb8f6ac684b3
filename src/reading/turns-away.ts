import type { Element, Event } from './element.js';
import { groupEnd } from './group.js';
import { hasSlot, isGoverned } from './having.js';
import { isWord, type Node } from './node.js';

/** "Everton and Fulham | keen" */
function areKeen(nodes: readonly Node[], at: number): boolean {
  if (nodes[at]?.kind !== 'club') return false;
  const next = nodes[groupEnd(nodes, at) + 1] ?? nodes[at]!;
  // "with Everton | after leaving Fulham"
  if (isWord(next, 'subordinate') || isWord(next, 'preposition')) return false;
  return next.cue?.part === 'adjective' && next.cue.governs === 'want';
}

/** A preposition behind which something else is told. */
export function turnsAway(
  nodes: readonly Node[],
  at: number,
  { elements }: Event,
  { cue, args, node }: Element,
): boolean {
  const { value, from, to } = nodes[at]!;
  // "rejected a new deal | in order to | leave": why, and no part of what is rejected.
  if (value === 'to' && to - from > 1 && isGoverned(elements, 'reject')) return true;
  // "a switch to Fulham | rather than a move to Everton"
  if (value === 'instead') return args.length > 0;
  // "talks with Reuter, 28, | with the manager an admirer": what goes along with it all.
  // "to replace Everton target Reuter | with Benti": who comes for him.
  // "linked with Reuter | with Benti in talks to leave"
  // "tipped for a move | with Everton keen"
  if (value === 'with' && areKeen(nodes, at + 1)) return true;
  if (value === 'with')
    return cue.notion === 'shortlist'
      ? hasSlot(args, 'object')
      : cue.part !== 'noun' &&
          (hasSlot(args, 'with') || (node.tail === 'with' && hasSlot(args, 'object', 'person')));
  // "plan for his departure | by tying down Benti": how they do it is told by itself.
  return (
    value === 'by' && nodes[at + 1]?.form === 'ing' && elements.some((element) => element.cue.act !== '')
  );
}
