import { arrived } from './arrived.js';
import type { ClubEntry } from './club.js';
import { type Draft, hasJoined } from './draft.js';
import type { Event } from './element.js';
import { destinationOf } from './ellipsis.js';
import type { Roles } from './filler.js';
import { hasSlot } from './having.js';
import { hostOf, roomAt } from './last-buyer.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';

/** "Reuter joins Velluti and Benti as newcomers": whom somebody joins has come to the club as he has. */
export function fellows(
  page: Page,
  nodes: readonly Node[],
  event: Event,
  roles: Roles,
  index: number,
  out: Draft[],
): void {
  const { args, cue, node } = event.elements[0]!;
  if (cue.notion !== 'join' || !hasSlot(args, 'object', 'person')) return;
  const last = nodes[nodes.length - 1]!;
  if (!page.marks.fellows.test(page.slice(node.from, last.to))) return;
  const to = clubBehind(nodes, event) ?? joinedBy(roles, out);
  if (to === null) return;
  for (const { slot, item } of args) {
    const person = slot === 'object' && item.how === 'named' ? item.person : null;
    if (person === null || roles.persons.some(({ what }) => what === person)) continue;
    if (!hasJoined(out, to, person)) out.push(arrived(person, to, 'done', node.from, last.to, index, null));
  }
}

/** "after the arrivals of Velluti and Benti", "following the signing of Benti": to the club of which the text has just spoken. */
export function giveHost(
  { main, elements }: Event,
  nodes: readonly Node[],
  { buyers, sellers }: Roles,
  index: number,
  out: readonly Draft[],
): void {
  const { cue, args, index: at } = main;
  if (cue.part !== 'noun' || (cue.notion !== 'arrival' && cue.notion !== 'signing')) return;
  if (
    buyers.length > 0 ||
    elements.length > 1 ||
    !(hasSlot(args, 'of', 'person') || hasSlot(args, 'object', 'person'))
  )
    return;
  if (
    !isWord(nodeAt(nodes, at - 1), 'determiner', 'the') ||
    !isWord(nodeAt(nodes, at - 2), 'subordinate', 'past')
  )
    return;
  const what = roomAt(index, out) ?? hostOf(index, out);
  if (what !== null && sellers.every((seller) => seller.what !== what))
    buyers.push({ what, item: null, from: 'topic' });
}

/** "as signings of | Everton", "as new boys at | Everton" */
function clubBehind(nodes: readonly Node[], { elements, to }: Event): ClubEntry | null {
  for (let i = elements[0]!.index + 1; i < nodes.length && i <= to + NEAR; i++) {
    if (isWord(nodes[i], 'relative')) return null;
    if (nodes[i]!.kind === 'club') return nodes[i]!.club?.resolved ?? null;
  }
  return null;
}

/** Nodes behind the persons among which the club is looked for. */
const NEAR = 5;

/** The club that the one who joins them has joined, or that the text has somebody join. */
function joinedBy({ persons }: Roles, out: readonly Draft[]): ClubEntry | null {
  if (persons.length > 0) return destinationOf(persons[0]!.what, out);
  for (let i = out.length - 1; i >= 0; i--)
    if (out[i]!.kind === 'done' && out[i]!.status === 'positive' && out[i]!.to !== null) return out[i]!.to;
  return null;
}
