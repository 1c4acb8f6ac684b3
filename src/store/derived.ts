import { sql } from 'kysely';
import type { Derive } from '../ledger/derive.js';
import type { Named } from '../model/claim.js';
import { foldName } from '../model/fold.js';
import { chunks, insertAll } from './batch.js';
import { packText } from './columns.js';
import type { Db, Tx } from './engine.js';
import type { Names } from './names.js';
import type { DerivedRow, NameSort, ReportRow, SagaNameRow, SagaRow } from './schema.js';
import { dayOf, END, sinceKey } from './time.js';
import { type Before, type Dated, type Held, timeline } from './timeline.js';

/** A group to be worked out anew from a day on. */
export interface Due {
  readonly clan: string;
  readonly from: string;
  readonly claims: readonly Dated[];
}

const DERIVED_TABLES = ['sagas', 'saga_names', 'reports'] as const;
type DerivedTable = (typeof DERIVED_TABLES)[number];

/** The letter that tells a thing's table in its id within the group. */
const LETTER: Readonly<Record<DerivedTable, string>> = { sagas: 's', saga_names: 'n', reports: 'r' };

/** Rows that one statement ends or removes. */
const ROWS_AT_ONCE = 100;

interface Kept extends Before {
  readonly table: DerivedTable;
  readonly validTo: string;
}

/** What has to be done to the rows of some groups. */
interface Changes {
  readonly removed: { readonly clan: string; readonly row: Kept }[];
  readonly ended: { readonly clan: string; readonly row: Kept; readonly validTo: string }[];
  readonly fresh: { readonly clan: string; readonly held: Held }[];
}

/** Brings the derived rows of some groups into line with their claims; touches only what differs. */
export async function deriveAll(tx: Tx, derive: Derive, names: Names, dues: readonly Due[]): Promise<void> {
  const kept = await keptFrom(tx, dues);
  const changes: Changes = { removed: [], ended: [], fresh: [] };
  for (const due of dues) align(derive, due, kept.get(due.clan) ?? [], changes);
  for (const table of DERIVED_TABLES) {
    await removeRows(
      tx,
      table,
      changes.removed.filter(({ row }) => row.table === table),
    );
    await endRows(
      tx,
      table,
      changes.ended.filter(({ row }) => row.table === table),
    );
  }
  await insertHeld(tx, names, changes.fresh);
  await countSagas(tx, changes);
}

/** Keeps count of the sagas that stand at present. */
async function countSagas(tx: Tx, { removed, ended, fresh }: Changes): Promise<void> {
  let more = 0;
  for (const { row } of removed) if (row.table === 'sagas' && row.validTo === END) more--;
  for (const { row, validTo } of ended)
    if (row.table === 'sagas') more += Number(validTo === END) - Number(row.validTo === END);
  for (const { held } of fresh) if (held.thing.kind === 'saga' && held.validTo === END) more++;
  if (more !== 0) await sql`update counts set n = n + ${more} where name = 'sagas'`.execute(tx);
}

/** Finds out what no longer holds in one group, and what has to be put in. */
function align(derive: Derive, due: Due, kept: readonly Kept[], changes: Changes): void {
  const { clan } = due;
  const before = kept.filter((one) => one.validFrom < due.from);
  const later = kept.filter((one) => one.validFrom >= due.from || one.validTo !== END);
  const again = new Set(later.map(({ saga }) => saga));
  const { held, ended, sagas } = timeline(derive, due.claims, due.from, before, again);
  const ids = new Set(held.map(({ thing }) => thing.id));
  const meant = kept.filter((one) => sagas === null || sagas.has(one.saga) || ids.has(one.id));
  const known = new Map(meant.map((one) => [`${one.id}@${one.validFrom}`, one]));
  for (const state of held) {
    const key = `${state.thing.id}@${state.validFrom}`;
    const row = known.get(key);
    known.delete(key);
    if (row === undefined) changes.fresh.push({ clan, held: state });
    else if (row.hash !== state.thing.hash) {
      changes.removed.push({ clan, row });
      changes.fresh.push({ clan, held: state });
    } else if (row.validTo !== state.validTo) changes.ended.push({ clan, row, validTo: state.validTo });
  }
  for (const row of known.values()) {
    const validTo = ended.get(row.id) ?? due.from;
    if (row.validFrom >= due.from) changes.removed.push({ clan, row });
    else if (row.validTo !== validTo) changes.ended.push({ clan, row, validTo });
  }
}

