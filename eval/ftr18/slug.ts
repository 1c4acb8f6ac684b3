import { foldName } from '../../src/model/fold.js';

/** A word of an address: folded, and whether it was written with a capital where the address tells words apart by it. */
export interface SlugWord {
  readonly folded: string;
  readonly capital: boolean | null;
}

/** The part of an address that tells the most words, split into them; identifiers and numbers are left out. */
export function slugWords(url: string): readonly SlugWord[] {
  const segments = pathOf(url).split('/').map(wordsOf);
  const most = segments.reduce((best, words) => (words.length >= best.length ? words : best), []);
  const capitals = most.filter(startsHigh).length;
  // An address that writes every word high, or none, says nothing by it; nor does the word that opens it.
  const mixed = capitals > 0 && capitals < most.length * 0.8;
  return most.flatMap((word, i) => {
    const folded = foldName(word).replaceAll(' ', '');
    return folded === '' ? [] : [{ folded, capital: mixed && i > 0 ? startsHigh(word) : null }];
  });
}

function pathOf(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function wordsOf(segment: string): readonly string[] {
  return segment
    .replace(/\.[a-z]{2,5}$/i, '')
    .split(/[-_+\s.,]+/)
    .filter((word) => /^\p{L}[\p{L}'’]*$/u.test(word) && !/^[a-f0-9]{12,}$/i.test(word));
}

function startsHigh(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
