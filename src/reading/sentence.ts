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
  /** Stands in the one before it, between two commas. */
  readonly inserted: boolean;
  /** Its nodes with those that are inserted into it in their places; null where none are. */
  readonly whole: readonly Node[] | null;
  /** Whose direct speech stands in it. */
  voice: Voice | null;
}

/** A sentence as one literal of one shape: a spread of another is of a kind of its own, and all that is read asks sentences. */
export function sentenceOf(
  nodes: Node[],
  from: number,
  to: number,
  paragraph: number,
  heading: boolean,
  inserted: boolean,
  whole: readonly Node[] | null,
  voice: Voice | null,
): Sentence {
  return { nodes, from, to, paragraph, heading, inserted, whole, voice };
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

/** Where the sentence begins that one is inserted into; its own place if it is in none. */
export function hostOf(sentences: readonly Sentence[], index: number): number {
  let host = index;
  while (sentences[host]!.inserted) host--;
  return host;
}

/** The nodes of a sentence with those that are inserted into it behind them. */
export function withInserted(sentences: readonly Sentence[], host: number, last: number): readonly Node[] {
  if (host === last) return sentences[host]!.nodes;
  const nodes: Node[] = [];
  for (let i = host; i <= last; i++) nodes.push(...sentences[i]!.nodes);
  return nodes;
}

/** The sentences as they are written, each with what is inserted into it; nothing is left where that stands by itself. */
export function unparted(sentences: readonly Sentence[]): readonly Sentence[] {
  let found = false;
  for (const { inserted } of sentences) found ||= inserted;
  if (!found) return sentences;
  return sentences.map((sentence) => {
    const { from, to, paragraph, heading, inserted, whole, voice } = sentence;
    if (inserted) return sentenceOf([], to, to, paragraph, heading, true, whole, voice);
    return whole === null
      ? sentence
      : sentenceOf([...whole], from, to, paragraph, heading, false, whole, voice);
  });
}
