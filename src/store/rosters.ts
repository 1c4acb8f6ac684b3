import { chunks, insertAll } from './batch.js';
import type { Db, Tx } from './engine.js';

/** What is kept of who is who in some groups, as far as anything is. */
export async function readRosters(tx: Tx, clans: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const piece of chunks(clans)) {
    const rows = await tx.selectFrom('rosters').selectAll().where('clan', 'in', piece).execute();
    for (const { clan, body } of rows) found.set(clan, body);
  }
  return found;
}

/** Keeps the rosters of some groups; null: none, its claims are all to be read again. */
export async function writeRosters(tx: Tx, rosters: ReadonlyMap<string, string | null>): Promise<void> {
  await forgetRosters(tx, [...rosters.keys()]);
  const rows = [...rosters].flatMap(([clan, body]) => (body === null ? [] : [{ clan, body }]));
  await insertAll(tx, 'rosters', rows);
}

export async function forgetRosters(tx: Tx, clans: readonly string[]): Promise<void> {
  for (const piece of chunks(clans)) await tx.deleteFrom('rosters').where('clan', 'in', piece).execute();
}

export async function forgetAllRosters(db: Db): Promise<void> {
  await db.deleteFrom('rosters').execute();
}
