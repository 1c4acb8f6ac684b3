import { describe, expect, it } from 'vitest';
import { readPlain } from './plain.js';

const BODY = 'Larkfield want Diego Vasquez.\n\nNothing is signed.';

describe('readPlain', () => {
  it.each([
    [
      'a marker with the article in the same line',
      ` date 2021-12-22 ${BODY}`,
      { date: '2021-12-22', dateFrom: 'stated' },
    ],
    [
      'a marker in a line of its own',
      `date 2021-12-22\n\n${BODY}`,
      { date: '2021-12-22', dateFrom: 'stated' },
    ],
    ['a marker after blank lines', `\n\n  Date: 2021-12 \n${BODY}`, { date: '2021-12', dateFrom: 'stated' }],
    ['an impossible marker', ` date 2021-13-45 ${BODY}`, { date: '2021-13-45', dateFrom: 'stated' }],
    [
      'front matter',
      `---\noutlet: The Harbour Post\ndate: 2025-09-01\nlang: en\n---\n\n${BODY}`,
      {
        outlet: 'The Harbour Post',
        date: '2025-09-01',
        dateFrom: 'metadata',
        lang: 'en',
      },
    ],
    [
      'front matter with Windows lines',
      `---\r\ntitle: "A: b"\r\nauthor: Jo\r\n---\r\n${BODY}`,
      { title: 'A: b', author: 'Jo' },
    ],
    [
      'header lines',
      `Outlet: The Harbour Post\nDate: 1 September 2025\nURL: https://harbour.example/1\n\n${BODY}`,
      {
        outlet: 'The Harbour Post',
        date: '1 September 2025',
        url: 'https://harbour.example/1',
      },
    ],
    ['one header line and a blank one', `Source: Wire\n\n${BODY}`, { outlet: 'Wire' }],
  ])('reads %s', (_, text, fields) => {
    const draft = readPlain(text);
    expect(draft).toMatchObject(fields);
    expect(draft.text).toBe(text);
    expect(draft.text.slice(draft.bodyStart)).toBe(BODY);
  });

  it.each([
    ['plain words', BODY],
    ['a date that is part of the sentence', `Dated 2021-12-22 was the letter.`],
    ['a colon in the first sentence', `By: nobody in particular\n${BODY}`],
    ['a rule that is no front matter', `---\n${BODY}`],
    ['nothing', ''],
  ])('takes %s whole', (_, text) => {
    expect(readPlain(text)).toMatchObject({ text, bodyStart: 0, date: null, outlet: null });
  });

  it.each([
    ['aliases', 'a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\noutlet: Wire'],
    ['broken YAML', 'outlet: [Wire\n  - x: {'],
    ['a list', '- a\n- b'],
    ['tags', 'outlet: !!js/function "x"'],
  ])('survives front matter with %s', (_, yaml) => {
    const draft = readPlain(`---\n${yaml}\n---\n${BODY}`);
    expect(draft.text.slice(draft.bodyStart)).toBe(BODY);
  });

  it('passes over what is no address and no line', () => {
    const draft = readPlain(`---\nurl: javascript:alert(1)\noutlet: |\n  two\n  lines\n---\n${BODY}`);
    expect(draft).toMatchObject({ url: null, outlet: 'two lines' });
  });
});
