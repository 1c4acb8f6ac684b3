import { isAside } from './aside.js';
import { isUnagreed } from './dealing.js';
import type { Event } from './element.js';
import { clubAmong, firstIn, hasSlot, lastIn } from './having.js';
import { isDefining, isLeftBefore, isLeftSo, isLoose } from './left-before.js';
import { isLoanInPassing } from './loan-passing.js';
import { isBound, isMereClause, isMereContract, isTimeLeft } from './mere-contract.js';
import { hasChoice, isJudged, isRegular } from './nearby.js';
import {
  isAnybodys,
  isDismissedBefore,
  isHindered,
  isManner,
  isNoClubs,
  isOtherReturn,
  isOtherSignings,
  isPastTarget,
  isRenown,
  isRivalry,
  isSomeSuitors,
} from './no-club.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import { isEsteem, isMerePrice, isUnpaid } from './price.js';
import { isCutShort } from './sent-back.js';
import type { Stage } from './stage.js';

/** "has cut short his holiday": no loan that ends. */
function isOtherEnd(page: Page, nodes: readonly Node[], event: Event): boolean {
  if (event.main.cue.notion !== 'cut-short') return false;
  const to = nodes[Math.min(nodes.length - 1, event.to + 4)]!.to;
  // "his loan at Fulham was | cut short": what ends stands in front.
  const from = hasSlot(event.main.args, 'object') ? 0 : PASSIVE;
  return !page.marks.stint.test(page.slice(Math.max(nodes[0]!.from, event.main.node.from - from), to));
}

/** Tokens in front of a loan's end in which the loan stands. */
const PASSIVE = 8;

/** "just one year after he joined the club": said of what is long past. */
function isLongAfter(page: Page, nodes: readonly Node[], event: Event): boolean {
  const { cue, node, index } = event.elements[0]!;
  if (event.elements.length > 1 || cue.kind !== 'done' || (node.form !== 'ed' && node.form !== 'ing'))
    return false;
  let at = index - 1;
  while (at >= 0 && at >= index - 4 && !isWord(nodes[at], 'subordinate')) at--;
  if (!isWord(nodeAt(nodes, at), 'subordinate')) return false;
  return page.marks.longAfter.test(page.slice(Math.max(0, node.from - 6), node.from));
}

/** "can be had when he | becomes a free agent": said of the time; "joins Everton to | reunite with Reuter": of the reason. */
function isFreed(nodes: readonly Node[], { elements, main: { cue, group, node } }: Event): boolean {
  if (elements.length > 1) return false;
  if (cue.notion === 'reunion' && cue.act === 'buy' && node.form === 'base')
    return group.to || isWord(nodeAt(nodes, group.from - 1), 'preposition');
  return cue.notion === 'freed' && group.modal === '' && node.form !== 'none';
}

/** "has yet to sign a new deal": what has not happened so far is no refusal. */
function isOpen(event: Event): boolean {
  // "but a deal | has yet to be agreed"
  if (event.after.length > 0 && event.after[0]!.cue.notion === 'not-yet')
    return event.main.cue.kind === 'agreed' && event.elements.length === 1 && event.main.args.length === 0;
  if (event.elements[0]!.cue.notion !== 'not-yet' || isUnagreed(event)) return false;
  const { act, kind, notion } = event.main.cue;
  // "has yet to complete a medical", "have yet to meet his valuation"
  const met = event.elements[1]?.cue.notion === 'meeting';
  return met || act === 'stay' || act === 'keep' || kind === 'agreed' || notion === 'deal';
}

/** "cannot offer him European football": what somebody is offered, and no offer for him. */
function isGift(page: Page, { main }: Event): boolean {
  const [object, ...more] = main.args;
  if (main.cue.kind !== 'bid' || main.cue.part !== 'verb' || object?.slot !== 'object') return false;
  const { item } = object;
  return (
    (isWord(item, 'pronoun', 'he') &&
      more.length === 0 &&
      main.amounts.length === 0 &&
      !page.marks.employs.test(page.slice(item.to, item.to + GIFT))) ||
    // "have offered Reuter the captaincy"
    (item.kind === 'person' && page.marks.gift.test(page.slice(item.to, item.to + GIFT)))
  );
}

