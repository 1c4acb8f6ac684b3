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

/** So many keys that were worked out are remembered, by sort, id and name: looked up as they are, nothing is put together. */
const MOST_KEYS = 200_000;
const keys = new Map<string, Map<string, Map<string, string>>>();
let kept = 0;

/** One use of a name, by its key. */
export function nameKey(sort: NameSort, { id, name }: Name): string {
  // A name without an id must not be taken for one whose id is empty.
  const known =
    id === ''
      ? undefined
      : keys
          .get(sort)
          ?.get(id ?? '')
          ?.get(name);
  if (known !== undefined) return known;
  const key = hashId(sort, id ?? null, name);
  if (id !== '') remember(sort, id ?? '', name, key);
  return key;
}

function remember(sort: NameSort, id: string, name: string, key: string): void {
  if (++kept > MOST_KEYS) {
    keys.clear();
    kept = 1;
  }
  const byId = keys.get(sort) ?? new Map<string, Map<string, string>>();
  const byName = byId.get(id) ?? new Map<string, string>();
  keys.set(sort, byId.set(id, byName.set(name, key)));
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
  want(sort: NameSort, named: Name, key = nameKey(sort, named)): void {
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
  number(sort: NameSort, named: Name, key = nameKey(sort, named)): number {
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
