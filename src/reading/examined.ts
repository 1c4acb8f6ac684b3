import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { isNotion, isWord, type Node, nodeAt } from './node.js';

/** "heads to Everton | for a | medical": what he goes there for has still to be done. */
export function isForMedical(nodes: readonly Node[], { main }: Event): boolean {
  const [first] = main.args;
  if (main.cue.act !== 'join' || first === undefined || first.item.kind !== 'club') return false;
  let i = main.index + 1;
  while (nodes[i] !== first.item && i < nodes.length) i++;
  if (!isWord(nodes[i + 1], 'preposition', 'for')) return false;
  return isNotion(nodes[isWord(nodes[i + 2], 'determiner') ? i + 3 : i + 2], 'medical');
}

/** "travels to | Everton | for a medical", "is at | Everton | for a medical": the club that examines him. */
export function giveExaminer(nodes: readonly Node[], { main, elements }: Event, { buyers }: Roles): void {
  if (main.cue.notion !== 'medical' || buyers.length > 0 || elements.length > 1) return;
  let i = main.index - 1;
  if (isWord(nodeAt(nodes, i), 'determiner')) i--;
  const item = nodeAt(nodes, i - 1);
  const what = item?.kind === 'club' ? (item.club?.resolved ?? null) : null;
  if (what === null || item!.possessive || !isWord(nodes[i], 'preposition', 'for')) return;
  const led = nodeAt(nodes, i - 2);
  if (isWord(led, 'preposition', 'to') || isWord(led, 'preposition', 'at'))
    buyers.push({ what, item: item!, from: 'to' });
}
