import type { ClaimKind } from '../model/claim.js';
import { COMMA, SEMICOLON } from '../text/tokens.js';
import { isComma, isOnlyIf } from './context.js';
import type { Event } from './element.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import { invertsAt, isNominal } from './nominal.js';
import type { Page } from './page.js';
import type { Stage } from './stage.js';

/** "would have joined", "had he signed": what did not happen is no claim. */
export function counterfactual(event: Event): boolean {
  return event.elements.some(
    ({ group }) => group.have && (group.modal === 'would' || group.modal === 'could'),
  );
}

/** Under a condition what would be done or agreed is only wanted. */
export function weakens(event: Event, { status }: Stage, kind: ClaimKind): boolean {
  // "if they make an offer": none has been made.
  if (kind === 'bid')
    return event.elements.every(({ group, cue }) => !group.have && cue.governs !== 'reject');
  if (kind !== 'agreed' && kind !== 'done') return false;
  // "if they are unable to agree a deal"
  if (status === 'negative') return true;
  return !event.elements.some(
    (element) =>
      element.cue.governs === 'agree' ||
      (element.cue.governs === 'close' && element.cue.notion !== 'expectation') ||
      element.cue.kind === 'agreed',
  );
}

/** "will reject a new deal unless they are promoted": that he refuses is what is told, whatever may yet change it. */
export function isRefusal({ main, elements }: Event): boolean {
  return (main.cue.act === 'stay' || main.cue.act === 'keep') && elements[0]!.cue.governs === 'reject';
}

/** Whether the event stands under a condition, in its own clause or as the consequence of one. */
export function isConditional(page: Page, nodes: readonly Node[], event: Event): boolean {
  if (!hasCondition(page, nodes)) return false;
  const first = event.elements[0]!.index;
  for (let i = first - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'but') || (item.kind === 'mark' && item.mark === SEMICOLON)) break;
    // "will go if they lose, | with Everton eyeing Reuter": what stands along with it is no part of it.
    if (isWord(item, 'subordinate') && item.value === 'with' && nodeAt(nodes, i - 1)?.kind === 'mark') break;
    // "If that fails they could return for Reuter, who was the subject of a bid": a clause of its own.
    if (isOwnClause(nodes, i)) break;
    // "would go should he be told to, | and has no interest in Everton": that he has none is told flatly.
    if (isWord(item, 'and') && tellsLack(event, i)) break;
    // "will not let him go if they are relegated, | Everton want Benti": the item before it ends in its own.
    if (isCondition(page, nodes, i) && endsItem(nodes, i, first)) break;
    // "Even if they sign Reuter, they will go on": that holds for what they may do alone.
    if (isCondition(page, nodes, i)) return !(isWord(item, 'condition', 'even') && hasMark(nodes, i, first));
  }
  for (let i = first + 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (isWord(item, 'but') && !isWord(item, 'condition')) return isOnlyIf(nodes[i + 1]);
    if (item.kind === 'mark' && item.mark === SEMICOLON) break;
    // "are yet to bid for Reuter, | with Benti likely to go if they do"
    if (isWord(item, 'preposition', 'with') && nodes[i - 1]!.kind === 'mark') break;
    // "to replace Klopp, who could go if ...": another clause's condition.
    if (isOwnClause(nodes, i)) {
      // "could move for Reuter, who is banned, | if Benti leaves": the clause ends at its comma.
      const end = endOfClause(nodes, i);
      if (end === 0) break;
      i = end;
      continue;
    }
    if (opensItem(nodes, i)) break;
    // "are keen on Reuter and could move if ...": only what they could do hangs on it.
    if (isWord(item, 'and') && (isWord(nodes[i + 1], 'modal') || isWord(nodes[i + 1], 'relative'))) break;
    // "sold him because the manager had said he would walk if ...": another clause's condition.
    if (isWord(item, 'subordinate') && !isCondition(page, nodes, i)) {
      const next = headAfter(nodes, i);
      if (next !== undefined && (isNominal(next) || isWord(next, 'be'))) break;
    }
    if (isCondition(page, nodes, i) && !isWord(item, 'condition', 'even')) return true;
  }
  return false;
}

/** "and | has no interest in" */
function tellsLack({ elements }: Event, at: number): boolean {
  const { cue, group } = elements[0]!;
  return cue.governs === 'lack' && group.have && group.from === at + 1;
}

/** What stands behind a word, or behind the article there; "the Spanish club" begins with its own. */
function headAfter(nodes: readonly Node[], at: number): Node | undefined {
  const next = nodes[at + 1];
  return next?.kind === 'word' && isWord(next, 'determiner') ? nodes[at + 2] : next;
}

/** ", | Everton want", ", | Everton will not", ", and | Everton want": a comma behind which another item of a list of news begins. */
function opensItem(nodes: readonly Node[], at: number): boolean {
  const begin = isWord(nodes[at + 1], 'and') ? at + 2 : at + 1;
  const club = nodes[begin];
  const verb = nodes[begin + 1];
  if (!isComma(nodes[at]) || club?.kind !== 'club' || club.possessive || verb === undefined) return false;
  if (verb.from !== club.to) return false;
  return isAuxiliary(verb) || (verb.kind === 'cue' && (verb.form === 'base' || verb.form === 'third'));
}

