import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASES } from '../../test/browser/cases.js';
import { type TestLedger, testLedger } from '../../test/browser/ledger.js';
import type { LedgerReader } from '../ledger/reader.js';
import { Problem } from '../model/problem.js';
import type { Reading } from '../model/reading.js';
import { createDesk, type DeskOptions } from './desk.js';

let ledger: TestLedger;
let empty: TestLedger;

beforeAll(async () => {
  ledger = await testLedger(CASES);
  empty = await testLedger();
});
afterAll(async () => {
  await ledger.close();
  await empty.close();
});

function desk(options: Partial<DeskOptions> = {}) {
  return createDesk({
    reader: ledger.reader,
    version: '1.2.3',
    now: () => '2025-12-04T12:00:00Z',
    ...options,
  });
}

/** The real reader with some of its answers changed: for what a sound store never gives. */
function withChange(changed: Partial<LedgerReader>): LedgerReader {
  return new Proxy(ledger.reader, {
    get: (target, name) => {
      const own: unknown = Reflect.get(changed, name) ?? Reflect.get(target, name);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}

async function open(path: string, options: Partial<DeskOptions> = {}) {
  const response = await desk(options).request(path);
  const html = await response.text();
  return { response, html, document: parseHTML(html).document };
}

type Doc = Awaited<ReturnType<typeof open>>['document'];

const textOf = (document: Doc, selector: string) =>
  (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const allOf = (document: Doc, selector: string) =>
  [...document.querySelectorAll(selector)].map((node) =>
    (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

async function sagaId(player: string, club: string): Promise<string> {
  const found = await ledger.reader.sagas({ player });
  return found.find((saga) => saga.to?.name === club)?.id ?? 'none';
}

/** Every page of the desk over the test ledger. */
async function everyPage(): Promise<readonly string[]> {
  return [
    '/',
    '/?order=person',
    '/?player=nobody',
    '/brief',
    `/sagas/${await sagaId('Halvard', 'Sportiva Colline')}`,
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
      const { document, html } = await open(path);
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
      const { document } = await open(path);
      const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((node) =>
        Number(node.tagName.slice(1)),
      );
      const jumps = levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1);
      expect(jumps, `${path}: ${levels}`).toEqual([]);
    }
  });

  it('carries no style, script or picture of its own or of others', async () => {
    for (const path of await everyPage()) {
      const { document } = await open(path);
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
      const { document } = await open(path);
      for (const link of document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (href.startsWith('#')) {
          expect(document.getElementById(href.slice(1)), `${path} ${href}`).not.toBeNull();
        } else if (href.startsWith('/')) {
          if (!answered.has(href)) answered.set(href, (await desk().request(href)).status);
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
      const { document } = await open(path);
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
      const { response } = await open(path);
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

describe('home', () => {
  it('groups sagas by the day on which they moved, with stage, first word, counts and a quote', async () => {
    const { document } = await open('/');
    expect(allOf(document, '.day h2')).toEqual(['Wednesday 3 December 2025']);
    expect(textOf(document, '.day .section-head .meta')).toBe('yesterday · 3 sagas moved');
    const card = allOf(document, '.card').find((text) => text.includes('to Sportiva Colline')) ?? '';
    expect(card).toContain('winter window 2026 · from Harbour Rovers');
    expect(card).toContain('bid');
    expect(card).toContain('Harbour Rovers have turned down an offer of £4m');
    expect(card).toContain('First: Il Quaderno');
    expect(card).toContain('Fee named: £4m');
    expect(card).toMatch(/\d independent origins?, 4 reports/);
  });

  const filters: readonly (readonly [string, readonly string[]])[] = [
    ['?club=northgate', ['Oren Halvard to Northgate United']],
    ['?player=halvard&stage=bid', ['Oren Halvard to Sportiva Colline']],
    ['?source=Piero%20Lanza', ['Oren Halvard staying at Harbour Rovers']],
    ['?kind=stay', ['Oren Halvard staying at Harbour Rovers']],
    ['?stage=done', []],
    ['?stage=nonsense&kind=stay', ['Oren Halvard staying at Harbour Rovers']],
    ['?as-of=2025-12-01', ['Oren Halvard to Sportiva Colline']],
    ['?as-of=2025-11-30', []],
  ];
  it.each(filters)('answers %s', async (query, expected) => {
    const { document } = await open(`/${query}`);
    expect(allOf(document, '.card .saga-title')).toEqual(expected);
  });

  it('shows a filter that is set as open and filled in', async () => {
    const { document } = await open('/?club=northgate&stage=linked');
    expect(document.querySelector('details.filters')?.hasAttribute('open')).toBe(true);
    expect(document.querySelector('#f-club')?.getAttribute('value')).toBe('northgate');
    expect(document.querySelector('#f-stage option[selected]')?.getAttribute('value')).toBe('linked');
  });

  it('says what an empty ledger means and what to type', async () => {
    const { document } = await open('/', { reader: empty.reader });
    expect(textOf(document, '.empty')).toContain('The ledger is empty');
    expect(textOf(document, '.empty code')).toBe('hearsay read PATH…');
  });
});

describe('saga', () => {
  it('shows claims in order of time with chain, class and reason', async () => {
    const { document } = await open(`/sagas/${await sagaId('Halvard', 'Sportiva Colline')}`);
    expect(textOf(document, 'h1')).toBe('Oren Halvard to Sportiva Colline');
    const days = allOf(document, '.claim-day');
    expect(days.length).toBe(4);
    expect(days[0]).toBe('1 December 2025');
    expect(allOf(document, '.claim .tag')[0]).toBe('first');
    const chains = [...document.querySelectorAll('.claim .chain')].map((chain) =>
      [...chain.querySelectorAll('.link > a')].map((link) => link.textContent),
    );
    expect(chains).toContainEqual(['Northgate Gazette', 'Il Quaderno', 'reports in Italy']);
    expect(textOf(document, '.rail')).toContain('Origins and copies');
    expect(allOf(document, '.tree-origin').some((text) => text.startsWith('Il Quaderno'))).toBe(true);
    expect(textOf(document, '.rail')).toContain('Also said of Oren Halvard');
    expect(textOf(document, '.track [aria-current="step"] .step-name')).toBe('bid');
  });

  it('shows who denies it', async () => {
    const { document } = await open(`/sagas/${await sagaId('Halvard', 'Northgate United')}`);
    const against = document.querySelector('#against')?.parentElement?.textContent ?? '';
    expect(against).toContain('Harbour Echo, 3 Dec 2025: no interest from Northgate United in Oren Halvard');
    expect(allOf(document, '.claim.negative .tag')).toEqual(['denial', 'against: interest']);
  });

  it('looks as it did on an earlier day', async () => {
    const { document } = await open(`/sagas/${await sagaId('Halvard', 'Sportiva Colline')}?as-of=2025-12-02`);
    expect(allOf(document, '.claim-day')).toEqual(['1 December 2025']);
    expect(textOf(document, '.notice')).toContain('Seen as of 2 December 2025');
    expect(textOf(document, '.track [aria-current="step"] .step-name')).toBe('linked');
  });
});

describe('article', () => {
  it('shows the whole text, nothing lost and nothing twice', async () => {
    for (const { article } of CASES.readings) {
      const { document } = await open(`/articles/${article.id}`);
      for (const number of [...document.querySelectorAll('.reader sup')]) number.remove();
      const heading = document.querySelector('h1')?.textContent ?? '';
      const shown = [...document.querySelectorAll('.text p')].map((node) => node.textContent);
      const whole = (article.title === null ? [heading, ...shown] : shown).join('\n\n');
      const expected = article.text.slice(article.bodyStart);
      expect(whole.endsWith(expected) || whole === expected, article.id).toBe(true);
    }
  });

  it('marks every claim and fact once, overlapping ones too, each leading to its note', async () => {
    for (const { article, claims, facts } of CASES.readings) {
      const { document } = await open(`/articles/${article.id}`);
      for (const { id, quote } of [...claims, ...facts]) {
        const marks = [...document.querySelectorAll('.mark')].filter((mark) =>
          (mark.getAttribute('data-notes') ?? '').split(' ').includes(id),
        );
        for (const mark of marks) for (const number of [...mark.querySelectorAll('sup')]) number.remove();
        expect(marks.map((mark) => mark.textContent).join('')).toBe(quote.exact);
        expect(document.getElementById(`note-${id}`), id).not.toBeNull();
        expect(document.getElementById(`mark-${id}`)?.closest('.mark'), id).not.toBeNull();
      }
      const stops = [...document.querySelectorAll('.mark')].filter(
        (mark) => mark.getAttribute('tabindex') !== '-1',
      );
      expect(stops.length).toBeLessThanOrEqual(claims.length + facts.length);
    }
  });

  it('explains each note: whose word, how sure, by which rule, in which saga', async () => {
    const { document } = await open(`/articles/${CASES.articles.second}`);
    const notes = allOf(document, '.note');
    const talks = notes.find((note) => note.includes('claim: talks')) ?? '';
    expect(talks).toContain('reports in Italy: talks with Sportiva Colline on Oren Halvard (on loan');
    expect(talks).toContain('reported: credited to a source');
    expect(talks).toContain('Read by rule talks-noun');
    expect(talks).toContain('Its saga');
    expect(notes.find((note) => note.includes('fact: preference'))).toContain(
      'Northgate Gazette: Oren Halvard, to play',
    );
  });

  it('shows how it was read where the composition hands that in', async () => {
    const claim = CASES.readings[1]?.claims[0]?.id ?? '';
    const { document } = await open(`/articles/${CASES.articles.second}`, {
      explain: (_article, id) => (id === claim ? 'rule talks-noun\n  person: Oren Halvard' : null),
    });
    expect(allOf(document, '.how').length).toBe(1);
    expect(textOf(document, `#note-${claim} .how`)).toContain('person: Oren Halvard');
  });

  it('escapes what articles say and links no address but http and https', async () => {
    const { document, html } = await open(`/articles/${CASES.articles.third}`);
    expect(html).not.toContain('<b>down</b>');
    expect(textOf(document, 'h1')).toContain('Rovers turn <b>down</b> £4m bid');
    expect(
      [...document.querySelectorAll('a')].some((link) =>
        /^\s*javascript:/i.test(link.getAttribute('href') ?? ''),
      ),
    ).toBe(false);
    const { document: good } = await open(`/articles/${CASES.articles.first}`);
    const out = good.querySelector('a[rel]');
    expect(out?.getAttribute('href')).toBe('https://quaderno.example/halvard?a=1&b=2');
  });

  it('says that an article in a language without wording is unread', async () => {
    const { document } = await open(`/articles/${CASES.articles.unread}`);
    expect(textOf(document, '.notice')).toMatch(/^Unread\..*pt/);
    expect(document.querySelector('.text')?.getAttribute('lang')).toBe('pt');
  });

  it('says so where quotes no longer stand in the text', async () => {
    const reader = withChange({
      article: async (id, version, view) => {
        const stored = await ledger.reader.article(id, version, view);
        if (stored === null) return null;
        return { ...stored, article: { ...stored.article, text: `Corrected: ${stored.article.text}` } };
      },
    });
    const { document } = await open(`/articles/${CASES.articles.first}`, { reader });
    expect(textOf(document, '.notice')).toMatch(/^3 quotes orphaned/);
    expect(document.querySelectorAll('.orphan').length).toBe(3);
    expect(document.querySelectorAll('.text .mark').length).toBe(0);
  });

  it('keeps every version of a corrected article in reach', async () => {
    const [, second] = CASES.readings;
    if (second === undefined) throw new Error('no second reading');
    const corrected: Reading = {
      article: { ...second.article, text: 'Colline chase is over, we are told.' },
      unread: false,
      claims: [],
      facts: [],
    };
    const own = await testLedger(
      { readings: [second], readAt: CASES.readAt },
      { readings: [corrected], readAt: '2025-12-05T10:00:00Z' },
    );
    try {
      const { document } = await open(`/articles/${second.article.id}`, { reader: own.reader });
      expect(textOf(document, '.text')).toContain('Colline chase is over');
      const older = document.querySelector('.versions a')?.getAttribute('href') ?? '';
      const { document: old } = await open(older, { reader: own.reader });
      expect(textOf(old, 'h1')).toContain('Colline chase goes on');
      expect(allOf(old, '.notice').join(' ')).toContain('one kept version');
    } finally {
      await own.close();
    }
  });

  it('is not there on a day before it was published', async () => {
    const { response } = await open(`/articles/${CASES.articles.third}?as-of=2025-12-02`);
    expect(response.status).toBe(404);
  });
});

describe('names', () => {
  it('gathers a person: sagas and facts', async () => {
    const { document } = await open('/players/p-halvard');
    expect(textOf(document, 'h1')).toBe('Oren Halvard');
    expect(allOf(document, '.sagas tbody tr').length).toBe(3);
    expect(allOf(document, '.fact-kind dt')).toEqual(expect.arrayContaining(['contract', 'injury']));
    expect(textOf(document, '.facts')).toContain('knee injury, 2 to 3 months out');
  });

  it('gathers a club: who is said to come, go and stay', async () => {
    const { document } = await open('/clubs/harbour-rovers');
    expect(allOf(document, 'section h2')).toEqual(expect.arrayContaining(['Said to go', 'Said to stay']));
    const { document: other } = await open('/clubs/Northgate%20United');
    expect(allOf(other, 'section h2')).toContain('Said to come');
  });

  it('gathers a source: its own word apart from what it passed on', async () => {
    const { document } = await open('/sources/harbour%20echo');
    expect(textOf(document, 'h1')).toBe('Harbour Echo');
    expect(textOf(document, '#own')).toBe('On its own word');
    expect(textOf(document, '#passed')).toBe('Passed on from others');
  });

  const onward: readonly (readonly [string, string])[] = [
    ['/players/halvard', '/players/p-halvard'],
    ['/clubs/sportiva', '/clubs/sportiva-colline'],
  ];
  it.each(onward)('leads from a part of a name, %s', async (path, target) => {
    const { response } = await open(path);
    expect([response.status, response.headers.get('location')]).toEqual([302, target]);
  });

  it('leads from a claim to its place in the article', async () => {
    const claim = CASES.readings[0]?.claims[0];
    const { response } = await open(`/claims/${claim?.id}?as-of=2025-12-02`);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(
      `/articles/${claim?.article}?as-of=2025-12-02#mark-${claim?.id}`,
    );
  });
});

describe('briefing', () => {
  it('tells what is new in a time, each line with its source and quote', async () => {
    const { document } = await open('/brief?since=2025-12-03');
    expect(textOf(document, 'h1')).toBe('3 December 2025 to 3 December 2025');
    expect(textOf(document, '#brief-moved')).toBe('Moved');
    const line =
      allOf(document, '.brief-lines .card').find((text) => text.includes('to Sportiva Colline')) ?? '';
    expect(line).toContain('says Harbour Echo');
    expect(line).toContain('turned down an offer');
  });
  it('says so when nothing moved', async () => {
    const { document } = await open('/brief', { reader: empty.reader });
    expect(textOf(document, '.empty')).toContain('A quiet time');
  });
});

describe('search', () => {
  it('finds people, clubs, sources and articles', async () => {
    expect(allOf((await open('/search?q=halvard')).document, '.found a')).toEqual(['Oren Halvard']);
    expect(allOf((await open('/search?q=colline')).document, '.found a')).toEqual(['Sportiva Colline']);
    expect(allOf((await open('/search?q=quaderno')).document, '.found a')).toEqual(['Il Quaderno']);
    const { document } = await open('/search?q=knee');
    expect(textOf(document, '.excerpt')).toContain('knee');
  });
  it('shows the words it was asked, escaped', async () => {
    const { html } = await open(`/search?q=${encodeURIComponent('<script>alert(1)</script>"')}`);
    expect(html).not.toContain('<script>alert');
  });
});

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
    const { response, document } = await open(path);
    expect(response.status).toBe(status);
    expect(textOf(document, 'main')).toContain(words);
  });

  it('shows an expected failure by its reason and an unexpected one not at all', async () => {
    const told: unknown[] = [];
    const failing = (error: Error) => withChange({ sagas: () => Promise.reject(error) });
    const options = (error: Error) => ({ reader: failing(error), onError: (one: unknown) => told.push(one) });
    const locked = await open('/', options(new Problem('locked', 'ledger.db', 'another process holds it')));
    expect(locked.response.status).toBe(503);
    expect(textOf(locked.document, 'main')).toContain('ledger.db: another process holds it.');
    const broken = new Error('secret detail');
    const failed = await open('/', options(broken));
    expect(failed.response.status).toBe(500);
    expect(failed.html).not.toContain('secret detail');
    expect(told).toEqual([broken]);
  });
});

describe('files', () => {
  it.each(['/style.css', '/desk.js', '/icon.svg'])('%s answers with an etag, and not again', async (path) => {
    const first = await desk().request(path);
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^"[0-9a-f]{16}"$/)]);
    const again = await desk().request(path, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('docs/desk.md', () => {
  const documented = readFileSync(new URL('../../docs/desk.md', import.meta.url), 'utf8');
  it('documents every route', () => {
    const routes = desk()
      .routes.filter((route) => route.method === 'GET')
      .map((route) => route.path);
    expect(routes.length).toBeGreaterThan(10);
    for (const path of routes) expect(documented, path).toContain(`\`${path}\``);
  });
});
