import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';

/**
 * What a past day shows is found in the indexes alone: whether a state of a saga, or a name of it, held on a day stands
 * in them, so that only the rows of a page are read.
 */
export function coverPastDays(engine: Engine): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      for (const [name, columns] of INDEXES) {
        await sql`drop index ${sql.ref(name)}`.execute(db);
        await sql`create index ${sql.ref(name)} on ${sql.raw(columns)}`.execute(db);
      }
      // A claim's row is mostly text; where it stands is found without that. SQLite goes to the row by its number anyway.
      if (engine === 'postgres')
        await sql`create index claims_place on claims (n) include (clan, id, since, until)`.execute(db);
    },
  };
}

const INDEXES = [
  ['sagas_present', "sagas (changed desc, id, valid_from) where valid_to = '9999-99-99'"],
  ['sagas_changed', 'sagas (changed desc, id, valid_from, valid_to)'],
  ['saga_names_name', 'saga_names (name_n, saga, valid_from, valid_to)'],
] as const;
