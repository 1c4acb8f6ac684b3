/**
 * What migrations know of the program, as it was when they were released: a ledger must come out the same whatever the
 * program has become since, so they import nothing of it but types (`test/architecture/imports.test.ts`). A constant or a
 * function that changes is frozen anew, under a name of its own.
 */

/** The end of what still holds. */
export const END = '9999-99-99';

/** SQLite: so many tellings of one group have room side by side. */
export const ROOM = 2 ** 21;

/** Beyond so many letters the beginnings of names are told apart by the names themselves. */
const LONGEST_PART = 48;

/** A folded name from each of its words on, cut to a fair length. */
export function partsOf(fold: string): readonly string[] {
  const words = fold.split(' ');
  const parts = words.map((_, i) =>
    [
      ...words
        .slice(i)
        .join(' ')
        .slice(0, 2 * LONGEST_PART),
    ]
      .slice(0, LONGEST_PART)
      .join(''),
  );
  return [...new Set(parts)].filter((part) => part !== '');
}
