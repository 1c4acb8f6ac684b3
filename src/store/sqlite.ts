import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import Database from 'libsql';
import { Problem } from '../model/problem.js';
import type { Store } from './engine.js';
import { isBusy } from './lock.js';
import { MIGRATION_TABLE } from './migrations/index.js';

/**
 * How long opening and reading wait for a program that has the file for itself alone; ledgers never do. Writing waits
 * for other writers in short pauses instead (see `lock.ts`).
 */
const BUSY_MS = 10_000;
const WAL_TRIES = 100;
const WAL_PAUSE_MS = 50;
/** What each side may hold in memory of a ledger that is as large: a writer meets all indexes at once. */
const CACHE_KIB = { write: 262_144, read: 65_536 };
/** Pages of 4 kB that gather before they are moved into the file: several batches of a bulk intake. */
const WAL_PAGES = 32_768;

export interface SqliteOptions {
  readonly mode: 'write' | 'read';
  /** Only for tests: the file may not grow beyond so many pages. */
  readonly maxPages?: number;
}

/** Opens a SQLite ledger; a file that is not one is refused before anything of it is touched. */
export function openSqlite(path: string, options: SqliteOptions): Store {
  const file = existsSync(path);
  if (!file && options.mode === 'read') throw new Problem('not-found', path, 'there is no ledger here yet');
  if (file && statSync(path).isDirectory()) throw new Problem('unreadable', path, 'is a directory');
  if (!file) makeFolder(path);
  const database = new Database(path);
  try {
    database.exec(`pragma busy_timeout = ${BUSY_MS}`);
    refuseForeign(database, path);
    if (options.mode === 'write') {
      intoWal(database);
      database.exec('pragma synchronous = full');
      database.exec(`pragma wal_autocheckpoint = ${WAL_PAGES}`);
    } else database.exec('pragma query_only = on');
    database.exec(`pragma cache_size = -${CACHE_KIB[options.mode]}`);
    database.exec('pragma temp_store = memory');
    if (options.maxPages !== undefined) database.exec(`pragma max_page_count = ${options.maxPages}`);
  } catch (error) {
    database.close();
    if (isBusy(error)) throw new Problem('locked', path, HELD, { cause: error });
    throw error;
  }
  const dialect = new LedgerDialect(new Statements(database, options.mode), options.mode);
  return { engine: 'sqlite', location: path, db: new Kysely({ dialect }) };
}

const HELD = 'another program has it open for itself alone; close that one, or try again';

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new Problem('unreadable', path, 'its folder cannot be made', { cause: error });
  }
}

function refuseForeign(database: Database.Database, path: string): void {
  const rows = database.prepare("select name from sqlite_master where type = 'table'").all();
  const tables = rows.flatMap((row) => (hasName(row) ? [row.name] : []));
  if (tables.length > 0 && !tables.includes(MIGRATION_TABLE))
    throw new Problem('foreign-database', path, 'is a database of another program');
}

function hasName(row: unknown): row is { readonly name: string } {
  return typeof row === 'object' && row !== null && 'name' in row && typeof row.name === 'string';
}

/** The change of mode does not always wait for others by itself, so it is tried for a while. */
function intoWal(database: Database.Database): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  database.exec(`pragma busy_timeout = ${WAL_PAUSE_MS}`);
  for (let left = WAL_TRIES; ; left--) {
    try {
      database.exec('pragma journal_mode = wal');
      break;
    } catch (error) {
      if (!isBusy(error) || left === 0) throw error;
      Atomics.wait(clock, 0, 0, WAL_PAUSE_MS);
    }
  }
  database.exec(`pragma busy_timeout = ${BUSY_MS}`);
}

/** A database that prepares each statement once. */
class Statements implements SqliteDatabase {
  readonly #kept = new Map<string, SqliteStatement>();
  constructor(
    readonly database: Database.Database,
    private readonly mode: 'write' | 'read',
  ) {}

  prepare(sql: string): SqliteStatement {
    const kept = this.#kept.get(sql);
    if (kept !== undefined) return kept;
    const statement = this.#wrap(sql);
    if (this.#kept.size >= 500) this.#kept.clear();
    this.#kept.set(sql, statement);
    return statement;
  }

  /** The driver lets go of the file only when its statements are collected, so what waits is moved into it now. */
  close(): void {
    this.#kept.clear();
    try {
      if (this.mode === 'write') this.database.exec('pragma wal_checkpoint(truncate)');
    } catch {
      // A full disk or another reader: the journal stays beside the file, and the next to open it goes on from there.
    }
    this.database.close();
  }

  #wrap(sql: string): SqliteStatement {
    const statement = this.database.prepare(sql);
    return {
      reader: statement.reader,
      // Handed over as one list: the driver takes it as it is and copies loose arguments.
      all: (values) => statement.all(values),
      run: (values) => statement.run(values),
      iterate: (values) => statement.iterate(values),
    };
  }
}

/** SQLite, with transactions that take the write lock at once, so that none fails half-way for another's sake. */
class LedgerDialect extends SqliteDialect {
  constructor(
    private readonly statements: Statements,
    private readonly mode: 'write' | 'read',
  ) {
    super({ database: statements });
  }
  override createDriver(): Driver {
    return new LedgerDriver(this.statements, this.mode);
  }
  override createAdapter(): DialectAdapter {
    return new LedgerAdapter();
  }
}

class LedgerDriver extends SqliteDriver {
  constructor(
    private readonly statements: Statements,
    private readonly mode: 'write' | 'read',
  ) {
    super({ database: statements });
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.mode === 'write' ? 'begin immediate' : 'begin'));
  }
  /** On a full disk SQLite has rolled back by itself; to ask for it again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.statements.database.inTransaction) await super.rollbackTransaction(connection);
  }
}

class LedgerAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
