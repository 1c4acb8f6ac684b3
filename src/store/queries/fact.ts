import { sql } from 'kysely';
import type { FactFilter } from '../../ledger/reader.js';
import type { Fact } from '../../model/fact.js';
import { chunks } from '../batch.js';
import { packText } from '../columns.js';
import type { Db } from '../engine.js';
import { scattered } from '../scattered.js';
import type { NameSort } from '../schema.js';
import { counts } from '../sight.js';
import type { Sight } from '../time.js';
import { direction, ofArticle } from './claim.js';
import { namesMeant } from './name.js';
import { pageSql } from './page.js';

/** What narrows facts, with a saga already turned into the names of its person. */
export type NarrowFacts = Omit<FactFilter, 'saga' | 'asOf'> & { readonly subjects?: readonly string[] };

/** The facts that a view shows, in order. A club is meant as subject or in the value. */
export async function listFacts(db: Db, narrow: NarrowFacts, sight: Sight): Promise<readonly Fact[]> {
  const where = [counts('f', sight)];
  const asked: readonly (readonly [NameSort, readonly string[] | undefined])[] = [
    ['subject', one(narrow.player)],
    ['subject', one(narrow.club)],
    ['source', one(narrow.source)],
    ['subject', narrow.subjects],
  ];
  for (const [sort, words] of asked) {
    if (words === undefined) continue;
    const names = (await Promise.all(words.map((word) => namesMeant(db, sort, word)))).flat();
    if (names.length === 0) return [];
    where.push(sql`f.n in (select fact_n from fact_names where name_n in (${sql.join(names)}))`);
  }
  if (narrow.ids !== undefined) {
    if (narrow.ids.length === 0) return [];
    where.push(sql`f.id in (${sql.join(narrow.ids.map(packText))})`);
  }
  if (narrow.article !== undefined) where.push(ofArticle('f', narrow.article));
  if (narrow.kind !== undefined) where.push(sql`f.kind = ${narrow.kind}`);
  // Where the view asks when something was read, the articles are looked at as well.
  const articles = sight.read === null ? sql`` : sql`join articles a on a.n = f.article_n`;
  const found = await sql<{ n: number }>`
    select f.n as n from facts f ${articles} where ${sql.join(where, sql` and `)}
    order by f.since ${direction(narrow)}, f.id, f.n ${pageSql(narrow)}`.execute(db);
  return await factsByNumber(
    db,
    found.rows.map(({ n }) => n),
  );
}

async function factsByNumber(db: Db, numbers: readonly number[]): Promise<readonly Fact[]> {
  const facts = new Map<number, Fact>();
  for (const piece of chunks(numbers)) {
    const asked = db.selectFrom('facts').select(['n', 'body']).where('n', 'in', piece);
    const rows = await scattered(db, piece.length, () => asked.execute());
    // The store itself wrote these bodies from typed facts.
    for (const row of rows) facts.set(row.n, JSON.parse(row.body) as Fact);
  }
  return numbers.flatMap((n) => facts.get(n) ?? []);
}

function one(word: string | undefined): readonly string[] | undefined {
  return word === undefined ? undefined : [word];
}
