import { isPronoun } from './discourse.js';
import type { Event } from './element.js';
import type { Node } from './node.js';
import type { Referents } from './referents.js';

/** "Should Everton lose Benti, | manager Reuter | will bid for": the one club named in front of a manager without one. */
export function commandOf(
  nodes: readonly Node[],
  event: Event,
  subject: readonly Node[],
  refer: Referents,
): Node | null {
  const [item] = subject;
  if (isPronoun(item)) return bossBefore(nodes, event, item!, refer);
  if (subject.length !== 1 || item?.kind !== 'person' || item.person?.role !== 'manager') return null;
  if (item.person.club !== null || item.how !== 'named' || item.person.former.length > 0) return null;
  let found: Node | null = null;
  for (const other of nodes) {
    if (other.from >= item.from) break;
    if (other.kind !== 'club' || refer.club(other) === null) continue;
    if (found !== null && refer.club(found) !== refer.club(other)) return null;
    found = other;
  }
  return found;
}

/** "is keen to sign | Reuter": somebody is named to whom it is done. */
export function isDoneTo({ elements }: Event): boolean {
  for (const { args } of elements)
    for (const { slot, item } of args) if (slot !== 'possessor' && item.kind === 'person') return true;
  return false;
}

/**
 * "The Everton boss wants rid of Benti, with reports | he | is keen to sign Reuter", "The Everton boss has money to spend.
 * | He | is keen to sign Reuter": a manager signs, and no player.
 */
function bossBefore(nodes: readonly Node[], event: Event, pronoun: Node, refer: Referents): Node | null {
  let found: Node | null = null;
  for (const other of nodes) {
    if (other.from >= pronoun.from) break;
    if (other.kind !== 'person' || other.person?.role !== 'manager' || refer.club(other) === null) continue;
    if (found !== null && found.person !== other.person) return null;
    found = other;
  }
  return found ?? (isDoneTo(event) ? refer.boss(pronoun) : null);
}
