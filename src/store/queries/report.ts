import { type RawBuilder, sql } from 'kysely';
import type { Derive } from '../../ledger/derive.js';
import type { ReportFilter } from '../../ledger/reader.js';
import type { Report } from '../../model/report.js';
import { chunks } from '../batch.js';
import { packText } from '../columns.js';
import type { Db } from '../engine.js';
import { type Patched, patch } from '../patch.js';
import { counts, heldOn } from '../sight.js';
import { type Sight, sightOf, sinceKey } from '../time.js';
import { bodiesOf } from './body.js';
import { byTime, direction, meantNames, ofArticle, sourceOfClaims } from './claim.js';
import { isMeant } from './name.js';
import { pageSql, slice } from './page.js';
import { claimsOfSaga, clansOfSaga } from './saga.js';

/** Where a report stands in the list, and where what it says stands. */
interface Placed {
  readonly since: string;
  readonly id: string;
  readonly body: number;
}

interface Sorted {
  readonly report: Report;
  readonly since: string;
  readonly id: string;
  readonly n: number;
}

export async function listReports(db: Db, derive: Derive, filter: ReportFilter): Promise<readonly Report[]> {
  const clans = filter.saga === undefined ? null : await clansOfSaga(db, filter.saga);
  const { groups: patched, sight } = await patch(db, derive, sightOf(filter.asOf), clans);
  if (patched.size === 0) return (await keptReports(db, filter, sight, [])).map(({ report }) => report);
  const { limit, offset, ...rest } = filter;
  const upTo = limit === undefined ? rest : { ...rest, limit: limit + (offset ?? 0) };
  const kept = await keptReports(db, upTo, sight, [...patched.keys()]);
  const fresh = [...patched.values()].flatMap((group) => reportsOf(group, filter));
  return slice([...kept, ...fresh].sort(byTime(filter)), filter).map(({ report }) => report);
}

async function keptReports(
  db: Db,
  filter: ReportFilter,
  sight: Sight,
  without: readonly string[],
): Promise<readonly Sorted[]> {
  const meant = await meantNames(db, filter);
  if (meant.some((names) => names.length === 0) || filter.ids?.length === 0) return [];
  const held = [heldOn('r', sight)];
  if (filter.saga !== undefined) held.push(sql`r.saga = ${packText(filter.saga)}`);
  if (filter.class !== undefined) held.push(sql`r.class = ${filter.class}`);
  if (without.length > 0) held.push(sql`r.clan not in (${sql.join(without)})`);
  const end = sql`order by since ${direction(filter)}, id ${pageSql(filter)}`;
  const narrowed = meant.length > 0 || filter.ids !== undefined || filter.article !== undefined;
  if (filter.saga !== undefined && !narrowed)
    return await reportsOfSaga(db, filter.saga, filter, sight, held);
  const ever: Sight = { ...sight, read: null };
  const where = [counts('c', ever)];
  if (filter.ids !== undefined) where.push(sql`c.id in (${sql.join(filter.ids.map(packText))})`);
  if (filter.article !== undefined) where.push(ofArticle('c', filter.article));
  const [first] = meant;
  // A single name: its entries stand in order of time already.
  const single = meant.length === 1 && first?.length === 1 ? first[0] : undefined;
  if (single !== undefined) where.push(sql`cn.name_n = ${single}`);
  else
    for (const names of meant)
      where.push(sql`c.n in (select claim_n from claim_names where name_n in (${sql.join(names)}))`);
  const claims = sourceOfClaims(single !== undefined, !narrowed, ever);
  where.push(...claims.where);
  // Said of what the list is ordered by, so that what came later is not even looked at.
  where.push(sql`${claims.since} <= ${ever.published}`);
  // Each claim has one report at a time; put so that an engine which cannot know that still stops after a page.
  const page = await sql<Placed>`select body, since, id from (
      select (select r.body_n from reports r
          where r.clan = c.clan and r.id = c.id and ${sql.join(held, sql` and `)}) as body, ${claims.since} as since, c.id as id
      from ${claims.from} where ${sql.join(where, sql` and `)}) told
    where body is not null ${end}`.execute(db);
  return await told(db, page.rows);
}

/** The reports of a saga are those of its claims, which stand side by side in its group; only those of a page are read. */
async function reportsOfSaga(
  db: Db,
  saga: string,
  filter: ReportFilter,
  sight: Sight,
  held: readonly RawBuilder<unknown>[],
): Promise<readonly Sorted[]> {
  const places: (Placed & { readonly n: number })[] = [];
  for (const { clan, claims } of await claimsOfSaga(db, saga, sight))
    for (const piece of chunks(claims)) {
      const found = await sql<Placed>`
        select r.since as since, r.id as id, r.body_n as body from reports r
        where r.clan = ${clan} and r.id in (${sql.join(piece)}) and ${sql.join(held, sql` and `)}`.execute(
        db,
      );
      for (const place of found.rows) places.push({ ...place, n: 0 });
    }
  const page = slice(places.sort(byTime(filter)), filter);
  return await told(db, page);
}

async function told(db: Db, page: readonly Placed[]): Promise<readonly Sorted[]> {
  const bodies = await bodiesOf(
    db,
    'report_bodies',
    page.map(({ body }) => body),
  );
  return page.flatMap(({ body, since, id }) => {
    const said = bodies.get(body);
    // The store itself wrote these bodies from typed reports.
    return said === undefined ? [] : [{ report: JSON.parse(said) as Report, since, id, n: 0 }];
  });
}

function reportsOf(group: Patched, filter: ReportFilter): readonly Sorted[] {
  const byClaim = new Map(group.told.map((told) => [told.claim, told]));
  const ids = filter.ids === undefined ? null : new Set(filter.ids);
  return group.reports.flatMap((report) => {
    const told = byClaim.get(report.claim);
    if (told === undefined) return [];
    const { club, player, source } = filter;
    const clubs = [told.from, told.to].filter((one) => one !== null);
    const fits =
      (ids === null || ids.has(report.claim)) &&
      (filter.saga === undefined || report.saga === filter.saga) &&
      (filter.article === undefined || report.article === filter.article) &&
      (filter.class === undefined || report.class === filter.class) &&
      (club === undefined || clubs.some((one) => isMeant(one, club))) &&
      (player === undefined || isMeant(told.person, player)) &&
      (source === undefined || told.sources.some((one) => isMeant(one, source)));
    return fits ? [{ report, since: sinceKey(told.published), id: packText(report.claim), n: 0 }] : [];
  });
}
