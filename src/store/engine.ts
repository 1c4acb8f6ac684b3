import type { Kysely, Transaction } from 'kysely';
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
