import { describe, expect, it } from 'vitest';
import { CASES } from '../../../test/browser/cases.js';
import { allOf, textOf, useDesk } from '../../../test/browser/desk.js';
import { testLedger } from '../../../test/browser/ledger.js';
import { readingOf } from '../../../test/store/cases.js';

const desk = useDesk();

describe('names', () => {
  it('gathers a person: sagas and facts', async () => {
    const { document } = await desk.open('/players/p-halvard');
    expect(textOf(document, 'h1')).toBe('Oren Halvard');
    expect(allOf(document, '.sagas tbody tr').length).toBe(3);
    expect(allOf(document, '.fact-kind dt')).toEqual(expect.arrayContaining(['contract', 'injury']));
    expect(allOf(document, '.facts').join(' ')).toContain('knee injury, 2 to 3 months out');
  });

  it('puts facts side by side that cannot all hold', async () => {
    const { document } = await desk.open('/players/p-halvard');
    const sides = document.querySelector('#differ')?.closest('section')?.textContent ?? '';
    expect(sides).toContain('the end of the contract');
    expect(sides).toMatch(/until 2026 Northgate Gazette.*until 2027 Il Quaderno/);
    const { document: before } = await desk.open('/players/p-halvard?as-of=2025-12-02');
    expect(before.querySelector('#differ')).toBeNull();
  });

  it('gathers a club: who is said to come, go and stay', async () => {
    const { document } = await desk.open('/clubs/harbour-rovers');
    expect(allOf(document, 'section h2')).toEqual(expect.arrayContaining(['Said to go', 'Said to stay']));
    const { document: other } = await desk.open('/clubs/Northgate%20United');
    expect(allOf(other, 'section h2')).toContain('Said to come');
  });

  it('gathers a source: its own word apart from what it passed on', async () => {
    const { document } = await desk.open('/sources/harbour%20echo');
    expect(textOf(document, 'h1')).toBe('Harbour Echo');
    expect(textOf(document, '#own')).toBe('On its own word');
    expect(textOf(document, '#passed')).toBe('Passed on from others');
  });

  const onward: readonly (readonly [string, string])[] = [
    ['/players/halvard', '/players/p-halvard'],
    ['/clubs/sportiva', '/clubs/sportiva-colline'],
  ];
  it.each(onward)('leads from a part of a name, %s', async (path, target) => {
    const { response } = await desk.open(path);
    expect([response.status, response.headers.get('location')]).toEqual([302, target]);
  });

  it('leads from a claim to its place in the article', async () => {
    const claim = CASES.readings[0]?.claims[0];
    const { response } = await desk.open(`/claims/${claim?.id}?as-of=2025-12-02`);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(
      `/articles/${claim?.article}?as-of=2025-12-02#mark-${claim?.id}`,
    );
  });
});

describe('names that addresses hold with difficulty', () => {
  it.each([
    ['very long', `L${'o'.repeat(600)}ng`],
    ['half a pair', 'Hal\ud83df'],
    ['signs of addresses', 'A/B?c=d&e#f%20'],
    ['markup', '<b>Bo</b>'],
  ])('%s: every link to them leads there', async (_what, name) => {
    const sentences = [{ person: `P ${name}`, from: `F ${name}`, to: `C ${name}`, credit: `S ${name}` }];
    const own = await testLedger({
      readings: [readingOf({ id: 'a1', outlet: `O ${name}`, date: '2025-10-01', sentences })],
      readAt: CASES.readAt,
    });
    try {
      const { document } = await desk.open('/', { reader: own.reader });
      const paths = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
      const saga = paths.find((path) => path.startsWith('/sagas/')) ?? '';
      const { document: page } = await desk.open(saga, { reader: own.reader });
      for (const link of page.querySelectorAll('main a')) paths.push(link.getAttribute('href') ?? '');
      expect(new Set(paths.map((path) => path.split('/')[1]))).toEqual(
        new Set(['sagas', 'articles', 'claims', 'sources', 'clubs', 'players']),
      );
      for (const path of paths.filter((one) => !one.startsWith('/claims/'))) {
        const { response } = await desk.open(path, { reader: own.reader });
        expect(response.status, path).toBe(200);
      }
    } finally {
      await own.close();
    }
  });
});

describe('names of which much is told', () => {
  it('shows what changed last, says so, and leads to the rest', async () => {
    const told = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        readingOf({
          id: `a${i}`,
          outlet: 'Dale Post',
          date: `2025-${String(1 + Math.floor(i / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
          sentences: [
            { person: `Ivo H${'abcdefghij'[Math.floor(i / 10)]}${'abcdefghij'[i % 10]}l`, to: 'Northend' },
          ],
        }),
      );
    const own = await testLedger({ readings: told(62), readAt: CASES.readAt });
    try {
      const { document } = await desk.open('/clubs/Northend', { reader: own.reader });
      expect(textOf(document, '.page-head .meta')).toMatch(
        /^Of the 60 sagas that changed last 60 toward the club, 0 away from it/,
      );
      expect(allOf(document, '.sagas tbody tr').length).toBe(60);
      expect(allOf(document, '.sagas tbody tr').join(' ')).not.toContain('Ivo Haal');
      expect(document.querySelector('.page-head .meta a')?.getAttribute('href')).toBe('/?club=Northend');
    } finally {
      await own.close();
    }
  });
});

describe('articles that name no outlet', () => {
  it('stand together under a name that says so', async () => {
    const own = await testLedger({
      readings: [
        readingOf({ id: 'bare', date: '2025-10-01', sentences: [{ person: 'Ivo Hall', to: 'Northend' }] }),
      ],
      readAt: CASES.readAt,
    });
    try {
      const { document } = await desk.open('/sources/unknown', { reader: own.reader });
      expect(textOf(document, 'h1')).toBe('An unnamed outlet');
      expect(textOf(document, '.standfirst')).toBe(
        'Articles that name no outlet stand together here; they need not be one voice. 1 report goes back to its word; 0 pass through it from elsewhere.',
      );
    } finally {
      await own.close();
    }
  });
});

describe('search', () => {
  it('finds people, clubs, sources and articles', async () => {
    expect(allOf((await desk.open('/search?q=halvard')).document, '.found a')).toEqual(['Oren Halvard']);
    expect(allOf((await desk.open('/search?q=colline')).document, '.found a')).toEqual(['Sportiva Colline']);
    expect(allOf((await desk.open('/search?q=quaderno')).document, '.found a')).toEqual(['Il Quaderno']);
    const { document } = await desk.open('/search?q=knee');
    expect(textOf(document, '.excerpt')).toContain('knee');
  });
  it('shows the words it was asked, escaped', async () => {
    const { html } = await desk.open(`/search?q=${encodeURIComponent('<script>alert(1)</script>"')}`);
    expect(html).not.toContain('<script>alert');
  });
});
