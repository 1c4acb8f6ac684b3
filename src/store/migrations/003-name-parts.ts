import { type ColumnDataType, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';
import { partsOf } from './frozen.js';

/** Names put into the new table in one round. */
const PAGE = 500;

/** Names are found by the beginning of any of their words without looking at all names. */
export function indexNameParts(engine: Engine): Migration {
  const text: ColumnDataType | ReturnType<typeof sql> = engine === 'sqlite' ? 'text' : sql`text collate "C"`;
  return {
    up: async (db: Kysely<unknown>) => {
      const table = db.schema
        .createTable('name_parts')
        .addColumn('sort', text, (column) => column.notNull())
        .addColumn('part', text, (column) => column.notNull())
        .addColumn('name_n', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('name_parts_pk', ['sort', 'part', 'name_n']);
      await (engine === 'sqlite' ? table.modifyEnd(sql`without rowid, strict`) : table).execute();
      await db.schema.createIndex('names_register').on('names').columns(['register_id']).execute();
      await fill(db);
    },
  };
}

async function fill(db: Kysely<unknown>): Promise<void> {
  for (let last = 0; ; ) {
    const { rows } = await sql<{ n: number; sort: string; fold: string }>`
      select n, sort, fold from names where n > ${last} order by n limit ${sql.lit(PAGE)}`.execute(db);
    for (const { n, sort, fold } of rows)
      for (const part of partsOf(fold))
        await sql`insert into name_parts (sort, part, name_n) values (${sort}, ${part}, ${n})`.execute(db);
    const end = rows[rows.length - 1];
    if (end === undefined) return;
    last = end.n;
  }
}
