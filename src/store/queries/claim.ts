import { type RawBuilder, sql } from 'kysely';
import type { AsOf, ClaimFilter, StoredClaim, TimedView } from '../../ledger/reader.js';
import type { Claim } from '../../model/claim.js';
import { chunks } from '../batch.js';
import { TELLING, toldFrom } from '../clan.js';
import { packText } from '../columns.js';
import type { Db } from '../engine.js';
import { scattered } from '../scattered.js';
import { counts } from '../sight.js';
import { type Sight, sightOf } from '../time.js';
import { namesMeant } from './name.js';
import { pageSql, slice } from './page.js';

/** A claim's place in every list: by time, then by id. */
export interface Listed {
  readonly n: number;
  readonly id: string;
  readonly since: string;
  readonly clan: string;
  readonly place: number;
}

/** What narrows claims, with a saga already turned into its claims. */
export type Narrow = Omit<ClaimFilter, 'saga' | 'asOf'>;

export async function claimById(db: Db, id: string, asOf: AsOf | undefined): Promise<StoredClaim | null> {
  const shown = asOf === undefined ? sql`1 = 1` : counts('c', sightOf(asOf));
  const found = await sql<Telling>`
    select c.n as n, c.place as place from claims c join articles a on a.n = c.article_n
    where c.id = ${packText(id)} and ${shown}
    order by a.read_at desc, a.since desc, a.version desc limit 1`.execute(db);
  const [claim] = found.rows;
  const stored = (await claimsTold(db, found.rows)).get(claim?.n ?? 0);
  if (claim === undefined || stored === undefined) return null;
  return asOf === undefined ? { ...stored, retired: await retiredAt(db, claim.n) } : stored;
}

export async function listClaims(db: Db, narrow: Narrow, sight: Sight): Promise<readonly StoredClaim[]> {
  const listed = await placesOfClaims(db, narrow, sight);
  const claims = await claimsTold(db, listed);
  return listed.flatMap(({ n }) => claims.get(n) ?? []);
}

/** The claims that a view shows, in order, without their bodies. */
async function placesOfClaims(db: Db, narrow: Narrow, sight: Sight): Promise<readonly Listed[]> {
  const { ids } = narrow;
  if (ids === undefined) return await places(db, narrow, null, sight, narrow);
  const found: Listed[] = [];
  for (const piece of chunks(ids)) found.push(...(await places(db, narrow, piece, sight, {})));
  return slice(found.sort(byTime(narrow)), narrow);
}

async function places(
  db: Db,
  narrow: Narrow,
  ids: readonly string[] | null,
  sight: Sight,
  view: TimedView,
): Promise<readonly Listed[]> {
  const meant = await meantNames(db, narrow);
  if (meant.some((names) => names.length === 0) || ids?.length === 0) return [];
  const where = [counts('c', sight)];
  if (ids !== null) where.push(sql`c.id in (${sql.join(ids.map(packText))})`);
  if (narrow.article !== undefined) where.push(ofArticle('c', narrow.article));
  // A single name: its entries stand in order of time already, so that a page of them costs no more than a page.
  const [first] = meant;
  const single = meant.length === 1 && first?.length === 1 ? first[0] : undefined;
  if (single === undefined)
    for (const names of meant)
      where.push(sql`c.n in (select claim_n from claim_names where name_n in (${sql.join(names)}))`);
  else where.push(sql`cn.name_n = ${single}`);
  const open = meant.length === 0 && ids === null && narrow.article === undefined;
  const { from, since, where: joined } = sourceOfClaims(single !== undefined, open, sight);
  where.push(...joined);
  // Said of what the list is ordered by, so that what came later is not even looked at.
  where.push(sql`${since} <= ${sight.published}`);
  const found = await sql<Listed>`
    select c.n as n, c.id as id, c.since as since, c.clan as clan, c.place as place from ${from}
    where ${sql.join(where, sql` and `)}
    order by ${since} ${direction(narrow)}, c.id, c.n ${pageSql(view)}`.execute(db);
  return found.rows;
}

