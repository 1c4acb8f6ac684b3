import { chunks } from './batch.js';
import type { Engine, Tx } from './engine.js';
import type { ClanRow } from './schema.js';

/** Of a group of which no row begins or ends yet. */
export const UNFOLDED = '';

/** How many tellings have room side by side; a group that has more begins another such row. */
export const ROOM = 2 ** 21;

/**
 * Where the next telling of a group is to stand. A row of places begins with the number of the claim that is the first in
 * it, so that no two groups share one. PostgreSQL puts its rows where it likes: there the claim's number will do.
 */
export function placeIn(engine: Engine, clan: ClanRow, claim: number): number {
  if (engine === 'postgres') return claim;
  const place = clan.next_place % ROOM === 0 ? claim * ROOM + 1 : clan.next_place;
  clan.next_place = place + 1;
  return place;
}

/** Takes changed groups out of their table, with their new claims counted; they go back once they are worked out. */
export async function takeClans(
  tx: Tx,
  touched: ReadonlyMap<string, { readonly added: number }>,
): Promise<Map<string, ClanRow>> {
  const taken = new Map<string, ClanRow>();
  for (const piece of chunks([...touched])) {
    const clans = piece.map(([clan]) => clan);
    const rows = await tx.selectFrom('clans').selectAll().where('clan', 'in', clans).execute();
    const known = new Map(rows.map((row) => [row.clan, row]));
    await tx.deleteFrom('clans').where('clan', 'in', clans).execute();
    for (const [clan, { added }] of piece) {
      const { claims, folded, next_place } = known.get(clan) ?? {
        claims: 0,
        folded: UNFOLDED,
        next_place: 0,
      };
      taken.set(clan, { clan, claims: claims + added, folded, next_place });
    }
  }
  return taken;
}
