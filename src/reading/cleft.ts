import type { Event } from './element.js';
import { groupStart } from './group.js';
import { lastOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';
import { isNobody } from './subjectless.js';

/**
 * "One player Everton would love to sign | is | Reuter": whom the verb is about stands behind it, where what he is called
 * stands in front of the club.
 */
export function isCleft(nodes: readonly Node[], at: number, { elements }: Event): boolean {
  if (!isWord(nodes[at], 'be')) return false;
  const { cue, args } = lastOf(elements)!;
  if (cue.act !== 'buy' || cue.part === 'noun' || args.length > 0) return false;
  let i = at + 1;
  while (isWord(nodes[i], 'determiner')) i++;
  if (nodes[i]?.kind !== 'person' || nodes[i]!.how !== 'named') return false;
  const doer = elements[0]!.group.from - 1;
  const acts = nodeAt(nodes, doer);
  if (acts?.kind !== 'club' && acts?.kind !== 'person' && !isWord(acts, 'pronoun', 'they')) return false;
  const called = nodeAt(nodes, groupStart(nodes, doer) - 1);
  return called !== undefined && isNobody(called);
}