async function endRows(tx: Tx, table: DerivedTable, ended: Changes['ended']): Promise<void> {
  for (const piece of chunks(ended, ROWS_AT_ONCE)) {
    const rows = piece.map(
      ({ clan, row, validTo }) => sql`(${clan}, ${row.id.slice(2)}, ${row.validFrom}, ${validTo})`,
    );
    const t = sql.table(table);
    await sql`with moved (clan, id, valid_from, valid_to) as (values ${sql.join(rows)})
      update ${t} set valid_to = moved.valid_to from moved
      where ${t}.clan = moved.clan and ${t}.id = moved.id and ${t}.valid_from = moved.valid_from`.execute(tx);
  }
}

async function removeRows(tx: Tx, table: DerivedTable, removed: Changes['removed']): Promise<void> {
  for (const piece of chunks(removed, ROWS_AT_ONCE)) {
    const rows = piece.map(({ clan, row }) => sql`(${clan}, ${row.id.slice(2)}, ${row.validFrom})`);
    await sql`delete from ${sql.table(table)}
      where (clan, id, valid_from) in (values ${sql.join(rows)})`.execute(tx);
  }
}

/** What the tables say of some groups from the day on from which each is due. */
async function keptFrom(tx: Tx, dues: readonly Due[]): Promise<ReadonlyMap<string, readonly Kept[]>> {
  const kept = new Map<string, Kept[]>(dues.map(({ clan }) => [clan, []]));
  const from = new Map(dues.map((due) => [due.clan, due.from]));
  const earliest = [...from.values()].sort()[0] ?? '';
  for (const table of DERIVED_TABLES) {
    for (const piece of chunks([...from.keys()])) {
      const rows = await tx
        .selectFrom(table)
        .select(['clan', 'id', 'valid_from', 'valid_to', 'hash'])
        .select(table === 'sagas' ? 'id as saga' : 'saga')
        .where('clan', 'in', piece)
        .where('valid_to', '>=', earliest)
        .execute();
      for (const row of rows)
        if (row.valid_to >= (from.get(row.clan) ?? ''))
          kept.get(row.clan)?.push({
            table,
            id: `${LETTER[table]}:${row.id}`,
            saga: row.saga,
            hash: row.hash,
            validFrom: row.valid_from,
            validTo: row.valid_to,
          });
    }
  }
  return kept;
}

async function insertHeld(tx: Tx, names: Names, fresh: Changes['fresh']): Promise<void> {
  for (const { thing } of fresh.map(({ held }) => held)) {
    if (thing.kind === 'name') names.want(thing.spoken.sort, thing.spoken.named);
    if (thing.kind !== 'saga') continue;
    names.want('person', thing.saga.person);
    for (const club of [thing.saga.from, thing.saga.to]) if (club !== null) names.want('club', club);
  }
  await names.resolve(tx);
  const number = (sort: NameSort, named: Named) => names.number(sort, named);
  const sagas: SagaRow[] = [];
  const sagaNames: SagaNameRow[] = [];
  const reports: ReportRow[] = [];
  for (const { clan, held: state } of fresh) {
    const row = baseRow(clan, state);
    const { thing } = state;
    switch (thing.kind) {
      case 'saga':
        sagas.push({
          ...row,
          kind: thing.saga.kind,
          stage: thing.saga.stage,
          person_n: number('person', thing.saga.person),
          person_fold: packText(foldName(thing.saga.person.name)),
          from_n: thing.saga.from === null ? null : number('club', thing.saga.from),
          to_n: thing.saga.to === null ? null : number('club', thing.saga.to),
          window_label: packText(thing.saga.window.label),
          changed: earlier(dayOf(thing.saga.lastChanged.date), state.validFrom),
          reports: thing.saga.reports,
          body: thing.body,
        });
        break;
      case 'name':
        sagaNames.push({ ...row, name_n: number(thing.spoken.sort, thing.spoken.named), saga: thing.saga });
        break;
      case 'report':
        reports.push({
          ...row,
          saga: thing.report.saga,
          article: packText(thing.report.article),
          class: thing.report.class,
          since: sinceKey(thing.since),
          body: thing.body,
        });
    }
  }
  await insertAll(tx, 'sagas', sagas);
  await insertAll(tx, 'saga_names', sagaNames);
  await insertAll(tx, 'reports', reports);
}

function baseRow(clan: string, { thing, validFrom, validTo }: Held): DerivedRow {
  return { clan, id: thing.id.slice(2), valid_from: validFrom, valid_to: validTo, hash: thing.hash };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** Empties all derived tables. */
export async function clearDerived(db: Db): Promise<void> {
  for (const table of [...DERIVED_TABLES, 'pending'] as const) await db.deleteFrom(table).execute();
  await db.updateTable('counts').set({ n: 0 }).execute();
}
