import { type RawBuilder, sql } from 'kysely';
import type { Derive } from '../ledger/derive.js';
import { foldName } from '../model/fold.js';
import { type BodyTable, chunks, insertAll, lastNumber } from './batch.js';
import { byClan } from './by-clan.js';
import { packText } from './columns.js';
import { SagaDays } from './days.js';
import type { Db, Tx } from './engine.js';
import { DERIVED_TABLES, type DerivedTable, KEYS, type Kept, keptOf, keptSince, type Place } from './kept.js';
import type { Names } from './names.js';
import { foldedThatDay, laterTurns } from './same-day.js';
import type { BodyRow, ReportRow, SagaClanRow, SagaNameRow, SagaRow } from './schema.js';
import { dayOf, END, sinceKey } from './time.js';
import { type Dated, type Held, type History, historyOf, type Turns, turnsOf } from './timeline.js';

/** A group to be worked out anew from a day on. */
export interface Due {
  readonly clan: string;
  readonly from: string;
  /** The last day on which a row of the group begins or ends. */
  readonly folded: string;
  readonly claims: readonly Dated[];
  /** Who is who in the group, where `claims` are only a part of it; null: they are all. */
  readonly roster: string | null;
  /** It is to be gone on with by parts: who is who is kept. */
  readonly large: boolean;
}

/** What came of it. */
interface DerivedGroups {
  /** For each large group who is who now, as far as it can be kept. */
  readonly rosters: ReadonlyMap<string, string | null>;
  /** Groups of which more must be known; nothing was done to them. */
  readonly lost: ReadonlySet<string>;
}

/** Where what the rows say stands. */
const BODIES = { sagas: 'saga_bodies', reports: 'report_bodies' } as const satisfies Partial<
  Record<DerivedTable, BodyTable>
>;

/** Rows that one statement ends or removes. */
const ROWS_AT_ONCE = 100;

/** What has to be done to the rows of some groups. */
interface Changes {
  readonly removed: Kept[];
  readonly ended: { readonly row: Kept; readonly validTo: string }[];
  readonly fresh: { readonly clan: string; readonly held: Held }[];
  readonly rosters: Map<string, string | null>;
  readonly lost: Set<string>;
}

/** Brings the derived rows of some groups into line with their claims; touches only what differs. */
export async function deriveAll(
  tx: Tx,
  derive: Derive,
  names: Names,
  dues: readonly Due[],
): Promise<DerivedGroups> {
  const changes: Changes = { removed: [], ended: [], fresh: [], rosters: new Map(), lost: new Set() };
  const behind = await goOn(tx, derive, dues, changes);
  const since = new Map(behind.map(({ clan, from }) => [clan, from]));
  const kept = byClan(await keptSince(tx, since));
  for (const due of behind) workOver(derive, due, kept.get(due.clan) ?? [], changes);
  for (const table of DERIVED_TABLES) {
    await removeRows(
      tx,
      table,
      changes.removed.filter((row) => row.table === table),
    );
    await endRows(
      tx,
      table,
      changes.ended.filter(({ row }) => row.table === table),
    );
  }
  await insertHeld(tx, names, changes.fresh);
  await countSagas(tx, changes);
  return changes;
}

/**
 * Groups to which only news is added, as it mostly comes: their sagas are folded first, and then only the rows of those
 * that were touched are looked at. Gives back the groups for which more must be known.
 */
