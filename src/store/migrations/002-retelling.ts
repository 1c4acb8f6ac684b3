import type { Kysely, Migration } from 'kysely';

/** Articles tell whether their words are a retelling of the outlet's; those read before were taken for its own. */
export const markRetellings: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .alterTable('articles')
      .addColumn('retelling', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
