import { type RawBuilder, sql } from 'kysely';
import { END, PRESENT_DAY, type Sight } from './time.js';

/**
 * Whether a row of `articles` (alias `a`) is the newest version of its article that a view sees. Without a reading
 * time the row's own bounds tell; with one, a version counts unless a later one had been read and published by then.
 */
export function seen(sight: Sight): RawBuilder<boolean> {
  const { published, read } = sight;
  if (read === null) return sql<boolean>`a.since <= ${published} and a.until > ${published}`;
  return sql<boolean>`a.since <= ${published} and a.read_at <= ${read} and not exists (
    select 1 from articles later
    where later.key = a.key and later.since <= ${published} and later.read_at <= ${read}
      and (later.read_at, later.since, later.version) > (a.read_at, a.since, a.version))`;
}

/** The same for a row of claims or facts; without a reading time it needs no look at the article. */
export function counts(alias: 'c' | 'f', sight: Sight): RawBuilder<boolean> {
  const { published, read } = sight;
  if (read !== null) return seen(sight);
  const since = sql.ref(`${alias}.since`);
  const until = sql.ref(`${alias}.until`);
  return sql<boolean>`${since} <= ${published} and ${until} > ${published}`;
}

/** Rows that held at the end of a day. The present is asked for by its own indexes. */
export function heldOn(alias: 's' | 'r' | 'sn', sight: Sight): RawBuilder<boolean> {
  const from = sql.ref(`${alias}.valid_from`);
  const to = sql.ref(`${alias}.valid_to`);
  if (sight.day >= PRESENT_DAY) return sql`${to} = ${sql.lit(END)}`;
  if (sight.before !== undefined)
    return sql`${from} <= ${sight.day} and not (${to} < ${sight.day})
      and case when ${sql.ref(`${alias}.clan`)} in (${sql.join(sight.before)})
        then ${from} < ${sight.day} else not (${to} <= ${sight.day}) end`;
  // Put so that no index on the end is taken for it: most of what ever held had ended later than any past day.
  return sql`${from} <= ${sight.day} and not (${to} <= ${sight.day})`;
}
