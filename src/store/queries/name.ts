import { type RawBuilder, sql } from 'kysely';
import { foldName } from '../../model/fold.js';
import { packText } from '../columns.js';
import type { Db } from '../engine.js';
import { beginningOf } from '../name-parts.js';
import { nameKey } from '../names.js';
import type { NameSort } from '../schema.js';

/** Sorts after every letter. */
const LAST = '\u{10ffff}';

/**
 * Numbers of all names of a sort that someone means by a word: its register id, or a part of the name that begins
 * with a word of it, folded.
 */
export async function namesMeant(db: Db, sort: NameSort, meant: string): Promise<readonly number[]> {
  const fold = foldName(meant);
  const found = await sql<{ n: number }>`
    select n from names where sort = ${sort} and register_id = ${packText(meant)}
    union
    select n from names where n in (${withPart(sort, beginningOf(fold))})
      and (' ' || fold) like ${`% ${fold}%`}
    order by n`.execute(db);
  return found.rows.map(({ n }) => n);
}

/** A name as it is compared and by its number. */
interface Numbered {
  readonly n: number;
  readonly fold: string;
}

/** All names of the one thing that has this register id or, without any id, exactly this name. */
export async function namesOf(db: Db, sort: NameSort, key: string): Promise<readonly Numbered[]> {
  const found = await sql<Numbered>`
    select n, fold from names where sort = ${sort} and register_id = ${packText(key)}
    union
    select n, fold from names where key = ${nameKey(sort, { name: key })}
    order by n`.execute(db);
  return found.rows;
}

/** Numbers of the names of which a word begins so; none for nothing. */
function withPart(sort: NameSort, part: string): RawBuilder<unknown> {
  if (part === '') return sql`select name_n from name_parts where 1 = 0`;
  return sql`select name_n from name_parts where sort = ${sort} and part >= ${part} and part < ${part + LAST}`;
}

/** The same question put to a name in memory. */
export function isMeant(named: { readonly name: string; readonly id?: string }, meant: string): boolean {
  const fold = foldName(meant);
  return named.id === meant || (fold !== '' && ` ${foldName(named.name)}`.includes(` ${fold}`));
}
