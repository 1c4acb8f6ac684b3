import { sql } from 'kysely';
import type { Derive } from '../../ledger/derive.js';
import type { LedgerStatus } from '../../ledger/reader.js';
import { unpackText, unpackTextOrNull } from '../columns.js';
import type { Store } from '../engine.js';
import { shown } from '../problems.js';
import type { TallyRow } from '../schema.js';
import { seen } from '../sight.js';
import { END, type Sight, UNDATED } from '../time.js';
import { countSagas } from './saga.js';

/** What stands in a ledger at present, in numbers. */
export async function statusOf(store: Store): Promise<LedgerStatus> {
  const { db } = store;
  const languages = await db
    .selectFrom('tallies')
    .selectAll()
    .where('articles', '>', 0)
    .orderBy('articles', 'desc')
    .orderBy('lang')
    .execute();
  const sagas = await db.selectFrom('counts').select('n').where('name', '=', 'sagas').executeTakeFirst();
  const outlets = await sql<{ n: number }>`
    select cast(count(distinct fold) as integer) as n from names where sort = 'outlet'`.execute(db);
  const firstDated = await edge(store, 'asc');
  const lastDated = await edge(store, 'desc');
  const read = await sql<{ at: string | null }>`select max(read_at) as at from articles`.execute(db);
  return {
    ...countsOf(store, languages),
    sagas: sagas?.n ?? 0,
    outlets: outlets.rows[0]?.n ?? 0,
    firstPublished: firstDated,
    lastPublished: lastDated,
    lastRead: read.rows[0]?.at ?? null,
  };
}

/** What a view of an earlier day sees, counted among all articles: what came later makes no difference to it. */
export async function statusAsOf(store: Store, derive: Derive, sight: Sight): Promise<LedgerStatus> {
  const { db } = store;
  const stood = sql`a.withdrawn = 0 and ${seen(sight)}`;
  const languages = await sql<TallyRow>`
    select a.lang as lang, cast(count(*) as integer) as articles, cast(sum(a.unread) as integer) as unread,
      cast(sum(a.claims) as integer) as claims, cast(sum(a.facts) as integer) as facts
    from articles a where ${stood} group by a.lang order by articles desc, a.lang`.execute(db);
  const spans = await sql<{
    first: string | null;
    last: string | null;
    read: string | null;
    outlets: number;
  }>`
    select min(case when a.since < ${UNDATED} then a.since end) as first,
      max(case when a.since < ${UNDATED} then a.since end) as last, max(a.read_at) as read,
      cast(count(distinct n.fold) as integer) as outlets
    from articles a left join names n on n.n = a.outlet_n where ${stood}`.execute(db);
  const [span] = spans.rows;
  const dateAt = async (since: string | null | undefined): Promise<string | null> => {
    if (since === null || since === undefined) return null;
    const found = await sql<{ date: string | null }>`
      select a.date as date from articles a where a.since = ${since} and ${stood} order by a.n limit 1`.execute(
      db,
    );
    return unpackTextOrNull(found.rows[0]?.date ?? null);
  };
  return {
    ...countsOf(store, languages.rows),
    sagas: await countSagas(db, derive, sight),
    outlets: span?.outlets ?? 0,
    firstPublished: await dateAt(span?.first),
    lastPublished: await dateAt(span?.last),
    lastRead: span?.read ?? null,
  };
}

type Counts = Pick<
  LedgerStatus,
  'engine' | 'location' | 'articles' | 'unread' | 'claims' | 'facts' | 'languages'
>;

function countsOf({ engine, location }: Store, languages: readonly TallyRow[]): Counts {
  const total = (of: (row: TallyRow) => number) => languages.reduce((sum, row) => sum + of(row), 0);
  return {
    engine,
    location: shown(location),
    articles: total((row) => row.articles),
    unread: total((row) => row.unread),
    claims: total((row) => row.claims),
    facts: total((row) => row.facts),
    languages: languages.map(({ lang, articles, unread }) => ({
      lang: unpackText(lang),
      articles,
      unread,
    })),
  };
}

async function edge({ db }: Store, order: 'asc' | 'desc'): Promise<string | null> {
  const row = await db
    .selectFrom('articles')
    .select('date')
    .where('since', '<', UNDATED)
    .where('until', '=', END)
    .where('withdrawn', '=', 0)
    .orderBy('since', order)
    .limit(1)
    .executeTakeFirst();
  return unpackTextOrNull(row?.date ?? null);
}
