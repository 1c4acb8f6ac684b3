import { sql } from 'kysely';
import type { Derive } from '../ledger/derive.js';
import type { Report } from '../model/report.js';
import type { Saga, Told } from '../model/saga.js';
import { type ToldRow, toldFrom } from './clan.js';
import type { Db } from './engine.js';
import { counts } from './sight.js';
import { endOfDay, type Sight } from './time.js';

/** A group that the derived tables do not show as a view wants it, worked out for that view. */
export interface Patched {
  readonly clan: string;
  readonly told: readonly Told[];
  readonly sagas: readonly Saga[];
  readonly reports: readonly Report[];
}

/**
 * The derived tables hold the end of every published day, whenever read. Groups for which a view wants something
 * else (an instant within a day, a time of reading, claims that still wait to be folded) are folded from the claims
 * that the view shows. `clans` limits this to some groups.
 */
export async function patch(
  db: Db,
  derive: Derive,
  sight: Sight,
  clans: ReadonlySet<string> | null,
): Promise<ReadonlyMap<string, Patched>> {
  const patched = new Map<string, Patched>();
  for (const clan of await exceptions(db, sight)) {
    if (clans !== null && !clans.has(clan)) continue;
    const told = await toldInSight(db, clan, sight);
    const { sagas, reports } = told.length === 0 ? { sagas: [], reports: [] } : derive.fold(told);
    patched.set(clan, { clan, told, sagas, reports });
  }
  return patched;
}

async function exceptions(db: Db, sight: Sight): Promise<ReadonlySet<string>> {
  const { published, day, read } = sight;
  const clans = new Set<string>();
  const add = (rows: readonly { readonly clan: string }[]) => {
    for (const { clan } of rows) clans.add(clan);
  };
  add(await db.selectFrom('pending').select('clan').where('from_day', '<=', day).execute());
  if (sight.within) {
    const within = await sql<{ clan: string }>`
      select distinct c.clan as clan from articles a join claims c on c.article_n = a.n
      where (a.since > ${published} and a.since <= ${endOfDay(day)})
         or (a.until > ${published} and a.until <= ${endOfDay(day)})`.execute(db);
    add(within.rows);
  }
  if (read !== null) {
    const later = await sql<{ clan: string }>`
      select distinct c.clan as clan from articles a join claims c on c.article_n = a.n
      where a.key in (select key from articles where read_at > ${read})`.execute(db);
    add(later.rows);
  }
  return clans;
}

async function toldInSight(db: Db, clan: string, sight: Sight): Promise<readonly Told[]> {
  const found = await sql<ToldRow>`
    select c.body as body, c.passage as passage, a.id as id, a.url as url, a.outlet as outlet,
      a.date as date, a.read_at as read_at, a.retelling as retelling
    from claims c join articles a on a.n = c.article_n
    where c.clan = ${clan} and ${counts('c', sight)} order by c.n`.execute(db);
  return found.rows.map(toldFrom);
}
