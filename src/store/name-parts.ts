/** Beyond so many letters the beginnings of names are told apart by the names themselves. */
const LONGEST = 48;

/** A folded name from each of its words on, cut to a fair length: what it is found by. */
export function partsOf(fold: string): readonly string[] {
  const words = fold.split(' ');
  return [...new Set(words.map((_, i) => beginningOf(words.slice(i).join(' '))))].filter(
    (part) => part !== '',
  );
}

/** As much of what is asked for as a part can hold. */
export function beginningOf(fold: string): string {
  return [...fold.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('');
}
