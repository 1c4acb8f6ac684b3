/** Phrases written as one text, parted by bars, so that a long list stays readable. */
export function list(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
