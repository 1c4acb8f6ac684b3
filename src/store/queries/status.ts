import { type RawBuilder, sql } from 'kysely';
import type { Derive } from '../../ledger/derive.js';
import type { LedgerStatus } from '../../ledger/reader.js';
import { unpackText, unpackTextOrNull } from '../columns.js';
import type { Db, Store } from '../engine.js';
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

/** What a view of an earlier day sees: what came later makes no difference to it. */
export async function statusAsOf(store: Store, derive: Derive, sight: Sight): Promise<LedgerStatus> {
  const { db } = store;
  // Days are counted whole and whenever read; any other view has to look at the articles themselves.
  const whole = !sight.within && sight.read === null;
  const stood = sql<boolean>`a.withdrawn = 0 and ${seen(sight)}`;
  const outlets = await sql<{ n: number }>`
    select cast(count(distinct n.fold) as integer) as n from names n
    where n.sort = 'outlet' and exists (select 1 from articles a where a.outlet_n = n.n and ${stood})`.execute(
    db,
  );
  return {
    ...countsOf(store, whole ? await daysUpTo(db, sight.day) : await languagesAmong(db, stood)),
    sagas: await countSagas(db, derive, sight),
    outlets: outlets.rows[0]?.n ?? 0,
    firstPublished: await edgeAmong(db, sight, 'asc'),
    lastPublished: await edgeAmong(db, sight, 'desc'),
    lastRead: (whole ? await lastReadUpTo(db, sight.day, stood) : null) ?? (await lastReadAmong(db, stood)),
  };
}

async function daysUpTo(db: Db, day: string): Promise<readonly TallyRow[]> {
  const found = await sql<TallyRow>`
    select lang, cast(sum(articles) as integer) as articles, cast(sum(unread) as integer) as unread,
      cast(sum(claims) as integer) as claims, cast(sum(facts) as integer) as facts
    from article_days where day <= ${day} group by lang having sum(articles) > 0
    order by articles desc, lang`.execute(db);
  return found.rows;
}

async function languagesAmong(db: Db, stood: RawBuilder<boolean>): Promise<readonly TallyRow[]> {
  const found = await sql<TallyRow>`
    select a.lang as lang, cast(count(*) as integer) as articles, cast(sum(a.unread) as integer) as unread,
      cast(sum(a.claims) as integer) as claims, cast(sum(a.facts) as integer) as facts
    from articles a where ${stood} group by a.lang order by articles desc, a.lang`.execute(db);
  return found.rows;
}

/** The date of the first or last article of all that are dated and that a view sees. */
async function edgeAmong(db: Db, sight: Sight, order: 'asc' | 'desc'): Promise<string | null> {
  // A view of a past day sees nothing undated; a second bound would be taken for the one to begin with.
  const dated = sight.published < UNDATED ? sql`` : sql`and a.since < ${UNDATED}`;
  const found = await sql<{ date: string | null }>`
    select a.date as date from articles a where a.withdrawn = 0 and ${seen(sight)} ${dated}
    order by a.since ${sql.raw(order)}, a.n limit 1`.execute(db);
  return unpackTextOrNull(found.rows[0]?.date ?? null);
}

/** When the last of the articles was read; null if the days cannot tell, as when that one was withdrawn. */
async function lastReadUpTo(db: Db, day: string, stood: RawBuilder<boolean>): Promise<string | null> {
  const found = await sql<{ at: string | null }>`
    select max(read_at) as at from article_days where day <= ${day}`.execute(db);
  const at = found.rows[0]?.at ?? null;
  if (at === null) return null;
  const stands = await sql`select 1 from articles a where a.read_at = ${at} and ${stood} limit 1`.execute(db);
  return stands.rows.length === 0 ? null : at;
}

async function lastReadAmong(db: Db, stood: RawBuilder<boolean>): Promise<string | null> {
  const found = await sql<{ at: string | null }>`
    select max(a.read_at) as at from articles a where ${stood}`.execute(db);
  return found.rows[0]?.at ?? null;
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
