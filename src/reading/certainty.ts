import type { Certainty, ClaimKind } from '../model/claim.js';
import { CLOSE, COMMA, QUESTION, QUOTE, SEMICOLON } from '../text/tokens.js';
import type { Credit } from './attribution.js';
import type { ClubEntry } from './club.js';
import type { Event } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';
import { invertsAt, isNominal } from './nominal.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';
import type { Stage } from './stage.js';

/** "would have joined", "had he signed": what did not happen is no claim. */
export function counterfactual(event: Event): boolean {
  return event.elements.some(
    ({ group }) => group.have && (group.modal === 'would' || group.modal === 'could'),
  );
}

/** Under a condition what would be done or agreed is only wanted. */
export function weakens(event: Event, kind: ClaimKind): boolean {
  if (kind !== 'agreed' && kind !== 'done') return false;
  return !event.elements.some(
    (element) =>
      element.cue.governs === 'agree' || element.cue.governs === 'close' || element.cue.kind === 'agreed',
  );
}

/** Whether the event stands under a condition, in its own clause or as the consequence of one. */
export function isConditional(page: Page, nodes: readonly Node[], event: Event): boolean {
  if (!hasCondition(page, nodes)) return false;
  const first = event.elements[0]!.index;
  for (let i = first - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'but') || (item.kind === 'mark' && item.mark === SEMICOLON)) break;
    // "If that fails they could return for Reuter, who was the subject of a bid": a clause of its own.
    if (isOwnClause(nodes, i)) break;
    // "Even if they sign Reuter, they will go on": that holds for what they may do alone.
    if (isCondition(page, nodes, i)) return !(isWord(item, 'condition', 'even') && hasMark(nodes, i, first));
  }
  for (let i = first + 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (isWord(item, 'but') && !isWord(item, 'condition')) break;
    if (item.kind === 'mark' && item.mark === SEMICOLON) break;
    // "to replace Klopp, who could go if ...": another clause's condition.
    if (isOwnClause(nodes, i)) break;
    // "are keen on Reuter and could move if ...": only what they could do hangs on it.
    if (isWord(item, 'and') && (isWord(nodes[i + 1], 'modal') || isWord(nodes[i + 1], 'relative'))) break;
    // "sold him because the manager had said he would walk if ...": another clause's condition.
    if (isWord(item, 'subordinate') && !isCondition(page, nodes, i)) {
      const next = isWord(nodes[i + 1], 'determiner') ? nodes[i + 2] : nodes[i + 1];
      if (next !== undefined && isNominal(next)) break;
    }
    if (isCondition(page, nodes, i) && !isWord(item, 'condition', 'even')) return true;
  }
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

function isCondition(page: Page, nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  // "had Reuter been sold": an inverted condition.
  if (isWord(item, 'have') && isInverted(nodes, at)) return true;
  if (!isWord(item, 'condition')) return false;
  if (page.marks.dateOrCondition.test(page.slice(item.from, item.to))) {
    // "on loan until June" is a date, "until he makes it clear" a condition.
    const next = isWord(nodes[at + 1], 'determiner') ? nodes[at + 2] : nodes[at + 1];
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

/** How sure the article is: condition, then modality, then whose word it is, then hedges and the cue's own force. */
export function certaintyOf(
  page: Page,
  nodes: readonly Node[],
  event: Event,
  stage: Stage,
  conditional: boolean,
  credit: Credit | null,
  person: PersonEntry,
  parties: readonly (ClubEntry | null)[],
): Certainty {
  if (conditional || isAsked(nodes, event)) return 'speculative';
  const leave = stage.modal !== '' && stage.modal !== 'will' && isLeave(page, nodes, event);
  if ((stage.modal === 'could' || stage.modal === 'may') && !leave) return 'hedged';
  if ((stage.modal === 'would' || stage.modal === 'might') && !leave) return 'speculative';
  if (stage.hedged || hedgesWithin(page, event)) return 'hedged';
  if (credit !== null) {
    const { speaker } = credit;
    if (credit.sort !== 'speech') return 'reported';
    // The word of the person himself, of his agent, of a club that is party to it, of whoever has it to announce.
    const official =
      speaker === null ||
      speaker === person ||
      speaker.role === 'agent' ||
      (speaker.club !== null && parties.includes(speaker.club)) ||
      page.marks.herald.test(page.slice(credit.from, credit.to));
    return official ? 'confirmed' : 'reported';
  }
  if (event.elements.some((element) => element.cue.certainty === 'hedged')) return 'hedged';
  // A club's own outlet speaks for it.
  return page.house !== null && page.house.club !== null ? 'confirmed' : 'asserted';
}

/** "are reportedly willing": a hedge inside the words of a cue. */
function hedgesWithin(page: Page, { elements }: Event): boolean {
  return elements.some(
    ({ node: { from, to } }) => to - from > 1 && page.marks.hedges.test(page.slice(from, to)),
  );
}

/** An auxiliary in front of its subject, with no subject of its own before it. */
function isInverted(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  const before = nodeAt(nodes, at - 1);
  if (next === undefined || !isNominal(next) || next.from - nodes[at]!.to > 1) return false;
  if (before !== undefined && isNominal(before)) return false;
  const verb = nodes[at + 2];
  return verb !== undefined && (isWord(verb, 'be') || verb.form === 'participle' || verb.form === 'ed');
}

/** "Is Reuter on his way to Everton?": what is only asked. */
function isAsked(nodes: readonly Node[], event: Event): boolean {
  for (let i = nodes.length - 1; i > event.to; i--) {
    const item = nodes[i]!;
    if (item.kind !== 'mark') continue;
    if (item.mark === QUESTION) return true;
    if (item.mark !== QUOTE && item.mark !== CLOSE) return false;
  }
  return false;
}

/** "has been told that he can leave": leave that is given, and no chance that there may be. */
function isLeave(page: Page, nodes: readonly Node[], event: Event): boolean {
  const first = event.elements[0]!;
  for (let i = first.index - 1; i >= 0 && first.node.from - nodes[i]!.to <= LEAVE; i--) {
    const item = nodes[i]!;
    if (item.sense !== null && item.sense.attribution !== null)
      return page.marks.tells.test(page.slice(item.from, item.to));
    if (item.kind === 'mark') return false;
  }
  return false;
}

const LEAVE = 8;
