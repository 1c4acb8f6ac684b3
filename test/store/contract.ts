import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AsOf, LedgerReader } from '../../src/ledger/reader.js';
import type { LedgerWriter } from '../../src/ledger/writer.js';
import { createDerive } from '../../src/sagas/derive.js';
import { openLedger } from '../../src/store/open.js';
import { type Piece, readingOf } from './cases.js';

const FIRST = '2021-12-31T08:00:00.000Z';
const SECOND = '2022-01-02T08:00:00.000Z';
const THIRD = '2022-01-04T08:00:00.000Z';

const HALL: Piece = {
  id: 'hall',
  url: 'https://post.example/hall',
  outlet: 'The Post',
  date: '2021-12-20',
  title: 'Hall to Northend?',
  sentences: [
    { person: 'Ivo Hall', from: 'Southend', to: 'Northend', title: true },
    {
      person: 'Ivo Hall',
      from: 'Southend',
      to: 'Westend Rovers',
      kind: 'talks',
      fee: 12,
      credit: 'Il Foglio',
    },
  ],
  injured: 'Zoë Ødegård',
};
const COPY: Piece = {
  id: 'copy',
  url: 'https://bugle.example/1',
  outlet: 'Bugle',
  date: '2021-12-22T10:30:00+01:00',
  retelling: true,
  sentences: [{ person: 'Hall', to: 'Westend Rovers', kind: 'talks', credit: 'Il Foglio' }],
};
const FIXED: Piece = {
  ...HALL,
  date: '2021-12-28',
  lead: 'Corrected. ',
  sentences: [{ person: 'Ivo Hall', from: 'Southend', to: 'Northend', kind: 'bid', fee: 9 }],
};
const UNDATED: Piece = {
  id: 'undated',
  outlet: 'Bugle',
  sentences: [{ person: 'Ivo Hall', to: 'Northend' }],
};
const FOREIGN: Piece = {
  id: 'fr',
  outlet: 'Le Mot',
  date: '2021-12-23',
  lang: 'fr',
  lead: 'Bonjour',
  unread: true,
};

