import { sql } from 'kysely';
import { chunks } from './batch.js';
import type { Tx } from './engine.js';
import type { DerivedRow } from './schema.js';
import { END } from './time.js';
import type { Before } from './timeline.js';

export const DERIVED_TABLES = ['sagas', 'saga_names', 'reports'] as const;
export type DerivedTable = (typeof DERIVED_TABLES)[number];

/** A derived row as far as it tells whether it still holds. */
export interface Kept extends Before {
  readonly table: DerivedTable;
  readonly clan: string;
  readonly validTo: string;
}

/** The letter that tells a thing's table in its id within the group. */
const LETTER: Readonly<Record<DerivedTable, string>> = { sagas: 's', saga_names: 'n', reports: 'r' };

/** Sagas whose names one statement looks up. */
const SAGAS_AT_ONCE = 100;

interface Row extends DerivedRow {
  readonly saga: string;
}

function keptFrom(table: DerivedTable, row: Row): Kept {
  const { clan, saga, hash, valid_from: validFrom, valid_to: validTo } = row;
  return { table, clan, id: `${LETTER[table]}:${row.id}`, saga, hash, validFrom, validTo };
}

/** What the tables say of some groups from a day on, which may be another for each. */
export async function keptSince(tx: Tx, from: ReadonlyMap<string, string>): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  const earliest = [...from.values()].sort()[0] ?? '';
  for (const table of DERIVED_TABLES)
    for (const piece of chunks([...from.keys()])) {
      const rows = await tx
        .selectFrom(table)
        .select(['clan', 'id', 'valid_from', 'valid_to', 'hash'])
        .select(table === 'sagas' ? 'id as saga' : 'saga')
        .where('clan', 'in', piece)
        .where('valid_to', '>=', earliest)
        .execute();
      for (const row of rows) if (row.valid_to >= (from.get(row.clan) ?? '')) kept.push(keptFrom(table, row));
    }
  return kept;
}

/** A saga within the group in which it is told. */
export interface Place {
  readonly clan: string;
  readonly saga: string;
}

/**
 * What stands of some sagas: found by the sagas, so that it costs the same however much else is told in their groups. A
 * saga may be told in two groups (two surnames of one person); the caller takes those that it asked for.
 */
export async function keptOf(tx: Tx, places: readonly Place[]): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const piece of chunks(places.map(({ saga }) => saga))) {
    const columns = ['clan', 'id', 'valid_from', 'valid_to', 'hash'] as const;
    const sagas = await tx
      .selectFrom('sagas')
      .select([...columns, 'id as saga'])
      .where('id', 'in', piece)
      .where('valid_to', '=', END)
      .execute();
    const reports = await tx
      .selectFrom('reports')
      .select([...columns, 'saga'])
      .where('saga', 'in', piece)
      .where('valid_to', '=', END)
      .execute();
    for (const row of sagas) kept.push(keptFrom('sagas', row));
    for (const row of reports) kept.push(keptFrom('reports', row));
  }
  for (const piece of chunks(places, SAGAS_AT_ONCE)) {
    // A name's id begins with its saga's, so that the table's own order leads to it.
    const wanted = piece.map(({ clan, saga }) => sql`(${clan}, ${`${saga}:`}, ${`${saga};`})`);
    const names = await sql<Row>`
      with wanted (clan, low, high) as (values ${sql.join(wanted)})
      select n.clan as clan, n.id as id, n.valid_from as valid_from, n.valid_to as valid_to, n.hash as hash,
        n.saga as saga
      from wanted cross join saga_names n
      where n.clan = wanted.clan and n.id > wanted.low and n.id < wanted.high and n.valid_to = ${END}`.execute(
      tx,
    );
    for (const row of names.rows) kept.push(keptFrom('saga_names', row));
  }
  return kept;
}
