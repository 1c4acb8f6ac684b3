import type { ClubEntry } from './club.js';
import { takeCoaxers } from './coaxed.js';
import { isComma } from './context.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { beforeLast, cutTo, lastOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Referents } from './referents.js';
import { rolesOf } from './roles.js';
import { subjectOf } from './subject.js';
import { giveDestination, giveOnlyClub } from './whereto.js';
import { takeWitness } from './witness.js';

/** "have agreed a deal | that will see Reuter join": the deal under which the last of these events comes about. */
export function dealOver(nodes: readonly Node[], event: Event, earlier: readonly Event[]): Event | null {
  const first = event.elements[0]!;
  if (first.cue.governs === 'allow' && first.node.form === 'ing') return dealAllowing(nodes, event, earlier);
  if (first.cue.notion !== 'seeing' || event.elements.length < 2) return null;
  // "that" is taken for a determiner, so that it belongs to the verb.
  const { from } = first.group;
  const relative = isWord(nodes[from], 'relative') ? from : from - 1;
  const deal = lastOf(earlier);
  if (deal === undefined || deal === event || !isWord(nodes[relative], 'relative')) return null;
  // "a deal | with Fulham | that will see him join"
  const party =
    nodeAt(nodes, relative - 1)?.kind === 'club' &&
    isWord(nodeAt(nodes, relative - 2), 'preposition', 'with');
  const last = nodeAt(nodes, relative - (party ? 3 : 1));
  return deal.elements.some(({ index }) => nodes[index] === last) ? deal : null;
}

/** "have agreed a fee with Fulham, | allowing Reuter to join": the deal that lets him. */
function dealAllowing(
  nodes: readonly Node[],
  { elements, main }: Event,
  earlier: readonly Event[],
): Event | null {
  const deal = lastOf(earlier);
  if (deal === undefined || main.cue.act !== 'join' || main.node.form !== 'base') return null;
  const { cue, group } = deal.main;
  const agreed = cue.governs === 'agree' || cue.kind === 'agreed';
  if (!agreed || group.negated || !isComma(nodeAt(nodes, elements[0]!.group.from - 1))) return null;
  return main.args.length === 0 ? deal : null;
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
  takeCoaxers(event, roles);
  giveDestination(nodes, event, roles, refer);
  giveOnlyClub(nodes, event, roles, refer);
  const deal = dealOver(nodes, event, earlier);
  if (deal === null || roles.persons.length === 0) return roles;
  const { buyers, sellers } = roles;
  const [doer] = subjectOf(nodes, deal, earlier.slice(0, -1)).filter(({ kind }) => kind === 'club');
  const own = doer === undefined ? null : refer.club(doer);
  if (doer === undefined || own === null) return roles;
  if (event.main.cue.act === 'leave' && isOwn(roles, own)) {
    cutTo(buyers, 0);
    if (sellers.length === 0) sellers.push({ what: own, item: doer, from: 'subject' });
    return roles;
  }
  // "that will see him join", "that would see him join them": theirs whose deal it is.
  if (buyers.every(({ item, what }) => item?.kind === 'word' || what === own)) {
    buyers.splice(0, buyers.length, { what: own, item: doer, from: 'subject' });
    for (let i = sellers.length - 1; i >= 0; i--) if (sellers[i]!.what === own) sellers.splice(i, 1);
    const seller = sellers.length === 0 ? otherParty(deal, own, refer) : null;
    if (seller !== null) sellers.push(seller);
  } else if (sellers.length === 0) sellers.push({ what: own, item: doer, from: 'subject' });
  return roles;
}

/** "are open to a deal that would see Reuter depart the club": theirs he is, as nobody else's. */
function isOwn({ persons, sellers }: Roles, own: ClubEntry): boolean {
  return (
    persons.every(({ what: { club } }) => club === null || club === own) &&
    sellers.every(({ what }) => what === own)
  );
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

/** What the last of these events hangs on: the deal or the offer in front of it, as `done` has them. */
export function dealBefore(nodes: readonly Node[], done: readonly Event[]): Event | null {
  const before = beforeLast(done);
  if (before === undefined) return null;
  const event = done[done.length - 1]!;
  return isOffered(nodes, event, before) ? before : dealOver(nodes, event, [before]);
}

/** "have offered Reuter £90,000 a week | to join them": what he is offered if he does, and agreed with nobody. */
function isOffered(nodes: readonly Node[], { main, elements }: Event, { main: offer, to }: Event): boolean {
  const { cue } = offer;
  if (cue.notion !== 'bid' || cue.part !== 'verb' || main.cue.act !== 'join' || main.cue.kind !== 'done')
    return false;
  if (!main.group.to || main.node.form !== 'base' || main.group.modal !== '') return false;
  if (!offer.args.some(({ slot, item }) => slot === 'object' && item.kind === 'person')) return false;
  for (let i = to + 1; i < elements[0]!.index; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || isWord(item, 'relative') || isWord(item, 'and') || isWord(item, 'but'))
      return false;
  }
  return true;
}
