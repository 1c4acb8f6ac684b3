import { isComma } from './context.js';
import type { Element, Event } from './element.js';
import { isWord, type Node } from './node.js';
import { reframed } from './reframed.js';
import { regrouped } from './verb-group.js';

/** "will sell Reuter | but not Benti", "want to join Everton, not Fulham": the same, said not to be, of another. */
export function contrasted(nodes: readonly Node[], event: Event): Event | null {
  let at = event.to + 1;
  if (isComma(nodes[at]) && isWord(nodes[at + 1], 'but')) at++;
  const joint = nodes[at];
  if (
    joint === undefined ||
    !(isWord(joint, 'but') || isComma(joint)) ||
    !isWord(nodes[at + 1], 'negation', 'not')
  )
    return null;
  const item = nodes[at + 2];
  if (item === undefined || (item.kind !== 'person' && item.kind !== 'club') || item.possessive) return null;
  if (nodes[at + 1]!.to - nodes[at + 1]!.from > 1 || item.from - nodes[at + 1]!.to > 1) return null;
  const next = nodes[at + 3];
  if (next !== undefined && next.kind !== 'mark' && next.kind !== 'word' && !isWord(next, 'subordinate'))
    return null;
  const other = event.elements.some(({ args }) => args.some((arg) => isSame(arg.item, item)));
  if (!other || event.after.length > 0) return null;
  const elements = event.elements.map((element, i) => replaced(element, item, i === 0));
  const main = elements[event.elements.indexOf(event.main)]!;
  return { elements, main, after: [], to: at + 2 };
}

function isSame({ kind, possessive }: Node, item: Node): boolean {
  return kind === item.kind && !possessive;
}

function replaced(element: Element, item: Node, negated: boolean): Element {
  const { cue, args, group } = element;
  const first = args.find((arg) => isSame(arg.item, item));
  const others = args
    .filter((arg) => arg === first || !isSame(arg.item, item))
    .map((arg) => (arg === first ? { slot: arg.slot, item } : arg));
  return reframed(element, cue, others, negated ? regrouped(group, { negated: !group.negated }) : group);
}
