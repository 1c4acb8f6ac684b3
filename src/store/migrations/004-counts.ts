import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';
import { END } from './frozen.js';

/** The number of sagas that stand is kept, so that nobody has to count them. */
export function keepCounts(engine: Engine): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      const table = db.schema
        .createTable('counts')
        .addColumn('name', engine === 'sqlite' ? 'text' : sql`text collate "C"`, (column) =>
          column.notNull().primaryKey(),
        )
        .addColumn('n', 'integer', (column) => column.notNull());
      await (engine === 'sqlite' ? table.modifyEnd(sql`without rowid, strict`) : table).execute();
      await sql`insert into counts (name, n)
        select 'sagas', cast(count(*) as integer) from sagas where valid_to = ${END}`.execute(db);
    },
  };
}
