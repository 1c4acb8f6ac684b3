import type { Element, Event } from './element.js';
import { beforeLast, lastOf } from './list.js';
import { isAuxiliary, isWord, type Node, nodeAt } from './node.js';
import type { Stage } from './stage.js';

/** "became the second player | to join Everton", "is the fourth | to sign": what somebody is called by what he has done. */
export function isOneWho(nodes: readonly Node[], { elements, main }: Event): boolean {
  if (elements.length > 1 || main.node.form !== 'base' || !main.group.to) return false;
  let i = main.group.from - 1;
  const one = nodeAt(nodes, i);
  if (
    one === undefined ||
    !(isWord(one, 'man') || isWord(one, 'position') || (one.how === 'described' && one.kind === 'person'))
  )
    return false;
  for (i--; i > 0 && i >= main.group.from - 5; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'be')) return hasCome(nodes, i);
    if (
      item.kind !== 'number' &&
      !isWord(item, 'determiner') &&
      !isWord(item, 'former') &&
      !isWord(item, 'adverb')
    )
      return false;
  }
  return false;
}

/** "became", "has become", but "is set to become", "could become" */
function hasCome(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return !isWord(before, 'modal') && !isWord(before, 'preposition', 'to');
}

/** "left Fulham in a £5m | move to Everton", "returned home in a | transfer to Genk": the verb that the move brings about. */
export function movedBy(nodes: readonly Node[], events: readonly Event[]): Element | null {
  const { main, elements } = events[events.length - 1]!;
  if (main.cue.notion !== 'move' || elements.length > 2) return null;
  const verb = elements.length === 2 ? elements[0]! : beforeLast(events)?.main;
  if (verb === undefined || verb === main || verb.group.negated || verb.cue.part !== 'verb') return null;
  if (verb.cue.act !== 'leave' && verb.cue.act !== 'join') return null;
  let i = main.index - 1;
  while (i > verb.index && !isWord(nodes[i], 'preposition', 'in')) {
    const { kind } = nodes[i]!;
    if (
      kind !== 'amount' &&
      !isWord(nodes[i], 'determiner') &&
      !isWord(nodes[i], 'hedge') &&
      !isWord(nodes[i], 'loan')
    )
      return null;
    i--;
  }
  // "left in search of a move"
  if (i <= verb.index || nodes[i + 1]!.from > nodes[i]!.to) return null;
  for (let k = verb.index + 1; k < i; k++)
    if (nodes[k]!.kind === 'mark' || nodes[k]!.kind === 'person' || isWord(nodes[k], 'relative')) return null;
  return verb;
}

/** "has made a short | move to Everton": it is made, whatever is said of it; but "made a late move for Reuter". */
export function hasMade(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (
    main.cue.notion !== 'move' ||
    main.cue.part !== 'noun' ||
    elements.length > 1 ||
    main.group.modal !== ''
  )
    return false;
  let i = main.index - 1;
  // "makes £5m | Everton | move"
  if (i > 0 && nodes[i]!.kind === 'club') i--;
  while (
    i > 0 &&
    (nodes[i]!.kind === 'amount' ||
      isWord(nodes[i], 'determiner') ||
      isWord(nodes[i], 'loan') ||
      isWord(nodes[i], 'permanent'))
  )
    i--;
  return (
    i < main.index - 1 && isWord(nodeAt(nodes, i), 'verb', 'made') && nodes[i + 1]!.from === nodes[i]!.to
  );
}

/** "has arrived in London ahead of | a loan | move to Everton": one that is as good as made; but "a proposed move". */
export function isDueNext(nodes: readonly Node[], { main, elements }: Event): boolean {
  // "has been recalled ahead of | joining Everton": who has yet done so was told of in the past alone.
  if (main.cue.act === 'join' && main.node.form === 'ing' && elements.length === 1) {
    if (!isWord(nodeAt(nodes, main.group.from - 1), 'preposition', 'ahead of')) return false;
    for (let i = main.group.from - 2; i >= 0; i--) if (isAuxiliary(nodes[i])) return true;
    return false;
  }
  if (main.cue.notion !== 'move' || main.cue.part !== 'noun' || !main.node.leads) return false;
  for (let i = main.index - 1; i >= 0 && i >= main.index - BETWEEN; i--) {
    const item = nodes[i]!;
    if (item.to !== nodes[i + 1]!.from) return false;
    if (isWord(item, 'preposition', 'ahead of')) return true;
    if (!isWord(item, 'determiner') && !isWord(item, 'possessive') && item.kind !== 'amount')
      if (!isWord(item, 'loan') && !isWord(item, 'permanent')) return false;
  }
  return false;
}

/** "agreed a fee, only for | him | to join Everton", "an injury prompted | them | to sign Reuter": what happened then. */
export function isUpshot(nodes: readonly Node[], { elements }: Event): boolean {
  const { group, cue } = elements[0]!;
  if (!group.to || cue.part !== 'verb') return false;
  for (let i = group.from - 1; i >= 0 && i >= group.from - BETWEEN; i--)
    if (isWord(nodes[i], 'but', 'only for') || isWord(nodes[i], 'verb', 'prompted')) return true;
  return false;
}

/** "blocked a move for Reuter | to join Everton": what was kept from happening. */
export function isBlocked(nodes: readonly Node[], events: readonly Event[]): boolean {
  const { main, elements } = events[events.length - 1]!;
  if (main.cue.act !== 'join' || !main.group.to || elements.length > 1) return false;
  const before = beforeLast(events);
  if (before === undefined || before.elements.length < 2) return false;
  const { cue, group } = before.elements[0]!;
  if ((cue.governs !== 'reject' && cue.governs !== 'stop') || group.negated || group.modal !== '')
    return false;
  const doer = nodeAt(nodes, main.group.from - 1);
  return doer?.kind === 'person' && before.main.args.some(({ item }) => item === doer);
}

/** Words between "ahead of" and a move, and between "only for" and what is done. */
const BETWEEN = 4;

/** "Selling Benti would pave the way for | Everton to sign Reuter": what would become possible; null where it is told as such. */
export function openedBy(events: readonly Event[], { status }: Stage): Stage | null {
  const { main, elements } = events[events.length - 1]!;
  if (!main.group.to || elements[0] !== main) return null;
  const opener = lastOf(beforeLast(events)?.after ?? []);
  if (opener === undefined || opener.cue.governs !== 'allow' || opener.group.negated) return null;
  // "have agreed a fee, paving the way for him to join": that has come about.
  if (opener.node.form === 'ing') return null;
  return { kind: 'interest', status, hedged: true, modal: opener.group.modal };
}

/** "will join Everton | or | Fulham": one of them, and nobody knows which. */
export function isEither(nodes: readonly Node[], { args }: Element): boolean {
  const last = lastOf(args)?.item;
  return args.length > 1 && last?.kind === 'club' && isWord(nodes[nodes.indexOf(last) - 1], 'and', 'or');
}

/** "have made the signing of Reuter | a priority": what is wanted first of all has not been done. */
export function isAimedAt(nodes: readonly Node[], { main, to }: Event): boolean {
  const made = isWord(nodeAt(nodes, main.group.from - 1), 'determiner')
    ? main.group.from - 2
    : main.group.from - 1;
  if (!isWord(nodeAt(nodes, made), 'verb', 'made')) return false;
  const own = nodeAt(nodes, to + 1);
  return (
    (isWord(own, 'determiner') || isWord(own, 'possessive')) &&
    nodeAt(nodes, to + 2)?.sense?.noun?.notion === 'shortlist'
  );
}
