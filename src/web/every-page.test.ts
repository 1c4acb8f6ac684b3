import { describe, expect, it } from 'vitest';
import { CASES } from '../../test/browser/cases.js';
import { useDesk } from '../../test/browser/desk.js';

const desk = useDesk();

/** Every page of the desk over the test ledger. */
async function everyPage(): Promise<readonly string[]> {
  return [
    '/',
    '/?order=person',
    '/?player=nobody',
    '/brief',
    `/sagas/${await desk.sagaId('Halvard', 'Sportiva Colline')}`,
    '/sagas/unknown',
    '/articles',
    ...Object.values(CASES.articles).map((id) => `/articles/${id}`),
    '/players/p-halvard',
    '/players/nobody',
    '/clubs/sportiva-colline',
    '/clubs/Northgate%20United',
    '/sources/Il%20Quaderno',
    '/sources/nobody',
    '/search',
    '/search?q=colline',
    '/about',
    '/no/such/page',
  ];
}

describe('every page', () => {
  it('is one document with a main part, one first heading, labelled fields and no address twice', async () => {
    for (const path of await everyPage()) {
      const { document, html } = await desk.open(path);
      expect(html.startsWith('<!doctype html>'), path).toBe(true);
      expect(document.documentElement.getAttribute('lang'), path).toBe('en');
      expect(document.querySelectorAll('main').length, path).toBe(1);
      expect(document.querySelectorAll('h1').length, path).toBe(1);
      const ids = [...document.querySelectorAll('[id]')].map((node) => node.id);
      expect(new Set(ids).size, `${path}: ${ids}`).toBe(ids.length);
      for (const field of document.querySelectorAll('input:not([type=hidden]), select')) {
        expect(document.querySelector(`label[for="${field.id}"]`), `${path} ${field.id}`).not.toBeNull();
      }
      for (const picture of document.querySelectorAll('svg')) {
        expect(picture.getAttribute('aria-hidden'), path).toBe('true');
      }
    }
  });

  it('skips no level of headings', async () => {
    for (const path of await everyPage()) {
      const { document } = await desk.open(path);
      const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((node) =>
        Number(node.tagName.slice(1)),
      );
      const jumps = levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1);
      expect(jumps, `${path}: ${levels}`).toEqual([]);
    }
  });

  it('carries no style, script or picture of its own or of others', async () => {
    for (const path of await everyPage()) {
      const { document } = await desk.open(path);
      expect(document.querySelectorAll('style, [style], img, iframe').length, path).toBe(0);
      const loaded = [...document.querySelectorAll('script, link')].map(
        (node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '',
      );
      expect(loaded.length, path).toBe(3);
      for (const address of loaded)
        expect(address, path).toMatch(/^\/(style\.css|desk\.js|icon\.svg)(\?v=[0-9a-f]+)?$/);
    }
  });

  it('leads only to places that are there, and to marks and notes that exist', async () => {
    const answered = new Map<string, number>();
    for (const path of await everyPage()) {
      const { document } = await desk.open(path);
      for (const link of document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (href.startsWith('#')) {
          expect(document.getElementById(href.slice(1)), `${path} ${href}`).not.toBeNull();
        } else if (href.startsWith('/')) {
          if (!answered.has(href)) answered.set(href, (await desk.app().request(href)).status);
          const lost = path.includes('nobody') || path.includes('unknown');
          if (!lost) expect([200, 302], `${path} ${href}`).toContain(answered.get(href));
        } else {
          expect(href, path).toMatch(/^https?:\/\//);
          expect(link.getAttribute('rel'), path).toBe('noopener nofollow noreferrer');
        }
      }
    }
  });

  it('keeps the as-of day in every link and form', async () => {
    for (const page of await everyPage()) {
      const path = `${page}${page.includes('?') ? '&' : '?'}as-of=2025-12-02`;
      const { document } = await desk.open(path);
      for (const link of document.querySelectorAll('a[href^="/"]')) {
        const href = link.getAttribute('href') ?? '';
        if (link.textContent === 'Show everything') expect(href, path).not.toContain('as-of');
        else expect(href, path).toContain('as-of=2025-12-02');
      }
      for (const form of document.querySelectorAll('form')) {
        expect(form.querySelector('[name="as-of"]')?.getAttribute('value'), path).toBe('2025-12-02');
      }
    }
  });

  it('tells the browser to load and run nothing but its own files', async () => {
    for (const path of await everyPage()) {
      const { response } = await desk.open(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("script-src 'self'");
      expect(policy, path).not.toContain('unsafe');
      expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(response.headers.get('x-frame-options'), path).toBe('DENY');
      expect(response.headers.get('referrer-policy'), path).toBe('no-referrer');
    }
  });
});
