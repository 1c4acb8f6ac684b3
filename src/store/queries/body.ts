import { type BodyTable, chunks } from '../batch.js';
import type { Db } from '../engine.js';
import { scattered } from '../scattered.js';

/** What some states say, by their numbers. */
export async function bodiesOf(
  db: Db,
  table: BodyTable,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const bodies = new Map<number, string>();
  for (const piece of chunks(numbers)) {
    const asked = db.selectFrom(table).selectAll().where('n', 'in', piece);
    const rows = await scattered(db, piece.length, () => asked.execute());
    for (const { n, body } of rows) bodies.set(n, body);
  }
  return bodies;
}
