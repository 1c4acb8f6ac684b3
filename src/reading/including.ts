import { isWord, type Node } from './node.js';
import type { Sense } from './sense.js';

/** "Everton could | include | Reuter in a deal": a club does it; "the suitors | include | Everton" leads to a list. */
export function doesInclude({ word, form }: Sense, before: Node | undefined): boolean {
  if (word?.value !== 'including' || form === 'none' || form === 'ing' || before === undefined) return false;
  return (
    before.kind === 'club' ||
    isWord(before, 'modal') ||
    isWord(before, 'have') ||
    isWord(before, 'negation') ||
    isWord(before, 'pronoun') ||
    isWord(before, 'preposition', 'to')
  );
}

/** What makes a sense one without closed words. */
export const NO_WORD = { word: null, also: null, wordClass: '', alsoClass: '', classes: 0 } as const;
