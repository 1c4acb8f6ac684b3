import { type RawBuilder, sql } from 'kysely';
import type { Derive } from '../ledger/derive.js';
import type { Report } from '../model/report.js';
import type { Saga, Told } from '../model/saga.js';
import { chunks } from './batch.js';
import { byClan } from './by-clan.js';
import { type ToldRow, toldFrom } from './clan.js';
import type { Db } from './engine.js';
import { counts } from './sight.js';
import { END, endOfDay, type Sight } from './time.js';

/** Groups whose claims one statement reads. */
const GROUPS_AT_ONCE = 100;

/** A group that the derived tables do not show as a view wants it, worked out for that view. */
export interface Patched {
  readonly clan: string;
  readonly told: readonly Told[];
  readonly sagas: readonly Saga[];
  readonly reports: readonly Report[];
}

export interface Patches {
  readonly groups: ReadonlyMap<string, Patched>;
  /** The view, with what it needs to know to read all other groups from the tables. */
  readonly sight: Sight;
}

/**
 * The derived tables hold the end of every published day, whenever read. A view of an instant within a day sees a group
 * that changed later on that day as it was, which the tables tell too, for the day before. Groups for which a view wants
 * something else (news before and after that instant, a time of reading, claims that still wait to be folded) are folded
 * from the claims that the view shows. `clans` limits this to some groups.
 */
export async function patch(
  db: Db,
  derive: Derive,
  sight: Sight,
  clans: ReadonlySet<string> | null,
): Promise<Patches> {
  const meant = (clan: string): boolean => clans === null || clans.has(clan);
  const folded = await waitingOrUnread(db, sight);
  const before: string[] = [];
  if (sight.within) {
    const { published, day } = sight;
    const earlier = await changedWithin(db, day, published);
    for (const clan of await changedWithin(db, published, endOfDay(day))) {
      if (earlier.has(clan)) folded.add(clan);
      else if (meant(clan) && !folded.has(clan)) before.push(clan);
    }
  }
  const groups = new Map<string, Patched>();
  for (const piece of chunks([...folded].filter(meant), GROUPS_AT_ONCE)) {
    const claims = await claimsInSight(db, piece, sight);
    for (const clan of piece) {
      const told = (claims.get(clan) ?? []).map(toldFrom);
      const { sagas, reports } = told.length === 0 ? { sagas: [], reports: [] } : derive.fold(told);
      groups.set(clan, { clan, told, sagas, reports });
    }
  }
  return { groups, sight: before.length === 0 ? sight : { ...sight, before } };
}

/** Groups that are not folded up to the view's day, and those of which something was read later than the view. */
async function waitingOrUnread(db: Db, { day, read }: Sight): Promise<Set<string>> {
  const waiting = await db.selectFrom('pending').select('clan').where('from_day', '<=', day).execute();
  const clans = new Set(waiting.map(({ clan }) => clan));
  if (read === null) return clans;
  const later = sql`a.key in (select key from articles where read_at > ${read})`;
  for (const clan of await clansOfArticles(db, later)) clans.add(clan);
  return clans;
}

/** Groups of which a claim came or went after one instant and up to another. */
async function changedWithin(db: Db, after: string, upTo: string): Promise<ReadonlySet<string>> {
  const came = await clansOfArticles(db, sql`a.since > ${after} and a.since <= ${upTo}`);
  const went = sql`a.until <> ${sql.lit(END)} and a.until > ${after} and a.until <= ${upTo}`;
  return new Set([...came, ...(await clansOfArticles(db, went))]);
}

async function clansOfArticles(db: Db, where: RawBuilder<unknown>): Promise<readonly string[]> {
  const found = await sql<{ clan: string }>`
    select distinct c.clan as clan from articles a join claims c on c.article_n = a.n where ${where}`.execute(
    db,
  );
  return found.rows.map(({ clan }) => clan);
}

type GroupRow = ToldRow & { readonly clan: string };

async function claimsInSight(
  db: Db,
  clans: readonly string[],
  sight: Sight,
): Promise<ReadonlyMap<string, readonly GroupRow[]>> {
  const found = await sql<GroupRow>`
    select c.clan as clan, t.body as body, t.passage as passage, t.article as id, t.url as url,
      t.outlet as outlet, t.date as date, t.read_at as read_at, t.retelling as retelling
    from claims c join articles a on a.n = c.article_n join tellings t on t.place = c.place
    where c.clan in (${sql.join(clans)}) and ${counts('c', sight)} order by c.n`.execute(db);
  return byClan(found.rows);
}
