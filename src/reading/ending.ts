import { isComma } from './context.js';
import { type Element, type Event, elementAt } from './element.js';
import { firstIn } from './having.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Governor } from './rule.js';
import { isTargetAlone } from './target-alone.js';

/** Cues that say what became of the noun in front of them. */
const OUTCOMES: ReadonlySet<Governor | ''> = new Set([
  'agree',
  'talk',
  'reject',
  'stop',
  'fail',
  'lack',
  'complete',
  'close',
]);

/** "A move to Everton | has collapsed", "hopes of signing him | are slim": the outcome behind a noun's event. */
export function outcomeAfter(nodes: readonly Node[], at: number): Element | null {
  for (let i = at; i < nodes.length && i < at + 4; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || item.kind === 'person' || item.kind === 'club') return null;
    if (item.kind !== 'cue') continue;
    const element = elementAt(nodes, i);
    return element !== null && OUTCOMES.has(element.cue.governs) && element.cue.part !== 'noun'
      ? element
      : null;
  }
  return null;
}

/** Whether a cue can say what became of something. */
export function ends({ cue }: Element): boolean {
  return OUTCOMES.has(cue.governs);
}

/**
 * "his time at Fulham is coming to an end", "have dropped their asking price": what ends is no move; "may delay plans to
 * sign him": nothing ends.
 */
export function endsNothing({ main, elements }: Event, end: Element, behind: boolean): boolean {
  const { cue, group } = main;
  const delayed = end.cue.notion === 'delay' && (behind || cue.kind === 'done');
  // "ends his Fulham stay to | join Everton", "ends his Fulham nightmare to": what he ends is the stay.
  const onward =
    cue.act === 'join' && group.to && (elements.some(isStay) || firstIn(end.args, 'object')?.kind === 'club');
  // "his departure | ended months of speculation": it ends something else.
  const final = behind && cue.act === 'leave' && cue.part === 'noun' && end.cue.expires === true;
  return cue.unsettled === true || cue.feeSort === 'asking' || delayed || onward || final;
}

function isStay({ cue }: Element): boolean {
  return cue.part === 'noun' && (cue.act === 'stay' || cue.notion === 'spell');
}

const STATING: ReadonlySet<string> = new Set(['ed', 'past', 'third', 'none']);

/** A finite verb that says what became of what stands in front of it. */
function isOutcome(next: Element): boolean {
  const { cue, node, group } = next;
  if (cue.part !== 'verb' || !OUTCOMES.has(cue.governs) || group.to) return false;
  // "is off", "on hold" bear no form of their own.
  if (cue.act !== '') return false;
  // "with his move to Everton | collapsing"
  return STATING.has(node.form) || isCollapsing(next);
}

function isCollapsing({ cue, node, group }: Element): boolean {
  return node.form === 'ing' && cue.notion === 'collapse' && !group.be;
}

/** "only for | the move to | collapse": what became of it, in an infinitive. */
function isDoomed(nodes: readonly Node[], { index, cue, node }: Element, next: Element): boolean {
  if (next.node.form !== 'base' || next.cue.act !== '' || next.node.from - node.to > 1) return false;
  if (
    (next.cue.governs !== 'stop' && next.cue.governs !== 'fail') ||
    (cue.act !== 'join' && cue.act !== 'buy')
  )
    return false;
  const owner =
    isWord(nodeAt(nodes, index - 1), 'determiner') || isWord(nodeAt(nodes, index - 1), 'possessive');
  return owner && leadsDoer(nodeAt(nodes, index - 2));
}

/** "with his | move to Everton | collapsing": a gerund that has the noun for its subject. */
function isFalling({ cue, node }: Element, next: Element): boolean {
  return isCollapsing(next) && cue.part === 'noun' && node.to < next.node.from;
}

/** "for", "only for": in front of who does something in an infinitive. */
export function leadsDoer(item: Node | undefined): boolean {
  return isWord(item, 'preposition', 'for') || isWord(item, 'but', 'only for');
}

/** Whether a cue says what became of the noun that an event begins with. */
export function tellsOutcome(
  nodes: readonly Node[],
  first: Element,
  current: Element,
  next: Element,
): boolean {
  // "his decision to leave was | dismissed as rash": he leaves all the same.
  if (first.cue.notion === 'decision' || isTargetAlone(nodes, current, next)) return false;
  return current === first ? isDoomed(nodes, first, next) || isFalling(first, next) : isOutcome(next);
}

/** "was left out with | a £20m | move | to Everton close": how it stands is said without a verb. */
export function isUnderWith(nodes: readonly Node[], { index }: Element): boolean {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'preposition', 'with')) return true;
    const own = isWord(item, 'determiner') || isWord(item, 'possessive') || item.possessive;
    if (!own && item.kind !== 'amount') return false;
  }
  return false;
}

/** "a bid, | which Everton rejected": what became of the noun is told by the clause behind it. */
export function refusedBehind(nodes: readonly Node[], at: number): Element | null {
  const club = nodes[at + 1];
  const verb = nodes[at + 2];
  if (!isWord(nodes[at], 'relative') || club === undefined || verb?.kind !== 'cue') return null;
  if (club.from - nodes[at]!.to > 1 || verb.from - club.to > 2 || verb.cue?.governs !== 'reject') return null;
  if (club.kind !== 'club' && !isWord(club, 'pronoun', 'they')) return null;
  return elementAt(nodes, at + 2);
}

/**
 * Puts an answer to an event and gives the node to go on with: "a bid, which Fulham rejected, | for Reuter" tells behind it
 * for whom it was; else nothing follows.
 */
export function takeAnswer(nodes: readonly Node[], event: Event, answer: Element): number {
  event.after.push(answer);
  event.to = answer.index;
  const next = answer.index + 1;
  return isComma(nodes[next]) && isWord(nodes[next + 1], 'preposition', 'for') ? next + 1 : nodes.length;
}

/** "do not want to sell." but "need to sell players": nothing stands there that could be sold. */
export function endsThere(nodes: readonly Node[], { main }: Event): boolean {
  if (main.amounts.length > 0) return true;
  const next = nodes[main.index + 1];
  if (next === undefined) return true;
  if (next.from !== main.node.to) return false;
  if (next.kind === 'mark' || isWord(next, 'condition') || isWord(next, 'but')) return true;
  // "this summer", "in January", "before the window closes"
  const when = isWord(next, 'preposition') ? nodes[main.index + 2] : next;
  return (
    isWord(when, 'common', 'time') ||
    isWord(next, 'subordinate', 'past') ||
    isWord(next, 'subordinate', 'next')
  );
}
