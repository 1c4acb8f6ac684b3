import { type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';
import { recountArticleDays, recountSagaDays } from '../days.js';
import type { Engine } from '../engine.js';

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
      await recountArticleDays(db);
      await recountSagaDays(db);
    },
  };
}
