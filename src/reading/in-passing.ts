import { isComma } from './context.js';
import type { Element, Event } from './element.js';
import { firstIn, hasSlot } from './having.js';
import { isWord, type Node, nodeAt } from './node.js';
import { finiteAfter } from './nominal.js';

/** "after his departure": said in passing of what is past. */
export function isInPassing(nodes: readonly Node[], event: Event): boolean {
  const { main } = event;
  if (main.cue.part !== 'noun' || event.elements.length > 1 || event.after.length > 0) return false;
  const before = nodeAt(nodes, main.index - 1);
  const when = nodeAt(nodes, main.index - 2);
  if (before === undefined || when === undefined || before.from - when.to > 1) return false;
  // "after the permanent deals for Reuter and Benti"
  if (main.cue.act === 'buy' && main.cue.renewed !== undefined)
    return isWord(before, 'determiner', 'the') && isWord(when, 'subordinate', 'past');
  if (main.cue.act !== 'leave' && main.cue.act !== 'join') return false;
  // "following the departure of Reuter"
  if (main.cue.act === 'leave' && isWord(before, 'determiner', 'the'))
    return (
      isWord(when, 'subordinate', 'past') &&
      main.cue.notion !== 'dismissal' &&
      hasSlot(main.args, 'of') &&
      !hasSlot(main.args, 'to')
    );
  // "played 30 times before his | release"
  if (isWord(before, 'possessive'))
    return (
      isWord(when, 'subordinate', 'past') || (main.cue.act === 'leave' && isWord(when, 'subordinate', 'next'))
    );
  // "after his | Everton | exit"
  if (before.kind === 'club' && !before.possessive && isWord(when, 'possessive', 'his'))
    return isWord(nodeAt(nodes, main.index - 3), 'subordinate', 'past');
  // "before Reuter's departure from Fulham"
  return (
    main.cue.act === 'leave' &&
    before.kind === 'person' &&
    before.possessive &&
    (isWord(when, 'subordinate', 'past') || isWord(when, 'subordinate', 'next'))
  );
}

/** "has played 80 times since his | arrival from Fulham and spent a season on loan": a move in passing of whoever does both. */
export function isHisMove({ main, elements }: Event): boolean {
  return (
    elements.length === 1 &&
    main.cue.part === 'noun' &&
    main.cue.act === 'join' &&
    isWord(firstIn(main.args, 'possessor'), 'possessive', 'his')
  );
}

/** "left Fulham at 17, | joined Everton and moved on", "left Fulham, | was sold to Everton": one clause after another. */
export function isChained(
  nodes: readonly Node[],
  at: number,
  { group, index, node, args }: Element,
): boolean {
  if (!isComma(nodeAt(nodes, at)) || group.to) return false;
  if (group.from < index) return group.be || isWord(nodes[group.from], 'have');
  return (node.form === 'ed' || node.form === 'past') && args.some(({ slot }) => slot === 'object');
}

/** "let Reuter join Everton without | bringing anyone in": what was not done beside what was. */
export function isUndone(nodes: readonly Node[], { cue, args }: Element, next: Element): boolean {
  if (cue.kind !== 'done' || args.length === 0 || next.cue.part !== 'verb' || next.node.form !== 'ing')
    return false;
  const before = nodeAt(nodes, next.index - 1);
  return isWord(before?.kind === 'club' ? nodeAt(nodes, next.index - 2) : before, 'negation');
}

/** ", not | Fulham,", "rather than | Fulham": who is named only to say that it is not he. */
export function isPassed(nodes: readonly Node[], at: number, end: number): boolean {
  if (isWord(nodes[at], 'negation', 'instead')) return true;
  return isComma(nodeAt(nodes, at - 1)) && isComma(nodes[end + 1]);
}

/** "confirmed | Reuter | will be in town to complete a medical": whether a verb of his own stands between somebody and the next cue. */
export function isToldOf(nodes: readonly Node[], item: Node | undefined, next: Element): boolean {
  if (item?.kind !== 'person') return false;
  const at = nodes.indexOf(item);
  return next.group.from > at + 1 && finiteAfter(nodes, at);
}
