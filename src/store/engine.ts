import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './schema.js';

export type Engine = 'sqlite' | 'postgres';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/** One open way into a ledger: a connection (SQLite) or a small pool (PostgreSQL). */
export interface Store {
  readonly engine: Engine;
  readonly location: string;
  readonly db: Db;
}

/**
 * After a bulk intake PostgreSQL would plan by what its tables held before, and look up rows that its indexes could
 * answer for, until it gets round to counting and marking them by itself. SQLite needs no counts: its queries are written for the indexes that they are to use.
 */
export async function gatherStatistics({ engine, db }: Store): Promise<void> {
  if (engine === 'postgres') await sql`vacuum analyze`.execute(db);
}
