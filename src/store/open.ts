import type { Derive } from '../ledger/derive.js';
import type { LedgerReader } from '../ledger/reader.js';
import type { LedgerWriter } from '../ledger/writer.js';
import type { Store } from './engine.js';
import { inTurn, waitByPauses } from './lock.js';
import { migrate, requireLatest } from './migrate.js';
import { isPostgres, openPostgres } from './postgres.js';
import { guarded, shown } from './problems.js';
import { StoreReader } from './reader.js';
import type { Budget } from './refresh.js';
import { refusingWriter } from './refusing.js';
import { openSqlite } from './sqlite.js';
import { StoreWriter } from './writer.js';

export interface OpenOptions {
  readonly derive: Derive;
  /** Nothing is made or changed; the writer refuses everything. */
  readonly readonly?: boolean;
  /** There must be a ledger already, of whatever shape; none is made. */
  readonly existing?: boolean;
  /** SQLite: the file may not grow beyond so many pages of 4 kB. */
  readonly maxPages?: number;
  /** How much folding a change may cause at once; see `refresh.ts`. */
  readonly budget?: Budget;
  /** Told before a ledger of an older version is brought along, which takes a while for a large one. */
  readonly onOlder?: () => void;
}

export interface Ledger {
  readonly reader: LedgerReader;
  readonly writer: LedgerWriter;
}

/**
 * Opens the ledger at a path (SQLite) or an address (`postgres://…`), making or migrating it where needed. Close
 * both ends. Throws `Problem`: not-found (read-only or existing, and none there), foreign-database, newer-database, locked,
 * unreadable, disk-full, connection-lost.
 */
export async function openLedger(location: string, options: OpenOptions): Promise<Ledger> {
  return await guarded(location, async () => {
    if (options.readonly === true) {
      const store = await openStore(location, 'read', options);
      await orClose(store, () => requireLatest(store));
      return { reader: new StoreReader(store, options.derive), writer: refusingWriter(shown(location)) };
    }
    if (options.existing === true) await (await openStore(location, 'read', options)).db.destroy();
    const write = await openStore(location, 'write', options);
    await orClose(write, async () => {
      await waitByPauses(write);
      const bringAlong = () => migrate(write, options.onOlder);
      await (write.engine === 'sqlite' ? inTurn(location, bringAlong) : bringAlong());
    });
    const read = await orClose(write, () => openStore(location, 'read', options));
    return {
      reader: new StoreReader(read, options.derive),
      writer: new StoreWriter(write, options.derive, options.budget),
    };
  });
}

function openStore(location: string, mode: 'write' | 'read', options: OpenOptions): Promise<Store> {
  if (isPostgres(location)) return openPostgres(location, mode);
  const { maxPages } = options;
  return Promise.resolve(openSqlite(location, maxPages === undefined ? { mode } : { mode, maxPages }));
}

async function orClose<T>(store: Store, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    await store.db.destroy();
    throw error;
  }
}
