import { describe, expect, it } from 'vitest';
import { CASES } from '../../test/browser/cases.js';
import { allOf, textOf, useDesk } from '../../test/browser/desk.js';

const desk = useDesk();
const FULL = 'retold, not the outlet\u2019s own words';

describe('a retelling', () => {
  it('is called so at the head of its article, and no other is', async () => {
    const { document } = await desk.open(`/articles/${CASES.articles.first}`);
    expect(textOf(document, '.notice')).toMatch(/^A retelling of this report, not the outlet\u2019s words\./);
    for (const id of [CASES.articles.second, CASES.articles.third]) {
      const { document: other } = await desk.open(`/articles/${id}`);
      expect(allOf(other, '.notice').join(' ')).not.toContain('retelling');
    }
  });

  it('is called so beside each of its quotes in a saga, and beside no other', async () => {
    const { document } = await desk.open(`/sagas/${await desk.sagaId('Halvard', 'Sportiva Colline')}`);
    for (const row of document.querySelectorAll('.claim')) {
      const retold = row.querySelector('blockquote a')?.getAttribute('href')?.includes(CASES.articles.first);
      expect(row.textContent?.includes(FULL), row.textContent ?? '').toBe(retold);
    }
    expect(allOf(document, '.claim .retold').length).toBeGreaterThan(0);
  });

  it.each([
    ['the front page of its day', '/?as-of=2025-12-02', '.quoted', FULL],
    ['the briefing of its day', '/brief?as-of=2025-12-02', '.quoted', FULL],
    ['a search', '/search?q=colline', '.report-list', FULL],
    ['the list of articles', '/articles', '.report-list', 'retold'],
    ['the facts of a person', '/players/p-halvard', '.facts', 'retold'],
  ])('is called so on %s', async (_what, path, selector, words) => {
    const { document } = await desk.open(path);
    expect(allOf(document, `${selector} .retold`)).toContain(words);
  });
});
