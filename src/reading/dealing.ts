import type { ClaimKind } from '../model/claim.js';
import type { Arg, Element, Event } from './element.js';
import { hasSlot } from './having.js';
import { beforeOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';
import { isContract } from './shapes.js';

/** Nouns of the move itself rather than of the wish for it. */
export function isDeal(main: Element): boolean {
  return (
    main.cue.part === 'noun' &&
    (main.cue.act === 'join' || main.cue.notion === 'deal' || main.cue.notion === 'swoop')
  );
}

/** "trying to finalise a deal" is an agreement in the making. */
export function finishing(event: Event): boolean {
  return (
    event.elements.some(({ cue }) => cue.notion === 'near' && cue.part === 'verb') ||
    event.elements.some(
      ({ cue, node, group }) =>
        cue.governs === 'complete' &&
        // "hope to complete a deal for"
        (node.form === 'ing' || (cue.act === 'buy' && node.form === 'base' && group.to)),
    )
  );
}

/** "had a £5m deal rejected", "rejected Everton's swap deal", "had a bid to sign him rejected": what was offered. */
function isOffered({ main: { cue, amounts, args } }: Event): boolean {
  return cue.notion === 'deal' && (amounts.length > 0 || hasSlot(args, 'possessor', 'club'));
}

/** What somebody has turned down: who turns a move down has been offered it; a club that rules one out never made it. */
export function rejectedKind(
  kind: ClaimKind,
  event: Event,
  rejecting: Element,
  joins: boolean,
  personActs: boolean,
): ClaimKind {
  // "have rejected Everton's bid to sign him"
  const tried = event.elements.some(({ cue }) => cue.notion === 'attempt');
  if (kind === 'done' || (kind === 'interest' && isDeal(event.main))) {
    if (ruledOut(rejecting)) return 'interest';
    // "turned down a move for him", but "blocked his move"
    const refused = rejecting.cue.answers === 'no' && rejecting.cue.notion !== 'hindrance';
    return personActs || tried || refused || isOffered(event) ? 'bid' : 'done';
  }
  if (kind !== 'interest') return kind;
  return (personActs ? joins : tried && !ruledOut(rejecting)) ? 'bid' : kind;
}

/** "Everton are to make a bid", "Everton to make a bid": they have not yet; but "came in to make a bid". */
export function isBound({ elements, main }: Event): boolean {
  const { cue, node, group } = main;
  // "could | receive | a bid": nobody has made one.
  const [first] = elements as [Element];
  if (first.cue.governs === 'attempt' && first.group.modal !== '') return true;
  const bound = elements[0] === main && cue.part === 'verb' && node.form === 'base' && group.to;
  return bound && !group.purpose && !group.have;
}

/** What has failed: "failed in an attempt to sign him", "failed to sign him"; but "will walk away from a deal". */
export function failedKind(
  kind: ClaimKind,
  { elements, main }: Event,
  end: Element | null = null,
): ClaimKind {
  for (const { cue } of elements) if (cue.notion === 'attempt') return 'bid';
  if (end !== null && end.group.modal !== '' && isDeal(main)) return kind === 'agreed' ? 'interest' : kind;
  return kind === 'agreed' || (kind === 'interest' && isDeal(main)) ? 'done' : kind;
}

/** "a bid to try and | sign him" */
export function isTried({ elements, main }: Event): boolean {
  const before = beforeOf(elements, main);
  return before?.cue.governs === 'want' && before.group.to && before.index === main.index - 1;
}

/** "have made | offers to | buy him": the noun has taken the "to". */
export function isLed({ elements, main }: Event): boolean {
  return beforeOf(elements, main)?.node.leads === true;
}

/** "a bid from Everton to | try and sign him" */
export function bidBefore({ elements }: Event, { index, group }: Element): boolean {
  return (
    group.to &&
    elements.some(
      (element) => element.index < index && element.cue.kind === 'bid' && element.cue.part === 'noun',
    )
  );
}

/** "has ruled out a move", "denied": a word of the buyer, not a refusal of something offered. */
export function ruledOut(element: Element): boolean {
  return element.cue.notion === 'denial';
}

/** "have not got an agreement", "will not be offered a new deal" */
export function isNotGot({ elements, main }: Event): boolean {
  if (main.cue.part !== 'noun') return false;
  for (const element of elements) {
    if (element === main) return false;
    const { cue, group } = element;
    const first = element === elements[0];
    // "have decided not to | offer | a new deal"
    const second =
      element === elements[1] && !elements[0]!.group.negated && elements[0]!.cue.governs === 'want';
    if (!group.negated) continue;
    if (first && cue.kind === 'done') return true;
    if ((first || second) && cue.kind === 'bid' && main.cue.act === 'stay') return true;
  }
  return false;
}

/** "let him join", "have allowed him to join": it has happened. */
export function hasLet({ node, group }: Element): boolean {
  if (group.modal !== '' || group.to || group.be || node.to - node.from > 1) return false;
  return node.form !== 'ing' && (group.have || node.form !== 'third');
}

/** "have yet to agree a fee with Fulham for Reuter": they are at it; but "has yet to complete a medical". */
export function isUnagreed({ elements, main: { cue } }: Event): boolean {
  if (elements[0]!.cue.notion !== 'not-yet' || cue.act === 'stay' || cue.act === 'keep') return false;
  if (cue.notion === 'medical' || (cue.kind !== 'agreed' && cue.notion !== 'deal')) return false;
  return elements.some(({ args }) => args.some(isNamed));
}

function isNamed({ item: { kind, how } }: Arg): boolean {
  return kind === 'club' || (kind === 'person' && how === 'named');
}

/** "explained his reasons for | letting | Reuter join Everton", "since | letting | him go there": what has been done. */
export function hasLetGo(nodes: readonly Node[], { elements }: Event): boolean {
  const [first] = elements as [Element];
  if (elements.length === 1 && first.index === 0 && first.node.form === 'ing' && first.cue.act === 'sell')
    return isFelt(nodes, first);
  if (elements.length !== 2 || first.cue.governs !== 'allow' || first.node.form !== 'ing') return false;
  const { group, index } = first;
  if (group.modal !== '' || group.be || group.from < index) return false;
  const before = nodeAt(nodes, index - 1);
  if (before === undefined) return isRegretted(nodes, elements[1]!);
  return isWord(before, 'subordinate', 'past') || BEHIND.some((word) => isWord(before, 'preposition', word));
}

/** In front of what has been done and is spoken of. */
const BEHIND = ['for', 'in', 'behind'];

/** "Letting Reuter join Everton | could have been a mistake" */
function isRegretted(nodes: readonly Node[], { args, index }: Element): boolean {
  const end = args.reduce((last, { item }) => Math.max(last, nodes.indexOf(item)), index);
  for (let i = end + 1; i <= end + 3 && i < nodes.length; i++)
    if (isWord(nodes[i], 'modal')) return isWord(nodes[i + 1], 'have');
  return false;
}

/** "has not agreed to extend | his stay": what would keep him, and is not done. */
export function isUnkept({ elements, main }: Event): boolean {
  for (const { cue, group } of elements)
    if (cue !== main.cue && (cue.act === 'stay' || cue.act === 'keep') && group.negated) return true;
  return false;
}

/** "Losing Reuter to Everton | hurts": a clause whose verb speaks of it as of what has happened. */
function isFelt(nodes: readonly Node[], { args, index }: Element): boolean {
  const end = args.reduce(
    (last, { item, slot }) =>
      slot === 'to' || slot === 'object' ? Math.max(last, nodes.indexOf(item)) : last,
    index,
  );
  const next = nodes[end + 1];
  if (isWord(next, 'modal')) return isWord(nodes[end + 2], 'have');
  return isWord(next, 'be') || isWord(next, 'have') || (isWord(next, 'verb') && next!.form !== 'base');
}

/** What is only confirmed to be agreed or near has not been done. */
export function isOnlyArranged(inner: string | undefined, kind: string): boolean {
  return inner === 'want'
    ? kind === 'interest'
    : (inner === 'agree' || inner === 'close') && kind === 'agreed';
}

/** What tells of somebody no more than that he is wanted, or no longer is. */
export const UNSURE: ReadonlySet<string> = new Set(['want', 'rival', 'lack', 'fail']);

/** "could | offer | Reuter a contract": the offer that a contract is spoken of with; null if there is none. */
export function contractOffer({ main, elements }: Event): Element | null {
  if (!isContract(main.cue)) return null;
  for (const element of elements) if (element !== main && element.cue.kind === 'bid') return element;
  return null;
}

/** "an offer | from Everton", "an offer from Everton to sign him"; "to offer £80m to sign him from Fulham" says where he is. */
export function isBidder({ cue, node }: Element, { slot, item }: Arg): boolean {
  return slot === 'by' || (slot === 'from' && (cue.kind !== 'done' || item.from < node.from));
}

/** "has given the green light | to a move": he agrees to it; but "has paved the way for | a move", which is not agreed yet. */
export function givesGo({ cue, node }: Element, main: Element): boolean {
  if (main.cue.part !== 'noun' && main.node.form !== 'ing') return false;
  return cue.notion !== 'opening' && node.to - node.from > 2;
}
