import { type RawBuilder, sql } from 'kysely';
import type { SearchHit, View } from '../../ledger/reader.js';
import { foldName } from '../../model/fold.js';
import { unpackText, unpackTextOrNull } from '../columns.js';
import type { Store } from '../engine.js';
import { wordsOf } from '../search.js';
import { seen } from '../sight.js';
import { sightOf } from '../time.js';
import { slice } from './page.js';

/** How far an excerpt reaches on either side of the word that was found. */
const REACH = 90;

/** Above every article's number. */
const LAST = 2_147_483_647;
/** Hits looked at beyond those of the page, for those that do not show. */
const SPARE = 20;

interface HitRow {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly text: string;
  readonly retelling: number;
}

/** Articles that hold all the words, those read last first. */
export async function searchArticles(store: Store, words: string, view: View): Promise<readonly SearchHit[]> {
  const asked = wordsOf(words);
  const hits = asked.length === 0 ? [] : slice(await hitsOf(store, asked, view), view);
  if (hits.length === 0) return [];
  const found = await sql<HitRow>`
    select a.id as id, a.title as title, a.outlet as outlet, a.date as date, t.text as text,
      a.retelling as retelling
    from articles a join texts t on t.n = a.n
    where a.n in (${sql.join(hits)}) order by a.n desc`.execute(store.db);
  return found.rows.map((row) => ({
    article: unpackText(row.id),
    title: unpackTextOrNull(row.title),
    outlet: unpackTextOrNull(row.outlet),
    date: unpackTextOrNull(row.date),
    excerpt: excerptOf(unpackText(row.text), asked),
    ...(row.retelling === 1 ? { retelling: true } : {}),
  }));
}

/**
 * Numbers of the articles up to the end of the page asked for, the last first. Only as many hits are looked up among the
 * articles as the page needs, and more of them where some do not show.
 */
async function hitsOf(store: Store, asked: readonly string[], view: View): Promise<readonly number[]> {
  const shown = seen(sightOf(view.asOf));
  const wanted = view.limit === undefined ? Number.POSITIVE_INFINITY : view.limit + (view.offset ?? 0);
  const hits: number[] = [];
  for (let last = LAST, take = wanted + SPARE; hits.length < wanted; take *= 4) {
    const matching = matchingBefore(store, asked, last, Math.min(take, LAST));
    const found = await sql<{ n: number; shown: number }>`
      with matching as (${matching})
      select m.n as n, (select 1 from articles a where a.n = m.n and a.withdrawn = 0 and ${shown}) as shown
      from matching m order by m.n desc`.execute(store.db);
    for (const row of found.rows) if (row.shown === 1) hits.push(row.n);
    const end = found.rows[found.rows.length - 1];
    if (end === undefined || found.rows.length < take) break;
    last = end.n;
  }
  return hits;
}

/** The newest articles with all the words, before a number. */
function matchingBefore(
  { engine }: Store,
  asked: readonly string[],
  last: number,
  most: number,
): RawBuilder<unknown> {
  const limit = sql.lit(most);
  return engine === 'sqlite'
    ? sql`select rowid as n from search where search match ${asked.map((word) => `"${word}"`).join(' ')}
        and rowid < ${last} order by rowid desc limit ${limit}`
    : sql`select n from search where words @@ ${asked.map((word) => `'${word}'`).join(' & ')}::tsquery
        and n < ${last} order by n desc limit ${limit}`;
}

/** The words around the first hit, cut at spaces. */
function excerptOf(text: string, asked: readonly string[]): string {
  const wanted = new Set(asked);
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
    if (
      !foldName(match[0])
        .split(' ')
        .some((word) => wanted.has(word))
    )
      continue;
    at = match.index;
    break;
  }
  const from = at <= REACH ? 0 : text.indexOf(' ', at - REACH) + 1;
  const to = at + REACH >= text.length ? text.length : text.lastIndexOf(' ', at + REACH);
  const cut = text.slice(Math.min(from, at), Math.max(to, at)).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`;
}
