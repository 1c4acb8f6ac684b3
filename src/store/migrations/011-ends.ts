import { type Kysely, type Migration, sql } from 'kysely';
import { END } from './frozen.js';

/** Versions that no longer count are few; those that ceased on some day are found without looking at all others. */
export const indexEnds: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index articles_until on articles (until) where until <> ${sql.lit(END)}`.execute(db);
  },
};
