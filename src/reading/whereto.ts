import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { isAuxiliary, type Node, nodeAt } from './node.js';
import type { Referents } from './referents.js';

/** "One destination for Reuter | could be Everton": the club that is said to be it. */
export function giveDestination(
  nodes: readonly Node[],
  { main, to }: Event,
  { persons, buyers }: Roles,
  refer: Referents,
): void {
  if (main.cue.notion !== 'destination' || persons.length === 0 || buyers.length > 0) return;
  let i = to + 1;
  if (!isAuxiliary(nodes[i])) return;
  while (isAuxiliary(nodes[i])) i++;
  const item = nodeAt(nodes, i);
  const what = item?.kind === 'club' ? refer.club(item) : null;
  if (what !== null && persons.every((person) => person.what.club !== what))
    buyers.push({ what, item: item!, from: 'predicate' });
}