async function goOn(tx: Tx, derive: Derive, dues: readonly Due[], changes: Changes): Promise<readonly Due[]> {
  const behind: Due[] = [];
  const going: { readonly due: Due; readonly turns: Turns }[] = [];
  const asked = { sagas: [] as Place[], named: [] as Place[], reported: [] as Place[] };
  const folded = await foldedThatDay(tx, dues);
  for (const due of dues) {
    const turns = laterTurns(derive, due, folded);
    if (turns === null && due.roster !== null) changes.lost.add(due.clan);
    else if (turns === null || turns.sagas === null) behind.push(due);
    else {
      going.push({ due, turns });
      noteRoster(due, turns, changes);
      const { clan, from } = due;
      for (const id of turns.sagas) asked.named.push({ clan, id, from });
      for (const id of new Set([...turns.sagas, ...turns.beside])) asked.sagas.push({ clan, id, from });
      for (const id of turns.claims) asked.reported.push({ clan, id, from });
    }
  }
  const kept = byClan(await keptOf(tx, asked));
  for (const { due, turns } of going) {
    const meant = (kept.get(due.clan) ?? []).filter(
      ({ table, saga }) => turns.sagas?.has(saga) || (table === 'sagas' && turns.beside.has(saga)),
    );
    align(
      due,
      historyOf(
        turns,
        meant.filter(({ validFrom }) => validFrom < due.from),
      ),
      meant,
      changes,
    );
  }
  return behind;
}

function noteRoster({ clan, large }: Due, turns: Turns, { rosters }: Changes): void {
  if (large) rosters.set(clan, turns.roster());
}

/** A group of which days that were worked out before come out otherwise. */
function workOver(derive: Derive, due: Due, kept: readonly Kept[], changes: Changes): void {
  const before = kept.filter((one) => one.validFrom < due.from);
  const later = kept.filter((one) => one.validFrom >= due.from || one.validTo !== END);
  const again = new Set(later.map(({ saga }) => saga));
  const turns = turnsOf(derive, due.claims, due.from, again);
  align(due, historyOf(turns, before), kept, changes);
  noteRoster(due, turns, changes);
}

/** Finds out what no longer holds in one group, and what has to be put in. */
function align({ clan, from }: Due, history: History, kept: readonly Kept[], changes: Changes): void {
  const { held, ended, sagas } = history;
  const ids = new Set(held.map(({ thing }) => thing.id));
  const meant = kept.filter((one) => sagas === null || sagas.has(one.saga) || ids.has(one.id));
  const known = new Map(meant.map((one) => [`${one.id}@${one.validFrom}`, one]));
  for (const state of held) {
    const key = `${state.thing.id}@${state.validFrom}`;
    const row = known.get(key);
    known.delete(key);
    if (row === undefined) changes.fresh.push({ clan, held: state });
    else if (row.hash !== state.thing.hash) {
      changes.removed.push(row);
      changes.fresh.push({ clan, held: state });
    } else if (row.validTo !== state.validTo) changes.ended.push({ row, validTo: state.validTo });
  }
  for (const row of known.values()) {
    const validTo = ended.get(row.id) ?? from;
    if (row.validFrom >= from) changes.removed.push(row);
    else if (row.validTo !== validTo) changes.ended.push({ row, validTo });
  }
}

/** Keeps count of the sagas that stand, at present and from each day on. */
async function countSagas(tx: Tx, { removed, ended, fresh }: Changes): Promise<void> {
  const days = new SagaDays();
  for (const row of removed) if (row.table === 'sagas') days.add(row.validFrom, row.validTo, -1);
  for (const { row, validTo } of ended) {
    if (row.table !== 'sagas') continue;
    days.add(row.validFrom, row.validTo, -1);
    days.add(row.validFrom, validTo, 1);
  }
  for (const { held } of fresh) if (held.thing.kind === 'saga') days.add(held.validFrom, held.validTo, 1);
  await days.keep(tx);
}

async function endRows(tx: Tx, table: DerivedTable, ended: Changes['ended']): Promise<void> {
  for (const piece of chunks(ended, ROWS_AT_ONCE)) {
    const rows = piece.map(({ row, validTo }) => sql`(${keyOf(row)}, ${validTo})`);
    const t = sql.table(table);
    const keys = KEYS[table].map((column) => sql.ref(column));
    const same = keys.map((key) => sql`${t}.${key} = moved.${key}`);
    await sql`with moved (${sql.join(keys)}, valid_to) as (values ${sql.join(rows)})
      update ${t} set valid_to = moved.valid_to from moved where ${sql.join(same, sql` and `)}`.execute(tx);
  }
}

