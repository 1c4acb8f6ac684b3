import { COMMA } from '../text/tokens.js';
import { isAnswer, isOver } from './compound.js';
import { beforeSum, isComma } from './context.js';
import { type Element, type Event, elementAt } from './element.js';
import { firstIn, hasOnly, hasSlot, isGoverned } from './having.js';
import { cutTo, lastOf } from './list.js';
import { modalOfMeans, modalOfPair } from './means.js';
import { isShortlist } from './nearby.js';
import { isWord, type Node, nodeAt } from './node.js';
import { finiteAfter, isNominal } from './nominal.js';
import { takeSum } from './price.js';
import { reframed } from './reframed.js';
import type { Act, Governor } from './rule.js';
import { framedCue, isContract } from './shapes.js';

/** The person behind the club at `at` if that only says whose target he is, else `at` itself. */
export function describedTarget(nodes: readonly Node[], at: number): number {
  if (!describesTarget(nodes, at)) return at;
  let i = at + 1;
  while (nodes[i]!.kind !== 'person') i++;
  return i;
}

/** Whether the club at `at` only says whose target the person behind it is. */
function describesTarget(nodes: readonly Node[], at: number): boolean {
  const club = nodes[at]!;
  let i = at + 1;
  while (isWord(nodes[i], 'former', 'current') && nodes[i]!.from === nodes[i - 1]!.to) i++;
  const target = nodes[i];
  // "Everton target and Fulham forward | Reuter"
  const joined = isWord(nodes[i + 1], 'and') && nodes[i + 1]!.from === target?.to;
  // "Everton target, right-back | Reuter"
  const apart = !joined && isComma(nodes[i + 1]) && nodes[i + 2]?.value === 'modified';
  const person = nodes[joined || apart ? i + 2 : i + 1];
  return (
    club.kind === 'club' &&
    target?.sense?.noun?.notion === 'shortlist' &&
    target.from === nodes[i - 1]!.to &&
    person?.kind === 'person' &&
    person.from === (joined || apart ? nodes[i + 1]!.to : target.to)
  );
}

/** "in the running for the | Everton job", "a | Real Madrid switch": the club belongs to the noun behind it. */
export function modifiesNoun(nodes: readonly Node[], at: number, end: number): boolean {
  const club = nodes[end]!;
  const noun = nodes[end + 1]!;
  // "the first signing of the | Reuter era"
  if (club.kind === 'person' && isWord(noun, 'common', 'reign')) return noun.from === club.to;
  if (club.how === 'described' || noun.kind !== 'cue' || noun.from !== club.to) return false;
  // "reject | Reuter bid", "pull out of | Reuter deal": so headlines have it.
  const person =
    club.kind === 'person' &&
    at === end &&
    (beforeSum(nodes, at)?.kind === 'cue' || isOver(beforeSum(nodes, at))) &&
    (noun.sense?.noun ?? noun.sense?.cue)?.act === 'buy';
  if (!person && club.kind !== 'club') return false;
  const { sense } = noun;
  if (
    sense?.noun == null ||
    (sense.noun.renewed !== undefined && !person) ||
    sense.noun.act === 'swap' ||
    isWord(nodeAt(nodes, at - 1), 'possessive')
  )
    return false;
  if (sense.cue === null) return true;
  const before = nodeAt(nodes, at - 1);
  return (
    at === end &&
    noun.form === 'base' &&
    (isWord(before, 'determiner') ||
      ((before?.kind === 'cue' || before?.kind === 'amount') && before.to === club.from) ||
      isAnswer(nodes, at))
  );
}

/** "have added Reuter | to their shortlist": a way of wanting him, no signing. */
export function onShortlist(event: Event): void {
  const [first, list] = event.elements;
  if (list === undefined || !isShortlist(list)) return;
  if (first!.cue.kind !== 'done' && first!.cue.object !== 'makeweight') return;
  const { rule, act, kind } = list.cue;
  const cue = framedCue(first!.cue, { rule, part: 'verb', act: act || undefined, kind: kind || undefined });
  event.main = event.elements[0] = reframed(first!, cue);
  event.elements.splice(1, 1);
}

/** "signs | Everton | deal": who puts his name to a club's contract has come to it. */
export function signsTerms({ elements }: Event): void {
  const terms = elements[1];
  if (terms === undefined) return;
  const first = elements[0]!;
  const { signed } = first.cue;
  if (signed === undefined || !isContract(terms.cue) || hasSlot(first.args, 'object', 'person')) return;
  if (hasSlot(terms.args, 'possessor', 'club')) elements[0] = reframed(first, framedCue(first.cue, signed));
}

