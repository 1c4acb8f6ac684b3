import type { Derive } from '../ledger/derive.js';
import { chunks, insertAll } from './batch.js';
import { loadClans, type ToldCache } from './clan.js';
import { UNFOLDED } from './clans.js';
import { type Due, deriveAll } from './derived.js';
import type { Tx } from './engine.js';
import type { Touched } from './keep.js';
import type { Names } from './names.js';
import { loadParts } from './part.js';
import { forgetRosters, readRosters, writeRosters } from './rosters.js';
import type { ClanRow, PendingRow } from './schema.js';
import { END } from './time.js';
import type { Dated } from './timeline.js';

/** How much folding a change may cause at once, in claims looked at; what would cost more waits. */
export interface Budget {
  /** For all groups of one transaction, whatever changed in them: each has an equal share. */
  readonly free: number;
  /** For each claim of a group that waits to be folded. */
  readonly perClaim: number;
  /** Groups of so many claims are large: later news of them reads only a part of them. */
  readonly large: number;
}

/**
 * One article is folded at once whatever its groups; of a bulk intake, groups that have grown large wait until
 * half of their claims are new, so that all their foldings together cost twice the last one.
 */
export const USUAL_BUDGET: Budget = { free: 20_000, perClaim: 2, large: 40 };

/** Claims worked on at once: what is held in memory, and what one round of statements covers. */
const AT_ONCE = 10_000;
const GROUPS_AT_ONCE = 200;
/** Claims read for groups that are settled in one transaction. */
const SETTLED_AT_ONCE = 40_000;
/** Where more than one in so many claims of a group is new, it is read whole: parts would be nearly all of it. */
const NEW_AMONG = 4;
/** As many claims as a part of a group has at most, as a rule: those of some windows. */
const PART = 150;

/**
 * Brings the derived rows of changed groups up to date, whose new claims `clans` has counted. A group so large that this would
 * cost out of proportion waits in `pending` until enough claims have gathered or `settle` is called; readers work such
 * groups out for themselves, so what they see is always exact. So intake stays linear for groups of any size.
 */
export async function refresh(
  tx: Tx,
  derive: Derive,
  names: Names,
  cache: ToldCache,
  touched: Touched,
  clans: Map<string, ClanRow>,
  budget: Budget,
): Promise<void> {
  await forgetRosters(
    tx,
    [...touched].flatMap(([clan, { ended }]) => (ended ? [clan] : [])),
  );
  const waiting = await takePending(tx, [...touched.keys()]);
  const share = budget.free / Math.max(1, touched.size);
  const wait: PendingRow[] = [];
  const now: Group[] = [];
  for (const [clan, { from, added }] of touched) {
    const was = waiting.get(clan);
    const from_day = was !== undefined && was.from_day < from ? was.from_day : from;
    const row = { clan, from_day, claims: (was?.claims ?? 0) + Math.max(1, added) };
    const { claims: size, folded } = clans.get(clan) ?? { claims: 0, folded: UNFOLDED };
    if (size <= share + budget.perClaim * row.claims) now.push({ ...row, from: from_day, folded, size });
    else wait.push(row);
  }
  for (const piece of pieces(now))
    for (const [clan, folded] of await work(tx, derive, names, cache, piece, budget)) {
      const row = clans.get(clan);
      if (row !== undefined) row.folded = folded;
    }
  await insertAll(tx, 'clans', [...clans.values()]);
  await insertAll(tx, 'pending', wait);
}

/** A group to be worked out, and how many claims it has. */
interface Group {
  readonly clan: string;
  readonly from: string;
  readonly folded: string;
  readonly size: number;
  /** How many claims wait. */
  readonly claims: number;
}

