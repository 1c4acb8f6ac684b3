import { describe, expect, it } from 'vitest';
import { CASES } from '../../../test/browser/cases.js';
import { allOf, textOf, useDesk } from '../../../test/browser/desk.js';
import { testLedger } from '../../../test/browser/ledger.js';
import type { Reading } from '../../model/reading.js';

const desk = useDesk();

describe('article', () => {
  it('shows the whole text, nothing lost and nothing twice', async () => {
    for (const { article } of CASES.readings) {
      const { document } = await desk.open(`/articles/${article.id}`);
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
      const { document } = await desk.open(`/articles/${article.id}`);
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
    const { document } = await desk.open(`/articles/${CASES.articles.second}`);
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
    const { document } = await desk.open(`/articles/${CASES.articles.second}`, {
      explain: (_article, id) => (id === claim ? 'rule talks-noun\n  person: Oren Halvard' : null),
    });
    expect(allOf(document, '.how').length).toBe(1);
    expect(textOf(document, `#note-${claim} .how`)).toContain('person: Oren Halvard');
  });

  it('escapes what articles say and links no address but http and https', async () => {
    const { document, html } = await desk.open(`/articles/${CASES.articles.third}`);
    expect(html).not.toContain('<b>down</b>');
    expect(textOf(document, 'h1')).toContain('Rovers turn <b>down</b> £4m bid');
    expect(
      [...document.querySelectorAll('a')].some((link) =>
        /^\s*javascript:/i.test(link.getAttribute('href') ?? ''),
      ),
    ).toBe(false);
    const { document: good } = await desk.open(`/articles/${CASES.articles.first}`);
    const out = good.querySelector('a[rel]');
    expect(out?.getAttribute('href')).toBe('https://quaderno.example/halvard?a=1&b=2');
  });

  it('says that an article in a language without wording is unread', async () => {
    const { document } = await desk.open(`/articles/${CASES.articles.unread}`);
    expect(textOf(document, '.notice')).toMatch(/^Unread\..*pt/);
    expect(document.querySelector('.text')?.getAttribute('lang')).toBe('pt');
  });

  it('says so where quotes no longer stand in the text', async () => {
    const reader = desk.withChange({
      article: async (id, version, view) => {
        const stored = await desk.reader().article(id, version, view);
        if (stored === null) return null;
        return { ...stored, article: { ...stored.article, text: `Corrected: ${stored.article.text}` } };
      },
    });
    const { document } = await desk.open(`/articles/${CASES.articles.first}`, { reader });
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
      const { document } = await desk.open(`/articles/${second.article.id}`, { reader: own.reader });
      expect(textOf(document, '.text')).toContain('Colline chase is over');
      const older = document.querySelector('.versions a')?.getAttribute('href') ?? '';
      const { document: old } = await desk.open(older, { reader: own.reader });
      expect(textOf(old, 'h1')).toContain('Colline chase goes on');
      expect(allOf(old, '.notice').join(' ')).toContain('one kept version');
    } finally {
      await own.close();
    }
  });

  it('is not there on a day before it was published', async () => {
    const { response } = await desk.open(`/articles/${CASES.articles.third}?as-of=2025-12-02`);
    expect(response.status).toBe(404);
  });
});
