import { fold, foldClub } from './fold.js';

const WHOLE_WORDS: Readonly<Record<string, string>> = { utd: 'united', ath: 'athletic' };

/**
 * Finds names by their abbreviations as tables print them: "Bor. Dortmund", "Sparta R.", "Scunthorpe Utd.". A word with a
 * full stop stands for any word that begins so; the others must be there as they are, in the same order.
 */
export class Abbreviations {
  private readonly names = new Map<string, Set<string>>();

  add(name: string, id: string): void {
    const key = foldClub(name);
    if (!key.includes(' ')) return;
    const ids = this.names.get(key);
    if (ids === undefined) this.names.set(key, new Set([id]));
    else ids.add(id);
  }

  /** Ids of all that the text may stand for; none for a text without an abbreviated word. */
  find(text: string): readonly string[] {
    const words = text.trim().split(/\s+/);
    if (words.length < 2 || words.length > 6 || !words.some((word) => /\p{L}\.$/u.test(word))) return [];
    const parts = words.map((word) => ({ text: fold(word), open: word.endsWith('.') }));
    const found = new Set<string>();
    for (const [name, ids] of this.names) {
      const against = name.split(' ');
      if (against.length !== parts.length) continue;
      const fits = parts.every(({ text: part, open }, at) => {
        const word = against[at] ?? '';
        return word === part || word === WHOLE_WORDS[part] || (open && part !== '' && word.startsWith(part));
      });
      if (fits) for (const id of ids) found.add(id);
    }
    return [...found];
  }
}
