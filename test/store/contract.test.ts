import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { ledgerContract } from './contract.js';
import { NO_POSTGRES, startPostgres } from './postgres.js';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-contract-'));
const postgres = await startPostgres();

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await postgres?.stop();
});

ledgerContract('SQLite', () => Promise.resolve(join(folder, 'deep', 'ledger.db')));

if (postgres === null) describe(NO_POSTGRES, () => void it.skip('ledger in PostgreSQL', () => undefined));
else ledgerContract('PostgreSQL', () => postgres.database());
