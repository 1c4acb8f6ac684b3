import type { WordGroup } from '../../reading/rule.js';

/** Phrases written as one text, parted by bars, so that a long list stays readable. */
export function list(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** Words of one class that mean the same to the engine, written as a list. */
export function group(cls: WordGroup['class'], value: string, words: string): WordGroup {
  return { class: cls, value, words: list(words) };
}
