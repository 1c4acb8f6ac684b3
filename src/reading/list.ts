/*
 * Asked for its element -1, an array looks a property of that name up, which takes a hundred times as long as an element
 * and makes the engine slow down all that the same line asks for afterwards.
 */

/** The last of a list; undefined if there is none. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  const { length } = list;
  return length === 0 ? undefined : list[length - 1];
}

/** What stands in front of the last of a list; undefined if nothing does. */
export function beforeLast<T>(list: readonly T[]): T | undefined {
  const { length } = list;
  return length < 2 ? undefined : list[length - 2];
}

/** What stands in front of an element of a list; undefined if nothing does, or if it is not in the list. */
export function beforeOf<T>(list: readonly T[], element: T): T | undefined {
  const at = list.indexOf(element);
  return at < 1 ? undefined : list[at - 1];
}

/** Takes away what stands in a list from `length` on. Setting the property costs a call into the engine. */
export function cutTo(list: unknown[], length: number): void {
  while (list.length > length) list.pop();
}

/** Whether a word is marked in a table by word id, which ends before the ids of strangers. */
export function isMarked(table: Uint8Array, word: number): boolean {
  return word > 0 && word < table.length && table[word] === 1;
}
