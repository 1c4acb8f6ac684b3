import { isComma } from './context.js';
import { isPronoun } from './discourse.js';
import { isWord, type Node, nodeAt } from './node.js';

/**
 * "While he struggled after Everton had signed Benti, | he | is wanted": the pronoun that the sentence began with, of which this
 * one speaks again; itself where none does.
 */
export function subjectAgain(nodes: readonly Node[], item: Node): Node {
  const [first, again] = nodes;
  if (again === undefined || again === item || !isPronoun(again) || isWord(again, 'possessive')) return item;
  if (!isWord(first, 'subordinate') && !isWord(first, 'but')) return item;
  const at = nodes.indexOf(item);
  return isPronoun(item) && isComma(nodeAt(nodes, at - 1)) ? again : item;
}
