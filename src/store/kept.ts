import { type RawBuilder, sql } from 'kysely';
import { chunks } from './batch.js';
import type { Tx } from './engine.js';
import type { DerivedRow } from './schema.js';
import { nameThingId } from './things.js';
import type { Before } from './timeline.js';

/** Those whose rows hold from one day up to another. */
export const DERIVED_TABLES = ['sagas', 'saga_names', 'reports'] as const;
export type DerivedTable = (typeof DERIVED_TABLES)[number];

/** A derived row as far as it tells whether it still holds. */
export interface Kept extends Before {
  readonly table: DerivedTable;
  readonly clan: string;
  readonly validTo: string;
  /** What tells it from all other rows of its table. */
  readonly key: readonly (string | number)[];
  /** The number of its body, where it has one. */
  readonly body?: number;
}

/** The columns of each table that `key` is of. */
export const KEYS: Readonly<Record<DerivedTable, readonly string[]>> = {
  sagas: ['clan', 'id', 'valid_from'],
  saga_names: ['clan', 'saga', 'name_n', 'valid_from'],
  reports: ['clan', 'id', 'valid_from'],
};

/** Sagas or claims that one statement looks up. */
const PLACES_AT_ONCE = 100;

const STATE = ['clan', 'id', 'valid_from', 'valid_to', 'hash', 'body_n'] as const;

function keptState(table: 'sagas' | 'reports', row: DerivedRow, saga: string): Kept {
  const { clan, hash, valid_from: validFrom, valid_to: validTo, body_n: body } = row;
  const id = `${table === 'sagas' ? 's' : 'r'}:${row.id}`;
  return { table, clan, id, saga, hash, validFrom, validTo, key: [clan, row.id, validFrom], body };
}

interface NameOfSaga extends Omit<DerivedRow, 'id' | 'hash' | 'body_n'> {
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
    const sagas = await tx
      .selectFrom('sagas')
      .select(STATE)
      .where('clan', 'in', piece)
      .where('valid_to', '>=', earliest)
      .execute();
    for (const row of sagas) keep(keptState('sagas', row, row.id));
    const reports = await tx
      .selectFrom('reports')
      .select([...STATE, 'saga'])
      .where('clan', 'in', piece)
      .where('valid_to', '>=', earliest)
      .execute();
    for (const row of reports) keep(keptState('reports', row, row.saga));
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

/** A saga, or a claim, within the group in which it is told. */
export interface Place {
  readonly clan: string;
  readonly id: string;
  /** The day from which on it is asked about. */
  readonly from: string;
}

/** What is asked. */
export interface Asked {
  readonly sagas: readonly Place[];
  /** Sagas of which the names are asked. */
  readonly named: readonly Place[];
  /** Claims of which the reports are asked. */
  readonly reported: readonly Place[];
}

/** What the tables say of some sagas from a day on, however much else is told in their groups. */
export async function keptOf(tx: Tx, { sagas, named, reported }: Asked): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const wanted of inPieces(sagas)) {
    const found = await sql<DerivedRow>`${wanted}
      select s.clan as clan, s.id as id, s.valid_from as valid_from, s.valid_to as valid_to, s.hash as hash,
        s.body_n as body_n
      from wanted cross join sagas s
      where s.clan = wanted.clan and s.id = wanted.id and s.valid_to >= wanted.since`.execute(tx);
    for (const row of found.rows) kept.push(keptState('sagas', row, row.id));
  }
  for (const wanted of inPieces(named)) {
    const found = await sql<NameOfSaga>`${wanted}
      select n.clan as clan, n.saga as saga, n.name_n as name_n, n.valid_from as valid_from,
        n.valid_to as valid_to, m.key as name
      from wanted cross join saga_names n cross join names m
      where n.clan = wanted.clan and n.saga = wanted.id and n.valid_to >= wanted.since and m.n = n.name_n`.execute(
      tx,
    );
    for (const row of found.rows) kept.push(keptName(row));
  }
  for (const wanted of inPieces(reported)) {
    const found = await sql<DerivedRow & { readonly saga: string }>`${wanted}
      select r.clan as clan, r.id as id, r.valid_from as valid_from, r.valid_to as valid_to, r.hash as hash,
        r.body_n as body_n, r.saga as saga
      from wanted cross join reports r
      where r.clan = wanted.clan and r.id = wanted.id and r.valid_to >= wanted.since`.execute(tx);
    for (const row of found.rows) kept.push(keptState('reports', row, row.saga));
  }
  return kept;
}

/** The beginnings of statements about some places, each with as many as one statement takes. */
function inPieces(places: readonly Place[]): readonly RawBuilder<unknown>[] {
  return chunks(places, PLACES_AT_ONCE).map((piece) => {
    const rows = piece.map(({ clan, id, from }) => sql`(${clan}, ${id}, ${from})`);
    return sql`with wanted (clan, id, since) as (values ${sql.join(rows)})`;
  });
}
