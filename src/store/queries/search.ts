import { sql } from 'kysely';
import type { SearchHit, View } from '../../ledger/reader.js';
import { foldName } from '../../model/fold.js';
import { unpackText, unpackTextOrNull } from '../columns.js';
import type { Store } from '../engine.js';
import { wordsOf } from '../search.js';
import { seen } from '../sight.js';
import { sightOf } from '../time.js';
import { pageSql } from './page.js';

/** How far an excerpt reaches on either side of the word that was found. */
const REACH = 90;

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
  if (asked.length === 0) return [];
  const shown = seen(sightOf(view.asOf));
  const hits =
    store.engine === 'sqlite'
      ? sql`select a.n as n from search join articles a on a.n = search.rowid
          where search match ${asked.map((word) => `"${word}"`).join(' ')}
            and a.withdrawn = 0 and ${shown} order by search.rowid desc ${pageSql(view)}`
      : sql`select a.n as n from search join articles a on a.n = search.n
          where search.words @@ ${asked.map((word) => `'${word}'`).join(' & ')}::tsquery
            and a.withdrawn = 0 and ${shown} order by search.n desc ${pageSql(view)}`;
  const found = await sql<HitRow>`
    select a.id as id, a.title as title, a.outlet as outlet, a.date as date, t.text as text,
      a.retelling as retelling
    from articles a join texts t on t.n = a.n
    where a.n in (${hits}) order by a.n desc`.execute(store.db);
  return found.rows.map((row) => ({
    article: unpackText(row.id),
    title: unpackTextOrNull(row.title),
    outlet: unpackTextOrNull(row.outlet),
    date: unpackTextOrNull(row.date),
    excerpt: excerptOf(unpackText(row.text), asked),
    ...(row.retelling === 1 ? { retelling: true } : {}),
  }));
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
