import fc from 'fast-check';
import type { LedgerLine } from '../../src/ledger/line.js';
import type { AsOf, LedgerReader } from '../../src/ledger/reader.js';
import { type Piece, readingOf, type Sentence } from './cases.js';

/** A small world in which things meet: few persons (two of one surname), few clubs, few days, late and corrected news. */
const DAYS = ['2021-12-20', '2021-12-21', '2021-12-23', '2021-12-24', '2022-01-02', '2022-01-20'] as const;
const PERSONS = ['Ivo Hall', 'Hall', 'Abe Hall', 'Pia Moss'] as const;
const CLUBS = ['Northend', 'Westend Rovers', 'Southend'] as const;
const OUTLETS = ['The Post', 'Bugle', 'Il Foglio'] as const;

const sentence: fc.Arbitrary<Sentence> = fc.record(
  {
    person: fc.constantFrom(...PERSONS),
    to: fc.constantFrom(...CLUBS),
    kind: fc.constantFrom('interest', 'talks', 'bid', 'agreed', 'done', 'stay', 'exit'),
    negative: fc.boolean(),
    fee: fc.integer({ min: 1, max: 3 }),
    credit: fc.constantFrom(...OUTLETS),
  },
  { requiredKeys: ['person', 'to', 'kind'] },
);

const date: fc.Arbitrary<string | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...DAYS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('2021-12-21T09:00:00Z', '2021-12-21T23:30:00-02:00', '2021-12-23T12:00:00Z'),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** One version of one of a few articles, read at some instant; or the news that it was taken back. */
export const version: fc.Arbitrary<LedgerLine> = fc
  .record({
    article: fc.integer({ min: 0, max: 6 }),
    date,
    outlet: fc.constantFrom(...OUTLETS),
    sentences: fc.array(sentence, { minLength: 0, maxLength: 3 }),
    retelling: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    injured: fc.option(fc.constantFrom(...PERSONS), { nil: undefined }),
    read: fc.integer({ min: 1, max: 9 }),
    withdrawn: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  })
  .map(({ article, read, withdrawn, date: day, injured, ...rest }) => {
    const readAt = `2022-02-0${read}T08:00:00.000Z`;
    const key = `article-${article}`;
    const stated = withdrawn ? readAt : day;
    const piece: Piece = {
      id: key,
      url: `https://news.example/${article}`,
      outlet: rest.outlet,
      ...(stated === undefined ? {} : { date: stated }),
      ...(withdrawn || injured === undefined ? {} : { injured }),
      sentences: withdrawn ? [] : rest.sentences,
      retelling: !withdrawn && rest.retelling,
    };
    return { type: 'version', key, readAt, withdrawn, reading: readingOf(piece) };
  });

/** Years of news, in the order of their days: what comes later seldom touches the windows long gone. */
export const news: fc.Arbitrary<readonly LedgerLine[]> = fc
  .array(fc.tuple(version, fc.integer({ min: 0, max: 1_400 })), { minLength: 6, maxLength: 40 })
  .map((list) =>
    list
      .sort(([, a], [, b]) => a - b)
      .flatMap(([line, days], i) => {
        if (line.type !== 'version' || line.withdrawn) return [];
        const date = new Date(Date.UTC(2018, 5, 1 + days)).toISOString().slice(0, 10);
        const id = `article-${i}`;
        const { reading } = line;
        const article = { ...reading.article, id, url: `https://news.example/${i}`, date };
        const claims = reading.claims.map((claim, k) => ({ ...claim, id: `${id}-${k}`, article: id }));
        return [{ ...line, key: id, reading: { ...reading, article, claims, facts: [] } }];
      }),
  );

/** Views to look from: days before, among and after the news, instants within a day, times of reading, both. */
export const VIEWS: readonly AsOf[] = [
  ...DAYS.map((published) => ({ published })),
  { published: '2021-12-21T10:00:00Z' },
  { published: '2021-12-23T11:59:59Z' },
  ...[2, 5, 8].map((n) => ({ read: `2022-02-0${n}` })),
  { published: '2021-12-23', read: '2022-02-05T08:00:00Z' },
  { published: '2022-02-03' },
];

/** Everything that a reader can see in a view, byte for byte; `searched` only where the order of arrival is one. */
export async function sightOfAll(reader: LedgerReader, asOf?: AsOf, searched = false): Promise<string> {
  const view = asOf === undefined ? {} : { asOf };
  const found = await reader.search('hall', view);
  const hits = searched ? found : [...found].sort((a, b) => (a.article < b.article ? -1 : 1));
  const { location: _, engine: __, ...status } = await reader.status(view);
  return JSON.stringify({
    // Of the present the names of outlets are counted, whether an article of theirs still stands or not.
    status: asOf === undefined ? null : status,
    articles: await reader.articles(view),
    claims: await reader.claims(view),
    facts: await reader.facts(view),
    sagas: await reader.sagas(view),
    hall: await reader.sagas({ ...view, player: 'ivo', order: 'person' }),
    northend: await reader.sagas({ ...view, club: 'northend', source: 'bugle', limit: 2 }),
    reports: await reader.reports(view),
    credited: await reader.reports({ ...view, source: 'foglio', order: 'newest', limit: 3, offset: 1 }),
    hits,
  });
}
