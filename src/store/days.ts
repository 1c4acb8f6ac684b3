import { sql } from 'kysely';
import { chunks } from './batch.js';
import type { Db, Tx } from './engine.js';
import type { ArticleDayRow, ArticleRow } from './schema.js';
import { dayOf, END } from './time.js';

/** Rows that one statement adds to what is there. */
const AT_ONCE = 100;

/** A version of an article as far as it counts. */
export type Counted = Pick<
  ArticleRow,
  'lang' | 'unread' | 'claims' | 'facts' | 'withdrawn' | 'since' | 'read_at'
>;

/** How many more articles stand from each day on than before it: what is added up to a day stands at its end. */
export class ArticleDays {
  readonly #days = new Map<string, ArticleDayRow>();

  /** A version counts up to a day (`sign` 1), or no longer does (-1). One that never counts leaves no trace. */
  add(row: Counted, until: string, sign: 1 | -1): void {
    if (row.withdrawn === 1 || row.since >= until) return;
    this.#on(dayOf(row.since), row, sign);
    if (until !== END) this.#on(dayOf(until), row, -sign);
  }

  async keep(tx: Tx): Promise<void> {
    const sum = (column: 'articles' | 'unread' | 'claims' | 'facts') =>
      sql<number>`article_days.${sql.ref(column)} + excluded.${sql.ref(column)}`;
    for (const piece of chunks([...this.#days.values()], AT_ONCE))
      await tx
        .insertInto('article_days')
        .values([...piece])
        .onConflict((on) =>
          on.columns(['day', 'lang']).doUpdateSet({
            articles: sum('articles'),
            unread: sum('unread'),
            claims: sum('claims'),
            facts: sum('facts'),
            read_at: sql<string>`case when excluded.read_at > article_days.read_at
              then excluded.read_at else article_days.read_at end`,
          }),
        )
        .execute();
  }

  #on(day: string, { lang, unread, claims, facts, read_at }: Counted, sign: number): void {
    const key = `${day}|${lang}`;
    const row = this.#days.get(key) ?? {
      day,
      lang,
      articles: 0,
      unread: 0,
      claims: 0,
      facts: 0,
      read_at: '',
    };
    row.articles += sign;
    row.unread += sign * unread;
    row.claims += sign * claims;
    row.facts += sign * facts;
    if (sign === 1 && read_at > row.read_at) row.read_at = read_at;
    this.#days.set(key, row);
  }
}

/** How many more sagas stand from each day on than before it. */
export class SagaDays {
  readonly #days = new Map<string, number>();
  /** How many more stand at present. */
  present = 0;

  /** A state held between two days (`sign` 1), or no longer did (-1). */
  add(validFrom: string, validTo: string, sign: 1 | -1): void {
    this.#on(validFrom, sign);
    if (validTo === END) this.present += sign;
    else this.#on(validTo, -sign);
  }

  async keep(tx: Tx): Promise<void> {
    const rows = [...this.#days].flatMap(([day, n]) => (n === 0 ? [] : [{ day, n }]));
    for (const piece of chunks(rows, AT_ONCE))
      await tx
        .insertInto('saga_days')
        .values([...piece])
        .onConflict((on) => on.column('day').doUpdateSet({ n: sql<number>`saga_days.n + excluded.n` }))
        .execute();
    if (this.present === 0) return;
    await sql`update counts set n = n + ${this.present} where name = 'sagas'`.execute(tx);
  }

  #on(day: string, sign: number): void {
    this.#days.set(day, (this.#days.get(day) ?? 0) + sign);
  }
}

/** The sagas that the tables show at the end of a day. */
export async function sagasOn(db: Db, day: string): Promise<number> {
  const found = await sql<{ n: number | null }>`
    select cast(sum(n) as integer) as n from saga_days where day <= ${day}`.execute(db);
  return found.rows[0]?.n ?? 0;
}

/** Counts the articles of all days anew. */
export async function recountArticleDays(db: Db): Promise<void> {
  await sql`delete from article_days`.execute(db);
  await sql`insert into article_days (day, lang, articles, unread, claims, facts, read_at)
    select day, lang, cast(sum(sign) as integer), cast(sum(sign * unread) as integer),
      cast(sum(sign * claims) as integer), cast(sum(sign * facts) as integer), max(read_at)
    from (
      select substr(since, 1, 10) as day, 1 as sign, lang, unread, claims, facts, read_at
      from articles where withdrawn = 0 and since < until
      union all
      select substr(until, 1, 10), -1, lang, unread, claims, facts, ''
      from articles where withdrawn = 0 and since < until and until <> ${END}) turns
    group by day, lang`.execute(db);
}
