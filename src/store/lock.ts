import { realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { codeOf } from '../model/file-problem.js';
import type { Store, Tx } from './engine.js';

/** How long a transaction waits for other writers before the ledger counts as locked. */
const PATIENCE_MS = 30_000;
/** How often a waiting writer looks whether the lock is free, and how long the last holder leaves it free. */
const PAUSE_MS = 2;
const GAP_MS = 4;
/** First half of the key of the advisory lock that all writers of one PostgreSQL ledger share. */
const LOCK_CLASS = 0x4ea5a1;

/**
 * One transaction that no other writer overlaps, in this process or any other: SQLite's own write lock, or an
 * advisory lock in PostgreSQL. Readers are never held up.
 */
export async function locked<T>(store: Store, step: (tx: Tx) => Promise<T>): Promise<T> {
  if (store.engine === 'sqlite')
    return await inTurn(store.location, () => patiently(() => store.db.transaction().execute(step)));
  return await store.db.transaction().execute(async (tx) => {
    await sql`set local lock_timeout = ${sql.lit(PATIENCE_MS)}`.execute(tx);
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK_CLASS)}, hashtext(current_schema()))`.execute(tx);
    return await step(tx);
  });
}

/**
 * Has SQLite's write lock for a step that must not run in a transaction of the query builder. A writing statement that
 * meets another writer stays unfinished in the driver and holds its connection to what it saw then, so nothing may
 * write before the lock is had.
 */
export async function alone(store: Store, step: () => Promise<void>): Promise<void> {
  await sql`begin immediate`.execute(store.db);
  try {
    await step();
    await sql`commit`.execute(store.db);
  } catch (error) {
    // On a full disk SQLite has rolled back by itself; what went wrong is told in either case.
    await sql`rollback`.execute(store.db).catch(() => undefined);
    throw error;
  }
}

/** The last transaction asked for on each file, in this process. */
const turns = new Map<string, Promise<unknown>>();

/**
 * SQLite waits without letting go of the thread, so writers of one process must not wait for one another there. It
 * is not fair either: after each turn the lock is left free for a moment, so that a process that writes without end
 * lets others in.
 */
export async function inTurn<T>(location: string, run: () => Promise<T>): Promise<T> {
  const file = realpathSync(location);
  const before = turns.get(file) ?? Promise.resolve();
  const mine = before.then(run, run);
  const settled = mine.then(rest, rest);
  turns.set(file, settled);
  try {
    return await mine;
  } finally {
    if (turns.get(file) === settled) turns.delete(file);
  }
}

function rest(): Promise<void> {
  return sleep(GAP_MS);
}

/** From here on a writer waits for the lock in pauses of its own, not in the engine. */
export async function waitByPauses(store: Store): Promise<void> {
  if (store.engine === 'sqlite') await sql`pragma busy_timeout = 0`.execute(store.db);
}

/** Waits for writers of other processes in pauses that leave this one free to answer. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** Another connection has the lock, or is putting a journal in order that a killed process left behind. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}
