import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../src/languages/en/index.js';
import type { Claim } from '../src/model/claim.js';
import type { Reading } from '../src/model/reading.js';
import { createReader } from '../src/reading/read.js';
import { createRegister } from '../src/register/register.js';
import { articleOf } from './support/article.js';
import { INVENTED_PRESS } from './support/press.js';

const register = createRegister(INVENTED_PRESS);
const reader = createReader([english], register);

/** Words that the reader has wording for, names and signs, in any order: more of its rules fire than on any prose. */
const SOUP = [
  ...[
    'Everton',
    'Fulham',
    'Lille',
    'the Reds',
    'United',
    'Milan',
    'Anfield',
    'the Harbour Post',
    'El Marcador',
  ],
  ...[
    'Alan Reuter',
    'Reuter',
    'Bo Lind',
    'he',
    'his',
    'they',
    'the 26-year-old',
    'the Frenchman',
    'midfielder',
  ],
  ...[
    'want',
    'wants to',
    'sign',
    'have signed',
    'bid',
    'a £35m bid',
    '€30m',
    'on loan',
    'for',
    'from',
    'to',
    'of',
    'in',
  ],
  ...[
    'not',
    'never',
    'could',
    'reportedly',
    'according to',
    'reports',
    'said',
    'if',
    'should',
    'who',
    'whose',
    'and',
  ],
  ...[
    'contract until 2027',
    'next summer',
    'in January',
    'injury',
    'seven to nine months',
    '244 appearances',
  ],
  ...[',', '.', ';', ':', '“', '”', "'", '"', '(', ')', '-', '–', '?', '\n\n', '\n', '•', '’s'],
];
const soup = fc
  .array(fc.constantFrom(...SOUP), { maxLength: 60 })
  .map((words) => words.join(' ').replace(/ (?=[,.;:?’])/g, ''));
const anyText = fc.oneof(
  { weight: 3, arbitrary: soup },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
const anyArticle = fc
  .record({
    text: anyText,
    title: fc.option(anyText, { nil: null }),
    date: fc.constantFrom(null, '2025', '2025-09', '2025-09-01', '2025-09-01T10:00:00Z', 'nonsense'),
    outlet: fc.constantFrom(null, 'The Harbour Post'),
    start: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ text, title, date, outlet, start }) =>
    articleOf(text, { title, date, outlet, bodyStart: Math.floor(text.length * start) }),
  );

describe('any text at all', () => {
  it('is read, and every quote stands where it says', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { claims, facts } = reader.read(article);
        for (const { quote, sources } of [...claims, ...facts]) {
          const from = quote.part === 'title' ? (article.title ?? '') : article.text;
          expect(quote.exact).not.toBe('');
          expect(from.slice(quote.start, quote.end)).toBe(quote.exact);
          expect(from.slice(0, quote.start).endsWith(quote.prefix)).toBe(true);
          expect(from.slice(quote.end).startsWith(quote.suffix)).toBe(true);
          if (quote.part !== 'title') expect(quote.start).toBeGreaterThanOrEqual(article.bodyStart);
          expect(sources).not.toHaveLength(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives claims and facts of different ids', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { claims, facts } = reader.read(article);
        const ids = [...claims, ...facts].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is read alike again, whatever was read between, and by another reader', () => {
    const other = createReader([english], register);
    fc.assert(
      fc.property(anyArticle, anyArticle, (article, between) => {
        const once = JSON.stringify(reader.read(article));
        reader.read(between);
        expect(JSON.stringify(reader.read(article))).toBe(once);
        expect(JSON.stringify(other.read(article))).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['Everton midfielder,', 'The Everton midfielder, ', 'Reuter, 24,'])(
    '%s ends in a comma',
    (text) => {
      expect(reader.read(articleOf(text)).claims).toEqual([]);
    },
  );

  it('is left as it was', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const before = JSON.stringify(article);
        expect(reader.read(Object.freeze(article)).article).toBe(article);
        expect(JSON.stringify(article)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

/** Items that have nothing to do with one another: different people, different clubs. */
const ITEMS = [
  'Everton want to sign Alan Reuter from Fulham.',
  'Lille have rejected a £12m bid from Torino for Bo Lindqvist.',
  'Carlos Ibarra has joined Getafe from Rayo Vallecano on a season-long loan.',
  'According to El Marcador, Mainz are in talks with Freiburg over a move for Dieter Voss.',
  'Emil Sandgren will not leave Celtic, the club have confirmed.',
  'Udinese are keen on Monza midfielder Fabio Terzani.',
  'Gregor Hallam has signed a new contract at Burnley.',
  'Valencia have agreed a fee of €20m with Porto for Hugo Abrantes.',
] as const;

describe('independent items, one paragraph each', () => {
  it('each make a claim', () => {
    for (const item of ITEMS) expect(reader.read(articleOf(item)).claims, item).not.toHaveLength(0);
  });

  it('make together the claims that they make apart', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ITEMS], { minLength: 2 }), (items) => {
        const whole = claimsIn(reader.read(articleOf(items.join('\n\n'))), 0);
        let at = 0;
        const parts = items.flatMap((item) => {
          const claims = claimsIn(reader.read(articleOf(item)), at);
          at += item.length + 2;
          return claims;
        });
        expect([...whole].sort()).toEqual([...parts].sort());
      }),
      { numRuns: 60 },
    );
  });
});

/** What the claims say, with their place counted from somewhere before the text. */
function claimsIn({ claims }: Reading, before: number): readonly string[] {
  const said = ({ person, from, to, kind, status, certainty, loan, fee, sources, quote }: Claim): string =>
    [
      person.name,
      from?.name,
      to?.name,
      kind,
      status,
      certainty,
      loan,
      fee?.stated,
      sources.map((source) => source.name).join(' < '),
      quote.exact,
      quote.start + before,
    ].join(' | ');
  return claims.map(said);
}
