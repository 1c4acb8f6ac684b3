import { foldName } from '../model/fold.js';
import { hashId } from '../model/id.js';
import { chunks, insertAll, lastNumber } from './batch.js';
import { packText } from './columns.js';
import type { Tx } from './engine.js';
import { partsOf } from './name-parts.js';
import type { NameRow, NameSort } from './schema.js';

interface Name {
  readonly name: string;
  readonly id?: string;
}

/** Keys that were worked out before, by what they are worked out of. */
const keys = new Map<string, string>();
const KEYS = 200_000;

/** One use of a name, by its key. */
export function nameKey(sort: NameSort, named: Name): string {
  const { id, name } = named;
  const plain = id === undefined ? `${sort} ${name}` : `${sort}${id.length}:${id}${name}`;
  const known = keys.get(plain);
  if (known !== undefined) return known;
  const key = hashId(sort, named.id ?? null, named.name);
  if (keys.size >= KEYS) keys.clear();
  keys.set(plain, key);
  return key;
}

/**
 * The dictionary of names: each spelling is kept once and known by a number. Numbers found stay in memory; those
 * given in a transaction count for good only when it is done.
 */
export class Names {
  readonly #known = new Map<string, number>();
  readonly #limit: number;
  #fresh = new Map<string, number>();
  #wanted = new Map<string, Omit<NameRow, 'n'>>();

  constructor(limit = 500_000) {
    this.#limit = limit;
  }

  /** Says that a name will be needed; `resolve` then finds or makes all of them at once. */
  want(sort: NameSort, named: Name): void {
    const key = nameKey(sort, named);
    if (this.#known.has(key) || this.#fresh.has(key) || this.#wanted.has(key)) return;
    const name = packText(named.name);
    const fold = packText(foldName(named.name));
    const register_id = named.id === undefined ? null : packText(named.id);
    this.#wanted.set(key, { key, sort, name, fold, register_id });
  }

  async resolve(tx: Tx): Promise<void> {
    const wanted = this.#wanted;
    if (wanted.size === 0) return;
    this.#wanted = new Map();
    for (const keys of chunks([...wanted.keys()])) {
      const rows = await tx.selectFrom('names').select(['key', 'n']).where('key', 'in', keys).execute();
      for (const row of rows) this.#fresh.set(row.key, row.n);
    }
    const missing = [...wanted.values()].filter((name) => !this.#fresh.has(name.key));
    if (missing.length === 0) return;
    let n = await lastNumber(tx, 'names');
    const rows = missing.map((name) => ({ ...name, n: ++n }));
    await insertAll(tx, 'names', rows);
    const parts = rows.flatMap(({ n: name_n, sort, fold }) =>
      partsOf(fold).map((part) => ({ sort, part, name_n })),
    );
    await insertAll(tx, 'name_parts', parts);
    for (const row of rows) this.#fresh.set(row.key, row.n);
  }

  /** The number of a name that was wanted and resolved. */
  number(sort: NameSort, named: Name): number {
    const key = nameKey(sort, named);
    const n = this.#known.get(key) ?? this.#fresh.get(key);
    if (n === undefined) throw new Error(`the name "${named.name}" was used before it was asked for`);
    return n;
  }

  /** The transaction is done: what it gave counts. */
  keep(): void {
    if (this.#known.size + this.#fresh.size > this.#limit) this.#known.clear();
    for (const [key, n] of this.#fresh) this.#known.set(key, n);
    this.#fresh = new Map();
  }

  /** The transaction failed: what it gave is void. */
  forget(): void {
    this.#fresh = new Map();
    this.#wanted = new Map();
  }
}
