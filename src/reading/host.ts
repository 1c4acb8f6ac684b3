import type { Arg, Element, Event } from './element.js';
import { groupStart } from './group.js';
import { firstIn } from './having.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Act } from './rule.js';

/** "will test | Fulham's resolve by making a bid": whose resolve it is has him. */
export function isTested({ elements, main }: Event, owned: Element): boolean {
  return owned !== main && elements[0]!.cue.notion === 'trial';
}

/** "in the race for Reuter ahead of | Fulham", "behind | Fulham", but not "ahead of | Fulham's visit". */
export function isOvertaken(nodes: readonly Node[], act: Act, item: Node): boolean {
  const next = nodes[nodes.indexOf(item) + 1];
  return act === 'buy' && (next === undefined || next.from === item.to);
}

/** "would rather join Everton over other clubs such as | Fulham": they are what he does not choose. */
export function isPassedOver(nodes: readonly Node[], item: Node): boolean {
  let i = groupStart(nodes, nodes.indexOf(item)) - 1;
  if (!isWord(nodeAt(nodes, i), 'preposition', 'including')) return false;
  i--;
  const host = nodeAt(nodes, i);
  if (host?.kind !== 'club' || host.club?.described !== true) return false;
  const before = nodeAt(nodes, i - 1);
  return (
    isWord(before, 'preposition', 'over') ||
    isWord(before, 'preposition', 'ahead of') ||
    isWord(before, 'preposition', 'beside')
  );
}

/** "Everton, Fulham and | Genk's bids": whose they are besides; but "is wanted by Everton and | Fulham's bid was rejected". */
export function coOwners(
  nodes: readonly Node[],
  { main, after }: Event,
  { item: owner }: Arg,
): readonly Node[] {
  if (!owner.possessive || owner.kind !== 'club' || main.cue.act !== 'buy') return [];
  if (firstIn(main.args, 'possessor') !== owner) return [];
  const at = nodes.indexOf(owner);
  const start = groupStart(nodes, at);
  if (after.length > 0 && isWord(nodeAt(nodes, start - 1), 'preposition')) return [];
  return nodes.slice(start, at).filter(({ kind }) => kind === 'club');
}
