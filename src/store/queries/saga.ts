import { type RawBuilder, sql } from 'kysely';
import type { Derive } from '../../ledger/derive.js';
import type { SagaFilter } from '../../ledger/reader.js';
import { foldName } from '../../model/fold.js';
import type { Saga } from '../../model/saga.js';
import { chunks } from '../batch.js';
import { packText } from '../columns.js';
import { sagasOn } from '../days.js';
import type { Db } from '../engine.js';
import { type Patched, patch } from '../patch.js';
import type { NameSort } from '../schema.js';
import { heldOn } from '../sight.js';
import { dayOf, END, PRESENT_DAY, type Sight, sightOf } from '../time.js';
import { bodiesOf } from './body.js';
import { isMeant, namesMeant, namesOf } from './name.js';
import { pageSql, slice } from './page.js';

/** With more sagas than this for a name, they are found along the order of the list, whatever else is asked for. */
const MANY = 10_000;
/** The same for a past day: along the order, most of what is met had not yet begun or had ended. */
const MANY_PAST = 50_000;
/**
 * What it costs to go on along the order to the next saga that holds, compared with looking one up by a name: little along
 * the order of changes, whose index tells what holds. Of a past day three states are met for each that holds.
 */
const STEP = { changed: 1 / 16, reports: 1 / 3, person: 1 / 3 } as const;
const STATES_PAST = 3;

export async function listSagas(db: Db, derive: Derive, filter: SagaFilter): Promise<readonly Saga[]> {
  const clans = filter.id === undefined ? null : await clansOfSaga(db, filter.id);
  const { groups: patched, sight } = await patch(db, derive, sightOf(filter.asOf), clans);
  const meant = await meantNames(db, filter);
  if (patched.size === 0) return (await keptSagas(db, filter, meant, sight, [])).map(({ saga }) => saga);
  const upTo = filter.limit === undefined ? {} : { limit: filter.limit + (filter.offset ?? 0) };
  const { offset: _, limit: __, ...rest } = filter;
  const kept = await keptSagas(db, { ...rest, ...upTo }, meant, sight, [...patched.keys()]);
  const fresh = [...patched.values()].flatMap((group) => sagasOf(group, filter, sight));
  return slice([...kept, ...fresh].sort(inOrder(filter)), filter).map(({ saga }) => saga);
}

/** How many sagas a view sees: those of its day, but for groups that it sees otherwise. */
export async function countSagas(db: Db, derive: Derive, whole: Sight): Promise<number> {
  const { groups: patched, sight } = await patch(db, derive, whole, null);
  const before = sight.before ?? [];
  let count = (await sagasOn(db, sight.day)) + (await countOf(db, before, sight));
  count -= await countOf(db, [...patched.keys(), ...before], whole);
  for (const { sagas } of patched.values()) count += sagas.length;
  return count;
}

/** How many sagas of some groups the tables show. */
async function countOf(db: Db, clans: readonly string[], sight: Sight): Promise<number> {
  let count = 0;
  for (const piece of chunks(clans)) {
    const found = await sql<{ n: number }>`select cast(count(*) as integer) as n from sagas s
      where s.clan in (${sql.join(piece)}) and ${heldOn('s', sight)}`.execute(db);
    count += found.rows[0]?.n ?? 0;
  }
  return count;
}

/** A saga with what it is listed by. */
interface Listed {
  readonly saga: Saga;
  readonly by: string | number;
}

/**
 * The column that a list is ordered by, and how; sagas alike in that stand in the order of their ids. `any` is true of each:
 * said so that an engine begins with the index of that order, and does not sort all there are for the first of them.
 */
const ORDERS = {
  changed: { column: sql`s.changed`, direction: sql`desc`, sign: -1, any: sql`s.changed <= ${sql.lit(END)}` },
  reports: { column: sql`s.reports`, direction: sql`desc`, sign: -1, any: sql`s.reports >= 0` },
  person: { column: sql`s.person_fold`, direction: sql`asc`, sign: 1, any: sql`s.person_fold >= ''` },
} as const;

function orderOf({ order = 'changed' }: SagaFilter): (typeof ORDERS)[keyof typeof ORDERS] {
  return ORDERS[order];
}

function inOrder(filter: SagaFilter): (a: Listed, b: Listed) => number {
  const { sign } = orderOf(filter);
  return (a, b) => sign * compare(a.by, b.by) || compare(a.saga.id, b.saga.id);
}

/** For each filter on names, the condition on sagas; null where no such name is known. */
type Meant = readonly (readonly number[])[];

