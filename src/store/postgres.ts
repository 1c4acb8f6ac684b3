import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { Problem } from '../model/problem.js';
import type { Db, Store } from './engine.js';
import { MIGRATION_TABLE } from './migrations/index.js';
import { shown } from './problems.js';
import type { Tables } from './schema.js';

const READERS = 4;
const WRITERS = 1;
const CONNECT_MS = 10_000;

/** So many pages the server may ask the disk for at once; it refuses that where its system cannot. */
const READ_AHEAD = `do $$ begin perform set_config('effective_io_concurrency', '64', false);
  exception when others then null; end $$`;

export function isPostgres(location: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(location);
}

/** Opens a PostgreSQL ledger; a schema with tables of another program is refused. */
export async function openPostgres(location: string, mode: 'write' | 'read'): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: location,
    max: mode === 'write' ? WRITERS : READERS,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'hearsay',
    keepAlive: true,
  });
  // A connection that breaks is noticed by its query, or by the next; without listeners it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const onCreateConnection = async (connection: DatabaseConnection) => {
    // Every question here is answered sooner than the server could compile it, or share it out among helpers.
    await connection.executeQuery(CompiledQuery.raw('set jit = off'));
    await connection.executeQuery(CompiledQuery.raw(READ_AHEAD));
    if (mode === 'write') return;
    await connection.executeQuery(CompiledQuery.raw('set max_parallel_workers_per_gather = 0'));
    await connection.executeQuery(CompiledQuery.raw('set session characteristics as transaction read only'));
  };
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool, onCreateConnection }) });
  try {
    await refuseForeign(db, location, mode);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { engine: 'postgres', location, db };
}

async function refuseForeign(db: Db, location: string, mode: 'write' | 'read'): Promise<void> {
  const found = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema()`.execute(db);
  const tables = found.rows.map((row) => row.name);
  if (tables.includes(MIGRATION_TABLE)) return;
  if (tables.length > 0)
    throw new Problem('foreign-database', shown(location), 'holds the tables of another program');
  if (mode === 'read') throw new Problem('not-found', shown(location), 'there is no ledger here yet');
}
