import type { Arg, Element, Event } from './element.js';
import { firstIn, isGoverned } from './having.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Governor } from './rule.js';

/** "let Benti join": whether somebody is let do what is told. */
export function letsGo({ elements }: Event): boolean {
  return isGoverned(elements, 'allow');
}

/**
 * "have approached Reuter about succeeding Benti", "Everton are in talks with | Reuter | over replacing Benti": who is
 * asked or wanted to do it; null if nobody is. Whom somebody talks with he does not ask.
 */
export function askedOf({ elements, main }: Event, clubs = true): Node | null {
  for (const { cue, args, index } of elements) {
    if (index === main.index) return null;
    if (cue.governs !== 'talk' && cue.governs !== 'want') continue;
    const asked =
      firstIn(args, 'object', 'person') ??
      (clubs && cue.governs === 'talk'
        ? (firstIn(args, 'with', 'person') ?? firstIn(args, 'over', 'person'))
        : undefined);
    if (asked !== undefined) return asked;
  }
  return null;
}

/** What somebody does to a move of his own. */
const OWN: ReadonlySet<Governor | ''> = new Set(['complete', 'close', 'want', 'agree']);

/** "once Reuter completes | his move": who stands in front of the verb, whoever was spoken of before; null if nobody does. */
export function moverOf(
  nodes: readonly Node[],
  { elements }: Event,
  element: Element,
  item: Node,
  subjects: readonly Node[],
): Node | null {
  const first = elements[0]!;
  const before = nodeAt(nodes, first.group.from - 1);
  if (element === first || !isWord(item, 'possessive', 'his') || !OWN.has(first.cue.governs)) return null;
  return before?.kind === 'person' && !before.possessive && subjects.length === 1 ? before : null;
}

/** "wants | Fulham to improve their squad", "wants | Fulham to accept the offer": no club that somebody would join. */
export function isUrged(
  nodes: readonly Node[],
  { elements }: Event,
  element: Element,
  { slot, item }: Arg,
): boolean {
  if (item.kind !== 'club' || (slot !== 'object' && slot !== 'to')) return false;
  const [asked, other] = element.args;
  if (asked?.slot === 'object' && other?.slot === 'to') {
    // "prefers Everton to Fulham": no verb stands between.
    const to = nodes[nodes.indexOf(other.item) - 1];
    return isWord(to, 'preposition', 'to') && other.item.from > to!.to;
  }
  const next = elements[elements.indexOf(element) + 1];
  if (next === undefined || !next.group.to) return false;
  return next.cue.governs === 'agree' || next.cue.notion === 'meeting';
}

/** "have agreed a deal for | Fulham | to buy Reuter": who would do it stands in front of it. */
export function isMade(nodes: readonly Node[], { main }: Event, item: Node): boolean {
  return main.group.to && nodes[main.group.from - 1] === item;
}
