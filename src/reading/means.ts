import type { Element } from './element.js';
import { isNotion, isWord, type Node, nodeAt } from './node.js';
import { isMaybe, type VerbGroup, verbGroup } from './verb-group.js';

/** The modal of the clause that says what for: it holds of what is named only as the means. */
export function modalOfMeans(nodes: readonly Node[], first: Element): VerbGroup['modal'] {
  const { cue, node } = first;
  if (cue.kind === 'bid') return modalOfBid(nodes, first);
  if (node.form === 'ing') return modalBefore(nodes, first, 'by');
  return cue.part === 'noun' ? modalBefore(nodes, first, 'in') : '';
}

/** "will test their resolve | by making a bid", "| with a bid": what is to be done with it is still to come. */
function modalOfBid(nodes: readonly Node[], { group, cue }: Element): VerbGroup['modal'] {
  let i = group.from - 1;
  while (isWord(nodeAt(nodes, i), 'determiner') || nodeAt(nodes, i)?.kind === 'amount') i--;
  const led = nodeAt(nodes, i);
  if (!isWord(led, 'preposition', cue.part === 'noun' ? 'with' : 'by')) return '';
  for (i--; i >= 0 && nodes[i]!.kind !== 'mark'; i--) {
    const item = nodes[i]!;
    if (!isNotion(item, 'trial') && (item.form !== 'base' || cue.part === 'noun')) continue;
    const { modal, to } = verbGroup(nodes, i);
    if (modal !== '' || to) return modal === '' ? 'will' : modal;
  }
  return '';
}

/** "could shore up their defence | by adding Reuter", "could be runners | in the race": a chance, and no more. */
function modalBefore(nodes: readonly Node[], { group }: Element, by: string): VerbGroup['modal'] {
  let i = group.from - 1;
  while (isWord(nodeAt(nodes, i), 'determiner')) i--;
  if (!isWord(nodeAt(nodes, i), 'preposition', by)) return '';
  for (i--; i >= 0; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'modal')) return isMaybe(item.value) ? (item.value as VerbGroup['modal']) : '';
    // A verb that is read has its own; so has another clause.
    if (item.kind === 'mark' || item.kind === 'cue' || item.kind === 'person' || isWord(item, 'relative'))
      return '';
  }
  return '';
}

/** Nodes between a modal and a verb that shares it: at the most, and where the verb it stands with is not known. */
const PAIRED = 8;
const NEAR = 5;

/** "could | swoop in and | sign Reuter": the modal of a verb that is not known, joined to this one. */
export function modalOfPair(nodes: readonly Node[], { group }: Element): Element['group']['modal'] {
  let known = false;
  for (let i = group.from - 2; i >= 0 && i >= group.from - PAIRED; i--) {
    const item = nodes[i]!;
    // "could | end their search and | make a bid": all of it may be.
    if (isWord(item, 'modal'))
      return !known || isMaybe(item.value) ? (item.value as Element['group']['modal']) : '';
    if (item.kind === 'mark' || isWord(item, 'relative') || isWord(item, 'subordinate')) return '';
    if (isWord(item, 'but') || isWord(item, 'preposition', 'to') || isWord(item, 'be')) return '';
    known ||= item.kind !== 'word' || i < group.from - NEAR;
  }
  return '';
}
