/** Words by their ids, asked for all the time: a small open-addressing table, which a `Set` is several times slower than. */
export interface WordSet {
  readonly ids: ReadonlySet<number>;
  /** Each id at the place that its last bits name, or behind it; 0 where none stands. At most a quarter is taken. */
  readonly table: Int32Array;
}

export function wordSet(ids: Iterable<number>): WordSet {
  const set = new Set(ids);
  let size = 4;
  while (size < 4 * set.size) size *= 2;
  const table = new Int32Array(size);
  for (const id of set) {
    let place = id & (size - 1);
    while (table[place] !== 0) place = (place + 1) & (size - 1);
    table[place] = id;
  }
  return { ids: set, table };
}

/** Whether a word is one of a set. No word's id is 0, and a sign's is below it. */
export function isAmong({ table }: WordSet, word: number): boolean {
  const mask = table.length - 1;
  for (let place = word & mask; ; place = (place + 1) & mask) {
    const id = table[place]!;
    if (id === 0) return false;
    if (id === word) return true;
  }
}
