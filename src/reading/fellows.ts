import { arrived } from './arrived.js';
import type { ClubEntry } from './club.js';
import { isComma } from './context.js';
import { type Draft, hasJoined } from './draft.js';
import type { Event } from './element.js';
import { destinationOf } from './ellipsis.js';
import type { Roles } from './filler.js';
import { hasSlot } from './having.js';
import { headOf, hostOf, roomAt } from './last-buyer.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
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

/**
 * "after the arrivals of Velluti and Benti", "since the £20m signing of Benti, Everton ...": to the club whose news the rest
 * of the sentence is, or of which the text has just spoken.
 */
export function giveHost(
  { main, elements }: Event,
  nodes: readonly Node[],
  { buyers, sellers }: Roles,
  index: number,
  out: readonly Draft[],
): void {
  const { cue, args } = main;
  if (cue.part !== 'noun' || (cue.notion !== 'arrival' && cue.notion !== 'signing')) return;
  if (buyers.length > 0 || elements.length > 1) return;
  if (!(hasSlot(args, 'of', 'person') || hasSlot(args, 'object', 'person'))) return;
  const when = whenOf(nodes, main.index);
  if (when === null) return;
  const what = newsOf(nodes, when, main.index) ?? roomAt(index, out) ?? hostOf(index, out);
  if (what !== null && sellers.every((seller) => seller.what !== what))
    buyers.push({ what, item: null, from: 'topic' });
}

/** "since | the £20m | signing", "following the double | signing": where the word stands that tells of it as past. */
function whenOf(nodes: readonly Node[], at: number): number | null {
  let i = at - 1;
  while (i >= at - 2 && (nodeAt(nodes, i)?.kind === 'amount' || isWord(nodeAt(nodes, i), 'common'))) i--;
  if (!isWord(nodeAt(nodes, i), 'determiner', 'the')) return null;
  return isWord(nodeAt(nodes, i - 1), 'subordinate', 'past') ? i - 1 : null;
}

/** "Since the signing of Benti from Genk, | Everton | have not lost", "| Everton | have not lost since ...": the club that does. */
function newsOf(nodes: readonly Node[], when: number, at: number): ClubEntry | null {
  if (when > 0) return headOf(nodes);
  let i = at + 1;
  while (i < nodes.length && !(isComma(nodes[i]) && leadsOn(nodes, i))) i++;
  const head = isWord(nodes[i + 1], 'determiner') ? nodes[i + 2] : nodes[i + 1];
  return head === undefined ? null : (head.club?.resolved ?? null);
}

/** A comma behind which the clause comes that the first one hangs on: somebody and his verb. */
function leadsOn(nodes: readonly Node[], comma: number): boolean {
  const i = isWord(nodes[comma + 1], 'determiner') ? comma + 2 : comma + 1;
  const next = nodes[i + 1];
  return nodes[i]?.kind === 'club' && next !== undefined && (isAuxiliary(next) || next.kind === 'cue');
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
