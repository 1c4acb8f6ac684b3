/** Words that belong to the surname after them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al am an ap bin ben da dal das de dei del della den der des di do dos du el la le mac mc o op saint san st ten ter ter van vant vom von zu zur'.split(
    ' ',
  ),
);
/** Words after a surname that are not it. */
const SUFFIXES: ReadonlySet<string> = new Set('jr junior sr filho neto ii iii'.split(' '));

/**
 * The surnames that a folded name may go by: "virgil van dijk" -> "dijk", "van dijk"; "joe gomez" -> "gomez";
 * "neymar junior" -> "junior", "neymar junior" is a whole name and "neymar" its surname too.
 */
export function surnames(key: string): readonly string[] {
  const words = key.split(' ');
  if (words.length === 1) return [key];
  const found: string[] = [];
  let end = words.length;
  if (SUFFIXES.has(words[end - 1] ?? '')) {
    found.push(words[end - 1] ?? '');
    end--;
  }
  const last = words[end - 1] ?? '';
  found.push(last);
  let start = end - 1;
  // The first word is a given name, unless only particles stand before the surname.
  while (start > 0 && PARTICLES.has(words[start - 1] ?? '')) {
    start--;
    found.push(words.slice(start, end).join(' '));
  }
  return found;
}

/** "j gomez" -> initial "j", surname "gomez"; null for what begins with no initial. */
export function initialAndSurname(
  key: string,
): { readonly initial: string; readonly surname: string } | null {
  const match = /^(\p{L}) (\p{L}.+)$/u.exec(key);
  return match === null ? null : { initial: match[1] ?? '', surname: match[2] ?? '' };
}
