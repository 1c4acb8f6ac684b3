import type { Derive } from '../ledger/derive.js';
import { insertAll } from './batch.js';
import { TELLING, toldFrom } from './clan.js';
import { UNFOLDED } from './clans.js';
import { packText } from './columns.js';
import type { Tx } from './engine.js';

/** Claims looked at in one round. */
const PAGE = 1_000;

/** Sorts all claims into their groups anew: how claims are grouped may have changed since they came in. */
export async function regroup(tx: Tx, derive: Derive): Promise<void> {
  const counted = new Map<string, number>();
  for (let last = 0; ; ) {
    const rows = await tx
      .selectFrom('claims as c')
      .innerJoin('tellings as t', 't.place', 'c.place')
      .select(['c.n', 'c.clan', ...TELLING])
      .where('c.n', '>', last)
      .orderBy('c.n')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const clan = packText(derive.groupOf(toldFrom(row)));
      if (clan !== row.clan) await tx.updateTable('claims').set({ clan }).where('n', '=', row.n).execute();
      counted.set(clan, (counted.get(clan) ?? 0) + 1);
    }
    const end = rows[rows.length - 1];
    if (end === undefined) break;
    last = end.n;
  }
  await tx.deleteFrom('clans').execute();
  await insertAll(
    tx,
    'clans',
    [...counted].map(([clan, claims]) => ({ clan, claims, folded: UNFOLDED, next_place: 0 })),
  );
}
