import { describe, expect, it } from 'vitest';
import { CASES } from '../../../test/browser/cases.js';
import { allOf, textOf, useDesk } from '../../../test/browser/desk.js';
import { testLedger } from '../../../test/browser/ledger.js';
import { readingOf } from '../../../test/store/cases.js';
import { hashId } from '../../model/id.js';
import type { Reading } from '../../model/reading.js';

const desk = useDesk();

describe('saga', () => {
  it('shows claims in order of time with chain, class and reason', async () => {
    const { document } = await desk.open(`/sagas/${await desk.sagaId('Halvard', 'Sportiva Colline')}`);
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
    const { document } = await desk.open(`/sagas/${await desk.sagaId('Halvard', 'Northgate United')}`);
    const against = document.querySelector('#against')?.parentElement?.textContent ?? '';
    expect(against).toContain('Harbour Echo, 3 Dec 2025: no interest from Northgate United in Oren Halvard');
    expect(allOf(document, '.claim.negative .tag')).toEqual(['denial', 'against: interest']);
  });

  it('looks as it did on an earlier day', async () => {
    const { document } = await desk.open(
      `/sagas/${await desk.sagaId('Halvard', 'Sportiva Colline')}?as-of=2025-12-02`,
    );
    expect(allOf(document, '.claim-day')).toEqual(['1 December 2025']);
    expect(textOf(document, '.notice')).toContain('Seen as of 2 December 2025');
    expect(textOf(document, '.track [aria-current="step"] .step-name')).toBe('linked');
  });
});

describe('a saga of an article that is dated to a month', () => {
  it('names the month, never its last day', async () => {
    const reading = readingOf({
      ...{ id: 'm', outlet: 'Dale Post', date: '2025-09' },
      sentences: [{ person: 'Ivo Hall', to: 'Northend' }],
    });
    const own = await testLedger({ readings: [reading], readAt: '2025-12-05T08:00:00Z' });
    try {
      const { reader } = own;
      const [saga] = await reader.sagas({});
      const paths = ['/', '/brief', '/?order=reports', '/players/Ivo%20Hall', '/sources/Dale%20Post'];
      for (const path of [...paths, `/sagas/${saga?.id}`]) {
        const { document } = await desk.open(path, { reader });
        expect(textOf(document, 'main'), path).toContain('Ivo Hall');
        expect(textOf(document, 'main'), path).toContain('Sep');
        if (path !== '/brief') expect(textOf(document, 'main'), path).not.toMatch(/30 Sep/);
      }
      const { document } = await desk.open(`/sagas/${saga?.id}`, { reader });
      expect(textOf(document, '.standfirst')).toMatch(
        /was first, in September 2025\. The last change came in September 2025:/,
      );
    } finally {
      await own.close();
    }
  });
});

describe('a long saga', () => {
  it('is paged, from the first word to the last', async () => {
    const [template] = CASES.readings;
    if (template === undefined) throw new Error('no first reading');
    const many = Array.from({ length: 130 }, (_, i): Reading => {
      const id = `long-${String(i).padStart(3, '0')}`;
      const claims = template.claims.map((claim) => ({ ...claim, id: hashId(id), article: id }));
      const day = new Date(Date.UTC(2025, 11, 1 + (i % 28))).toISOString().slice(0, 10);
      return { ...template, article: { ...template.article, id, url: null, date: day }, claims, facts: [] };
    });
    const own = await testLedger({ readings: many, readAt: CASES.readAt });
    try {
      const [saga] = await own.reader.sagas({});
      const first = await desk.open(`/sagas/${saga?.id}`, { reader: own.reader });
      const second = await desk.open(`/sagas/${saga?.id}?page=2`, { reader: own.reader });
      const ids = [first, second].map(({ document }) =>
        [...document.querySelectorAll('.claim')].map((one) => one.id),
      );
      expect(ids.map((page) => page.length)).toEqual([100, 30]);
      expect(new Set(ids.flat()).size).toBe(130);
      expect(allOf(first.document, '.pager a')).toEqual(['Later']);
      expect(allOf(second.document, '.pager a')).toEqual(['Earlier']);
      expect(textOf(first.document, '.tree')).toContain('more report');
    } finally {
      await own.close();
    }
  });
});

describe('a saga of a person of whom much is told', () => {
  it('lists those that changed last, and leads to the rest', async () => {
    const told = Array.from({ length: 23 }, (_, i) =>
      readingOf({
        ...{ id: `much-${i}`, outlet: 'Dale Post', date: `2025-10-${String(i + 1).padStart(2, '0')}` },
        sentences: [{ person: 'Ivo Hall', to: `Town ${String(i).padStart(2, '0')}` }],
      }),
    );
    const own = await testLedger({ readings: told, readAt: '2025-12-05T08:00:00Z' });
    const railOf = async (
      count: number,
    ): Promise<{ readonly listed: number; readonly rest: string | null }> => {
      const { reader } = own;
      const view = { asOf: `2025-10-${String(count).padStart(2, '0')}` };
      const [saga] = await reader.sagas({ asOf: { published: view.asOf }, order: 'person' });
      const { document } = await desk.open(`/sagas/${saga?.id}?as-of=${view.asOf}`, { reader });
      const section = document.querySelector('#rivals')?.parentElement;
      return {
        listed: section?.querySelectorAll('li > .meta').length ?? 0,
        rest: section?.querySelector('p.meta a')?.getAttribute('href') ?? null,
      };
    };
    try {
      expect(await railOf(21)).toEqual({ listed: 20, rest: null });
      expect(await railOf(23)).toEqual({ listed: 20, rest: '/players/Ivo%20Hall?as-of=2025-10-23' });
    } finally {
      await own.close();
    }
  });
});
