import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Every order in which sagas are listed has an index of its own, and the sagas of a name are put in order without reading
 * them whole. The order of changes, the usual one, has one more of those alone that stand.
 */
export const indexOrders: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const [name, columns, only] of INDEXES) {
      await sql`drop index if exists ${sql.ref(name)}`.execute(db);
      await sql`create index ${sql.ref(name)} on sagas (${sql.raw(columns)}) ${sql.raw(only)}`.execute(db);
    }
  },
};

const INDEXES = [
  ['sagas_present', 'changed desc, id', "where valid_to = '9999-99-99'"],
  ['sagas_id', 'id, valid_from, valid_to, changed', ''],
  ['sagas_reports', 'reports desc, id, valid_from, valid_to, changed', ''],
  ['sagas_person', 'person_fold, id, valid_from, valid_to, changed', ''],
] as const;