/** Tokens of what somebody is offered, as far as it is looked at. */
const GIFT = 5;

/** "earned a recall": to a team, where nobody says whose recall from a loan it is. */
function isOtherRecall({ main }: Event): boolean {
  return main.cue.act === 'recall' && main.cue.part === 'noun' && !hasSlot(main.args, 'of');
}

/** "has done a good job at Everton", "his second spell at Everton": a post or a time is spoken of only with what is done about it. */
function isMerePost(event: Event): boolean {
  const { vacant, notion, part } = event.main.cue;
  // "is able to name Everton and Fulham among his admirers": no appointment.
  if (notion === 'post' && part === 'verb' && event.main.node.form === 'base')
    return firstIn(event.main.args, 'object')?.kind === 'club' && event.main.args.length > 1;
  if (notion === 'sojourn') return event.elements.length === 1;
  if (notion === 'spell') return event.elements.length === 1 || hasSlot(event.main.args, 'possessor');
  return vacant === true && event.main.cue.part === 'noun' && event.elements.length === 1;
}

/** "will not be sold for less than £30m", "do not want to lose him on a free transfer": on what terms he may go all the same. */
export function floorOf(
  page: Page,
  nodes: readonly Node[],
  { main }: Event,
  { kind, status }: Stage,
): 'price' | 'free' | null {
  if (kind !== 'exit' || status !== 'negative') return null;
  const { node, index, amounts } = main;
  const amount = amounts[0];
  if (amount !== undefined && page.marks.floor.test(page.slice(node.from, amount.to))) return 'price';
  if (node.to - node.from > 2 && page.marks.forFree.test(page.slice(node.from, node.to))) return 'free';
  for (let i = index + 1; i < nodes.length && i <= index + 3 && nodes[i]!.kind !== 'mark'; i++)
    if (isWord(nodes[i], 'common', 'free')) return 'free';
  return null;
}

/** "rather than lose him": what is not done for the sake of something else. */
export function isInstead(nodes: readonly Node[], event: Event): boolean {
  const { group, index } = event.elements[0]!;
  if (!group.negated) return false;
  for (let i = group.from; i < index; i++) if (isWord(nodes[i], 'negation', 'instead')) return true;
  return false;
}

/** "an injury has kept Reuter | out": of a side, not at a club. */
function isKeptOut(nodes: readonly Node[], event: Event): boolean {
  if (event.main.cue.act !== 'keep') return false;
  const object = event.main.args.find(({ slot }) => slot === 'object');
  const last = object?.item ?? event.main.node;
  const at = nodes.indexOf(last) + 1;
  if (!isWord(nodes[at], 'common', 'out') || nodes[at]!.from !== last.to) return false;
  // "are battling to keep Reuter | out of Everton's hands"
  return event.elements.length === 1 || nodes[at + 2]?.kind !== 'club';
}

/** "a second-tier competition", "a round of deals": a noun that counts only with those whom it is about. */
function isVague({ main, elements }: Event): boolean {
  const { cue, args } = main;
  if (cue.part !== 'noun' || cue.explicit !== true) return false;
  return (
    !elements.some(
      (element) => element !== main && element.args.some(({ item }) => item.kind === 'person'),
    ) &&
    args.every(
      ({ slot }) =>
        slot !== 'for' &&
        slot !== 'from' &&
        slot !== 'by' &&
        slot !== 'with' &&
        slot !== 'of' &&
        slot !== 'between',
    )
  );
}

/** "have lost him to a knee injury": nobody has gone. */
function isLostToInjury(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.act !== 'sell' || main.cue.part !== 'verb') return false;
  const person = lastIn(main.args, 'object');
  return person !== undefined && page.marks.lostTo.test(page.slice(person.to, nodes[nodes.length - 1]!.to));
}

