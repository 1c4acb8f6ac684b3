import { isWord, type Node } from './node.js';

/** "is not on Everton's radar": the negation stands before the preposition that the noun hangs on. */
export function deniedBefore(nodes: readonly Node[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 5; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'negation')) return isWord(nodes[i - 1], 'be') || isWord(nodes[i + 1], 'preposition');
    const passable =
      isWord(item, 'preposition', 'on') ||
      isWord(item, 'preposition', 'in') ||
      isWord(item, 'preposition', 'among') ||
      isWord(item, 'determiner') ||
      isWord(item, 'possessive') ||
      (item.kind === 'club' && item.possessive);
    if (!passable) return false;
  }
  return false;
}
