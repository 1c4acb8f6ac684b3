import { CompiledQuery } from 'kysely';
import type { Db } from './engine.js';

/** Anything that Kysely can compile. */
interface Compilable {
  compile(): { readonly sql: string };
}

/**
 * A statement that is written once as a typed query with sample values, and then run with others in their place.
 * The values stand in the order in which the query names them.
 */
export class Statement {
  readonly #sql = new WeakMap<object, string>();
  constructor(private readonly build: (db: Db) => Compilable) {}

  async run(db: Db, values: (string | number | null)[]): Promise<void> {
    const adapter = db.getExecutor().adapter;
    let sql = this.#sql.get(adapter);
    if (sql === undefined) {
      sql = this.build(db).compile().sql;
      this.#sql.set(adapter, sql);
    }
    await db.executeQuery(CompiledQuery.raw(sql, values));
  }
}
