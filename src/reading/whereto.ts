import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
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

/**
 * "Everton | is the only club | he wants to join", "Everton | is where | Reuter wants to go": the club that a clause in front
 * of what he wishes for says it is.
 */
export function giveOnlyClub(
  nodes: readonly Node[],
  { elements, main }: Event,
  { persons, buyers, sellers }: Roles,
  refer: Referents,
): void {
  if (buyers.length > 0 || sellers.length > 0 || persons.length !== 1 || persons[0]!.item === null) return;
  const { act } = main.cue;
  if ((act !== 'join' && act !== 'leave') || main.cue.part !== 'verb') return;
  const doer = nodes.indexOf(persons[0]!.item);
  if (doer !== elements[0]!.group.from - 1) return;
  let i = doer - 1;
  const where = isWord(nodeAt(nodes, i), 'subordinate', 'after');
  if (where || isWord(nodeAt(nodes, i), 'relative')) i--;
  const place = nodeAt(nodes, i);
  const described = place?.kind === 'club' && place.club?.described === true && place.names.length === 0;
  if (described) i--;
  // "is the club he left"
  if (described ? act === 'leave' : !where) return;
  if (!isWord(nodeAt(nodes, i), 'be')) return;
  const club = nodeAt(nodes, i - 1);
  const what = club?.kind === 'club' && !club.possessive ? refer.club(club) : null;
  if (what !== null && persons[0]!.what.club !== what) buyers.push({ what, item: club!, from: 'predicate' });
}
