import { endsClause } from './context.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { isWord, type Node, nodeAt } from './node.js';
import { isNominal } from './nominal.js';

/** "A move to Fulham | is close": what a sentence begins with is told of whom the text speaks. */
export function opensWithMove(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (main !== elements[0] || main.cue.notion !== 'move' || main.args.length !== 1) return false;
  if (main.args[0]!.item.kind !== 'club' || !isWord(nodes[0], 'determiner', 'a')) return false;
  for (let i = 1; i < main.index; i++) if (nodes[i]!.kind !== 'word') return false;
  return nodes.every(({ kind }) => kind !== 'person');
}

/**
 * "Fulham are weighing up | a move", "have opened talks with Everton over | a transfer": a club that plans one plans it for
 * him, if nothing says where or whose it is.
 */
export function plansMove(
  nodes: readonly Node[],
  { main, elements }: Event,
  { buyers, sellers }: Roles,
): boolean {
  if (main.cue.notion !== 'move' || main.args.length > 0 || elements.length < 2) return false;
  if (buyers.length === 0 || buyers.some(({ from }) => from !== 'subject')) return false;
  const treats = sellers.length > 0;
  for (const { cue } of elements)
    if (cue.governs !== '' && cue.governs !== 'want' && !(treats && cue.governs === 'talk')) return false;
  return endsClause(nodes, main.index);
}

/** "are interested in him, | providing the clubs can | agree": what a condition only asks for. */
export function isAskedFor(nodes: readonly Node[], { elements, main }: Event): boolean {
  if (main.cue.kind !== 'agreed' && main.cue.kind !== 'done') return false;
  for (let i = elements[0]!.group.from - 1; i >= 0 && isNominal(nodes[i]!); i--)
    if (isWord(nodeAt(nodes, i - 1), 'condition')) return true;
  return false;
}
