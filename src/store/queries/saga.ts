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
import { dayOf, END, PRESENT_DAY, type Sight, sightOf } from '../time.js';
import { isMeant, namesMeant, namesOf } from './name.js';
import { pageSql, slice } from './page.js';

/** With more sagas than this for a name, they are found along the order of the list, whatever else is asked for. */
const MANY = 10_000;
/** The same for a past day: along the order, most of what is met had not yet begun or had ended. */
const MANY_PAST = 50_000;
/**
 * What it costs to go on along the order to the next saga that holds, compared with looking one up by a name. Of a past
 * day three states are met for each that holds.
 */
const STEP = 1 / 3;
const STEP_PAST = 1;

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

/** A saga with what it is sorted by. */
interface Sorted {
  readonly saga: Saga;
  readonly changed: string;
  readonly person: string;
}

function inOrder({ order = 'changed' }: SagaFilter): (a: Sorted, b: Sorted) => number {
  return (a, b) => {
    const first =
      order === 'changed'
        ? compare(b.changed, a.changed)
        : order === 'reports'
          ? b.saga.reports - a.saga.reports
          : compare(a.person, b.person);
    return first || compare(a.saga.id, b.saga.id);
  };
}

const ORDERS = {
  changed: { column: sql`s.changed as changed`, order: sql`s.changed desc, s.id` },
  reports: { column: sql`s.reports as reports`, order: sql`s.reports desc, s.id` },
  person: { column: sql`s.person_fold as person_fold`, order: sql`s.person_fold, s.id` },
} as const;

function orderSql({ order = 'changed' }: SagaFilter): RawBuilder<unknown> {
  return ORDERS[order].order;
}

/** The column that a list is ordered by. */
function sorted({ order = 'changed' }: SagaFilter): RawBuilder<unknown> {
  return ORDERS[order].column;
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
): Promise<readonly Sorted[]> {
  if (meant.some((names) => names.length === 0)) return [];
  const person = filter.person === undefined ? null : await namesOf(db, 'person', filter.person);
  if (person?.length === 0) return [];
  const where: RawBuilder<unknown>[] = [];
  if (sight.day < PRESENT_DAY) where.push(sql`s.changed <= ${sight.day}`);
  if (filter.id !== undefined) where.push(sql`s.id = ${packText(filter.id)}`);
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
  const found = await sql<{ body: string; changed: string; person: string }>`${query}`.execute(db);
  // The store itself wrote these bodies from typed sagas.
  return found.rows.map(({ body, changed, person }) => ({ saga: JSON.parse(body) as Saga, changed, person }));
}

/** Takes sagas in the order of the list until the page is full. */
function alongOrder(
  filter: SagaFilter,
  where: readonly RawBuilder<unknown>[],
  sight: Sight,
): RawBuilder<unknown> {
  // Only the order of changes has an index of those alone that stand.
  const held = (filter.order ?? 'changed') === 'changed' ? heldOn('s', sight) : heldAmong(sight);
  return whole(filter, sight, sql`sagas s where ${sql.join([held, ...where], sql` and `)}`);
}

/** Finds all sagas of some names (null: of an id or a person) before it puts them in order. */
function amongNamed(
  filter: SagaFilter,
  names: readonly number[] | null,
  where: readonly RawBuilder<unknown>[],
  sight: Sight,
): RawBuilder<unknown> {
  const conditions = sql.join([heldAmong(sight), ...where], sql` and `);
  if (names === null)
    return sql`with found as materialized (
        select s.id as id, s.valid_from as valid_from, ${sorted(filter)} from sagas s where ${conditions})
      ${whole(filter, sight, sql`found s`)}`;
  return sql`with meant as materialized (select distinct sn.saga as id from saga_names sn
      where sn.name_n in (${sql.join(names)}) and ${heldOn('sn', sight)}),
    found as materialized (select s.id as id, s.valid_from as valid_from, ${sorted(filter)}
      from meant cross join sagas s where s.id = meant.id and ${conditions})
    ${whole(filter, sight, sql`found s`)}`;
}

/** A page of sagas; only they are read whole. */
function whole(filter: SagaFilter, sight: Sight, from: RawBuilder<unknown>): RawBuilder<unknown> {
  const order = orderSql(filter);
  return sql`select s.body as body, s.changed as changed, s.person_fold as person from sagas s
    where (s.id, s.valid_from) in (select s.id, s.valid_from from ${from} order by ${order} ${pageSql(filter)})
      and ${heldAmong(sight)} order by ${order}`;
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

/** The same of sagas that are found by their ids; put so that no index on the end is taken for it. */
function heldAmong(sight: Sight): RawBuilder<boolean> {
  return sight.day >= PRESENT_DAY ? sql`not (s.valid_to <> ${END})` : heldOn('s', sight);
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
  { limit, offset = 0, kind, stage, since, club, player, source }: SagaFilter,
  sight: Sight,
): Promise<number> {
  const past = sight.day < PRESENT_DAY;
  const asked = [kind, stage, since, club, player, source].filter((one) => one !== undefined).length;
  const most = past ? MANY_PAST : MANY;
  if (asked > 1 || limit === undefined) return most;
  const walked = names * (limit + offset) * (past ? STEP_PAST : STEP);
  return Math.min(most, Math.ceil(Math.sqrt(walked * (await sagasOn(db, sight.day)))));
}

function alsoNamed(names: readonly number[], sight: Sight): RawBuilder<boolean> {
  return sql`exists (select 1 from saga_names sn
    where sn.saga = s.id and sn.name_n in (${sql.join(names)}) and ${heldOn('sn', sight)})`;
}

/** The groups that a saga has ever been derived in; null (any) if none knows it yet. */
export async function clansOfSaga(db: Db, saga: string): Promise<ReadonlySet<string> | null> {
  const rows = await db
    .selectFrom('sagas')
    .select('clan')
    .distinct()
    .where('id', '=', packText(saga))
    .execute();
  return rows.length === 0 ? null : new Set(rows.map(({ clan }) => clan));
}

function sagasOf(group: Patched, filter: SagaFilter, sight: Sight): readonly Sorted[] {
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
    return fits ? [{ saga, changed, person: foldName(saga.person.name) }] : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
