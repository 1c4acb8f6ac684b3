import { describe, expect, it } from 'vitest';
import { allOf, textOf, useDesk } from '../../../test/browser/desk.js';

const desk = useDesk();

describe('home', () => {
  it('groups sagas by the day on which they moved, with stage, first word, counts and a quote', async () => {
    const { document } = await desk.open('/');
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
    const { document } = await desk.open(`/${query}`);
    expect(allOf(document, '.card .saga-title')).toEqual(expected);
  });

  it('shows a filter that is set as open and filled in', async () => {
    const { document } = await desk.open('/?club=northgate&stage=linked');
    expect(document.querySelector('details.filters')?.hasAttribute('open')).toBe(true);
    expect(document.querySelector('#f-club')?.getAttribute('value')).toBe('northgate');
    expect(document.querySelector('#f-stage option[selected]')?.getAttribute('value')).toBe('linked');
  });

  it('says what an empty ledger means and what to type', async () => {
    const { document } = await desk.open('/', { reader: desk.empty() });
    expect(textOf(document, '.empty')).toContain('The ledger is empty');
    expect(textOf(document, '.empty code')).toBe('hearsay read PATH…');
  });
});

describe('briefing', () => {
  it('tells what is new in a time, each line with its source and quote', async () => {
    const { document } = await desk.open('/brief?since=2025-12-03');
    expect(textOf(document, 'h1')).toBe('3 December 2025 to 3 December 2025');
    expect(textOf(document, '#brief-moved')).toBe('Moved');
    const line =
      allOf(document, '.brief-lines .card').find((text) => text.includes('to Sportiva Colline')) ?? '';
    expect(line).toContain('says Harbour Echo');
    expect(line).toContain('turned down an offer');
  });
  it('says so when nothing moved', async () => {
    const { document } = await desk.open('/brief', { reader: desk.empty() });
    expect(textOf(document, '.empty')).toContain('A quiet time');
  });
});
