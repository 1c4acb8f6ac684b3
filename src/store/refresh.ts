import type { Derive } from '../ledger/derive.js';
import { loadClan } from './clan.js';
import { derive as deriveGroup } from './derived.js';
import type { Tx } from './engine.js';
import type { Touched } from './keep.js';
import type { Names } from './names.js';
import { costOf } from './timeline.js';

/** How much folding a change may cause at once, in claims folded; what would cost more waits. */
export interface Budget {
  /** For a group, whatever changed in it. */
  readonly free: number;
  /** For each claim of it that waits to be folded. */
  readonly perClaim: number;
}

export const USUAL_BUDGET: Budget = { free: 4_000, perClaim: 16 };

/**
 * Brings the derived rows of changed groups up to date. A group so large, or a claim so late, that this would cost
 * out of proportion waits in `pending` until enough claims have gathered or `settle` is called; readers work such
 * groups out for themselves, so what they see is always exact. So intake stays linear for groups of any size.
 */
export async function refresh(
  tx: Tx,
  derive: Derive,
  names: Names,
  touched: Touched,
  budget: Budget,
): Promise<void> {
  for (const [clan, { from, added }] of touched) {
    const waiting = await tx.selectFrom('pending').selectAll().where('clan', '=', clan).executeTakeFirst();
    const since = waiting !== undefined && waiting.from_day < from ? waiting.from_day : from;
    const claims = (waiting?.claims ?? 0) + Math.max(1, added);
    const size = await sizeOf(tx, clan);
    const affordable = budget.free + budget.perClaim * claims;
    const group = size <= affordable ? await loadClan(tx, clan) : null;
    if (group !== null && costOf(group, since) <= affordable) {
      await deriveGroup(tx, derive, names, { clan, from: since, claims: group });
      if (waiting !== undefined) await tx.deleteFrom('pending').where('clan', '=', clan).execute();
    } else {
      await tx
        .insertInto('pending')
        .values({ clan, from_day: since, claims })
        .onConflict((on) => on.column('clan').doUpdateSet({ from_day: since, claims }))
        .execute();
    }
  }
}

/** Works out one waiting group, whatever it costs; `false` if none waits. */
export async function settleOne(tx: Tx, derive: Derive, names: Names): Promise<boolean> {
  const next = await tx.selectFrom('pending').selectAll().orderBy('clan').limit(1).executeTakeFirst();
  if (next === undefined) return false;
  const claims = await loadClan(tx, next.clan);
  await deriveGroup(tx, derive, names, { clan: next.clan, from: next.from_day, claims });
  await tx.deleteFrom('pending').where('clan', '=', next.clan).execute();
  return true;
}

async function sizeOf(tx: Tx, clan: string): Promise<number> {
  const row = await tx.selectFrom('clans').select('claims').where('clan', '=', clan).executeTakeFirst();
  return row?.claims ?? 0;
}