/** What every ledger does, whatever keeps it. `place` gives the location of a new, empty ledger. */
export function ledgerContract(name: string, place: () => Promise<string>): void {
  describe(`ledger in ${name}`, () => {
    let location: string;
    let reader: LedgerReader;
    let writer: LedgerWriter;

    beforeAll(async () => {
      location = await place();
      ({ reader, writer } = await openLedger(location, { derive: createDerive() }));
      await writer.record([HALL, COPY].map(readingOf), FIRST);
      await writer.record([FIXED, UNDATED, FOREIGN].map(readingOf), SECOND);
    });
    afterAll(async () => {
      await writer.close();
      await reader.close();
    });

    it.each([
      ['the same again', [HALL, COPY, FIXED], ['known', 'known', 'known']],
      ['one reading twice in a batch', [FOREIGN, FOREIGN], ['known', 'known']],
    ])('changes nothing for %s', async (_what, pieces, answers) => {
      const before = await reader.status();
      expect(await writer.record(pieces.map(readingOf), THIRD)).toEqual(answers);
      expect(await reader.status()).toEqual(before);
    });

    it('gives an article back as it was, in its newest version', async () => {
      const stored = await reader.article('hall');
      expect(stored?.article).toEqual(readingOf(FIXED).article);
      expect(stored).toMatchObject({ read: SECOND, claims: 1, facts: 1, unread: false, withdrawn: false });
      const [old, ...others] = await reader.versions('hall');
      expect(others).toHaveLength(1);
      expect(old?.article).toEqual(readingOf(HALL).article);
      expect((await reader.article('hall', old?.version))?.article.text).toBe(readingOf(HALL).article.text);
      expect(await reader.article('nobody')).toBeNull();
    });

    it('gives a claim back as it was, retired claims too', async () => {
      const [retired] = readingOf(HALL).claims;
      const stored = await reader.claim(retired?.id ?? '');
      expect(stored?.claim).toEqual(retired);
      expect(stored?.retired).toBe(SECOND);
      const [standing] = readingOf(FIXED).claims;
      const kept = await reader.claim(standing?.id ?? '');
      expect(kept).toMatchObject({ claim: standing, retired: null });
      expect(kept?.told).toMatchObject({
        url: HALL.url,
        outlet: 'The Post',
        published: '2021-12-28',
        read: SECOND,
        quote: standing?.quote.exact,
      });
    });

    it('tells retellings from the words of the outlet', async () => {
      expect((await reader.article('copy'))?.article).toEqual(readingOf(COPY).article);
      const marks = async (asOf?: AsOf) =>
        (await reader.claims(asOf === undefined ? {} : { asOf })).map(({ claim, told }) => [
          claim.article,
          told.retelling ?? false,
        ]);
      const copy = ['copy', true];
      expect(await marks()).toEqual([copy, ['hall', false], ['undated', false]]);
      expect(await marks({ read: FIRST })).toEqual([['hall', false], ['hall', false], copy]);
    });

    it('tells so of what a search found too', async () => {
      const hits = await reader.search('hall');
      expect(hits.flatMap((hit) => (hit.retelling === true ? [hit.article] : []))).toEqual(['copy']);
    });

    it.each([
      ['all', {}, ['copy', 'hall', 'undated']],
      ['newest first', { order: 'newest' }, ['undated', 'hall', 'copy']],
      ['a page', { offset: 1, limit: 1 }, ['hall']],
      ['of an article', { article: 'hall' }, ['hall']],
      ['by club, part of the name', { club: 'rovers' }, ['copy']],
      ['by club id', { club: 'c-northend' }, ['hall', 'undated']],
      ['by either side of the move', { club: 'Southend' }, ['hall']],
      ['by player, accents and case aside', { player: 'ÍVO hall' }, ['hall', 'undated']],
      ['by part of a name', { player: 'hall' }, ['copy', 'hall', 'undated']],
      ['by a source at the end of the chain', { source: 'il foglio' }, ['copy']],
      ['by a source that is an outlet', { source: 'bugle' }, ['copy', 'undated']],
      ['by both', { source: 'bugle', club: 'northend' }, ['undated']],
      ['by what is not there', { player: 'nobody' }, []],
      ['by the middle of a word', { player: 'all' }, []],
      ['by no word at all', { player: '%' }, []],
    ] as const)('lists claims %s', async (_what, filter, articles) => {
      expect((await reader.claims(filter)).map(({ claim }) => claim.article)).toEqual(articles);
    });

    it.each([
      ['before anything', { published: '2021-12-19' }, []],
      ['on the first day', { published: '2021-12-20' }, ['hall', 'hall']],
      ['at an instant before the copy', { published: '2021-12-22T09:00:00Z' }, ['hall', 'hall']],
      ['at the instant of the copy', { published: '2021-12-22T09:30:00Z' }, ['hall', 'hall', 'copy']],
      ['on the day of the copy', { published: '2021-12-22' }, ['hall', 'hall', 'copy']],
      ['after the correction', { published: '2021-12-28' }, ['copy', 'hall']],
      ['before the correction was read', { read: FIRST }, ['hall', 'hall', 'copy']],
      ['after all was read', { read: SECOND }, ['copy', 'hall', 'undated']],
      ['by both times', { published: '2021-12-21', read: '2021-12-31' }, ['hall', 'hall']],
    ])('shows claims as of %s', async (_what, asOf, articles) => {
      expect((await reader.claims({ asOf })).map(({ claim }) => claim.article)).toEqual(articles);
      const reports = await reader.reports({ asOf });
      expect(reports.map(({ article }) => article).sort()).toEqual([...articles].sort());
      const told = (await reader.sagas({ asOf })).flatMap((saga) => saga.claims);
      expect(told).toHaveLength(articles.length);
    });

    it('folds claims into sagas and lists them by what is asked', async () => {
      const clubs = async (filter: Parameters<LedgerReader['sagas']>[0]) =>
        (await reader.sagas(filter)).map((saga) => saga.to?.name).sort();
      expect(await clubs({})).toEqual(['Northend', 'Westend Rovers']);
      expect(await clubs({ club: 'c-northend' })).toEqual(['Northend']);
      expect(await clubs({ source: 'Il Foglio' })).toEqual(['Westend Rovers']);
      expect(await clubs({ stage: 'bid' })).toEqual(['Northend']);
      expect(await clubs({ kind: 'exit' })).toEqual([]);
      expect(await clubs({ since: '2021-12-25' })).toEqual(['Northend']);
      expect(await clubs({ player: 'hall', limit: 1 })).toHaveLength(1);
      // A person is meant whole: by the name that stands on his sagas, or by the register's id.
      for (const { person, id } of await reader.sagas({})) {
        const key = person.id ?? person.name;
        const his = (await reader.sagas({})).filter((one) => (one.person.id ?? one.person.name) === key);
        expect(his.map((one) => one.id)).toContain(id);
        expect(await reader.sagas({ person: key })).toEqual(his);
        expect(await reader.sagas({ person: key, asOf: { published: '2021-12-19' } })).toEqual([]);
        // An instant within a day is seen by the same filter.
        const within = { published: '2021-12-22T09:30:00Z' };
        const then = (await reader.sagas({ asOf: within })).filter((one) => one.person.name === person.name);
        expect(await reader.sagas({ person: key, asOf: within })).toEqual(then);
      }
      expect(await reader.sagas({ person: 'hall' })).toEqual([]);
      const [saga] = await reader.sagas({ club: 'Northend' });
      expect(await reader.sagas({ id: saga?.id ?? '' })).toEqual([saga]);
      const claims = await reader.claims({ saga: saga?.id ?? '' });
      expect(claims.map(({ claim }) => claim.id)).toEqual(saga?.claims);
      const reports = await reader.reports({ saga: saga?.id ?? '' });
      expect(reports.map(({ claim }) => claim)).toEqual(saga?.claims);
    });

    it.each([
      ['all', {}, 1],
      ['kind', { kind: 'injury' }, 1],
      ['another kind', { kind: 'contract' }, 0],
      ['subject', { player: 'zoe odegard' }, 1],
      ['article', { article: 'hall' }, 1],
      ['source', { source: 'post' }, 1],
      ['another source', { source: 'bugle' }, 0],
      ['a day before', { asOf: { published: '2021-12-19' } }, 0],
    ] as const)('lists facts by %s', async (_what, filter, count) => {
      const facts = await reader.facts(filter);
      expect(facts).toHaveLength(count);
      if (count > 0 && !('asOf' in filter)) expect(facts).toEqual(readingOf(FIXED).facts);
    });

    it.each([
      ['newest first', {}, ['undated', 'hall', 'fr', 'copy']],
      ['oldest first', { order: 'oldest', limit: 2 }, ['copy', 'fr']],
      ['unread', { unread: true }, ['fr']],
      ['by language', { lang: 'en', order: 'oldest' }, ['copy', 'hall', 'undated']],
      ['by outlet', { outlet: 'bugle' }, ['undated', 'copy']],
      ['by outlet id', { outlet: 'o-the-post' }, ['hall']],
      ['by ids', { ids: ['fr', 'copy', 'nobody'] }, ['fr', 'copy']],
      ['as of a day', { asOf: { published: '2021-12-22' } }, ['copy', 'hall']],
    ] as const)('lists articles %s', async (_what, filter, ids) => {
      expect((await reader.articles(filter)).map(({ article }) => article.id)).toEqual(ids);
    });

    it.each([
      ['westend', ['copy']],
      ['WESTEND foglio', ['copy']],
      ['zoe odegard', ['hall']],
      ['corrected', ['hall']],
      ['northend', ['undated', 'hall']],
      ['northend bonjour', []],
      ['" OR *', []],
      ['', []],
    ])('finds the articles with the words %j', async (words, ids) => {
      const hits = await reader.search(words);
      expect(hits.map(({ article }) => article)).toEqual(ids);
      for (const { excerpt } of hits) expect(excerpt.length).toBeGreaterThan(0);
    });

    it('verifies every quote against its version and names the orphans', async () => {
      expect(await reader.verify()).toMatchObject({ claims: 5, facts: 2, orphans: [] });
      const bad = readingOf({ ...COPY, id: 'bad', url: 'https://bugle.example/bad' });
      const claims = bad.claims.map((claim) => ({ ...claim, quote: { ...claim.quote, start: 1 } }));
      await writer.record([{ ...bad, claims }], THIRD);
      const { orphans } = await reader.verify();
      expect(orphans).toMatchObject([{ kind: 'claim', id: claims[0]?.id, article: 'bad' }]);
      expect(await writer.retract('bad', THIRD)).toBe(true);
    });

    it('withdraws an article from its instant on', async () => {
      expect(await writer.retract('nobody', THIRD)).toBe(false);
      expect(await writer.retract('copy', THIRD)).toBe(true);
      expect(await writer.retract('copy', THIRD)).toBe(false);
      expect(await reader.article('copy')).toBeNull();
      expect(await reader.claims({ article: 'copy' })).toEqual([]);
      expect(await reader.sagas({ club: 'rovers' })).toEqual([]);
      const before = { published: '2022-01-03' };
      expect(await reader.claims({ article: 'copy', asOf: before })).toHaveLength(1);
      expect(await reader.sagas({ club: 'rovers', asOf: before })).toHaveLength(1);
      expect((await reader.versions('copy')).map(({ withdrawn }) => withdrawn)).toEqual([false, true]);
    });

    it('counts what stands', async () => {
      expect(await reader.status()).toMatchObject({
        engine: location.startsWith('postgres') ? 'postgres' : 'sqlite',
        articles: 3,
        unread: 1,
        claims: 2,
        facts: 1,
        sagas: 1,
        firstPublished: '2021-12-23',
        lastPublished: '2021-12-28',
        lastRead: THIRD,
        languages: [
          { lang: 'en', articles: 2, unread: 0 },
          { lang: 'fr', articles: 1, unread: 1 },
        ],
      });
    });

    it.each(['2021-12-19', '2021-12-20', '2021-12-22T09:00:00Z', '2021-12-23', '2022-01-03', '2022-01-04'])(
      'counts as of %s what the lists of that day show',
      async (published) => {
        const asOf = { published };
        const articles = await reader.articles({ asOf });
        const counted = await reader.status({ asOf });
        expect(counted).toMatchObject({
          articles: articles.length,
          unread: articles.filter(({ unread }) => unread).length,
          claims: (await reader.claims({ asOf })).length,
          facts: (await reader.facts({ asOf })).length,
          sagas: (await reader.sagas({ asOf })).length,
          outlets: new Set(articles.map(({ article }) => article.outlet)).size,
          firstPublished: articles.at(-1)?.article.date ?? null,
          lastPublished: articles.at(0)?.article.date ?? null,
        });
        expect(counted.articles > 0).toBe(published >= '2021-12-20');
      },
    );

    it('counts as of a day only what had been read by then', async () => {
      const asOf = { published: '2022-01-04', read: FIRST };
      expect(await reader.status({ asOf })).toMatchObject({ articles: 2, claims: 3, lastRead: FIRST });
    });

    it('keeps texts that no database keeps by itself', async () => {
      const odd = readingOf({
        id: 'o\u0000dd',
        title: 'a\ud800b',
        lead: '\u0001json:x\u0000\udc00 ',
        sentences: [{ person: 'N\u0000ul', to: '\ud83d' }],
      });
      expect(await writer.record([odd], THIRD)).toEqual(['new']);
      expect(await writer.record([odd], THIRD)).toEqual(['known']);
      expect((await reader.article('o\u0000dd'))?.article).toEqual(odd.article);
      expect((await reader.claims({ article: 'o\u0000dd' })).map(({ claim }) => claim)).toEqual(odd.claims);
      expect((await reader.verify()).orphans).toHaveLength(1);
    });

    it('keeps judgements, each once, in order', async () => {
      const judgement = {
        id: 'j1',
        at: THIRD,
        kind: 'alias',
        subject: 'p1',
        object: 'Hally',
        undoes: null,
      } as const;
      expect(await writer.judge(judgement)).toBe(true);
      expect(await writer.judge(judgement)).toBe(false);
      expect(await writer.judge({ ...judgement, id: 'j0', undoes: 'j1' })).toBe(true);
      expect((await reader.judgements()).map(({ id }) => id)).toEqual(['j1', 'j0']);
    });

    it('lets no reader write and no read-only writer in', async () => {
      const readonly = await openLedger(location, { derive: createDerive(), readonly: true });
      await expect(readonly.writer.record([readingOf(HALL)], THIRD)).rejects.toMatchObject({ code: 'usage' });
      expect(await readonly.reader.status()).toEqual(await reader.status());
      await readonly.reader.close();
    });

    it('refuses an instant that is none', async () => {
      await expect(async () => writer.record([readingOf(HALL)], 'yesterday')).rejects.toMatchObject({
        code: 'bad-date',
      });
    });

    it('serves two writers at once without losing or doubling', async () => {
      const other = await openLedger(location, { derive: createDerive() });
      const pieces = Array.from({ length: 30 }, (_, i) =>
        readingOf({
          id: `both-${i}`,
          date: '2022-02-01',
          outlet: 'Bugle',
          sentences: [{ person: 'Al Ode', to: `Club ${i % 3}` }],
        }),
      );
      const answers = await Promise.all(
        pieces.flatMap((piece) => [writer.record([piece], THIRD), other.writer.record([piece], THIRD)]),
      );
      expect(answers.flat().sort()).toEqual([...Array(30).fill('known'), ...Array(30).fill('new')]);
      expect(await reader.claims({ player: 'al ode' })).toHaveLength(30);
      const sagas = await reader.sagas({ player: 'al ode' });
      expect(sagas.map((saga) => saga.reports)).toEqual([10, 10, 10]);
      await other.writer.close();
      await other.reader.close();
    });
  });
}
