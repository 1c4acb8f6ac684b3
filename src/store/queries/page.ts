import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { View } from '../../ledger/reader.js';

/** SQLite knows no offset without a limit. */
const ALL = 2_147_483_647;

/** Cuts a page out of an ordered query. */
export function paged<DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  { limit, offset }: View,
): SelectQueryBuilder<DB, TB, O> {
  if (limit === undefined && offset === undefined) return query;
  const cut = query.limit(count(limit ?? ALL));
  return offset === undefined ? cut : cut.offset(count(offset));
}

/** The same cut out of a list. */
export function slice<T>(list: readonly T[], { limit, offset }: View): readonly T[] {
  const from = count(offset ?? 0);
  return list.slice(from, limit === undefined ? undefined : from + count(limit));
}

function count(value: number): number {
  return Math.min(ALL, Math.max(0, Math.trunc(value)));
}

/** The same cut as the end of a statement. */
export function pageSql({ limit, offset }: View): RawBuilder<unknown> {
  if (limit === undefined && offset === undefined) return sql``;
  return sql`limit ${sql.lit(count(limit ?? ALL))} offset ${sql.lit(count(offset ?? 0))}`;
}
