/** Words by their ids, with what tells most others apart from them at once. */
export interface WordSet {
  readonly ids: ReadonlySet<number>;
  /** A bit for the last five bits of each id. */
  readonly bits: number;
}

export function wordSet(ids: Iterable<number>): WordSet {
  const set = new Set(ids);
  let bits = 0;
  for (const id of set) bits |= 1 << id;
  return { ids: set, bits };
}

/** Whether a word is one of a set: a look at one bit, and into the set for the few that pass. */
export function isAmong({ ids, bits }: WordSet, word: number): boolean {
  // A shift takes the last five bits of what it is shifted by.
  return ((bits >>> word) & 1) !== 0 && ids.has(word);
}
