import type { Event } from './element.js';
import { clubAmong, firstIn, hasOnly, hasSlot } from './having.js';
import { isWord, type Node } from './node.js';
import type { Page } from './page.js';

/** What sides and players do in their game, told in words of moves: out of a cup, back on the bench, on a visit. */
export function isOfSport(page: Page, nodes: readonly Node[], event: Event): boolean {
  const { act, kind, back, notion } = event.main.cue;
  return (
    (act === 'leave' && (isKnockedOut(page, event) || leavesCamp(page, event))) ||
    (kind === 'talks' && isManner(page, nodes, event)) ||
    ((back === true || notion === 'move') &&
      (isBackInRanks(page, nodes, event) || isVisit(page, nodes, event))) ||
    seeksThing(nodes, event)
  );
}

/** "their Carabao Cup | exit", "his side | exit | the Champions League": out of a contest, and from no club. */
function isKnockedOut(page: Page, { main, elements }: Event): boolean {
  const { node, cue } = main;
  const { contest, outOf, exits } = page.marks.sport;
  if (node.to - node.from > 1 || elements.length > 2) return false;
  if (cue.part === 'verb' && !exits.test(page.slice(node.from, node.to))) return false;
  return (
    outOf.test(page.slice(node.to, node.to + 7)) ||
    (cue.part === 'noun' && contest.test(page.slice(Math.max(0, node.from - 4), node.from)))
  );
}

/** "leaves Everton's | training camp": who is back soon. */
function leavesCamp(page: Page, { main }: Event): boolean {
  if (main.cue.part !== 'verb') return false;
  const { camp } = page.marks.sport;
  const left = firstIn(main.args, 'object') ?? clubAmong(main.args);
  if (left === undefined) return false;
  return camp.test(page.slice(left.to, left.to + 4)) || camp.test(page.slice(left.to - 2, left.to));
}

/** "their defensive | approach", "his | approach | to developing talent": how somebody plays or works. */
function isManner(page: Page, nodes: readonly Node[], { main, elements, after }: Event): boolean {
  const { node, index, args } = main;
  const { approach, manner, mannered } = page.marks.sport;
  if (node.to - node.from > 1 || after.length > 0 || elements[0] !== main) return false;
  if (!approach.test(page.slice(node.from, node.to))) return false;
  if (hasSlot(args, 'for') || hasSlot(args, 'over') || hasSlot(args, 'about') || hasSlot(args, 'from'))
    return false;
  return (
    manner.test(page.slice(Math.max(0, node.from - 4), node.from)) ||
    mannered.test(page.slice(node.to, node.to + 5)) ||
    // "Solberg's approach at Everton"
    (firstIn(args, 'possessor', 'person') !== undefined && isWord(nodes[index + 1], 'preposition', 'at'))
  );
}

/** "returns to the Everton | bench": among those who play. */
function isBackInRanks(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const club = clubAmong(main.args);
  if (club === undefined || main.node.tail !== 'to' || club.from - main.node.to > 1) return false;
  return (
    page.marks.sport.ranks.test(page.slice(club.to, club.to + 3)) &&
    !page.marks.loan.test(page.slice(nodes[0]!.from, nodes[nodes.length - 1]!.to))
  );
}

/** "returns to Everton | to face them", "his return as he faces his old club": as a guest. */
function isVisit(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const club = clubAmong(main.args);
  const behind = Math.max(main.node.to, club?.to ?? 0);
  const { visit, facing } = page.marks.sport;
  return (
    visit.test(page.slice(behind, behind + 8)) ||
    facing.test(page.slice(main.node.to, nodes[nodes.length - 1]!.to))
  );
}

/** "in pursuit of | a first trophy", "interested in | anything but football": nobody is sought. */
function seeksThing(nodes: readonly Node[], { main }: Event): boolean {
  const { cue, args, index, node } = main;
  if (cue.part !== 'noun' || cue.act !== 'buy' || cue.governs !== 'want' || !hasOnly(args, 'possessor'))
    return false;
  const lead = nodes[index + 1];
  if (!isWord(lead, 'preposition') || lead!.from !== node.to || cue.slots.get(lead!.value) !== 'person')
    return false;
  let i = index + 2;
  while (
    isWord(nodes[i], 'determiner') ||
    isWord(nodes[i], 'possessive') ||
    isWord(nodes[i], 'common', 'new')
  )
    i++;
  const thing = nodes[i];
  return thing !== undefined && (thing.from > nodes[i - 1]!.to || isWord(thing, 'common', 'thing'));
}
