import type { Event } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';

/** "after a season on loan at Fulham", "who is on loan at Fulham": where he is or was, said of him in passing. */
export function isLoanInPassing(nodes: readonly Node[], event: Event): boolean {
  const { cue, node, group } = event.main;
  if (event.elements.length > 1 || cue.part !== 'adjective' || cue.kind !== 'done' || node.form !== 'none')
    return false;
  if (group.be) return isWord(nodeAt(nodes, group.from - 1), 'relative');
  return !isSpent(nodes, event.main.index);
}

/** "spent the first half of last season | on loan at Fulham" */
function isSpent(nodes: readonly Node[], index: number): boolean {
  for (let i = index - 1; i >= 0 && nodes[i]!.kind !== 'mark'; i--) {
    const { cue, form } = nodes[i]!;
    if (cue?.notion === 'payment') return form !== 'base' && form !== 'third';
    if (isWord(nodes[i], 'subordinate') || isWord(nodes[i], 'relative')) return false;
  }
  return false;
}