/** "could leave Everton out in the cold", "which left them fifth": what becomes of a club, which nobody leaves. */
function isLeftBehind(page: Page, nodes: readonly Node[], { main }: Event): boolean {
  if (main.cue.act !== 'leave' || main.cue.part !== 'verb') return false;
  const object = firstIn(main.args, 'object');
  const club = isWord(object, 'pronoun', 'they') ? object : clubAmong(main.args);
  return club !== undefined && page.marks.leftIn.test(page.slice(club.to, nodes[nodes.length - 1]!.to));
}

/** "candidates to succeed caretaker Reuter": he was to go in any case. */
function isStopgap(page: Page, { main }: Event): boolean {
  if (main.cue.office !== 'heir' || main.cue.act !== 'sell') return false;
  const item = firstIn(main.args, 'object', 'person');
  return item !== undefined && page.marks.stopgap.test(page.slice(item.from, item.to));
}

/** "is short of | Fulham's valuation": no price that is asked; "the gap left by | Reuter's departure": what is past; "oppose | his signing". */
function isFarFrom({ main, elements }: Event): boolean {
  const { part, feeSort, act } = main.cue;
  const { governs, notion } = elements[0]!.cue;
  if (notion === 'dissent') return true;
  if (part !== 'noun' || governs !== 'neutral') return false;
  return feeSort === 'asking' || (act === 'leave' && !hasSlot(main.args, 'to', 'club'));
}

/** "but nothing has been signed": what nobody has done. */
function isOfNothing(nodes: readonly Node[], { main: { group } }: Event): boolean {
  return group.be && isWord(nodeAt(nodes, group.from - 1), 'common', 'thing');
}

/** What looks like an event, but tells nothing of a career. */
export function isUnclaimed(page: Page, nodes: readonly Node[], event: Event): boolean {
  return (
    isMereContract(event) ||
    isFarFrom(event) ||
    isManner(nodes, event) ||
    isTimeLeft(nodes, event) ||
    isBound(nodes, event) ||
    hasChoice(nodes, event.main) ||
    isRegular(nodes, event.main) ||
    isJudged(nodes, event) ||
    isHindered(nodes, event) ||
    isMereClause(event) ||
    isLeftSo(event) ||
    isLeftBefore(nodes, event) ||
    isUnpaid(event) ||
    isDefining(nodes, event) ||
    isLeftBehind(page, nodes, event) ||
    isVague(event) ||
    isFreed(nodes, event) ||
    isEsteem(event) ||
    isLostToInjury(page, nodes, event) ||
    isMerePost(event) ||
    isOpen(event) ||
    isOtherRecall(event) ||
    isGift(page, event) ||
    isNoClubs(nodes, event) ||
    isAnybodys(nodes, event) ||
    isRenown(page, event) ||
    isOtherReturn(event) ||
    isOfNothing(nodes, event) ||
    isOtherSignings(page, event) ||
    isMerePrice(event) ||
    isStopgap(page, event) ||
    isDismissedBefore(nodes, event) ||
    isPastTarget(nodes, event) ||
    isSomeSuitors(nodes, event) ||
    isLoose(nodes, event) ||
    isCutShort(nodes, event) ||
    isKeptOut(nodes, event) ||
    isLongAfter(page, nodes, event) ||
    isOtherEnd(page, nodes, event) ||
    isLoanInPassing(nodes, event) ||
    isAside(page, nodes, event) ||
    isRivalry(nodes, event)
  );
}

/** "the race for a Reuter alternative": somebody else is wanted. */
export function hasStandIn(page: Page, nodes: readonly Node[], item: Node): boolean {
  const next = nodes[nodes.indexOf(item) + 1];
  const to = item.possessive ? item.to + 1 : item.to;
  // Most that stand behind a name are other words, and known.
  if (next !== undefined && next.from === to && next.kind !== 'cue' && !isWord(next, 'common')) return false;
  const behind = page.slice(to, to + 1);
  // At the end of a line the next begins with a capital.
  return (
    page.marks.standIn.test(page.slice(to, to + 2)) && (next !== undefined || behind === behind.toLowerCase())
  );
}
