import { sql } from 'kysely';
import { chunks, insertAll } from './batch.js';
import { ArticleDays, type Counted, recountArticleDays } from './days.js';
import type { Tx } from './engine.js';
import type { Moved } from './identify.js';
import type { ArticleRow, TallyRow } from './schema.js';
import { END } from './time.js';

/**
 * Keeps count of what stands, at present and from each day on: `fresh` versions come in, the ends of those in `moved`
 * are others now.
 */
export async function tally(tx: Tx, fresh: readonly ArticleRow[], moved: readonly Moved[]): Promise<void> {
  const changes = new Map<string, TallyRow>();
  const days = new ArticleDays();
  const add = (row: Counted, sign: 1 | -1): void => {
    if (row.withdrawn === 1) return;
    const { lang } = row;
    const change = changes.get(lang) ?? { lang, articles: 0, unread: 0, claims: 0, facts: 0 };
    change.articles += sign;
    change.unread += sign * row.unread;
    change.claims += sign * row.claims;
    change.facts += sign * row.facts;
    changes.set(lang, change);
  };
  for (const row of fresh) {
    if (row.until === END) add(row, 1);
    days.add(row, row.until, 1);
  }
  for (const piece of chunks(moved)) {
    const ends = new Map(piece.map((one) => [one.n, one]));
    const rows = await tx
      .selectFrom('articles')
      .select(['n', 'lang', 'unread', 'claims', 'facts', 'withdrawn', 'since', 'read_at'])
      .where('n', 'in', [...ends.keys()])
      .execute();
    for (const row of rows) {
      const { was, until } = ends.get(row.n)!;
      if (was === END) add(row, -1);
      days.add(row, was, -1);
      days.add(row, until, 1);
    }
  }
  await days.keep(tx);
  for (const change of changes.values()) {
    const { lang, articles, unread, claims, facts } = change;
    const sum = (column: keyof TallyRow) =>
      sql<number>`tallies.${sql.ref(column)} + excluded.${sql.ref(column)}`;
    await tx
      .insertInto('tallies')
      .values({ lang, articles, unread, claims, facts })
      .onConflict((on) =>
        on.column('lang').doUpdateSet({
          articles: sum('articles'),
          unread: sum('unread'),
          claims: sum('claims'),
          facts: sum('facts'),
        }),
      )
      .execute();
  }
}

/** Counts everything anew. */
export async function retally(tx: Tx): Promise<void> {
  await recountArticleDays(tx);
  await tx.deleteFrom('tallies').execute();
  const found = await sql<TallyRow>`
    select lang, cast(count(*) as integer) as articles, cast(sum(unread) as integer) as unread,
      cast(sum(claims) as integer) as claims, cast(sum(facts) as integer) as facts
    from articles where until = ${END} and withdrawn = 0 group by lang`.execute(tx);
  await insertAll(
    tx,
    'tallies',
    found.rows.map(({ lang, articles, unread, claims, facts }) => ({
      lang,
      articles,
      unread,
      claims,
      facts,
    })),
  );
}
