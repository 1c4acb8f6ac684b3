import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';

/**
 * What is told of a name stands in order of time: news of much-named clubs and outlets comes at the end of what is told of
 * each, and not in as many places of a large file as there are sagas.
 */
export function orderNamesByTime(engine: Engine): Migration {
  const covered = engine === 'postgres' ? sql`include (clan)` : sql``;
  return {
    up: async (db: Kysely<unknown>) => {
      await sql`drop index saga_names_name`.execute(db);
      await sql`create index saga_names_name on saga_names (name_n, valid_from, saga, valid_to) ${covered}`.execute(
        db,
      );
    },
  };
}
