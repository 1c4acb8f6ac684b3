import { fold } from '../text/fold.js';
import type { Language, VerbForm } from './rule.js';

/** Spells out a phrase: the first verb of `[keep tabs on]` or `[sign] for` stands in all its forms. */
export function expansions(phrase: string, language: Language): { words: string[]; form: VerbForm }[] {
  let out: { words: string[]; form: VerbForm }[] = [{ words: [], form: 'none' }];
  for (const part of phrase.match(/\[[^[\]]+\]|[^\s[]+/g) ?? []) {
    if (part.startsWith('[')) {
      const [head = '', ...tail] = part.slice(1, -1).split(/\s+/);
      const rest = foldedWords(tail.join(' '));
      // A verb may have a hyphen, which parts its forms into words ("[re-sign]").
      const forms = language.inflect(fold(head));
      out = out.flatMap((start) =>
        forms.map(({ form, word }) => ({
          words: [...start.words, ...foldedWords(word), ...rest],
          form: start.form === 'none' ? form : start.form,
        })),
      );
    } else {
      const words = foldedWords(part);
      out = out.map((start) => ({ words: [...start.words, ...words], form: start.form }));
    }
  }
  return out;
}

/** The words of a phrase as they are compared; a hyphen parts words. */
export function foldedWords(phrase: string): string[] {
  return phrase
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map(fold);
}
