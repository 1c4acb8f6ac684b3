import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { createDerive } from '../../src/sagas/derive.js';
import { openLedger } from '../../src/store/open.js';
import { readingOf } from './cases.js';
import { crashOften } from './crash.js';
import { NO_POSTGRES, startPostgres } from './postgres.js';
import { seeded } from './seeded.js';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-crash-'));
const postgres = await startPostgres({ fsync: true });

afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The full run, 200 kills on each store, is `npx tsx bench/crash.ts`. */
const KILLS = 6;
const SOUND = { kills: KILLS, lost: [], doubled: [], broken: [] };

// A dozen processes are started one after another: slow on a busy machine.
describe('two processes that are killed at random moments', { timeout: 240_000 }, () => {
  it('lose and double nothing in SQLite', async () => {
    const location = join(folder, 'ledger.db');
    const report = await crashOften({ location, kills: KILLS, random: seeded(1) });
    expect(report).toMatchObject(SOUND);
    expect(report.acknowledged).toBeGreaterThan(KILLS);
    const database = new Database(location);
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    database.close();
  });

  if (postgres === null) it.skip(NO_POSTGRES, () => undefined);
  else {
    it('lose and double nothing in PostgreSQL', async () => {
      const location = await postgres.database();
      const report = await crashOften({ location, kills: KILLS, random: seeded(2) });
      expect(report).toMatchObject(SOUND);
      expect(report.acknowledged).toBeGreaterThan(KILLS);
    });

    it('are told when the server goes away, and go on when it is back', async () => {
      const location = await postgres.database();
      const { reader, writer } = await openLedger(location, { derive: createDerive() });
      const piece = (id: string) =>
        readingOf({ id, date: '2022-01-01', sentences: [{ person: 'Abe', to: 'Northend' }] });
      await writer.record([piece('before')], '2022-02-01T00:00:00Z');
      const admin = new pg.Client({ connectionString: location });
      admin.on('error', () => undefined);
      await admin.connect();
      const lost = { code: 'connection-lost' };
      const cut = Promise.all([
        expect(
          writer.record(
            Array.from({ length: 3000 }, (_, i) => piece(`lost-${i}`)),
            '2022-02-01T00:00:01Z',
          ),
        ).rejects.toMatchObject(lost),
        new Promise((resolve) => setTimeout(resolve, 40)).then(() =>
          admin.query(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hearsay' and state <> 'idle'",
          ),
        ),
      ]);
      await cut;
      await admin.end();
      await postgres.crash();
      expect(await reader.articles({})).toHaveLength(1);
      expect(await writer.record([piece('before'), piece('after')], '2022-02-01T00:00:02Z')).toEqual([
        'known',
        'new',
      ]);
      await writer.close();
      await reader.close();
    });
  }
});
