import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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

/** Whoever writes to a table gets no further than that, and is then cut off: half-way, however fast the machine is. */
async function heldUp(location: string, table: string): Promise<{ cut(): Promise<void> }> {
  const admin = new pg.Client({ connectionString: location });
  await admin.connect();
  await admin.query(`begin; lock table ${table} in access exclusive mode`);
  const waiting = `select pg_terminate_backend(pid) from pg_locks where relation = '${table}'::regclass and not granted`;
  return {
    cut: async () => {
      while ((await admin.query(waiting)).rowCount === 0) await sleep(5);
      await admin.end();
    },
  };
}

/** The full run, 200 kills on each store, is `npx tsx bench/crash.ts`. */
const KILLS = 6;
const SOUND = { kills: KILLS, lost: [], doubled: [], broken: [] };

// A dozen processes are started one after another: slow on a busy machine.
describe('two processes that are killed at random moments', { timeout: 240_000 }, () => {
  it('lose and double nothing in SQLite', async () => {
    const location = join(folder, 'ledger.db');
    const report = await crashOften({ location, kills: KILLS, random: seeded(1) });
    expect(report).toMatchObject(SOUND);
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
    });

    it('are told when the server goes away, and go on when it is back', async () => {
      const location = await postgres.database();
      const { reader, writer } = await openLedger(location, { derive: createDerive() });
      const piece = (id: string) =>
        readingOf({ id, date: '2022-01-01', sentences: [{ person: 'Abe', to: 'Northend' }] });
      await writer.record([piece('before')], '2022-02-01T00:00:00Z');
      const half = await heldUp(location, 'tellings');
      const lost = writer.record([piece('lost'), piece('lost-too')], '2022-02-01T00:00:01Z');
      await Promise.all([expect(lost).rejects.toMatchObject({ code: 'connection-lost' }), half.cut()]);
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
