import type { Derive } from '../ledger/derive.js';
import { insertAll } from './batch.js';
import { toldFrom } from './clan.js';
import { packText } from './columns.js';
import type { Tx } from './engine.js';
import { UNFOLDED } from './refresh.js';

/** Claims looked at in one round. */
const PAGE = 1_000;

/** Sorts all claims into their groups anew: how claims are grouped may have changed since they came in. */
export async function regroup(tx: Tx, derive: Derive): Promise<void> {
  const counted = new Map<string, number>();
  for (let last = 0; ; ) {
    const rows = await tx
      .selectFrom('claims as c')
      .innerJoin('articles as a', 'a.n', 'c.article_n')
      .select(['c.n', 'c.clan', 'c.body', 'c.passage'])
      .select(['a.id', 'a.url', 'a.outlet', 'a.date', 'a.read_at', 'a.retelling'])
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
    [...counted].map(([clan, claims]) => ({ clan, claims, folded: UNFOLDED })),
  );
}