async function meantNames(db: Db, filter: SagaFilter): Promise<Meant> {
  const asked: readonly (readonly [NameSort, string | undefined])[] = [
    ['club', filter.club],
    ['person', filter.player],
    ['source', filter.source],
  ];
  const meant: (readonly number[])[] = [];
  for (const [sort, word] of asked) if (word !== undefined) meant.push(await namesMeant(db, sort, word));
  return meant;
}

async function keptSagas(
  db: Db,
  filter: SagaFilter,
  meant: Meant,
  sight: Sight,
  without: readonly string[],
): Promise<readonly Listed[]> {
  if (meant.some((names) => names.length === 0)) return [];
  const person = filter.person === undefined ? null : await namesOf(db, 'person', filter.person);
  if (person?.length === 0) return [];
  const where: RawBuilder<unknown>[] = [];
  if (filter.id !== undefined) {
    const id = packText(filter.id);
    where.push(sql`s.clan in (select clan from saga_clans where id = ${id}) and s.id = ${id}`);
  }
  if (filter.kind !== undefined) where.push(sql`s.kind = ${filter.kind}`);
  if (filter.stage !== undefined) where.push(sql`s.stage = ${filter.stage}`);
  if (filter.since !== undefined) where.push(sql`s.changed >= ${filter.since}`);
  if (without.length > 0) where.push(sql`s.clan not in (${sql.join(without)})`);
  if (person !== null) {
    where.push(sql`s.person_fold in (${sql.join(person.map(({ fold }) => fold))})`);
    where.push(sql`s.person_n in (${sql.join(person.map(({ n }) => n))})`);
  }
  const few = person === null ? await fewest(db, meant, filter, sight) : null;
  for (const names of meant) if (names !== few) where.push(alsoNamed(names, sight));
  const query =
    few === null && person === null && filter.id === undefined
      ? alongOrder(filter, where, sight)
      : amongNamed(filter, few, where, sight);
  const { rows } = await sql<{ body: number; listed: string | number }>`${query}`.execute(db);
  const bodies = await bodiesOf(
    db,
    'saga_bodies',
    rows.map(({ body }) => body),
  );
  return rows.flatMap(({ body, listed }) => {
    const said = bodies.get(body);
    // The store itself wrote these bodies from typed sagas.
    return said === undefined ? [] : [{ saga: JSON.parse(said) as Saga, by: listed }];
  });
}

/** Takes sagas in the order of the list until the page is full. */
function alongOrder(
  filter: SagaFilter,
  where: readonly RawBuilder<unknown>[],
  sight: Sight,
): RawBuilder<unknown> {
  const { order = 'changed' } = filter;
  // What changed later than a past day is not even looked at.
  const past = order === 'changed' && sight.day < PRESENT_DAY;
  const begun = past ? sql`s.changed <= ${sight.day}` : orderOf(filter).any;
  return pageOf(filter, listed(filter, sql`sagas s where ${begun} and ${heldOn('s', sight)}`, where));
}

/** Finds all sagas of some names (null: of an id or a person) before it puts them in order. */
function amongNamed(
  filter: SagaFilter,
  names: readonly number[] | null,
  where: readonly RawBuilder<unknown>[],
  sight: Sight,
): RawBuilder<unknown> {
  const held = heldOn('s', sight);
  const page = pageOf(filter, sql`select id, body, listed from found`);
  if (names === null)
    return sql`with found as materialized (${listed(filter, sql`sagas s where ${held}`, where)}) ${page}`;
  const meant = sql`meant cross join sagas s where s.clan = meant.clan and s.id = meant.id and ${held}`;
  return sql`with meant as materialized (select distinct sn.clan as clan, sn.saga as id from saga_names sn
      where sn.name_n in (${sql.join(names)}) and ${heldOn('sn', sight)}),
    found as materialized (${listed(filter, meant, where)}) ${page}`;
}

/** States of sagas with what they are listed by: what the index of the order of changes holds, so that no row is read. */
function listed(
  filter: SagaFilter,
  from: RawBuilder<unknown>,
  where: readonly RawBuilder<unknown>[],
): RawBuilder<unknown> {
  const also = where.map((condition) => sql` and ${condition}`);
  return sql`select s.id as id, s.body_n as body, ${orderOf(filter).column} as listed
    from ${from} ${sql.join(also, sql``)}`;
}

/** A page of them: where what they say stands. */
function pageOf(filter: SagaFilter, sagas: RawBuilder<unknown>): RawBuilder<unknown> {
  const { direction } = orderOf(filter);
  return sql`select body, listed from (${sagas}) sagas order by listed ${direction}, id ${pageSql(filter)}`;
}

