import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { isWord, type Node, nodeAt } from './node.js';

/**
 * "Everton face competition from Fulham | if they want to sign Reuter": whom clubs compete for is named in the clause that
 * follows; what the one named first would do is told there as well.
 */
export function namesPrize(
  nodes: readonly Node[],
  { main, to }: Event,
  next: Event | undefined,
  roles: Roles,
): void {
  if (next === undefined || main.cue.governs !== 'rival' || roles.buyers.length < 2) return;
  const start = next.elements[0]!.group.from;
  if (!isWord(nodeAt(nodes, start - 1), 'pronoun', 'they') || start - to > 4) return;
  const opener = nodeAt(nodes, start - 2);
  if (!isWord(opener, 'condition') && !isWord(opener, 'subordinate')) return;
  for (const { slot, item } of next.main.args)
    if (
      (slot === 'object' || slot === '' || slot === 'for') &&
      item.kind === 'person' &&
      item.person !== null
    )
      roles.persons.push({ what: item.person, item, from: 'object' });
  if (roles.persons.length === 0) return;
  for (let i = roles.buyers.length - 1; i >= 0; i--)
    if (roles.buyers[i]!.from === 'subject' && roles.buyers.length > 1) roles.buyers.splice(i, 1);
}
