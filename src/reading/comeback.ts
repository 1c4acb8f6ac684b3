import type { Event } from './element.js';
import { clubAmong, firstIn, hasSlot } from './having.js';
import { isName } from './name.js';
import type { Node } from './node.js';
import type { Page } from './page.js';
import { NAMES } from './sense.js';
import { speaksOfLoan } from './terms.js';

/** Who is back among those who play, comes as a guest, or is called by his country: in words of returns, but no move. */
export function isOtherWayBack(page: Page, nodes: readonly Node[], event: Event): boolean {
  const { act, back, notion } = event.main.cue;
  return (
    (act === 'recall' && (isRecalledToSide(page, nodes, event) || isCalledUp(page, nodes, event))) ||
    (act === 'join' && isRejoined(page, nodes, event)) ||
    (notion === 'return' && (isComeback(page, event) || isInMatch(page, event))) ||
    ((back === true || notion === 'move' || notion === 'coming') &&
      (isBackInRanks(page, nodes, event) || isVisit(page, nodes, event)))
  );
}

/** "made his return in the defeat to | Everton": against whom, and not where to. */
function isInMatch(page: Page, { main }: Event): boolean {
  const club = clubAmong(main.args);
  return (
    club !== undefined &&
    page.marks.opponent.test(page.slice(Math.max(main.node.to, club.from - 4), club.from))
  );
}

/** "returns to the Everton | bench", "to the Everton side": among those who play. */
function isBackInRanks(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const club = clubAmong(main.args);
  return (
    club !== undefined &&
    main.node.tail === 'to' &&
    club.from - main.node.to <= 1 &&
    isSide(page, nodes, club)
  );
}

/** "will rejoin | the Everton squad": those whom he has been away from. */
function isRejoined(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const { node } = main;
  const club = clubAmong(main.args);
  return (
    club !== undefined &&
    page.marks.sport.rejoins.test(page.slice(node.from, node.to)) &&
    isSide(page, nodes, club)
  );
}

/** "is recalled to the Everton | line-up": from the bench, and from no loan. */
function isRecalledToSide(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  const club = firstIn(main.args, 'to', 'club');
  return club !== undefined && isSide(page, nodes, club);
}

/** "Everton | bench", "the Everton side": a club's side, where no loan is spoken of. */
function isSide(page: Page, nodes: readonly Node[], club: Node): boolean {
  const { ranks, side } = page.marks.sport;
  const named = club.club !== null && club.club.names.length > 0;
  return (
    (ranks.test(page.slice(club.to, club.to + 3)) ||
      (named && club.to - club.from > 1 && side.test(page.slice(club.to - 1, club.to)))) &&
    !speaksOfLoan(page, nodes)
  );
}

/** "Norway have | recalled | Everton's Reuter": by a country, from no loan. */
function isCalledUp(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.part !== 'verb' || main.group.be || !hasSlot(main.args, 'object', 'person')) return false;
  let called = false;
  for (let i = 0; i < main.index; i++) {
    const item = nodes[i]!;
    if (item.kind === 'club') return false;
    called ||= isName(item, NAMES.nation) || isOfCountry(item);
  }
  return called && !speaksOfLoan(page, nodes);
}

/** "Norway's captain", "the Norway manager" */
function isOfCountry({ traits }: Node): boolean {
  return traits !== null && (traits.nations.length > 0 || traits.club?.resolved?.nation === true);
}

/** "is eyeing a return | next month", "nears Everton return | after injury": to the pitch. */
function isComeback(page: Page, { main }: Event): boolean {
  const { cue, node, args } = main;
  if (cue.part !== 'noun') return false;
  const { comeback, recovered } = page.marks.sport;
  const behind = page.slice(node.to, node.to + 8);
  if (recovered.test(behind)) return true;
  return !hasSlot(args, 'to') && !hasSlot(args, 'possessor', 'club') && comeback.test(behind);
}

/** "returns to Everton | to face them", "his return as he faces his old club": as a guest. */
function isVisit(page: Page, nodes: readonly Node[], { main, elements }: Event): boolean {
  const club = clubAmong(main.args);
  const behind = Math.max(main.node.to, club?.to ?? 0);
  const { visit, facing, received, guest, returns } = page.marks.sport;
  // "his return to Everton with Fulham"
  const host = firstIn(main.args, 'object', 'club') ?? firstIn(main.args, 'to', 'club');
  const front = page.slice(nodes[0]!.from, main.node.from);
  return (
    received.test(front) ||
    (elements.every((element) => element === main || element.node.to + 2 < main.node.from) &&
      main.cue.part === 'noun' &&
      returns.test(page.slice(main.node.from, main.node.to)) &&
      guest.test(front)) ||
    (host !== undefined && isGroundsGuest(page, nodes, main, host)) ||
    (elements.length === 1 && host !== undefined && hasSlot(main.args, 'with', 'club')) ||
    visit.test(page.slice(behind, behind + 8)) ||
    facing.test(page.slice(main.node.to, nodes[nodes.length - 1]!.to))
  );
}

/** "returns to Stamford Bridge | on Saturday": for a match, unless a loan is spoken of. */
function isGroundsGuest(page: Page, nodes: readonly Node[], main: Event['main'], host: Node): boolean {
  const { matchday } = page.marks.sport;
  return (
    main.cue.part === 'verb' &&
    main.node.form !== 'ed' &&
    !main.group.have &&
    ((host.sense?.kinds ?? 0) & NAMES.ground) !== 0 &&
    matchday.test(page.slice(host.to, host.to + 3)) &&
    !speaksOfLoan(page, nodes)
  );
}
