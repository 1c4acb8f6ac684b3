import type { Claim } from '../model/claim.js';
import type { Told } from '../model/saga.js';
import { chunks } from './batch.js';
import { byClan } from './by-clan.js';
import { unpackText, unpackTextOrNull } from './columns.js';
import type { Db } from './engine.js';
import { scattered } from './scattered.js';
import type { ClaimRow } from './schema.js';
import { dayOf } from './time.js';
import type { Dated } from './timeline.js';
import { toldOf } from './told.js';

/**
 * Claims as told, by their numbers: a claim never changes once it is kept, so those of much-told persons need not be
 * read again for every new one, and whoever folds them can remember what he found out about each.
 */
export class ToldCache {
  /** Those asked for lately, and those before them: when the first are many they take the place of the second. */
  #late = new Map<number, Told>();
  #early = new Map<number, Told>();
  constructor(private readonly limit = 60_000) {}

  get(n: number): Told | undefined {
    const late = this.#late.get(n);
    if (late !== undefined) return late;
    const early = this.#early.get(n);
    if (early !== undefined) this.add(n, early);
    return early;
  }

  add(n: number, told: Told): void {
    if (this.#late.size >= this.limit / 2) {
      this.#early = this.#late;
      this.#late = new Map();
    }
    this.#late.set(n, told);
  }

  /** Numbers given in a transaction that failed are given again. */
  forget(): void {
    this.#late = new Map();
    this.#early = new Map();
  }
}

/** All claims of some groups that ever were, with the days between which each counts. */
export async function loadClans(
  db: Db,
  cache: ToldCache,
  clans: readonly string[],
): Promise<ReadonlyMap<string, readonly Dated[]>> {
  const found = new Map<string, readonly Dated[]>(clans.map((clan) => [clan, []]));
  for (const piece of chunks(clans)) {
    const rows = await db
      .selectFrom('claims')
      .select(['n', 'clan', 'since', 'until', 'place'])
      .where('clan', 'in', piece)
      .orderBy('clan')
      .orderBy('n')
      .execute();
    for (const [clan, claims] of await datedOf(db, cache, rows)) found.set(clan, claims);
  }
  return found;
}

/** Where a claim stands: its number, its group, between which instants it counts, and where its telling is. */
export type ClaimPlace = Pick<ClaimRow, 'n' | 'clan' | 'since' | 'until' | 'place'>;

/** The claims of some places by their groups. */
export async function datedOf(
  db: Db,
  cache: ToldCache,
  places: readonly ClaimPlace[],
): Promise<ReadonlyMap<string, readonly Dated[]>> {
  const told = await toldByNumber(db, cache, places);
  const dated: (Dated & { readonly clan: string })[] = [];
  for (const { n, clan, since, until } of places) {
    const one = told.get(n);
    if (one !== undefined) dated.push({ clan, told: one, since: dayOf(since), until: dayOf(until) });
  }
  return byClan(dated);
}

async function toldByNumber(
  db: Db,
  cache: ToldCache,
  places: readonly ClaimPlace[],
): Promise<ReadonlyMap<number, Told>> {
  const told = new Map<number, Told>();
  const missing = new Map<number, number>();
  for (const { n, place } of places) {
    const known = cache.get(n);
    if (known === undefined) missing.set(place, n);
    else told.set(n, known);
  }
  for (const piece of chunks([...missing.keys()])) {
    const asked = db
      .selectFrom('tellings as t')
      .select(['t.place', ...TELLING])
      .where('t.place', 'in', piece);
    const rows = await scattered(db, piece.length, () => asked.execute());
    for (const row of rows) {
      const n = missing.get(row.place);
      if (n === undefined) continue;
      const one = toldFrom(row);
      told.set(n, one);
      cache.add(n, one);
    }
  }
  return told;
}

/** The columns of a telling (`t`) that tell a claim. */
export const TELLING = [
  't.body',
  't.passage',
  't.article as id',
  't.url',
  't.outlet',
  't.date',
  't.read_at',
  't.retelling',
] as const;

/** What the store must have selected to tell a claim. */
export interface ToldRow {
  readonly body: string;
  readonly passage: string;
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly read_at: string;
  readonly retelling: number;
}

export function toldFrom(row: ToldRow) {
  // The store itself wrote this body from a typed claim.
  const claim = JSON.parse(row.body) as Claim;
  const placed = {
    id: unpackText(row.id),
    url: unpackTextOrNull(row.url),
    outlet: unpackTextOrNull(row.outlet),
    date: unpackTextOrNull(row.date),
    ...(row.retelling === 1 ? { retelling: true as const } : {}),
  };
  return toldOf(claim, placed, row.read_at, unpackText(row.passage));
}
