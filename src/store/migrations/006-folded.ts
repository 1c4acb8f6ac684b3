import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';

/** Of groups folded before, nobody noted until when: their next folding looks at all their rows. */
const UNKNOWN = '9999-12-31';

/**
 * Groups remember until which day they are folded, so that later news of them need not look at all their rows; and their
 * claims are listed from an index alone.
 */
export function noteFolded(engine: Engine): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .alterTable('clans')
        .addColumn('folded', engine === 'sqlite' ? 'text' : sql`text collate "C"`, (column) =>
          column.notNull().defaultTo(UNKNOWN),
        )
        .execute();
      await db.schema.dropIndex('claims_clan').execute();
      await db.schema
        .createIndex('claims_clan')
        .on('claims')
        .columns(['clan', 'n', 'since', 'until'])
        .execute();
    },
  };
}
