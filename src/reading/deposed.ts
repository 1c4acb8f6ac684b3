import type { Element } from './element.js';
import { type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';

/** "the manager was dismissed", "he was dismissed by the club": a player would have been sent off, by nobody that is named. */
export function isDeposed(nodes: readonly Node[], { node, args, group }: Element): boolean {
  if (!group.be || node.form !== 'ed') return false;
  for (const { slot, item } of args) if (slot === 'by' && item.kind === 'club') return true;
  const subject = nodeAt(nodes, group.from - 1);
  return subject?.kind === 'person' && runsClub(subject.person?.role ?? subject.traits?.role);
}
