import type { Derive } from '../ledger/derive.js';
import { chunks, insertAll } from './batch.js';
import { loadClans, type ToldCache } from './clan.js';
import { type Due, deriveAll } from './derived.js';
import type { Tx } from './engine.js';
import type { Touched } from './keep.js';
import type { Names } from './names.js';
import type { ClanRow, PendingRow } from './schema.js';
import { costOf } from './timeline.js';

/** How much folding a change may cause at once, in claims folded; what would cost more waits. */
export interface Budget {
  /** For a group, whatever changed in it. */
  readonly free: number;
  /** For each claim of it that waits to be folded. */
  readonly perClaim: number;
}

export const USUAL_BUDGET: Budget = { free: 400, perClaim: 8 };

/** Claims worked on at once: what is held in memory, and what one round of statements covers. */
const AT_ONCE = 5_000;

/**
 * Counts the new claims of changed groups and brings their derived rows up to date. A group so large, or a claim so
 * late, that this would cost out of proportion waits in `pending` until enough claims have gathered or `settle` is
 * called; readers work such groups out for themselves, so what they see is always exact. So intake stays linear for
 * groups of any size.
 */
export async function refresh(
  tx: Tx,
  derive: Derive,
  names: Names,
  cache: ToldCache,
  touched: Touched,
  budget: Budget,
): Promise<void> {
  const counted = await countClans(tx, touched);
  const waiting = await takePending(tx, [...touched.keys()]);
  const wait: PendingRow[] = [];
  const now: (PendingRow & { readonly size: number })[] = [];
  for (const [clan, { from, added }] of touched) {
    const was = waiting.get(clan);
    const from_day = was !== undefined && was.from_day < from ? was.from_day : from;
    const row = { clan, from_day, claims: (was?.claims ?? 0) + Math.max(1, added) };
    const size = counted.get(clan) ?? 0;
    if (size <= affordable(budget, row)) now.push({ ...row, size });
    else wait.push(row);
  }
  for (const piece of pieces(now)) {
    const claims = await loadClans(
      tx,
      cache,
      piece.map(({ clan }) => clan),
    );
    const dues: Due[] = [];
    for (const { size: _, ...row } of piece) {
      const group = claims.get(row.clan) ?? [];
      if (costOf(group, row.from_day) > affordable(budget, row)) wait.push(row);
      else dues.push({ clan: row.clan, from: row.from_day, claims: group });
    }
    await deriveAll(tx, derive, names, dues);
  }
  await insertAll(tx, 'pending', wait);
}

function affordable({ free, perClaim }: Budget, { claims }: PendingRow): number {
  return free + perClaim * claims;
}

/** Works out waiting groups, whatever it costs, a piece at a time; `false` if none waits. */
export async function settleSome(tx: Tx, derive: Derive, names: Names, cache: ToldCache): Promise<boolean> {
  const next = await tx
    .selectFrom('pending as p')
    .innerJoin('clans as c', 'c.clan', 'p.clan')
    .select(['p.clan', 'p.from_day', 'p.claims', 'c.claims as size'])
    .orderBy('p.clan')
    .limit(200)
    .execute();
  const [piece] = pieces(next);
  if (piece === undefined) return false;
  const claims = await loadClans(
    tx,
    cache,
    piece.map(({ clan }) => clan),
  );
  const dues = piece.map(({ clan, from_day }) => ({ clan, from: from_day, claims: claims.get(clan) ?? [] }));
  await deriveAll(tx, derive, names, dues);
  await takePending(
    tx,
    piece.map(({ clan }) => clan),
  );
  return true;
}

/** Groups in pieces of a bearable number of claims, at least one group each. */
function pieces<T extends { readonly size: number }>(groups: readonly T[]): readonly (readonly T[])[] {
  const cut: T[][] = [];
  let room = 0;
  for (const group of groups) {
    const last = cut[cut.length - 1];
    if (last === undefined || group.size > room || last.length === 200) {
      cut.push([group]);
      room = AT_ONCE - group.size;
    } else {
      last.push(group);
      room -= group.size;
    }
  }
  return cut;
}

/** Adds the new claims to each group's count and gives the counts. */
async function countClans(tx: Tx, touched: Touched): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  for (const piece of chunks([...touched])) {
    const clans = piece.map(([clan]) => clan);
    const rows = await tx.selectFrom('clans').selectAll().where('clan', 'in', clans).execute();
    const known = new Map(rows.map((row) => [row.clan, row]));
    await tx.deleteFrom('clans').where('clan', 'in', clans).execute();
    const next: ClanRow[] = piece.map(([clan, { added }]) => ({
      clan,
      claims: (known.get(clan)?.claims ?? 0) + added,
    }));
    await insertAll(tx, 'clans', next);
    for (const { clan, claims } of next) counted.set(clan, claims);
  }
  return counted;
}

/** Takes groups out of those that wait. */
async function takePending(tx: Tx, clans: readonly string[]): Promise<ReadonlyMap<string, PendingRow>> {
  const taken = new Map<string, PendingRow>();
  for (const piece of chunks(clans)) {
    const rows = await tx.selectFrom('pending').selectAll().where('clan', 'in', piece).execute();
    for (const row of rows) taken.set(row.clan, row);
    if (rows.length > 0) await tx.deleteFrom('pending').where('clan', 'in', piece).execute();
  }
  return taken;
}
