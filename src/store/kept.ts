import { sql } from 'kysely';
import { chunks } from './batch.js';
import type { Tx } from './engine.js';
import type { DerivedRow } from './schema.js';
import { nameThingId } from './things.js';
import { END } from './time.js';
import type { Before } from './timeline.js';

export const DERIVED_TABLES = ['sagas', 'saga_names', 'reports'] as const;
export type DerivedTable = (typeof DERIVED_TABLES)[number];

/** A derived row as far as it tells whether it still holds. */
export interface Kept extends Before {
  readonly table: DerivedTable;
  readonly clan: string;
  readonly validTo: string;
  /** What tells it from all other rows of its table. */
  readonly key: readonly (string | number)[];
}

/** The columns of each table that `key` is of. */
export const KEYS: Readonly<Record<DerivedTable, readonly string[]>> = {
  sagas: ['clan', 'id', 'valid_from'],
  saga_names: ['clan', 'saga', 'name_n', 'valid_from'],
  reports: ['clan', 'id', 'valid_from'],
};

/** Sagas whose names one statement looks up. */
const SAGAS_AT_ONCE = 100;

function keptState(table: 'sagas' | 'reports', row: DerivedRow & { readonly saga: string }): Kept {
  const { clan, saga, hash, valid_from: validFrom, valid_to: validTo } = row;
  const id = `${table === 'sagas' ? 's' : 'r'}:${row.id}`;
  return { table, clan, id, saga, hash, validFrom, validTo, key: [clan, row.id, validFrom] };
}

interface NameOfSaga extends Omit<DerivedRow, 'id' | 'hash'> {
  readonly saga: string;
  readonly name_n: number;
  /** The name's own key. */
  readonly name: string;
}

function keptName({ clan, saga, name_n, name, valid_from, valid_to }: NameOfSaga): Kept {
  const key = [clan, saga, name_n, valid_from];
  const id = nameThingId(saga, name);
  return { table: 'saga_names', clan, id, saga, hash: '', validFrom: valid_from, validTo: valid_to, key };
}

/** What the tables say of some groups from a day on, which may be another for each. */
export async function keptSince(tx: Tx, from: ReadonlyMap<string, string>): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  const earliest = [...from.values()].sort()[0] ?? '';
  const keep = (one: Kept): void => {
    if (one.validTo >= (from.get(one.clan) ?? '')) kept.push(one);
  };
  for (const piece of chunks([...from.keys()])) {
    for (const table of ['sagas', 'reports'] as const) {
      const rows = await tx
        .selectFrom(table)
        .select(['clan', 'id', 'valid_from', 'valid_to', 'hash'])
        .select(table === 'sagas' ? 'id as saga' : 'saga')
        .where('clan', 'in', piece)
        .where('valid_to', '>=', earliest)
        .execute();
      for (const row of rows) keep(keptState(table, row));
    }
    const names = await tx
      .selectFrom('saga_names as n')
      .innerJoin('names as m', 'm.n', 'n.name_n')
      .select(['n.clan', 'n.saga', 'n.name_n', 'n.valid_from', 'n.valid_to', 'm.key as name'])
      .where('n.clan', 'in', piece)
      .where('n.valid_to', '>=', earliest)
      .execute();
    for (const row of names) keep(keptName(row));
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
    for (const row of sagas) kept.push(keptState('sagas', row));
    for (const row of reports) kept.push(keptState('reports', row));
  }
  for (const piece of chunks(places, SAGAS_AT_ONCE)) {
    const wanted = piece.map(({ clan, saga }) => sql`(${clan}, ${saga})`);
    const names = await sql<NameOfSaga>`
      with wanted (clan, saga) as (values ${sql.join(wanted)})
      select n.clan as clan, n.saga as saga, n.name_n as name_n, n.valid_from as valid_from,
        n.valid_to as valid_to, m.key as name
      from wanted cross join saga_names n cross join names m
      where n.clan = wanted.clan and n.saga = wanted.saga and n.valid_to = ${END} and m.n = n.name_n`.execute(
      tx,
    );
    for (const row of names.rows) kept.push(keptName(row));
  }
  return kept;
}
