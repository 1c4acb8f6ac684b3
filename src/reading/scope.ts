import type { ClaimKind } from '../model/claim.js';
import { COLON } from '../text/tokens.js';
import { hasArrived } from './arrival.js';
import { isThrownIn } from './aside.js';
import { awaitsCertain } from './conditional.js';
import { isComma } from './context.js';
import type { Credit } from './credited.js';
import { hasLetGo, isUnagreed } from './dealing.js';
import { isDeniedApart } from './denied.js';
import type { Element, Event } from './element.js';
import { isForMedical } from './examined.js';
import { isGoverned } from './having.js';
import { beforeLast, lastOf } from './list.js';
import { credits, isWord, type Node, nodeAt } from './node.js';
import { endsInAge, isNominal } from './nominal.js';
import type { PersonEntry } from './people.js';
import { isAsked, isLeftOpen, isRaced } from './question.js';
import { type Stage, stageOf } from './stage.js';
import { doneKind } from './tense.js';
import {
  hasMade,
  isAimedAt,
  isBlocked,
  isDueNext,
  isEither,
  isOneWho,
  isUpshot,
  movedBy,
  openedBy,
} from './told-with.js';
import { isToldBefore, opensSaying } from './turn.js';
import { dealBefore } from './under-deal.js';
import { isMaybe } from './verb-group.js';

/** The part of the sentence that an event stands in, cut where the thought turns ("but", "despite reports"). */
export function partOf(nodes: readonly Node[], event: Event): readonly Node[] {
  let from = 0;
  let to = nodes.length;
  const first = event.elements[0]!.index;
  for (let i = 1; i < nodes.length; i++) {
    if (!turnsAt(nodes, i)) continue;
    if (i <= first) from = i;
    else if (i > event.to) {
      to = i;
      break;
    }
  }
  return from === 0 && to === nodes.length ? nodes : nodes.slice(from, to);
}

/** "but", "despite reports", and "after" between two people's words. */
function turnsAt(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  if (item.sense === null) return false;
  if (isWord(item, 'but')) return !isThrownIn(nodes, at);
  // "Reports in Spain claim that Everton want Reuter, | and Benti says"
  if (isWord(item, 'and')) return isTold(nodes, at) && opensSaying(nodes, at);
  const { attribution } = item.sense;
  if (attribution !== null && attribution.source === 'alone' && nodes[at - 1]!.kind === 'mark') return true;
  if (!isWord(item, 'subordinate') || isWord(item, 'preposition')) return false;
  return says(nodes, 0, at) && says(nodes, at + 1, nodes.length);
}

/** Whether anything is credited in front of a node. */
function isTold(nodes: readonly Node[], to: number): boolean {
  for (let i = 0; i < to; i++) if (nodes[i]!.sense?.attribution != null) return true;
  return false;
}

