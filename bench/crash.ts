import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { crashOften } from '../test/store/crash.js';
import { startPostgres } from '../test/store/postgres.js';
import { seeded } from '../test/store/seeded.js';

/*
 * Kills intake at random moments, on both stores: `npx tsx bench/crash.ts [KILLS] [SEED]`. Two processes write to one
 * ledger; after each random pause one of them is killed with SIGKILL and started again.
 * Afterwards the ledger must hold all that was acknowledged, nothing twice,
 * nothing in part, and its derived tables must equal a rebuild.
 */
const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'hearsay-crash-'));
const postgres = await startPostgres({ fsync: true });
let failed = false;

function tell(store: string, report: Awaited<ReturnType<typeof crashOften>>): void {
  const { lost, doubled, broken } = report;
  failed ||= lost.length + doubled.length + broken.length > 0;
  console.log(
    `${store}: ${report.kills} kills, ${report.acknowledged} versions acknowledged, ${lost.length} lost, ${doubled.length} doubled, ${broken.length} broken`,
  );
  for (const fault of [...lost, ...doubled, ...broken].slice(0, 20)) console.log(`  ${fault}`);
}

try {
  const location = join(folder, 'ledger.db');
  tell('SQLite', await crashOften({ location, kills, random: seeded(seed) }));
  const database = new Database(location);
  console.log('  integrity_check:', JSON.stringify(database.prepare('pragma integrity_check').all()));
  database.close();
  if (postgres === null) console.log('PostgreSQL: not installed on this machine, skipped');
  else
    tell(
      'PostgreSQL',
      await crashOften({ location: await postgres.database(), kills, random: seeded(seed + 1) }),
    );
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
