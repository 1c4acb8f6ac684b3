import type { ClubEntry } from './club.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { beforeLast, lastOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Referents } from './referents.js';
import { rolesOf } from './roles.js';
import { subjectOf } from './subject.js';
import { takeWitness } from './witness.js';

/** "have agreed a deal | that will see Reuter join": the deal under which the last of these events comes about. */
export function dealOver(nodes: readonly Node[], event: Event, earlier: readonly Event[]): Event | null {
  const first = event.elements[0]!;
  if (first.cue.notion !== 'seeing' || event.elements.length < 2) return null;
  // "that" is taken for a determiner, so that it belongs to the verb.
  const { from } = first.group;
  const relative = isWord(nodes[from], 'relative') ? from : from - 1;
  const deal = lastOf(earlier);
  if (deal === undefined || deal === event || !isWord(nodes[relative], 'relative')) return null;
  return deal.elements.some(({ index }) => nodes[index] === nodeAt(nodes, relative - 1)) ? deal : null;
}

/** Who stands in an event; under a deal whose it is joins in, and with whom it was made loses him. */
export function rolesUnder(
  nodes: readonly Node[],
  event: Event,
  earlier: readonly Event[],
  refer: Referents,
): Roles {
  const roles = rolesOf(nodes, event, earlier, refer);
  takeWitness(event, roles, refer);
  const deal = dealOver(nodes, event, earlier);
  if (deal === null || roles.persons.length === 0) return roles;
  const { buyers, sellers } = roles;
  const [doer] = subjectOf(nodes, deal, earlier.slice(0, -1)).filter(({ kind }) => kind === 'club');
  const own = doer === undefined ? null : refer.club(doer);
  if (doer === undefined || own === null) return roles;
  // "that will see him join", "that would see him join them": theirs whose deal it is.
  if (buyers.every(({ item, what }) => item?.kind === 'word' || what === own)) {
    buyers.splice(0, buyers.length, { what: own, item: doer, from: 'subject' });
    for (let i = sellers.length - 1; i >= 0; i--) if (sellers[i]!.what === own) sellers.splice(i, 1);
    const seller = sellers.length === 0 ? otherParty(deal, own, refer) : null;
    if (seller !== null) sellers.push(seller);
  } else if (sellers.length === 0) sellers.push({ what: own, item: doer, from: 'subject' });
  return roles;
}

/** "an agreement with Fulham": the other side of it. */
function otherParty({ elements }: Event, own: ClubEntry, refer: Referents): Roles['sellers'][number] | null {
  for (const { args } of elements)
    for (const { slot, item } of args) {
      const what = slot === 'with' && item.kind === 'club' ? refer.club(item) : null;
      if (what !== null && what !== own) return { what, item, from: slot };
    }
  return null;
}

/** The last of these events with the one in front of it, as `done` has them. */
export function dealBefore(nodes: readonly Node[], done: readonly Event[]): Event | null {
  const before = beforeLast(done);
  return before === undefined ? null : dealOver(nodes, done[done.length - 1]!, [before]);
}
