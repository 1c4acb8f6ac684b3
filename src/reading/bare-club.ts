import type { ClubEntry } from './club.js';
import { ownerBefore } from './clubs.js';
import { isAbsolute } from './context.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import { destinationOf, homeOf } from './ellipsis.js';
import type { Roles } from './filler.js';
import { isWord, type Node, nodeAt } from './node.js';
import { isBare } from './origin.js';
import type { PersonEntry } from './people.js';
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
  // "with Reuter joining the club from Fulham" tells news.
  const back =
    group.back &&
    !(isAbsolute(nodes, group.from) && nodes[group.from - 1]!.person !== null) &&
    !(cue.act === 'buy' && buyers.some(({ from }) => from === 'subject'));
  if (back) return cue.back === true ? null : homeOf(person, out);
  return (
    servedBefore(nodes, event) ??
    joinedHome(nodes, event, person, from, out) ??
    destinationOf(person, out) ??
    to
  );
}

/** "is a target for Fulham. He joined the club in May": whom others only want has joined the club that he is at. */
function joinedHome(
  nodes: readonly Node[],
  { main }: Event,
  person: PersonEntry,
  from: ClubEntry | null,
  out: readonly Draft[],
): ClubEntry | null {
  if (main.cue.act !== 'join' || (main.node.form !== 'ed' && main.node.form !== 'past')) return null;
  if (isWord(nodeAt(nodes, main.index - 1), 'have')) return null;
  if (destinationOf(person, out) === null) return null;
  // "are close to signing Lyon winger Reuter. He joined the club from Metz"
  const elsewhere = from !== null && from !== person.club;
  return elsewhere || destinationOf(person, out, 'agreed') === null ? person.club : null;
}
