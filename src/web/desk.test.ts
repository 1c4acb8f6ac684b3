import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, useDesk } from '../../test/browser/desk.js';
import { Problem } from '../model/problem.js';

const desk = useDesk();

describe('trouble', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['/nowhere', 404, 'No source for this page'],
    ['/sagas/none', 404, 'No such saga'],
    ['/articles/none', 404, 'No such article'],
    ['/claims/none', 404, 'No such claim'],
    ['/players/none', 404, 'Nobody has spoken of'],
    ['/clubs/none', 404, 'Nobody has spoken of'],
    ['/sources/none', 404, 'Nobody has spoken of'],
    ['/?as-of=2025-02-30', 400, 'That is not a day'],
    ['/?as-of=%3Cscript%3E', 400, 'That is not a day'],
  ];
  it.each(cases)('%s answers %i', async (path, status, words) => {
    const { response, document } = await desk.open(path);
    expect(response.status).toBe(status);
    expect(textOf(document, 'main')).toContain(words);
  });

  it('shows an expected failure by its reason and an unexpected one not at all', async () => {
    const told: unknown[] = [];
    const failing = (error: Error) => desk.withChange({ sagas: () => Promise.reject(error) });
    const options = (error: Error) => ({ reader: failing(error), onError: (one: unknown) => told.push(one) });
    const locked = await desk.open(
      '/',
      options(new Problem('locked', 'ledger.db', 'another process holds it')),
    );
    expect(locked.response.status).toBe(503);
    expect(textOf(locked.document, 'main')).toContain('ledger.db: another process holds it.');
    const broken = new Error('secret detail');
    const failed = await desk.open('/', options(broken));
    expect(failed.response.status).toBe(500);
    expect(failed.html).not.toContain('secret detail');
    expect(told).toEqual([broken]);
  });
});

describe('whatever is asked', () => {
  const fields = [
    'q',
    'club',
    'player',
    'source',
    'stage',
    'kind',
    'order',
    'page',
    'since',
    'outlet',
    'lang',
  ];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '"',
      "'; drop table claims; --",
      '%',
      '_',
      'NEAR(',
      'a AND',
      '*',
      '\u0000',
      '../..',
      '-1',
      '1e9',
      '0x10',
    ),
  );
  it('no field makes a page fail', async () => {
    const failures: unknown[] = [];
    const app = desk.app({ onError: (error) => failures.push(error) });
    const paths = [
      '/',
      '/brief',
      '/articles',
      '/search',
      `/sagas/${await desk.sagaId('Halvard', 'Sportiva Colline')}`,
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.dictionary(fc.constantFrom(...fields), hostile),
        async (path, query) => {
          const response = await app.request(`${path}?${new URLSearchParams(query)}`);
          expect([response.status, failures]).toEqual([200, []]);
        },
      ),
      { numRuns: 150 },
    );
  });
  it('no address makes a page fail', async () => {
    const failures: unknown[] = [];
    const app = desk.app({ onError: (error) => failures.push(error) });
    const nouns = ['sagas', 'articles', 'claims', 'players', 'clubs', 'sources'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...nouns), hostile, async (noun, key) => {
        const response = await app.request(`/${noun}/${encodeURIComponent(key)}`);
        expect([200, 302, 404]).toContain(response.status);
        expect(failures).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
  it('an address that is no UTF-8 is answered', async () => {
    expect((await desk.app().request('/players/%ff%fe')).status).toBe(404);
  });
});

describe('files', () => {
  it.each(['/style.css', '/desk.js', '/icon.svg'])('%s answers with an etag, and not again', async (path) => {
    const first = await desk.app().request(path);
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^"[0-9a-f]{16}"$/)]);
    const again = await desk.app().request(path, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('docs/desk.md', () => {
  const documented = readFileSync(new URL('../../docs/desk.md', import.meta.url), 'utf8');
  it('documents every route', () => {
    const routes = desk
      .app()
      .routes.filter((route) => route.method === 'GET')
      .map((route) => route.path);
    expect(routes.length).toBeGreaterThan(10);
    for (const path of routes) expect(documented, path).toContain(`\`${path}\``);
  });
});