/** Of the filters on names the one to begin with: it has the fewest sagas; null if all have too many. */
async function fewest(
  db: Db,
  meant: Meant,
  filter: SagaFilter,
  sight: Sight,
): Promise<readonly number[] | null> {
  let best: { readonly names: readonly number[]; readonly rows: number } | null = null;
  for (const names of meant) {
    const most = await mostNamed(db, names.length, filter, sight);
    const found = await sql<{ n: number }>`
      select cast(count(*) as integer) as n from (
        select 1 as one from saga_names sn where sn.name_n in (${sql.join(names)}) and ${heldOn('sn', sight)}
        limit ${sql.lit(most + 1)}) counted`.execute(db);
    const rows = found.rows[0]?.n ?? 0;
    if (rows <= most && (best === null || rows < best.rows)) best = { names, rows };
  }
  return best?.names ?? null;
}

/**
 * How many sagas a name may have to be begun with. To find all n of them costs n steps; to walk along the order until a
 * page of them is found, as many as there are sagas for each of theirs, for every name that may be meant. Where something
 * else is asked for as well nobody can tell how far that walk would go.
 */
async function mostNamed(
  db: Db,
  names: number,
  { limit, offset = 0, order = 'changed', kind, stage, since, club, player, source }: SagaFilter,
  sight: Sight,
): Promise<number> {
  const past = sight.day < PRESENT_DAY;
  const asked = [kind, stage, since, club, player, source].filter((one) => one !== undefined).length;
  const most = past ? MANY_PAST : MANY;
  if (asked > 1 || limit === undefined) return most;
  const walked = names * (limit + offset) * STEP[order] * (past ? STATES_PAST : 1);
  return Math.min(most, Math.ceil(Math.sqrt(walked * (await sagasOn(db, sight.day)))));
}

/** Put so that no engine asks it saga by saga: all sagas of the names are found once, and each is then looked for among them. */
function alsoNamed(names: readonly number[], sight: Sight): RawBuilder<boolean> {
  return sql`case when s.id in (select sn.saga from saga_names sn
    where sn.name_n in (${sql.join(names)}) and ${heldOn('sn', sight)}) then 1 else 0 end = 1`;
}

/** The groups that a saga has ever been derived in; null (any) if none knows it yet. */
export async function clansOfSaga(db: Db, saga: string): Promise<ReadonlySet<string> | null> {
  const rows = await db.selectFrom('saga_clans').select('clan').where('id', '=', packText(saga)).execute();
  return rows.length === 0 ? null : new Set(rows.map(({ clan }) => clan));
}

/** The claims of a saga that a view sees, by the groups that it is told in. */
export async function claimsOfSaga(
  db: Db,
  saga: string,
  sight: Sight,
): Promise<readonly { readonly clan: string; readonly claims: readonly string[] }[]> {
  const id = packText(saga);
  const found = await sql<{ clan: string; body: string }>`
    select s.clan as clan, b.body as body from saga_clans c cross join sagas s cross join saga_bodies b
    where c.id = ${id} and s.clan = c.clan and s.id = c.id and ${heldOn('s', sight)} and b.n = s.body_n`.execute(
    db,
  );
  // The store itself wrote these bodies from typed sagas.
  return found.rows.map(({ clan, body }) => ({ clan, claims: (JSON.parse(body) as Saga).claims }));
}

function sagasOf(group: Patched, filter: SagaFilter, sight: Sight): readonly Listed[] {
  const sources = new Map(group.told.map((told) => [told.claim, told]));
  return group.sagas.flatMap((saga) => {
    const changed = [dayOf(saga.lastChanged.date), sight.day].sort()[0] ?? '';
    const clubs = [saga.from, saga.to].filter((club) => club !== null);
    const told = saga.claims.flatMap((id) => sources.get(id) ?? []);
    const { club, player, person, source } = filter;
    const fits =
      (filter.id === undefined || saga.id === filter.id) &&
      (filter.kind === undefined || saga.kind === filter.kind) &&
      (filter.stage === undefined || saga.stage === filter.stage) &&
      (filter.since === undefined || changed >= filter.since) &&
      (club === undefined || clubs.some((one) => isMeant(one, club))) &&
      (player === undefined ||
        [saga.person, ...told.map((one) => one.person)].some((one) => isMeant(one, player))) &&
      (person === undefined || person === (saga.person.id ?? saga.person.name)) &&
      (source === undefined || told.some((one) => one.sources.some((link) => isMeant(link, source))));
    return fits ? [{ saga, by: listedBy(filter, saga, changed) }] : [];
  });
}

function listedBy({ order = 'changed' }: SagaFilter, saga: Saga, changed: string): string | number {
  switch (order) {
    case 'changed':
      return changed;
    case 'reports':
      return saga.reports;
    case 'person':
      return packText(foldName(saga.person.name));
  }
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
