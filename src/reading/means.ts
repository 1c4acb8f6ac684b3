import type { Element } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/** "will test their resolve | by making a bid", "| with a bid": what is to be done with it is still to come. */
export function modalOfMeans(nodes: readonly Node[], { group, cue }: Element): VerbGroup['modal'] {
  let i = group.from - 1;
  while (isWord(nodeAt(nodes, i), 'determiner') || nodeAt(nodes, i)?.kind === 'amount') i--;
  const led = nodeAt(nodes, i);
  if (!isWord(led, 'preposition', cue.part === 'noun' ? 'with' : 'by')) return '';
  for (i--; i >= 0 && nodes[i]!.kind !== 'mark'; i--) {
    const item = nodes[i]!;
    if (item.cue?.notion !== 'trial' && (item.form !== 'base' || cue.part === 'noun')) continue;
    const { modal, to } = verbGroup(nodes, i);
    if (modal !== '' || to) return modal === '' ? 'will' : modal;
  }
  return '';
}