/** "want to sell Reuter and | sign Benti": an infinitive joined to another shares what governs it. */
export function shareGovernors(nodes: readonly Node[], events: readonly Event[], event: Event): void {
  const first = event.elements[0]!;
  const { kind } = first.cue;
  // "have never made a bid | or | held talks": what is denied of the one is denied of the other.
  if (first.cue.part === 'verb' && isWord(nodeAt(nodes, first.group.from - 1), 'and', 'or'))
    first.group.negated ||= lastOf(events)?.elements[0]?.group.negated === true;
  if (first.group.modal === '') first.group.modal = modalOfMeans(nodes, first);
  // "could turn down Fulham | to join Everton"
  const refusal = first.group.to && first.cue.act === 'join' ? lastOf(events) : undefined;
  const refused = refusal?.main.cue.status === 'negative' || isGoverned(refusal?.elements ?? [], 'reject');
  if (refused && first.group.from - refusal!.to <= 2) first.group.modal ||= refusal!.elements[0]!.group.modal;
  if (first.node.form !== 'base' || first.group.to || first.group.from !== first.index) return;
  if (first.cue.part !== 'verb') return;
  // "would see Reuter join Everton and Benti | move the other way"
  const doer = nodeAt(nodes, first.index - 1);
  if (doer?.kind === 'person' && isWord(nodeAt(nodes, first.index - 2), 'and')) shareLeave(events, event);
  if (!isWord(doer, 'and')) return;
  const before = lastOf(events);
  first.group.modal ||= modalOfPair(nodes, first);
  const led = kind === 'done' || kind === 'exit' ? ledBefore(nodes, first.index - 1) : null;
  if (led !== null) {
    event.elements.unshift(led);
    first.group.to = true;
    return;
  }
  if (before === undefined || first.index - before.to > 6) return;
  // "will try again and | submit a bid"
  if (first.group.modal === '') first.group.modal = before.elements[0]!.group.modal;
  if (kind !== 'done' && kind !== 'exit' && kind !== 'stay') return;
  const at = before.elements.findLastIndex((element) => element.group.to && element.node.form === 'base');
  if (at < 1) return;
  event.elements.unshift(
    ...before.elements
      .slice(0, at)
      .map(({ node, cue, index, group }): Element => ({ node, cue, index, args: [], amounts: [], group })),
  );
  first.group.to = true;
}

/** "| set to | pack his bags and join", "| expected to | cross the divide and join": what governs an unknown verb in front of an "and". */
function ledBefore(nodes: readonly Node[], and: number): Element | null {
  for (let i = and - 1; i >= 0 && nodes[and]!.from - nodes[i]!.to <= LED; i--) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || item.kind === 'person' || isWord(item, 'relative')) return null;
    if (item.kind !== 'cue') continue;
    const to = nodes[i + 1]!;
    if (item.cue?.governs === 'neutral') continue;
    const next = nodes[i + 2]!;
    const unknown =
      isWord(to, 'preposition', 'to') &&
      to.from === item.to &&
      (next.from > to.to || next.cue?.governs === 'neutral');
    return unknown && (item.cue?.governs === 'close' || item.cue?.governs === 'want')
      ? elementAt(nodes, i)
      : null;
  }
  return null;
}

/** Tokens between what governs two verbs and the "and" that joins them. */
const LED = 8;

function shareLeave(events: readonly Event[], { elements }: Event): void {
  const before = lastOf(events)?.elements ?? [];
  const at = before.findIndex(({ cue }) => cue.governs === 'allow');
  if (at === -1 || before[at]!.group.negated) return;
  const { group } = elements[0]!;
  if (group.modal === '') group.modal = before[before.length - 1]!.group.modal || before[at]!.group.modal;
  for (let i = at; i >= 0; i--) elements.unshift(reframed(before[i]!, before[i]!.cue, []));
}

/** "meet | his asking price", "pay | his asking price" */
const PAYING: ReadonlySet<string> = new Set(['meeting', 'payment']);

