import { sql } from 'kysely';
import type { LedgerStatus } from '../../ledger/reader.js';
import { unpackText, unpackTextOrNull } from '../columns.js';
import type { Store } from '../engine.js';
import { shown } from '../problems.js';
import { END, UNDATED } from '../time.js';

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
  const total = (of: (row: (typeof languages)[number]) => number) =>
    languages.reduce((sum, row) => sum + of(row), 0);
  return {
    engine: store.engine,
    location: shown(store.location),
    articles: total((row) => row.articles),
    unread: total((row) => row.unread),
    claims: total((row) => row.claims),
    facts: total((row) => row.facts),
    sagas: sagas?.n ?? 0,
    outlets: outlets.rows[0]?.n ?? 0,
    firstPublished: firstDated,
    lastPublished: lastDated,
    lastRead: read.rows[0]?.at ?? null,
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
