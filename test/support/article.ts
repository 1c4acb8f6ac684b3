import type { Article } from '../../src/model/article.js';

/** An English article of a fixed outlet and day, with these words. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    id: 'a',
    url: null,
    outlet: 'The Harbour Post',
    outletId: null,
    author: null,
    date: '2025-09-01',
    dateBasis: 'stated',
    lang: 'en',
    title: null,
    text,
    bodyStart: 0,
    ...more,
  };
}

/** Of an article of which nothing is known but its words. */
export const BARE = { outlet: null, date: null, dateBasis: 'unknown' } as const satisfies Partial<Article>;
