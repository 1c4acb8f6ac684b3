import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteFrom } from '../model/quote.js';
import { cut, paragraphs, type Span, stands } from './marks.js';

const shown = (text: string, spans: readonly Span[]) =>
  cut(text, paragraphs(text), spans).map((pieces) =>
    pieces.map((piece) => `${piece.text}[${piece.over.join(' ')}|${piece.begins.join(' ')}]`),
  );

describe('cut', () => {
  const cases: readonly (readonly [string, string, readonly Span[], readonly (readonly string[])[]])[] = [
    ['no span', 'abc', [], [['abc[|]']]],
    ['one span inside', 'abcd', [{ id: 'x', start: 1, end: 3 }], [['a[|]', 'bc[x|x]', 'd[|]']]],
    [
      'overlap shares a piece',
      'abcdef',
      [
        { id: 'x', start: 0, end: 4 },
        { id: 'y', start: 2, end: 6 },
      ],
      [['ab[x|x]', 'cd[x y|y]', 'ef[y|]']],
    ],
    [
      'the same stretch twice is one piece that begins both',
      'abc',
      [
        { id: 'y', start: 0, end: 3 },
        { id: 'x', start: 0, end: 3 },
      ],
      [['abc[x y|x y]']],
    ],
    [
      'a span over two paragraphs begins once',
      'ab\n\ncd',
      [{ id: 'x', start: 1, end: 5 }],
      [
        ['a[|]', 'b[x|x]'],
        ['c[x|]', 'd[|]'],
      ],
    ],
  ];
  it.each(cases)('%s', (_name, text, spans, expected) => {
    expect(shown(text, spans)).toEqual(expected);
  });

  it('loses no character and begins each span that touches a paragraph exactly once', () => {
    const span = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(fc.stringMatching(/^[ab \n]{1,60}$/), fc.array(span, { maxLength: 8 }), (text, list) => {
        const spans = list.map(({ start, length }, i) => ({ id: `s${i}`, start, end: start + length }));
        const blocks = paragraphs(text);
        const rows = cut(text, blocks, spans);
        expect(rows.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(
          blocks.map((block) => text.slice(block.start, block.end)),
        );
        const begun = rows.flatMap((pieces) => pieces.flatMap((piece) => piece.begins));
        const touching = spans.filter((s) => blocks.some((b) => s.start < b.end && s.end > b.start));
        expect([...begun].sort()).toEqual(touching.map((s) => s.id).sort());
      }),
    );
  });
});

describe('paragraphs', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['blank lines part', 'one\ntwo\n\nthree', ['one\ntwo', 'three']],
    ['lines part where no line is blank', 'one\ntwo', ['one', 'two']],
    ['blank lines with spaces', 'one\n \t\ntwo\n', ['one', 'two']],
    ['nothing', '', []],
    ['only space', ' \n\n ', []],
  ];
  it.each(cases)('%s', (_name, text, expected) => {
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
  it('begins where the body begins', () => {
    expect(paragraphs('date\nbody', 5)).toEqual([{ start: 5, end: 9 }]);
  });
});

describe('stands', () => {
  const article = { text: 'Lyon want him.', title: 'Lyon keen' };
  const good = quoteFrom(article.text, 0, 4);
  const cases = [
    ['in its place', good, true],
    ['other words there', { ...good, exact: 'Lens' }, false],
    ['past the end', { ...good, start: 10, end: 99 }, false],
    ['in the title', quoteFrom(article.title, 0, 4, 'title'), true],
    ['empty', { ...good, exact: '', end: 0 }, false],
  ] as const;
  it.each(cases)('%s', (_name, quote, expected) => {
    expect(stands(article, quote)).toBe(expected);
  });
  it('is false for a title that the article does not have', () => {
    expect(stands({ ...article, title: null }, quoteFrom('Lyon', 0, 4, 'title'))).toBe(false);
  });
});