/** The last cue with an act of its own gives the roles; a contract beats the verb that offers it. */
export function settleMain(nodes: readonly Node[], event: Event): void {
  for (let i = 0; i < event.elements.length; i++) {
    const element = event.elements[i]!;
    const { priced, met } = element.cue;
    if (met !== undefined && i > 0 && PAYING.has(event.elements[i - 1]!.cue.notion))
      event.elements[i] = reframed(element, framedCue(element.cue, met));
    if (priced === undefined || hasSlot(element.args, 'object')) continue;
    if (element.amounts.length === 0) takeSum(nodes, element);
    if (element.amounts.length === 0) continue;
    // "want £20m for him", "want £20m"
    const last = i === event.elements.length - 1 && element.args.length === 0;
    if (!last && !hasSlot(element.args, 'for')) continue;
    // "received £47m from Everton for him"; the sum alone is told of the move in front.
    if (element.cue.governs === 'attempt' && !hasSlot(element.args, 'from')) continue;
    event.elements[i] = reframed(element, framedCue(element.cue, priced));
  }
  event.main = event.elements[0]!;
  for (const element of event.elements) {
    // "has returned | from his loan"
    const after =
      event.main.cue.back === true && event.main.cue.part === 'verb' && element.cue.part === 'noun';
    // "completed his move to Fulham as part of the deal in which Benti ...": his is told first.
    const aside = element.cue.act === 'swap' && hasOnly(element.args, 'possessor');
    // "want Benti in exchange for | Reuter": who is wanted stands in front, and who is given behind.
    if (element.cue.act === 'swap' && givesBack(event.main, element)) continue;
    if (element.cue.act === '' || after || (aside && hasPlace(event.main))) continue;
    // "would prefer to retain Reuter's | services": he is kept.
    const [owner] = element.args;
    if (event.main.cue.act === 'keep' && element.cue.kind === 'done' && owner?.slot === 'possessor') {
      event.main.args.push({ slot: 'object', item: owner.item });
      continue;
    }
    // "are monitoring Reuter's | contract talks": it is he whom they watch.
    if (event.main.cue.notion === 'watch' && owner?.slot === 'possessor' && element.cue.act === 'stay') {
      event.main.args.push({ slot: 'object', item: owner.item });
      continue;
    }
    // "has left the | Fulham | job": which is his no longer.
    if (element.cue.vacant === true && event.main.cue.act === 'leave' && event.main.cue.part === 'verb') {
      for (const { item } of element.args)
        if (item.kind !== 'word') event.main.args.push({ slot: 'object', item });
      continue;
    }
    event.main = element;
  }
}

/** Whether somebody is got with what goes the other way behind it; then that is put to it. */
function givesBack({ cue, args }: Element, swap: Element): boolean {
  if (cue.act !== 'buy' || (cue.kind !== 'done' && cue.kind !== 'interest')) return false;
  const given = firstIn(swap.args, 'for', 'person');
  if (given === undefined || !hasSlot(args, 'object', 'person')) return false;
  cutTo(swap.args, 0);
  args.push({ slot: 'involving', item: given });
  return true;
}

/** "his move to Fulham" */
function hasPlace({ cue, args }: Element): boolean {
  return cue.act === 'join' && hasSlot(args, 'to', 'club');
}

/** Whose word the outcome of a noun is, where "by" names him: who refuses is the seller, who confirms is nobody. */
export function tellerOf(outcome: Element): string {
  const { governs } = outcome.cue;
  return governs === 'reject' || governs === 'agree' ? 'refuser' : governs === 'complete' ? 'witness' : '';
}

/** Governors in front of the main cue, outermost first, with those behind it last. */
export function governorsOf(
  event: Event,
): readonly { readonly governor: Governor; readonly element: Element; readonly behind: boolean }[] {
  const out = [];
  for (const element of event.elements) {
    if (element === event.main) break;
    if (element.cue.governs !== '') out.push({ governor: element.cue.governs, element, behind: false });
  }
  for (const element of event.after)
    if (element.cue.governs !== '') out.push({ governor: element.cue.governs, element, behind: true });
  return out;
}

/** Acts on a contract or a loan, whose owner they are about. */
export function ownsTerms(act: Act | ''): boolean {
  return act === 'stay' || act === 'keep' || act === 'recall';
}

/**
 * Nodes that join another club or person to what hangs on a cue: "competition from three rivals | , as well as | Everton",
 * "offers from Everton | and | from Fulham"; 0 for none.
 */
export function jointAt(nodes: readonly Node[], at: number, { args, node }: Element, slot: string): number {
  const item = nodes[at]!;
  const comma = item.kind === 'mark' && item.mark === COMMA;
  if (!comma && !isWord(item, 'and')) return 0;
  const behind = comma && isWord(nodes[at + 1], 'and') ? at + 2 : at + 1;
  if (args.length === 0) return behind === at + 2 && slot !== 'object' && !opensOwn(nodes, behind) ? 2 : 0;
  const last = args[args.length - 1]!;
  const again = nodes[behind];
  const next = nodes[behind + 1];
  // "a move to Everton | and | to Fulham"
  const led = last.slot === 'object' ? node.tail : last.slot;
  if (led === '' || !isWord(again, 'preposition', led) || next === undefined) return 0;
  return again!.from - item.to <= 1 && next.kind === last.item.kind && next.from === again!.to
    ? behind - at
    : 0;
}

/** "whose contract ends in the summer, and | Fulham are considering": a clause with its own subject. */
function opensOwn(nodes: readonly Node[], at: number): boolean {
  let head = at;
  while (isWord(nodes[head], 'determiner')) head++;
  return nodes[head] !== undefined && isNominal(nodes[head]!) && finiteAfter(nodes, head);
}
