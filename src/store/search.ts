import { CompiledQuery } from 'kysely';
import { foldName } from '../model/fold.js';
import type { Engine, Tx } from './engine.js';
import type { Placing } from './identify.js';

/** Longer words are no words; PostgreSQL takes none beyond 2 kB. */
const LONGEST = 64;
/** One article's share of the index: text beyond so many characters is found by its beginning. */
const INDEXED = 200_000;

/** Spellings met so far with their folded words: a text is mostly made of those that were met before. */
const folds = new Map<string, readonly string[]>();
const MOST_FOLDS = 100_000;

/** The folded words of a text, each once. What stands between two spaces is folded by itself. */
export function wordsOf(text: string): readonly string[] {
  const words = new Set<string>();
  for (const spelling of text.slice(0, INDEXED).split(/\s+/))
    for (const word of foldedOf(spelling)) words.add(word);
  return [...words];
}

function foldedOf(spelling: string): readonly string[] {
  const known = folds.get(spelling);
  if (known !== undefined) return known;
  const words = foldName(spelling)
    .split(' ')
    .filter((word) => word !== '' && word.length <= LONGEST);
  if (spelling.length > LONGEST) return words;
  if (folds.size >= MOST_FOLDS) folds.clear();
  folds.set(spelling, words);
  return words;
}

/** Articles whose words one statement takes; the few left over go one by one. */
const AT_ONCE = 50;

/** Puts new articles into the full-text index; words are cut here, so that both engines find the same. */
export async function insertWords(tx: Tx, engine: Engine, placings: readonly Placing[]): Promise<void> {
  const texts = placings.filter(({ entry }) => !entry.withdrawn);
  const many = texts.length - (texts.length % AT_ONCE);
  for (let at = 0; at < texts.length; at += at < many ? AT_ONCE : 1)
    await insertSome(tx, engine, texts.slice(at, at < many ? at + AT_ONCE : at + 1));
}

async function insertSome(tx: Tx, engine: Engine, placings: readonly Placing[]): Promise<void> {
  const values: unknown[] = [];
  for (const { entry, version } of placings) {
    const { title, text } = entry.reading.article;
    const words = wordsOf(`${title ?? ''}\n${text}`);
    values.push(version.n, engine === 'sqlite' ? words.join(' ') : words);
  }
  const rows = placings.map((_, i) =>
    engine === 'sqlite' ? '(?, ?)' : `($${2 * i + 1}::integer, array_to_tsvector($${2 * i + 2}::text[]))`,
  );
  const into = engine === 'sqlite' ? 'search (rowid, words)' : 'search (n, words)';
  await tx.executeQuery(CompiledQuery.raw(`insert into ${into} values ${rows.join(', ')}`, values));
}
