import { sql } from 'kysely';
import { foldName } from '../../model/fold.js';
import { packText } from '../columns.js';
import type { Db } from '../engine.js';
import type { NameSort } from '../schema.js';

/**
 * Numbers of all names of a sort that someone means by a word: its register id, or a part of the name that begins
 * with a word of it, folded.
 */
export async function namesMeant(db: Db, sort: NameSort, meant: string): Promise<readonly number[]> {
  const fold = foldName(meant);
  const rows = await db
    .selectFrom('names')
    .select('n')
    .where('sort', '=', sort)
    .where((eb) =>
      fold === ''
        ? eb('register_id', '=', packText(meant))
        : eb.or([eb('register_id', '=', packText(meant)), sql<boolean>`(' ' || fold) like ${`% ${fold}%`}`]),
    )
    .orderBy('n')
    .execute();
  return rows.map((row) => row.n);
}

/** The same question put to a name in memory. */
export function isMeant(named: { readonly name: string; readonly id?: string }, meant: string): boolean {
  const fold = foldName(meant);
  return named.id === meant || (fold !== '' && ` ${foldName(named.name)}`.includes(` ${fold}`));
}