/** Whether a condition that stands behind its clause ends with its item, in front of another. */
function endsItem(nodes: readonly Node[], at: number, to: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (before === undefined || before.kind === 'mark') return false;
  for (let i = at + 1; i < to; i++) if (opensItem(nodes, i)) return true;
  return false;
}

function hasMark(nodes: readonly Node[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (nodes[i]!.kind === 'mark') return true;
  return false;
}

/** Most sentences have none, and it is asked of each of their events. */
function hasCondition(page: Page, nodes: readonly Node[]): boolean {
  for (let i = 0; i < nodes.length; i++)
    if (nodes[i]!.word !== null && isCondition(page, nodes, i)) return true;
  return false;
}

/** A relative clause behind a comma. */
function isOwnClause(nodes: readonly Node[], at: number): boolean {
  return isWord(nodes[at], 'relative') && nodeAt(nodes, at - 1)?.kind === 'mark';
}

/** The comma that ends a relative clause, with a condition right behind it; 0 if there is none. */
function endOfClause(nodes: readonly Node[], at: number): number {
  for (let i = at + 1; i < nodes.length; i++)
    if (isComma(nodes[i])) return isWord(nodes[i + 1], 'condition', 'if') ? i : 0;
  return 0;
}

/** Tokens in which somebody is said to be believed. */
const CREDENCE = 14;

function isCondition(page: Page, nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  // "had Reuter been sold": an inverted condition.
  if (isWord(item, 'have') && isInverted(nodes, at)) return true;
  if (!isWord(item, 'condition') || isCertain(nodes, at)) return false;
  // "If the Harbour Post is to be believed": that is for whoever reads it.
  if (page.marks.credence.test(page.slice(item.from, item.from + CREDENCE))) return false;
  // "was subject to | a bid": what happened to him.
  if (
    isWord(nodeAt(nodes, at - 1), 'be') &&
    page.marks.subjectTo.test(page.slice(item.from, item.from + CREDENCE))
  )
    return false;
  // "has provided an update", "providing cover": what somebody gives is no condition.
  if (item.value === 'given') return opensClause(nodes, at);
  if (page.marks.dateOrCondition.test(page.slice(item.from, item.to))) {
    // "on loan until June" is a date, "until he makes it clear" a condition.
    const next = headAfter(nodes, at);
    return next !== undefined && (next.kind === 'person' || next.kind === 'club' || isWord(next, 'pronoun'));
  }
  if (isWord(item, 'modal')) {
    // "Should he leave": only at the head of a clause.
    const before = nodeAt(nodes, at - 1);
    if (before === undefined || (before.kind === 'mark' && before.mark === COMMA)) return true;
    return invertsAt(nodes, at);
  }
  return true;
}

/** "a case of when, not | if |, he leaves", "when rather than | if", "a matter of time | until he goes": it will come. */
function isCertain(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  if (isClose(before)) return before!.to === nodes[at]!.from;
  if (!isWord(before, 'negation')) return false;
  let i = at - 2;
  while (isComma(nodeAt(nodes, i)) || isWord(nodeAt(nodes, i), 'and')) i--;
  return isWord(nodeAt(nodes, i), 'subordinate', 'past') || isClose(nodeAt(nodes, i));
}

/** "a matter of when | Reuter joins", "when, not if, | Reuter joins": what stands in front of `at` says that it will come. */
export function awaitsCertain(nodes: readonly Node[], at: number): boolean {
  const last = isComma(nodeAt(nodes, at - 1)) ? at - 2 : at - 1;
  const item = nodeAt(nodes, last);
  return isClose(item) || (isWord(item, 'condition') && isCertain(nodes, last));
}

function isClose(item: Node | undefined): boolean {
  return item?.cue?.governs === 'close';
}

/** "provided | he passes a medical", "providing | that they sell" */
function opensClause(nodes: readonly Node[], at: number): boolean {
  if (isWord(nodeAt(nodes, at - 1), 'have') || isWord(nodeAt(nodes, at - 1), 'be')) return false;
  const next = nodes[at + 1];
  if (isWord(next, 'relative') || isWord(next, 'possessive')) return true;
  const head = headAfter(nodes, at);
  return head !== undefined && isNominal(head);
}

/** An auxiliary in front of its subject, with no subject of its own before it. */
function isInverted(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  const before = nodeAt(nodes, at - 1);
  if (next === undefined || !isNominal(next) || next.from - nodes[at]!.to > 1) return false;
  // "Not only | has | Reuter joined them"
  if (before !== undefined && (isNominal(before) || isWord(before, 'determiner'))) return false;
  const verb = nodes[at + 2];
  return verb !== undefined && (isWord(verb, 'be') || verb.form === 'participle' || verb.form === 'ed');
}
