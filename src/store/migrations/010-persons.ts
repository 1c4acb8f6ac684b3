import { type Kysely, type Migration, sql } from 'kysely';

/** The sagas of one person stand side by side in the index by persons, so that they are not looked up one by one. */
export const tellPersons: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`drop index sagas_person`.execute(db);
    await sql`create index sagas_person on sagas (person_fold, id, valid_from, valid_to, changed, person_n)`.execute(
      db,
    );
  },
};
