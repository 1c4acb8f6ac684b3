/** Words by their ids, asked for all the time: a small open-addressing table, which a `Set` is several times slower than. */
export class WordSet {
  readonly ids: ReadonlySet<number>;
  /** Each id at the place that its last bits name, or behind it; 0 where none stands. At most a quarter is taken. */
  private readonly table: Int32Array;

  constructor(ids: Iterable<number>) {
    this.ids = new Set(ids);
    let size = 4;
    while (size < 4 * this.ids.size) size *= 2;
    this.table = new Int32Array(size);
    for (const id of this.ids) {
      let place = id & (size - 1);
      while (this.table[place] !== 0) place = (place + 1) & (size - 1);
      this.table[place] = id;
    }
  }

  /** No word's id is 0, and a sign's is below it. */
  has(word: number): boolean {
    const { table } = this;
    const mask = table.length - 1;
    for (let place = word & mask; ; place = (place + 1) & mask) {
      const id = table[place]!;
      if (id === word) return true;
      if (id === 0) return false;
    }
  }
}