/** Works groups out; gives for each the last day on which a row of it begins or ends now. */
async function work(
  tx: Tx,
  derive: Derive,
  names: Names,
  cache: ToldCache,
  groups: readonly Group[],
  { large }: Budget,
): Promise<ReadonlyMap<string, string>> {
  const folded = new Map<string, string>();
  const rosters = new Map<string, string | null>();
  const derived = async (dues: readonly Due[]): Promise<void> => {
    const found = await deriveAll(tx, derive, names, dues);
    for (const [clan, roster] of found.rosters) rosters.set(clan, roster);
    for (const due of dues) if (!found.lost.has(due.clan)) folded.set(due.clan, lastDay(due.claims));
  };
  await derived(await partsOf(tx, derive, cache, groups));
  const whole = groups.filter(({ clan }) => !folded.has(clan));
  const claims = await loadClans(
    tx,
    cache,
    whole.map(({ clan }) => clan),
  );
  await derived(
    whole.map((group) => ({
      ...group,
      claims: claims.get(group.clan) ?? [],
      roster: null,
      large: group.size >= large,
    })),
  );
  await writeRosters(tx, rosters);
  return folded;
}

/** Of the groups that can be gone on with from a part of their claims, that part. */
async function partsOf(
  tx: Tx,
  derive: Derive,
  cache: ToldCache,
  groups: readonly Group[],
): Promise<readonly Due[]> {
  const going = groups.filter(byParts);
  const rosters = await readRosters(
    tx,
    going.map(({ clan }) => clan),
  );
  const parts = await loadParts(
    tx,
    derive,
    cache,
    going.filter(({ clan }) => rosters.has(clan)),
  );
  return going.flatMap((group) => {
    const roster = rosters.get(group.clan);
    const claims = parts.get(group.clan);
    return roster === undefined || claims === undefined ? [] : [{ ...group, claims, roster, large: true }];
  });
}

/** Whether only a part of a group need be read, if who is who in it is kept. */
function byParts({ from, folded, claims, size }: Group): boolean {
  return from >= folded && claims * NEW_AMONG <= size;
}

/** About how many claims of a group will be read. */
function weightOf(group: Group): number {
  return byParts(group) ? Math.min(group.size, PART + group.claims) : group.size;
}

/** Rows begin and end on days on which claims begin or cease to count. */
function lastDay(claims: readonly Dated[]): string {
  let last = UNFOLDED;
  for (const { since, until } of claims) {
    if (since > last) last = since;
    if (until > last && until !== END) last = until;
  }
  return last;
}

/** Works out waiting groups, whatever it costs, some at a time; `false` if none waits. */
export async function settleSome(
  tx: Tx,
  derive: Derive,
  names: Names,
  cache: ToldCache,
  budget: Budget,
): Promise<boolean> {
  let claims = 0;
  while (claims < SETTLED_AT_ONCE) {
    const waiting = await tx
      .selectFrom('pending as p')
      .innerJoin('clans as c', 'c.clan', 'p.clan')
      .select(['p.clan', 'p.from_day as from', 'p.claims', 'c.folded', 'c.claims as size', 'c.next_place'])
      .orderBy('p.clan')
      .limit(GROUPS_AT_ONCE)
      .execute();
    const [piece] = pieces(waiting);
    const places = new Map(waiting.map(({ clan, next_place }) => [clan, next_place]));
    if (piece === undefined) return claims > 0;
    const folded = await work(tx, derive, names, cache, piece, budget);
    const clans = piece.map(({ clan }) => clan);
    await takePending(tx, clans);
    await tx.deleteFrom('clans').where('clan', 'in', clans).execute();
    const rows = piece.map(({ clan, size }) => ({
      clan,
      claims: size,
      folded: folded.get(clan) ?? UNFOLDED,
      next_place: places.get(clan) ?? 0,
    }));
    await insertAll(tx, 'clans', rows);
    claims += piece.reduce((sum, group) => sum + Math.max(1, weightOf(group)), 0);
  }
  return true;
}

/** Groups in pieces of a bearable number of claims, at least one group each. */
function pieces(groups: readonly Group[]): readonly (readonly Group[])[] {
  const cut: Group[][] = [];
  let room = 0;
  for (const group of groups) {
    const last = cut[cut.length - 1];
    const weight = weightOf(group);
    if (last === undefined || weight > room || last.length === GROUPS_AT_ONCE) {
      cut.push([group]);
      room = AT_ONCE - weight;
    } else {
      last.push(group);
      room -= weight;
    }
  }
  return cut;
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
