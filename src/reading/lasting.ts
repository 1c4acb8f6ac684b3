import type { Event } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';
import { reframeMain } from './reframed.js';
import { verbGroup } from './verb-group.js';

/** "have made | Reuter's loan | permanent": he is signed, at the time that the verb in front tells. */
export function madeLasting(nodes: readonly Node[], event: Event): void {
  const { main } = event;
  const { lasting } = main.cue;
  if (lasting === undefined || !isWord(nodes[event.to + 1], 'permanent') || event.after.length > 0) return;
  if (!isWord(main.node, 'loan')) return;
  let head = main.index;
  for (const { item } of main.args)
    if (item.from < main.node.from) head = Math.min(head, nodes.indexOf(item));
  while (isWord(nodeAt(nodes, head - 1), 'determiner')) head--;
  const at = isWord(nodeAt(nodes, head - 1), 'verb') ? head - 1 : head;
  const group = verbGroup(nodes, at);
  // "will not make his loan permanent" tells what will become of it, "have not made it permanent" nothing.
  if (group.negated && group.modal === '') return;
  reframeMain(event, lasting, main.args, group);
}
