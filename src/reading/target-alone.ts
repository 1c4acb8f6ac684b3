import type { Element } from './element.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';

/** "The Everton and Fulham target | is certain to leave": somebody who is called no more than that, and the verb is his. */
export function isTargetAlone(nodes: readonly Node[], { cue, index, node }: Element, next: Element): boolean {
  if (cue.notion !== 'shortlist' || cue.part !== 'noun' || next.cue.part === 'noun') return false;
  const club = nodeAt(nodes, index - 1);
  if (club?.kind !== 'club' || club.possessive || club.to !== node.from) return false;
  if (!isAuxiliary(nodes[index + 1])) return false;
  let i = index - 2;
  while (
    nodeAt(nodes, i)?.kind === 'club' ||
    nodeAt(nodes, i)?.kind === 'mark' ||
    isWord(nodeAt(nodes, i), 'and')
  )
    i--;
  return isWord(nodeAt(nodes, i), 'determiner');
}
