import { CompiledQuery, type Insertable } from 'kysely';
import type { Db } from './engine.js';
import type { Tables } from './schema.js';

/** Statement sizes: few distinct ones, so that each is compiled and prepared once. */
const SIZES = [64, 16, 4, 1] as const;
/** Rows of one table as its own type has them. */
type Row<T extends keyof Tables> = Tables[T];

const compiled = new Map<string, string>();

/**
 * Inserts rows in as few statements as there are sizes for. All rows have the same columns; `ignore` leaves out
 * what is there already. Works in the caller's transaction.
 */
export async function insertAll<T extends keyof Tables>(
  db: Db,
  table: T,
  rows: readonly Row<T>[],
  options: { readonly ignore?: boolean } = {},
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof Row<T> & string)[];
  let at = 0;
  while (at < rows.length) {
    const size = SIZES.find((one) => one <= rows.length - at) ?? 1;
    const sql = statement(db, table, columns, rows, size, options.ignore === true);
    const values: unknown[] = [];
    for (let i = at; i < at + size; i++) {
      const row = rows[i]!;
      for (const column of columns) values.push(row[column]);
    }
    await db.executeQuery(CompiledQuery.raw(sql, values));
    at += size;
  }
}

function statement<T extends keyof Tables>(
  db: Db,
  table: T,
  columns: readonly string[],
  rows: readonly Row<T>[],
  size: number,
  ignore: boolean,
): string {
  const key = `${db.getExecutor().adapter.constructor.name}|${table}|${columns.join(',')}|${size}|${ignore}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  // A null among the sample's values compiles to a parameter like any other.
  const sample = rows.slice(0, size);
  const insert = db.insertInto(table).values(sample as readonly Insertable<Tables[T]>[] as never);
  const { sql } = (ignore ? insert.onConflict((on) => on.doNothing()) : insert).compile();
  compiled.set(key, sql);
  return sql;
}

/** Cuts a list into pieces that fit into one statement's parameters. */
export function chunks<T>(list: readonly T[], size = 500): readonly (readonly T[])[] {
  const pieces: T[][] = [];
  for (let at = 0; at < list.length; at += size) pieces.push(list.slice(at, at + size));
  return pieces;
}

/** Where the bodies of derived rows stand. */
export type BodyTable = 'saga_bodies' | 'report_bodies';

/** The highest number given in a table so far; rows are numbered by the one writer that holds the lock. */
export async function lastNumber(
  db: Db,
  table: 'articles' | 'claims' | 'facts' | 'names' | 'judgements' | BodyTable,
): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.max('n').as('n'))
    .executeTakeFirst();
  return row?.n ?? 0;
}
