import type { Node } from './node.js';
import type { Voice } from './voice.js';

/** One sentence of an article, as its nodes. */
export interface Sentence {
  readonly nodes: Node[];
  readonly from: number;
  readonly to: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
  /** Whose direct speech stands in it. */
  voice: Voice | null;
}
