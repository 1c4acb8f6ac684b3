import { type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';
import { END } from './frozen.js';

/** What each day added and took away is kept, so that a view of a past day has to count days, not articles. */
export function countDays(engine: Engine): Migration {
  const text = engine === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const finish = <T extends string>(table: CreateTableBuilder<T>) =>
    (engine === 'sqlite' ? table.modifyEnd(sql`without rowid, strict`) : table).execute();
  return {
    up: async (db: Kysely<unknown>) => {
      const articles = ['articles', 'unread', 'claims', 'facts'] as const;
      let days = db.schema
        .createTable('article_days')
        .addColumn('day', text, (column) => column.notNull())
        .addColumn('lang', text, (column) => column.notNull());
      for (const count of articles) days = days.addColumn(count, 'integer', (column) => column.notNull());
      await finish(
        days
          .addColumn('read_at', text, (column) => column.notNull())
          .addPrimaryKeyConstraint('article_days_pk', ['day', 'lang'] as never[]),
      );
      await finish(
        db.schema
          .createTable('saga_days')
          .addColumn('day', text, (column) => column.notNull().primaryKey())
          .addColumn('n', 'integer', (column) => column.notNull()),
      );
      await countArticleDays(db);
      await countSagaDays(db);
    },
  };
}

async function countArticleDays(db: Kysely<unknown>): Promise<void> {
  await sql`insert into article_days (day, lang, articles, unread, claims, facts, read_at)
    select day, lang, cast(sum(sign) as integer), cast(sum(sign * unread) as integer),
      cast(sum(sign * claims) as integer), cast(sum(sign * facts) as integer), max(read_at)
    from (
      select substr(since, 1, 10) as day, 1 as sign, lang, unread, claims, facts, read_at
      from articles where withdrawn = 0 and since < until
      union all
      select substr(until, 1, 10), -1, lang, unread, claims, facts, ''
      from articles where withdrawn = 0 and since < until and until <> ${END}) turns
    group by day, lang`.execute(db);
}

async function countSagaDays(db: Kysely<unknown>): Promise<void> {
  await sql`insert into saga_days (day, n)
    select day, cast(sum(sign) as integer) from (
      select valid_from as day, 1 as sign from sagas
      union all
      select valid_to, -1 from sagas where valid_to <> ${END}) turns
    group by day`.execute(db);
}