/** Whether somebody's words are credited between two nodes. */
function says(nodes: readonly Node[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (credits(nodes[i], 'after')) return true;
  return false;
}

/** Whether an event stands in a clause of what went before, behind somebody's words. */
export function isAftermath(nodes: readonly Node[], event: Event, credit: Credit): boolean {
  const { sort } = lastOf(credit.sources) ?? NOBODY;
  if (sort === 'outlet' || sort === 'journalist') return false;
  const first = event.elements[0]!;
  for (let i = first.index - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (item.from < credit.to || first.node.from - item.to > AFTERMATH || isWord(item, 'relative'))
      return false;
    if (isWord(item, 'subordinate', 'past') && nodes[i + 1] !== undefined && isNominal(nodes[i + 1]!))
      return true;
  }
  return false;
}

/** "Everton want Reuter, though Benti says", "after Fulham said": whether somebody speaks only in a clause behind an event. */
export function isSaidLater(nodes: readonly Node[], event: Event, credit: Credit): boolean {
  if (isToldBefore(nodes, event, credit)) return true;
  const { from, sort } = credit;
  const { to } = event;
  let turned = false;
  for (let i = to + 1; i < nodes.length && nodes[i]!.from <= from; i++) {
    const item = nodes[i]!;
    if (item.from === from)
      return turned || (sort === 'speech' && (goesOnToSay(nodes, i) || saysOwn(nodes, i)));
    // "to decide when he will sign," said Benti: another clause.
    if (item.kind === 'mark') turned = false;
    else if (isWord(item, 'but')) turned = true;
    else if (isWord(item, 'subordinate', 'past') && !turned) {
      const after = nodes[i + 1];
      const led = after?.kind === 'word' && (isWord(after, 'determiner') || isWord(after, 'possessive'));
      const next = led ? nodes[i + 2] : after;
      // "after | his agent hinted"
      turned = next !== undefined && (next.kind === 'club' || next.kind === 'person' || isNominal(next));
    }
  }
  return turned;
}

/** "Reuter has joined Everton and | said", "but has | admitted": what went before is not his word. */
function goesOnToSay(nodes: readonly Node[], at: number): boolean {
  const and = nodeAt(nodes, isWord(nodeAt(nodes, at - 1), 'have') ? at - 2 : at - 1);
  return isWord(and, 'and') || isWord(and, 'but');
}

/**
 * "Everton signed Reuter, and Benti | announced his retirement", "Everton want Reuter, Benti | plays down a move": whoever
 * says something of his own says that alone.
 */
function saysOwn(nodes: readonly Node[], at: number): boolean {
  const verb = nodes[at]!;
  const speaker = nodeAt(nodes, at - 1);
  const next = nodes[at + 1];
  if (next === undefined) return false;
  // "Benti sacked by Everton: Reuter | claims the players wanted it"
  const front = nodeAt(nodes, at - 2);
  if (front?.kind === 'mark' && front.mark === COLON && next.kind !== 'mark') return true;
  if (speaker?.kind !== 'person' && speaker?.kind !== 'club') return false;
  const near = next.from === verb.to;
  if (near && (isWord(next, 'possessive', 'his') || isWord(next, 'possessive', 'their'))) return true;
  if (speaker.kind !== 'person' || !isComma(nodeAt(nodes, at - 2)) || next.kind === 'mark') return false;
  // "Upon joining, Reuter said he was glad"
  if (isWord(nodes[0], 'subordinate')) return false;
  if (verb.kind === 'cue') return true;
  if (!near || isWord(next, 'subordinate')) return false;
  return (
    next.kind === 'cue' ||
    next.kind === 'club' ||
    isWord(next, 'pronoun') ||
    (next.kind === 'person' && next.person?.role !== 'pundit')
  );
}

/** "once Reuter completes his move": what is awaited has not happened. */
function isAwaitedMove(nodes: readonly Node[], { elements }: Event): boolean {
  const [{ node, group }] = elements as [Element];
  if (node.form !== 'third' && node.form !== 'base' && !group.have) return false;
  if (group.to || group.modal !== '') return false;
  const before = nodeAt(nodes, group.from - 2);
  if (isWord(before, 'subordinate', 'once') || awaitsCertain(nodes, group.from - 1)) return true;
  // "all that remains is a medical before he joins"
  if (isWord(before, 'subordinate', 'next')) return node.form === 'third';
  // "will wear the shirt when he joins": what goes with what is still to come.
  if (!isWord(before, 'subordinate', 'past') || node.form !== 'third') return false;
  return nodes.some((item) => isWord(item, 'modal', 'will'));
}

/** "has left Fulham for Spain, | joining Getafe", "had landed a striker, | signing Reuter": the last of these events is told along with what has happened. */
function isToldAlong(nodes: readonly Node[], events: readonly Event[]): boolean {
  const event = events[events.length - 1]!;
  const { main } = event;
  const { act } = main.cue;
  if ((act !== 'join' && act !== 'buy') || main.node.form !== 'ing' || main.group.be) return false;
  if (event.elements.length > 1) return false;
  const news = beforeLast(events);
  if (!isComma(nodeAt(nodes, main.group.from - 1)) || news === undefined) return false;
  const [{ cue, node, group }] = news.elements as [Element];
  // "wasted no time in landing a striker, | signing Reuter"
  const alike =
    act === 'join'
      ? cue.act === 'leave' || cue.act === 'join'
      : cue.act === 'buy' || cue.governs === 'complete';
  return (
    alike &&
    (act === 'join' || cue.kind === 'done' || cue.governs === 'complete') &&
    cue.part === 'verb' &&
    (node.form === 'ed' || node.form === 'past' || node.form === 'participle') &&
    group.modal === '' &&
    !group.to &&
    !group.negated
  );
}

/** "has said that he will stay, | with Everton keen": what stands along with somebody's words is not his. */
export function isBesideSpeech(
  nodes: readonly Node[],
  { elements, main, to }: Event,
  { speaker, club, from }: Credit,
): boolean {
  if (speaker !== null && nodes[to]!.to < from && isOfRelative(nodes, elements[0]!, speaker)) return true;
  // "has said that Reuter, a target for Everton, will stay"
  const { cue, index } = main;
  const named = nodeAt(nodes, index - 2);
  if (cue.notion === 'shortlist' && isWord(nodeAt(nodes, index - 1), 'determiner'))
    if (named?.kind === 'mark' || (named?.kind === 'person' && endsInAge(named))) return true;
  // "says he is happy amid interest from Everton", "despite | rumoured | interest", "despite receiving an offer"
  let before = elements[0]!.group.from - 1;
  while (isWord(nodeAt(nodes, before), 'hedge')) before--;
  const amid = nodeAt(nodes, before);
  if (
    (elements[0]!.cue.part === 'noun' || (elements.length > 1 && elements[0]!.node.form === 'ing')) &&
    amid !== undefined &&
    (isWord(amid, 'but', 'despite') ||
      (isWord(amid, 'subordinate', 'after') && !isWord(amid, 'preposition'))) &&
    amid.from > from
  )
    return true;
  for (let i = elements[0]!.group.from - 1; i > 0 && nodes[i]!.from > from; i--) {
    if (isWord(nodes[i], 'relative') || isWord(nodes[i], 'but')) return false;
    // "Arsenal have announced his signing | while Chelsea will confirm ...": another club's doing.
    const other = club === null ? null : (nodes[i + 1]?.club?.resolved ?? null);
    if (other !== null && other !== club && isWord(nodes[i], 'subordinate', 'after')) return true;
    if (isWord(nodes[i], 'subordinate', 'with') || isWord(nodes[i], 'preposition', 'with'))
      // "could leave this summer with Everton and Fulham | monitoring him"
      return isComma(nodes[i - 1]) || (nodes[i + 1]?.kind === 'club' && elements[0]!.node.form === 'ing');
  }
  return false;
}

/** "Reuter, who | replaced Benti, said": what is told of him who speaks, between commas. */
function isOfRelative(
  nodes: readonly Node[],
  { index, node, group, cue }: Element,
  speaker: PersonEntry,
): boolean {
  // "Reuter, who wants to go, said": what he wishes may be his word; but "who is close to joining".
  if (
    cue.governs !== 'close' &&
    node.form !== 'ed' &&
    node.form !== 'past' &&
    !group.have &&
    group.modal !== 'will'
  )
    return false;
  for (let i = index - 1; i > 1 && nodes[i]!.kind !== 'mark'; i--)
    if (isWord(nodes[i], 'relative') && isComma(nodes[i - 1])) return nodes[i - 2]!.person === speaker;
  return false;
}

/** The stage of another kind. Written out: all stages are to be of one shape. */
export function restaged({ status, modal, hedged }: Stage, kind: ClaimKind, now = status): Stage {
  return { kind, status: now, modal, hedged };
}

/** How far the last of these events has come, with what stands around it. */
export function stageAround(nodes: readonly Node[], events: readonly Event[], told: Stage): Stage {
  const event = events[events.length - 1]!;
  const deal = dealBefore(nodes, events);
  // "have agreed a deal that would see him join": it has come as far as the deal.
  if (deal !== null) {
    const { kind, status, hedged, modal: held } = stageOf(deal, false, false, false);
    const talked = isGoverned(deal.elements, 'talk');
    const own = kind === 'stay' || kind === 'exit' ? told.kind : kind;
    const modal = isMaybe(told.modal) ? told.modal : isMaybe(held) ? held : '';
    return { kind: talked ? 'talks' : own, status, hedged: hedged || told.hedged, modal };
  }
  // "have put off the signing of Reuter"
  if (told.kind === 'done' && event.elements[0]!.cue.notion === 'delay')
    return restaged(told, 'interest', 'positive');
  if (told.kind === 'agreed' && isUpshot(nodes, event)) return restaged(told, 'done');
  if (told.status === 'positive' && isBlocked(nodes, events)) return restaged(told, 'done', 'negative');
  if (isUnagreed(event)) return restaged(told, 'talks', 'positive');
  if (isDeniedApart(nodes, event))
    return restaged(told, told.kind, told.status === 'positive' ? 'negative' : 'positive');
  if (
    told.kind === 'interest' &&
    (isToldAlong(nodes, events) || hasArrived(nodes, event) || hasLetGo(nodes, event))
  )
    return restaged(told, 'done');
  if (told.kind === 'agreed' && isOneWho(nodes, event)) return restaged(told, 'done');
  const opened = told.kind === 'agreed' ? openedBy(events, told) : null;
  if (opened !== null) return opened;
  if (told.kind === 'interest' && told.status === 'positive' && hasMade(nodes, event))
    return restaged(told, 'done');
  if (told.kind === 'interest' && told.status === 'positive' && isDueNext(nodes, event))
    return restaged(told, 'agreed');
  const made = told.kind === 'interest' && told.status === 'positive' ? movedBy(nodes, events) : null;
  if (made !== null) return restaged(told, doneKind(made.node.form, made.group, 'verb', false));
  // "Could | Everton sign Reuter?", "Will he join?": what is asked has not come about.
  if ((told.kind === 'done' || isRaced(event)) && event.main.node.form === 'base' && isAsked(nodes, event))
    return restaged(told, 'interest');
  // "It remains to be seen whether | Everton make a bid": nobody has bid.
  if ((told.kind === 'bid' || told.kind === 'agreed' || told.kind === 'done') && told.status === 'positive')
    if (isLeftOpen(nodes, event)) return restaged(told, 'interest');
  if (told.kind === 'done' && event.main.cue.notion === 'signing' && isAimedAt(nodes, event))
    return restaged(told, 'interest');
  if (told.kind === 'agreed' && event.main.cue.act === 'join' && isEither(nodes, event.main))
    return restaged(told, 'interest');
  return told.kind === 'done' && (isAwaitedMove(nodes, event) || isForMedical(nodes, event))
    ? restaged(told, 'agreed')
    : told;
}

const AFTERMATH = 8;
const NOBODY = { sort: 'outlet' } as const;
