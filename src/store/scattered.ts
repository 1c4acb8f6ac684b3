import { PostgresAdapter, sql } from 'kysely';
import type { Db } from './engine.js';

/** With fewer rows it costs more to say so than it spares. */
const FEW = 8;

/**
 * Asks within a transaction for rows by their keys, of which each stands on a page of its own. PostgreSQL, which would read
 * one page after another, is made to note first which it needs, and asks the disk for many of them at once.
 */
export async function scattered<T>(db: Db, rows: number, ask: () => Promise<T>): Promise<T> {
  if (rows < FEW || !(db.getExecutor().adapter instanceof PostgresAdapter)) return await ask();
  await sql`set local enable_indexscan = off`.execute(db);
  const found = await ask();
  await sql`set local enable_indexscan = on`.execute(db);
  return found;
}
