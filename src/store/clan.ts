import type { Claim } from '../model/claim.js';
import { unpackText, unpackTextOrNull } from './columns.js';
import type { Db } from './engine.js';
import { dayOf } from './time.js';
import type { Dated } from './timeline.js';
import { toldOf } from './told.js';

/** All claims of a group that ever were, with the days between which each counts. */
export async function loadClan(db: Db, clan: string): Promise<readonly Dated[]> {
  const rows = await db
    .selectFrom('claims as c')
    .innerJoin('articles as a', 'a.n', 'c.article_n')
    .select(['c.body', 'c.passage', 'c.since', 'c.until', 'a.id', 'a.url', 'a.outlet', 'a.date', 'a.read_at'])
    .where('c.clan', '=', clan)
    .orderBy('c.n')
    .execute();
  return rows.map((row) => ({ told: toldFrom(row), since: dayOf(row.since), until: dayOf(row.until) }));
}

/** What the store must have selected to tell a claim. */
export interface ToldRow {
  readonly body: string;
  readonly passage: string;
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly read_at: string;
}

export function toldFrom(row: ToldRow) {
  // The store itself wrote this body from a typed claim.
  const claim = JSON.parse(row.body) as Claim;
  const placed = {
    id: unpackText(row.id),
    url: unpackTextOrNull(row.url),
    outlet: unpackTextOrNull(row.outlet),
    date: unpackTextOrNull(row.date),
  };
  return toldOf(claim, placed, row.read_at, unpackText(row.passage));
}
