import { Migrator, sql } from 'kysely';
import { Problem } from '../model/problem.js';
import { gatherStatistics, type Store } from './engine.js';
import { alone, patiently } from './lock.js';
import { MIGRATION_LOCK, MIGRATION_TABLE, MIGRATIONS, migrationsFor } from './migrations/index.js';
import { shown } from './problems.js';

/**
 * Brings a ledger to the shape that this version knows; two processes may do it at once. `onOlder` is told first if there
 * is a ledger that was made by an older version.
 */
export async function migrate(store: Store, onOlder?: () => void): Promise<void> {
  await refuseNewer(store);
  const { length } = await applied(store);
  if (length === MIGRATIONS.length) return;
  if (length > 0) onOlder?.();
  if (store.engine === 'sqlite') await patiently(() => alone(store, () => migrateToLatest(store)));
  else await migrateToLatest(store);
  // Of the tables that were made anew the engine knows nothing yet.
  if (length > 0) await gatherStatistics(store);
}

async function migrateToLatest(store: Store): Promise<void> {
  const migrator = new Migrator({
    db: store.db,
    provider: migrationsFor(store.engine),
    migrationTableName: MIGRATION_TABLE,
    migrationLockTableName: MIGRATION_LOCK,
    disableTransactions: store.engine === 'sqlite',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** A ledger that a later version has reshaped is left alone. */
async function refuseNewer(store: Store): Promise<void> {
  const names = await applied(store);
  const unknown = names.find((name) => !MIGRATIONS.some((known) => known === name));
  if (unknown !== undefined)
    throw new Problem('newer-database', shown(store.location), `was made by a newer Hearsay (${unknown})`);
}

/** A reader needs the latest shape, which only a writer may bring about. */
export async function requireLatest(store: Store): Promise<void> {
  await refuseNewer(store);
  if ((await applied(store)).length < MIGRATIONS.length)
    throw new Problem(
      'unreadable',
      shown(store.location),
      'was made by an older Hearsay; run `hearsay rebuild` on it once, which brings it up to date',
    );
}

async function applied(store: Store): Promise<readonly string[]> {
  const there =
    store.engine === 'sqlite'
      ? sql`select 1 from sqlite_master where type = 'table' and name = ${MIGRATION_TABLE}`
      : sql`select 1 from pg_tables where schemaname = current_schema() and tablename = ${MIGRATION_TABLE}`;
  if ((await there.execute(store.db)).rows.length === 0) return [];
  const found = await sql<{ name: string }>`select name from ${sql.table(MIGRATION_TABLE)}`.execute(store.db);
  return found.rows.map((row) => row.name);
}
