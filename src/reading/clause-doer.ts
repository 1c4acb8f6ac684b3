import type { Element } from './element.js';
import type { Node } from './node.js';
import { claused } from './post.js';
import type { Act } from './rule.js';

/** "denied that Everton | have signed", "talk of Reuter | leaving": what hangs on a governor is the subject of what follows. */
export function tellDoer(nodes: readonly Node[], current: Element, next: Element, before: Node): void {
  if (current.cue.act !== '') return;
  const { group, node, cue } = next;
  const finite = group.have || group.be || group.modal !== '' || claused(nodes, current);
  // "chances of Everton | signing him": the club does it.
  const acts = before.kind === 'club' && (current.cue.part === 'noun' || current.cue.governs === 'lack');
  if (!finite && (node.form !== 'ing' || (!MOVING.has(cue.act) && !acts))) return;
  for (let k = 0; k < current.args.length; k++) {
    const { slot, item } = current.args[k]!;
    if (finite ? slot === 'object' : item === before) current.args[k] = { slot: 'clause', item };
  }
}

/** What somebody does about himself. */
const MOVING: ReadonlySet<Act | ''> = new Set<Act>(['join', 'leave', 'stay']);
