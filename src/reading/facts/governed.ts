import { COMMA, type Tokens } from '../../text/tokens.js';
import { groupStart } from '../group.js';
import { isWord, type Node, nodeAt } from '../node.js';
import type { WhoWords } from './who-words.js';

/** Whether a preposition leads to the node, and not to a subject of its own (", with Reuter injured"). */
export function governed(tokens: Tokens, nodes: readonly Node[], index: number, words: WhoWords): boolean {
  const item = nodes[index]!;
  // "of the Roma side"
  const article = isWord(nodeAt(nodes, index - 1), 'determiner') && nodes[index - 1]!.to === item.from;
  const before = nodeAt(nodes, article ? index - 2 : index - 1);
  if (before === undefined || item.from - before.to > 1 || before.to - before.from > 2) return false;
  const word = tokens.word[before.from]!;
  if (!words.oblique.has(word)) return false;
  return !(words.absolute.has(word) && before.from > 0 && tokens.word[before.from - 1] === COMMA);
}

/** "With Reuter and Benti | injured": the list that ends here is the subject of what follows. */
export function isAbsolute(tokens: Tokens, nodes: readonly Node[], index: number, words: WhoWords): boolean {
  const before = nodeAt(nodes, groupStart(nodes, index) - 1);
  return before !== undefined && words.absolute.has(tokens.word[before.from]!);
}
