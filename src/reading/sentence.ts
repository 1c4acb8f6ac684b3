import type { Node } from './node.js';
import type { Voice } from './voice.js';

/** One sentence of an article, as its nodes. */
export interface Sentence {
  readonly nodes: Node[];
  readonly from: number;
  readonly to: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
  /** Stands alone without a full stop: what follows is another story. */
  readonly heading: boolean;
  /** Whose direct speech stands in it. */
  voice: Voice | null;
}

/** Number of the sentence that a token stands in. */
export function sentenceAt(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
