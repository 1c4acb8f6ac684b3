import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';

/** Which names a saga speaks of is told by the saga and the number of the name; an id of its own doubled each row. */
export function numberSagaNames(engine: Engine): Migration {
  const text = engine === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  return {
    up: async (db: Kysely<unknown>) => {
      await sql`drop index saga_names_name`.execute(db);
      await sql`alter table saga_names rename to saga_names_before`.execute(db);
      const table = db.schema
        .createTable('saga_names')
        .addColumn('clan', text, (column) => column.notNull())
        .addColumn('saga', text, (column) => column.notNull())
        .addColumn('name_n', 'integer', (column) => column.notNull())
        .addColumn('valid_from', text, (column) => column.notNull())
        .addColumn('valid_to', text, (column) => column.notNull())
        .addPrimaryKeyConstraint('saga_names_key', ['clan', 'saga', 'name_n', 'valid_from'] as never[]);
      await (engine === 'sqlite' ? table.modifyEnd(sql`without rowid, strict`) : table).execute();
      await sql`insert into saga_names (clan, saga, name_n, valid_from, valid_to)
        select clan, saga, name_n, valid_from, valid_to from saga_names_before
        order by clan, saga, name_n, valid_from`.execute(db);
      await sql`drop table saga_names_before`.execute(db);
      await sql`create index saga_names_name on saga_names (name_n, saga, valid_from, valid_to)`.execute(db);
    },
  };
}
