import { sql } from 'kysely';
import type { Store, Tx } from './engine.js';

/** How often a transaction is tried again when another process holds the lock for longer than SQLite waits. */
const TRIES = 3;
const PATIENCE_MS = 30_000;
/** First half of the key of the advisory lock that all writers of one PostgreSQL ledger share. */
const LOCK_CLASS = 0x4ea5a1;

/**
 * One transaction that no other writer overlaps, in this process or any other: SQLite's own write lock, or an
 * advisory lock in PostgreSQL. Readers are never held up.
 */
export async function locked<T>(store: Store, step: (tx: Tx) => Promise<T>): Promise<T> {
  return await retried(store, () =>
    store.db.transaction().execute(async (tx) => {
      if (store.engine === 'postgres') {
        await sql`set local lock_timeout = ${sql.lit(PATIENCE_MS)}`.execute(tx);
        await sql`select pg_advisory_xact_lock(${sql.lit(LOCK_CLASS)}, hashtext(current_schema()))`.execute(
          tx,
        );
      }
      return await step(tx);
    }),
  );
}

async function retried<T>(store: Store, run: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await run();
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
      if (!busy || left === 1 || store.engine !== 'sqlite') throw error;
    }
  }
}
