import { sql } from 'kysely';
import type { Derive } from '../ledger/derive.js';
import { chunks } from './batch.js';
import { packText } from './columns.js';
import type { Tx } from './engine.js';
import { END } from './time.js';
import { type Dated, type Turns, turnsOf, turnsOfPart } from './timeline.js';

/** Stands before every day. */
const BEFORE = '';

/** A group to which claims from a day on are to be added; `folded` is the last day that is folded. */
interface Due {
  readonly clan: string;
  readonly from: string;
  readonly folded: string;
  readonly claims: readonly Dated[];
  /** Who is who in the group, where `claims` are only a part of it. */
  readonly roster: string | null;
}

/** For groups with more news of the very day up to which they are folded: the claims of that day that are folded, by their ids. */
type Folded = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds them: a claim that is folded has a report, one that waits has none. */
export async function foldedThatDay(tx: Tx, dues: readonly Due[]): Promise<Folded> {
  const folded = new Map<string, Set<string>>();
  const asked = dues.flatMap(({ clan, from, folded: last, claims }) =>
    from === last
      ? claims.flatMap(({ told, since }) => (since === from ? [{ clan, id: told.claim }] : []))
      : [],
  );
  for (const piece of chunks(asked, 100)) {
    const rows = piece.map(({ clan, id }) => sql`(${clan}, ${packText(id)}, ${id})`);
    const found = await sql<{ clan: string; claim: string }>`
      with wanted (clan, id, claim) as (values ${sql.join(rows)})
      select wanted.clan as clan, wanted.claim as claim from wanted cross join reports r
      where r.clan = wanted.clan and r.id = wanted.id and r.valid_to = ${END}`.execute(tx);
    for (const { clan, claim } of found.rows)
      folded.set(clan, (folded.get(clan) ?? new Set<string>()).add(claim));
  }
  return folded;
}

/** The days from which on a group is to be worked out, if nothing that was worked out before is later; else null. */
export function laterTurns(derive: Derive, due: Due, folded: Folded): Turns | null {
  const claims = laterNews(due, folded);
  if (claims === null) return null;
  const { from, roster } = due;
  return roster === null ? turnsOf(derive, claims, from) : turnsOfPart(derive, claims, roster, from);
}

/**
 * The claims of a group to which news alone is to be added, either all later than what is folded or all of the last day
 * that is: then what is folded of that day counts as having been there before. Null: more must be known.
 */
function laterNews({ clan, from, folded: last, claims }: Due, folded: Folded): readonly Dated[] | null {
  if (from > last) return claims;
  if (from < last || !claims.every((one) => comesBy(one, from))) return null;
  const known = folded.get(clan);
  if (known === undefined) return claims;
  return claims.map((one) =>
    one.since === from && known.has(one.told.claim) ? { ...one, since: BEFORE } : one,
  );
}

/** Whether a claim comes on a day at the latest, and none goes from then on. */
export function comesBy({ since, until }: Dated, day: string): boolean {
  return since <= day && (until === END || until < day);
}
