import { join } from 'node:path';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { withoutStates } from '../store/older.js';
import { put, workplace } from './support/files.js';
import { hearsay } from './support/terminal.js';

const REPORT = {
  id: 'r1',
  outlet: 'Harbour Post',
  date: '2025-10-01',
  lang: 'en',
  text: 'Everton are keen on Brentford midfielder Alan Reuter.',
};

it('says that it brings an older ledger along, once', async () => {
  const at = await workplace();
  const ledger = join(at, 'older.db');
  const file = await put(at, 'reports.jsonl', `${JSON.stringify(REPORT)}\n`);
  expect(await hearsay(['read', file, '--ledger', ledger])).toMatchObject({ status: 0, err: '' });
  const database = new Database(ledger);
  for (const statement of withoutStates('sqlite')) database.exec(statement);
  database.close();
  const asked = await hearsay(['sagas', '--ledger', ledger]);
  expect(asked).toMatchObject({
    status: 1,
    err: expect.stringContaining('run `hearsay rebuild` on it once'),
  });
  const brought = await hearsay(['rebuild', '--ledger', ledger]);
  expect(brought.status).toBe(0);
  expect(brought.err).toMatch(
    /^hearsay: .*older\.db: was made by an older Hearsay and is brought up to date.*\n$/,
  );
  expect(await hearsay(['rebuild', '--ledger', ledger])).toMatchObject({ status: 0, err: '' });
  expect((await hearsay(['sagas', '--ledger', ledger, '--format', 'jsonl'])).out).toContain('Alan Reuter');
});
