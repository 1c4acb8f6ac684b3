import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';

/**
 * What a list of sagas needs to know of a state, and where what it says stands, is in the index that it is found in: the
 * row itself, which stands on a page of its own, need not be read. In PostgreSQL that is true of states that are found by
 * their keys as well (in SQLite these are the row), and of facts.
 */
export function listBodies(engine: Engine): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      if (engine === 'sqlite') {
        await sql`drop index sagas_changed`.execute(db);
        await sql`create index sagas_changed on sagas (changed desc, id, valid_from, valid_to, body_n)`.execute(
          db,
        );
        return;
      }
      await sql`alter table sagas drop constraint sagas_pkey,
        add primary key (clan, id, valid_from) include (valid_to, changed, body_n)`.execute(db);
      await sql`create index facts_place on facts (n) include (id, since, until, kind)`.execute(db);
    },
  };
}
