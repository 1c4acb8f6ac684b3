import type { ClubEntry } from './club.js';
import { ownerBefore } from './clubs.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import { destinationOf, homeOf } from './ellipsis.js';
import type { Roles } from './filler.js';
import type { Node } from './node.js';
import { isBare } from './origin.js';
import { servedBefore } from './stint.js';

/** "joins the club", "the club's second signing": whether the club that somebody goes to is named by no more than that. */
export function isBareGoal({ kind, to }: Draft, item: Node | null): boolean {
  return (kind === 'done' || kind === 'agreed') && to !== null && isBare(item);
}

/** Where the text has somebody going who "joins the club"; null if it does not say. */
export function bareGoal(
  nodes: readonly Node[],
  event: Event,
  { buyers }: Roles,
  { person, from, to }: Draft,
  item: Node | null,
  out: readonly Draft[],
): ClubEntry | null {
  const { cue, group } = event.main;
  // "joined Benti's side": where Benti is, if the text tells that.
  const boss = item === null ? null : ownerBefore(nodes, item);
  if (boss !== null) return (boss.person ?? boss.traits)?.club == null ? null : to === from ? null : to;
  // "after joining the club" looks back; "The club answered by signing Reuter" tells what it did.
  const back = group.back && !(cue.act === 'buy' && buyers.some(({ from }) => from === 'subject'));
  if (back) return cue.back === true ? null : homeOf(person, out);
  return servedBefore(nodes, event) ?? destinationOf(person, out) ?? to;
}
