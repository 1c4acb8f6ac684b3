import { sql } from 'kysely';
import type { Derive } from '../ledger/derive.js';
import { chunks } from './batch.js';
import { type ClaimPlace, datedOf, type ToldCache } from './clan.js';
import { packText } from './columns.js';
import type { Tx } from './engine.js';
import { comesBy } from './same-day.js';
import { END } from './time.js';
import type { Dated } from './timeline.js';

/** Groups whose claims one statement looks up. */
const GROUPS_AT_ONCE = 100;

/** A group to be gone on with from a day on, none that is folded of it being later. */
export interface Going {
  readonly clan: string;
  readonly from: string;
  /** The last day that is folded. */
  readonly folded: string;
}

/**
 * Of some groups the claims from a day on, with those before them that they can touch. Left out are groups of which that
 * cannot be told, so that all their claims must be read.
 */
export async function loadParts(
  tx: Tx,
  derive: Derive,
  cache: ToldCache,
  groups: readonly Going[],
): Promise<ReadonlyMap<string, readonly Dated[]>> {
  if (derive.reach === undefined) return new Map();
  const fresh = await datedOf(tx, cache, await placesSince(tx, groups));
  const twice = await toldTwice(tx, fresh);
  const reaching: Reaching[] = [];
  for (const { clan, from, folded } of groups) {
    const came = fresh.get(clan) ?? [];
    if (twice.has(clan) || came.some(({ until }) => until !== END)) continue;
    if (from === folded && !came.every((one) => comesBy(one, from))) continue;
    const since = derive.reach(came.map(({ told }) => told));
    if (since !== null) reaching.push({ clan, since: since < from ? since : from, before: from });
  }
  const earlier = await datedOf(tx, cache, await placesWithin(tx, reaching));
  return new Map(
    reaching.map(({ clan }) => [clan, [...(earlier.get(clan) ?? []), ...(fresh.get(clan) ?? [])]]),
  );
}

async function placesSince(tx: Tx, groups: readonly Going[]): Promise<readonly ClaimPlace[]> {
  const places: ClaimPlace[] = [];
  for (const piece of chunks(groups, GROUPS_AT_ONCE)) {
    const wanted = piece.map(({ clan, from }) => sql`(${clan}, ${from})`);
    const found = await sql<ClaimPlace>`
      with wanted (clan, since) as (values ${sql.join(wanted)})
      select c.n as n, c.clan as clan, c.since as since, c.until as until, c.place as place
      from wanted cross join claims c where c.clan = wanted.clan and c.since >= wanted.since`.execute(tx);
    places.push(...found.rows);
  }
  return places;
}

/** What must be known of a group: its claims of the days from `since` up to, not including, `before`, and those earlier ones that state a window of that time. */
interface Reaching {
  readonly clan: string;
  readonly since: string;
  readonly before: string;
}

async function placesWithin(tx: Tx, groups: readonly Reaching[]): Promise<readonly ClaimPlace[]> {
  const places: ClaimPlace[] = [];
  for (const piece of chunks(groups, GROUPS_AT_ONCE)) {
    const wanted = piece.map(
      ({ clan, since, before }) => sql`(${clan}, ${since}, ${before}, ${since.slice(0, 4)})`,
    );
    const found = await sql<ClaimPlace>`
      with wanted (clan, since, before, year) as (values ${sql.join(wanted)})
      select c.n as n, c.clan as clan, c.since as since, c.until as until, c.place as place
      from wanted cross join claims c
      where c.clan = wanted.clan and c.since >= wanted.since and c.since < wanted.before and c.until = ${END}
      union all
      select c.n, c.clan, c.since, c.until, c.place
      from wanted cross join claims c
      where c.clan = wanted.clan and c.window_label is not null and c.window_label >= wanted.year
        and c.since < wanted.since and c.until = ${END}`.execute(tx);
    places.push(...found.rows);
  }
  return places;
}

/** Groups in which a claim came that counts beside another of the same id. */
async function toldTwice(tx: Tx, fresh: ReadonlyMap<string, readonly Dated[]>): Promise<ReadonlySet<string>> {
  const ids = [...fresh.values()].flatMap((claims) => claims.map(({ told }) => told.claim));
  const twice = new Set<string>();
  for (const piece of chunks(ids.map(packText))) {
    const rows = await tx
      .selectFrom('claims')
      .select('clan')
      .where('id', 'in', piece)
      .where('until', '=', END)
      .groupBy(['clan', 'id'])
      .having((eb) => eb.fn.countAll(), '>', 1)
      .execute();
    for (const { clan } of rows) twice.add(clan);
  }
  return twice;
}
