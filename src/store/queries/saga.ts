import { type RawBuilder, sql } from 'kysely';
import type { Derive } from '../../ledger/derive.js';
import type { SagaFilter } from '../../ledger/reader.js';
import { foldName } from '../../model/fold.js';
import type { Saga } from '../../model/saga.js';
import { packText } from '../columns.js';
import type { Db } from '../engine.js';
import { type Patched, patch } from '../patch.js';
import type { NameSort } from '../schema.js';
import { dayOf, END, PRESENT_DAY, type Sight, sightOf } from '../time.js';
import { isMeant, namesMeant } from './name.js';
import { pageSql, slice } from './page.js';

/** With more sagas than this for a name, they are found along the order of the list instead of by the name. */
const MANY = 2_000;

export async function listSagas(db: Db, derive: Derive, filter: SagaFilter): Promise<readonly Saga[]> {
  const sight = sightOf(filter.asOf);
  const clans = filter.id === undefined ? null : await clansOfSaga(db, filter.id);
  const patched = await patch(db, derive, sight, clans);
  const meant = await meantNames(db, filter);
  if (patched.size === 0) return (await keptSagas(db, filter, meant, sight, [])).map(({ saga }) => saga);
  const upTo = filter.limit === undefined ? {} : { limit: filter.limit + (filter.offset ?? 0) };
  const { offset: _, limit: __, ...rest } = filter;
  const kept = await keptSagas(db, { ...rest, ...upTo }, meant, sight, [...patched.keys()]);
  const fresh = [...patched.values()].flatMap((group) => sagasOf(group, filter, sight));
  return slice([...kept, ...fresh].sort(inOrder(filter)), filter).map(({ saga }) => saga);
}

/** How many sagas a view sees. */
export async function countSagas(db: Db, derive: Derive, sight: Sight): Promise<number> {
  const patched = await patch(db, derive, sight, null);
  const where = [heldOn('s', sight)];
  if (patched.size > 0) where.push(sql`s.clan not in (${sql.join([...patched.keys()])})`);
  const kept = await sql<{ n: number }>`
    select cast(count(*) as integer) as n from sagas s where ${sql.join(where, sql` and `)}`.execute(db);
  return [...patched.values()].reduce((sum, group) => sum + group.sagas.length, kept.rows[0]?.n ?? 0);
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

function orderSql({ order = 'changed' }: SagaFilter): RawBuilder<unknown> {
  if (order === 'reports') return sql`s.reports desc, s.id`;
  return order === 'person' ? sql`s.person_fold, s.id` : sql`s.changed desc, s.id`;
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
  const where = [heldOn('s', sight)];
  if (sight.day < PRESENT_DAY) where.push(sql`s.changed <= ${sight.day}`);
  for (const names of meant) where.push(await named(db, names, sight));
  if (filter.id !== undefined) where.push(sql`s.id = ${packText(filter.id)}`);
  if (filter.kind !== undefined) where.push(sql`s.kind = ${filter.kind}`);
  if (filter.stage !== undefined) where.push(sql`s.stage = ${filter.stage}`);
  if (filter.since !== undefined) where.push(sql`s.changed >= ${filter.since}`);
  if (without.length > 0) where.push(sql`s.clan not in (${sql.join(without)})`);
  const found = await sql<{ body: string; changed: string; person: string }>`
    select s.body as body, s.changed as changed, s.person_fold as person from sagas s
    where ${sql.join(where, sql` and `)} order by ${orderSql(filter)} ${pageSql(filter)}`.execute(db);
  // The store itself wrote these bodies from typed sagas.
  return found.rows.map(({ body, changed, person }) => ({ saga: JSON.parse(body) as Saga, changed, person }));
}

/** Rows that held at the end of a day. The present is asked for by its own index. */
export function heldOn(alias: 's' | 'r' | 'sn', sight: Sight): RawBuilder<boolean> {
  const from = sql.ref(`${alias}.valid_from`);
  const to = sql.ref(`${alias}.valid_to`);
  if (sight.day >= PRESENT_DAY) return sql`${to} = ${END}`;
  // Put so that no index on the end is taken for it: most of what ever held had ended later than any past day.
  return sql`${from} <= ${sight.day} and not (${to} <= ${sight.day})`;
}

async function named(db: Db, names: readonly number[], sight: Sight): Promise<RawBuilder<boolean>> {
  const among = sql`sn.name_n in (${sql.join(names)}) and ${heldOn('sn', sight)}`;
  const found = await sql<{ saga: string }>`
    select sn.saga as saga from saga_names sn where ${among} limit ${sql.lit(MANY + 1)}`.execute(db);
  const sagas = [...new Set(found.rows.map(({ saga }) => saga))];
  if (found.rows.length <= MANY) return sagas.length === 0 ? sql`1 = 0` : sql`s.id in (${sql.join(sagas)})`;
  return sql`exists (select 1 from saga_names sn where sn.saga = s.id and ${among})`;
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
    const { club, player, source } = filter;
    const fits =
      (filter.id === undefined || saga.id === filter.id) &&
      (filter.kind === undefined || saga.kind === filter.kind) &&
      (filter.stage === undefined || saga.stage === filter.stage) &&
      (filter.since === undefined || changed >= filter.since) &&
      (club === undefined || clubs.some((one) => isMeant(one, club))) &&
      (player === undefined ||
        [saga.person, ...told.map((one) => one.person)].some((one) => isMeant(one, player))) &&
      (source === undefined || told.some((one) => one.sources.some((link) => isMeant(link, source))));
    return fits ? [{ saga, changed, person: foldName(saga.person.name) }] : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
