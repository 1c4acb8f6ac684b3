import { CompiledQuery } from 'kysely';
import { foldName } from '../model/fold.js';
import type { Engine, Tx } from './engine.js';
import type { Placing } from './identify.js';

/** Longer words are no words; PostgreSQL takes none beyond 2 kB. */
const LONGEST = 64;
/** One article's share of the index: text beyond so many characters is found by its beginning. */
const INDEXED = 200_000;

/** The folded words of a text, each once. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(foldName(text.slice(0, INDEXED)).split(' '))].filter(
    (word) => word !== '' && word.length <= LONGEST,
  );
}

/** Puts new articles into the full-text index; words are cut here, so that both engines find the same. */
export async function insertWords(tx: Tx, engine: Engine, placings: readonly Placing[]): Promise<void> {
  const sql =
    engine === 'sqlite'
      ? 'insert into search (rowid, words) values (?, ?)'
      : 'insert into search (n, words) values ($1, array_to_tsvector($2::text[]))';
  for (const { entry, version } of placings) {
    if (entry.withdrawn) continue;
    const { title, text } = entry.reading.article;
    const words = wordsOf(`${title ?? ''}\n${text}`);
    await tx.executeQuery(CompiledQuery.raw(sql, [version.n, engine === 'sqlite' ? words.join(' ') : words]));
  }
}
