import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';

/**
 * Who is who in a large group is kept, so that later news of it reads only the claims of the windows that it can touch;
 * and a group's claims are found by their days.
 */
export function keepRosters(engine: Engine): Migration {
  const text = engine === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  return {
    up: async (db: Kysely<unknown>) => {
      const table = db.schema
        .createTable('rosters')
        .addColumn('clan', text, (column) => column.notNull().primaryKey())
        .addColumn('body', text, (column) => column.notNull());
      await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
      await db.schema.dropIndex('claims_clan').execute();
      await db.schema
        .createIndex('claims_clan')
        .on('claims')
        .columns(['clan', 'since', 'until', 'n'])
        .execute();
      // Whoever states a window may do so years before it.
      await sql`create index claims_window on claims (clan, window_label, since, until, n)
        where window_label is not null`.execute(db);
    },
  };
}