/** Among values alone PostgreSQL would take a number for text. */
function keyOf({ key }: Kept): RawBuilder<unknown> {
  return sql.join(key.map((one) => (typeof one === 'number' ? sql`cast(${one} as integer)` : sql`${one}`)));
}

async function removeRows(tx: Tx, table: DerivedTable, removed: Changes['removed']): Promise<void> {
  for (const piece of chunks(removed, ROWS_AT_ONCE)) {
    const rows = piece.map((row) => sql`(${keyOf(row)})`);
    const keys = KEYS[table].map((column) => sql.ref(column));
    await sql`delete from ${sql.table(table)}
      where (${sql.join(keys)}) in (values ${sql.join(rows)})`.execute(tx);
    const bodies = piece.flatMap(({ body }) => body ?? []);
    if (table !== 'saga_names') await tx.deleteFrom(BODIES[table]).where('n', 'in', bodies).execute();
  }
}

async function insertHeld(tx: Tx, names: Names, fresh: Changes['fresh']): Promise<void> {
  for (const {
    held: { thing },
  } of fresh) {
    if (thing.kind === 'name') names.want(thing.spoken.sort, thing.spoken.named, thing.spoken.key);
    if (thing.kind === 'saga') names.want('person', thing.saga.person);
  }
  await names.resolve(tx);
  const sagas: SagaRow[] = [];
  const sagaBodies: BodyRow[] = [];
  const clans: SagaClanRow[] = [];
  const sagaNames: SagaNameRow[] = [];
  const reports: ReportRow[] = [];
  const reportBodies: BodyRow[] = [];
  let sagaBody = await lastNumber(tx, 'saga_bodies');
  let reportBody = await lastNumber(tx, 'report_bodies');
  // Each row is put down whole: an object that others are copied into costs several times as much.
  for (const { clan, held } of fresh) {
    const { thing, validFrom, validTo } = held;
    switch (thing.kind) {
      case 'saga': {
        const { saga } = thing;
        sagas.push({
          clan,
          id: saga.id,
          valid_from: validFrom,
          valid_to: validTo,
          hash: thing.hash,
          kind: saga.kind,
          stage: saga.stage,
          person_n: names.number('person', saga.person),
          person_fold: packText(foldName(saga.person.name)),
          changed: earlier(dayOf(saga.lastChanged.date), validFrom),
          reports: saga.reports,
          body_n: ++sagaBody,
        });
        sagaBodies.push({ n: sagaBody, body: thing.body });
        clans.push({ id: saga.id, clan });
        break;
      }
      case 'name': {
        const { sort, named, key } = thing.spoken;
        sagaNames.push({
          clan,
          saga: thing.saga,
          name_n: names.number(sort, named, key),
          valid_from: validFrom,
          valid_to: validTo,
        });
        break;
      }
      case 'report': {
        const { report } = thing;
        reports.push({
          clan,
          id: report.claim,
          valid_from: validFrom,
          valid_to: validTo,
          hash: thing.hash,
          saga: report.saga,
          class: report.class,
          since: sinceKey(thing.since),
          body_n: ++reportBody,
        });
        reportBodies.push({ n: reportBody, body: thing.body });
      }
    }
  }
  await insertAll(tx, 'sagas', sagas);
  await insertAll(tx, 'saga_bodies', sagaBodies);
  await insertAll(tx, 'saga_clans', clans, { ignore: true });
  await insertAll(tx, 'saga_names', sagaNames);
  await insertAll(tx, 'reports', reports);
  await insertAll(tx, 'report_bodies', reportBodies);
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** Empties all derived tables. */
export async function clearDerived(db: Db): Promise<void> {
  for (const table of [
    ...DERIVED_TABLES,
    ...Object.values(BODIES),
    'saga_clans',
    'pending',
    'rosters',
  ] as const)
    await db.deleteFrom(table).execute();
  await db.deleteFrom('saga_days').execute();
  await db.updateTable('counts').set({ n: 0 }).execute();
}
