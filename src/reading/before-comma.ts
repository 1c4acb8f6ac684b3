import { isComma } from './context.js';
import type { Element } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';

/** "One of Everton's targets, Reuter, | has joined Fulham": who stands between the commas. */
export function isApposed(nodes: readonly Node[], comma: number): boolean {
  const named = nodeAt(nodes, comma - 1);
  if (named?.kind !== 'person' || named.how !== 'named' || !isComma(nodeAt(nodes, comma - 2))) return false;
  return nodeAt(nodes, comma - 3)?.sense?.noun?.notion === 'shortlist';
}

/** "are close to a deal with Fulham, | which | would allow Reuter to leave": what is told in front does, and not the club. */
export function lets(nodes: readonly Node[], at: number, before: Node, { cue, group }: Element): boolean {
  return (
    cue.governs === 'allow' &&
    group.modal !== '' &&
    before.kind === 'club' &&
    isWord(nodes[at], 'relative', 'which') &&
    nodes[at - 1] !== before
  );
}
