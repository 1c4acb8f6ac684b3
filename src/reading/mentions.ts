import type { Sentence } from './sentence.js';

/**
 * Where names and phrases of persons, clubs and the like stand: a quarter of an article's nodes, and all that most questions
 * of who is who are put to. Holds until nodes are put in or taken out.
 */
export class Mentions {
  /** Places in their sentences, one sentence behind the other. */
  at = new Int32Array(256);
  /** Those of sentence `s` stand in `at` from `begin[s]` to `begin[s + 1]`. */
  begin = new Int32Array(64);

  /** Takes up an article. */
  enter(sentences: readonly Sentence[]): void {
    if (this.begin.length <= sentences.length) this.begin = new Int32Array(2 * sentences.length);
    const { begin } = this;
    let count = 0;
    for (let s = 0; s < sentences.length; s++) {
      const { nodes } = sentences[s]!;
      begin[s] = count;
      if (this.at.length < count + nodes.length) this.makeRoom(2 * (count + nodes.length));
      const { at } = this;
      for (let i = 0; i < nodes.length; i++) {
        const { kind } = nodes[i]!;
        if (kind === 'person' || kind === 'club' || kind === 'name') at[count++] = i;
      }
    }
    begin[sentences.length] = count;
  }

  private makeRoom(count: number): void {
    const larger = new Int32Array(count);
    larger.set(this.at);
    this.at = larger;
  }
}
