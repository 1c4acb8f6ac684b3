import type { Claim } from '../model/claim.js';
import type { Told } from '../model/saga.js';
import { chunks } from './batch.js';
import { byClan } from './by-clan.js';
import { unpackText, unpackTextOrNull } from './columns.js';
import type { Db } from './engine.js';
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
      .select(['n', 'clan', 'since', 'until'])
      .where('clan', 'in', piece)
      .orderBy('clan')
      .orderBy('n')
      .execute();
    for (const [clan, claims] of await datedOf(db, cache, rows)) found.set(clan, claims);
  }
  return found;
}

/** Where a claim stands: its number, its group, and between which instants it counts. */
export type ClaimPlace = Pick<ClaimRow, 'n' | 'clan' | 'since' | 'until'>;

/** The claims of some places by their groups. */
export async function datedOf(
  db: Db,
  cache: ToldCache,
  places: readonly ClaimPlace[],
): Promise<ReadonlyMap<string, readonly Dated[]>> {
  const told = await toldByNumber(
    db,
    cache,
    places.map(({ n }) => n),
  );
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
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Told>> {
  const told = new Map<number, Told>();
  const missing: number[] = [];
  for (const n of numbers) {
    const known = cache.get(n);
    if (known === undefined) missing.push(n);
    else told.set(n, known);
  }
  for (const piece of chunks(missing)) {
    const rows = await db
      .selectFrom('claims as c')
      .innerJoin('articles as a', 'a.n', 'c.article_n')
      .select(['c.n', 'c.body', 'c.passage'])
      .select(['a.id', 'a.url', 'a.outlet', 'a.date', 'a.read_at', 'a.retelling'])
      .where('c.n', 'in', piece)
      .execute();
    for (const row of rows) {
      const one = toldFrom(row);
      told.set(row.n, one);
      cache.add(row.n, one);
    }
  }
  return told;
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