/**
 * Where claims are listed from, so that a page of a long list is found without sorting all of it: a single name has
 * its claims in order of time; all claims follow the order of their articles, which share their time.
 */
export function sourceOfClaims(single: boolean, open: boolean, { read }: Sight): SourceOfClaims {
  if (open) {
    // Put so that no engine begins with the claims.
    const from = sql`articles a cross join claims c`;
    return { from, since: sql`a.since`, where: [sql<boolean>`c.article_n = a.n`] };
  }
  // Where the view asks when something was read, the articles are looked at as well.
  const articles = read === null ? sql`` : sql`join articles a on a.n = c.article_n`;
  return single
    ? {
        from: sql`claim_names cn join claims c on c.n = cn.claim_n ${articles}`,
        since: sql`cn.since`,
        where: [],
      }
    : { from: sql`claims c ${articles}`, since: sql`c.since`, where: [] };
}

interface SourceOfClaims {
  readonly from: RawBuilder<unknown>;
  /** What the list is ordered by. */
  readonly since: RawBuilder<unknown>;
  readonly where: readonly RawBuilder<boolean>[];
}

/** Rows of any version of an article, by any id that it had. */
export function ofArticle(alias: 'c' | 'f', id: string): RawBuilder<boolean> {
  return sql`${sql.ref(`${alias}.article_n`)} in (
    select n from articles where key in (select key from articles where id = ${packText(id)}))`;
}

export function direction(view: TimedView): RawBuilder<unknown> {
  return view.order === 'newest' ? sql`desc` : sql`asc`;
}

export function byTime(view: TimedView) {
  const sign = view.order === 'newest' ? -1 : 1;
  return (a: Omit<Listed, 'clan' | 'place'>, b: Omit<Listed, 'clan' | 'place'>): number =>
    sign * compare(a.since, b.since) || compare(a.id, b.id) || a.n - b.n;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For each filter on names, the numbers of the names that it means. */
export async function meantNames(db: Db, narrow: Narrow): Promise<readonly (readonly number[])[]> {
  const meant: (readonly number[])[] = [];
  if (narrow.player !== undefined) meant.push(await namesMeant(db, 'person', narrow.player));
  if (narrow.club !== undefined) meant.push(await namesMeant(db, 'club', narrow.club));
  if (narrow.source !== undefined) meant.push(await namesMeant(db, 'source', narrow.source));
  return meant;
}

type Telling = Pick<Listed, 'n' | 'place'>;

/**
 * Claims, by their numbers, as a view that shows them does: what retires them later is not seen yet. Neither their rows nor
 * their articles need be read: each of them would be on another page of the disk.
 */
async function claimsTold(db: Db, tellings: readonly Telling[]): Promise<ReadonlyMap<number, StoredClaim>> {
  const numbers = new Map(tellings.map(({ n, place }) => [place, n]));
  const claims = new Map<number, StoredClaim>();
  for (const piece of chunks([...numbers.keys()])) {
    const asked = db
      .selectFrom('tellings as t')
      .select(['t.place', 't.version', ...TELLING])
      .where('t.place', 'in', piece);
    const rows = await scattered(db, piece.length, () => asked.execute());
    for (const row of rows) {
      // The store itself wrote this body from a typed claim.
      const claim = JSON.parse(row.body) as Claim;
      const told = toldFrom(row);
      claims.set(numbers.get(row.place) ?? 0, { claim, told, version: row.version, retired: null });
    }
  }
  return claims;
}

/** When the version that replaced a claim's was read; null while it stands. */
async function retiredAt(db: Db, n: number): Promise<string | null> {
  const found = await sql<{ at: string }>`
    select later.read_at as at from claims c join articles a on a.n = c.article_n
      join articles later on later.key = a.key
        and (later.read_at, later.since, later.version) > (a.read_at, a.since, a.version)
    where c.n = ${n} order by later.read_at limit 1`.execute(db);
  return found.rows[0]?.at ?? null;
}
