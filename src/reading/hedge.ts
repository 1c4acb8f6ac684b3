import type { Event } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';

/** "has reportedly travelled for | a medical", "were understood to have upped | their offer": a hedge of the same clause. */
export function hedgedInFront(page: Page, nodes: readonly Node[], { elements }: Event): boolean {
  for (let i = elements[0]!.group.from - 1; i >= 0; i--) {
    const item = nodes[i]!;
    // "It seems | that Everton want": no clause of its own.
    if (
      isWord(item, 'relative') &&
      isWord(nodeAt(nodes, i - 1), 'hedge') &&
      isWord(nodeAt(nodes, i - 2), 'pronoun', 'it')
    )
      continue;
    if (item.kind === 'mark' || item.kind === 'cue' || isWord(item, 'relative') || isWord(item, 'but'))
      return false;
    if (!isWord(item, 'hedge')) continue;
    if (page.marks.hedges.test(page.slice(item.from, item.to))) return true;
    const before = nodeAt(nodes, i - 1);
    return (
      (isWord(before, 'be') && isWord(nodes[i + 1], 'preposition', 'to')) ||
      (i === 1 && isWord(before, 'pronoun', 'it')) ||
      // "Looks like Everton want"
      i === 0 ||
      before?.kind === 'mark'
    );
  }
  return false;
}

/** "want Reuter, | apparently": a hedge by itself at the end. */
export function hedgedAtEnd(page: Page, nodes: readonly Node[], { to }: Event): boolean {
  const { length } = nodes;
  const last = nodes[length - 1]!;
  const at = last.kind === 'mark' ? length - 2 : length - 1;
  if (at <= to || nodeAt(nodes, at - 1)?.kind !== 'mark' || !isWord(nodes[at], 'hedge')) return false;
  return page.marks.hedges.test(page.slice(nodes[at]!.from, nodes[at]!.to));
}

/** "are reportedly willing": a hedge inside the words of a cue. */
export function hedgesWithin(page: Page, { elements }: Event): boolean {
  for (const { node } of elements)
    if (node.to - node.from > 1 && page.marks.hedges.test(page.slice(node.from, node.to))) return true;
  return false;
}
