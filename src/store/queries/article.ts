import { type SelectQueryBuilder, sql } from 'kysely';
import type { ArticleFilter, AsOf, StoredArticle } from '../../ledger/reader.js';
import type { DateBasis } from '../../model/article.js';
import { chunks } from '../batch.js';
import { flag, packText, unpackText, unpackTextOrNull } from '../columns.js';
import type { Db } from '../engine.js';
import { scattered } from '../scattered.js';
import type { ArticleRow, Tables } from '../schema.js';
import { seen } from '../sight.js';
import { sightOf } from '../time.js';
import { namesMeant } from './name.js';
import { paged } from './page.js';

export type TextedRow = ArticleRow & { readonly text: string };

export function texted(db: Db) {
  return db.selectFrom('articles as a').innerJoin('texts as t', 't.n', 'a.n').selectAll('a').select('t.text');
}

export async function articleById(
  db: Db,
  id: string,
  version: string | undefined,
  asOf: AsOf | undefined,
): Promise<StoredArticle | null> {
  const keys = db.selectFrom('articles').select('key').where('id', '=', packText(id));
  const all = texted(db).where('a.key', 'in', keys);
  const rows =
    version === undefined
      ? all.where(seen(sightOf(asOf))).where('a.withdrawn', '=', 0)
      : all.where('a.version', '=', version);
  const row = await rows.orderBy('a.n').limit(1).executeTakeFirst();
  return row === undefined ? null : storedArticle(row);
}

export async function versionsById(db: Db, id: string): Promise<readonly StoredArticle[]> {
  const keys = db.selectFrom('articles').select('key').where('id', '=', packText(id));
  const rows = await texted(db)
    .where('a.key', 'in', keys)
    .orderBy('a.read_at')
    .orderBy('a.since')
    .orderBy('a.version')
    .execute();
  return rows.map(storedArticle);
}

export async function listArticles(db: Db, filter: ArticleFilter): Promise<readonly StoredArticle[]> {
  let query = db
    .selectFrom('articles as a')
    .select(['a.n', 'a.since', 'a.id'])
    .where('a.withdrawn', '=', 0)
    .where(seen(sightOf(filter.asOf)));
  if (filter.ids !== undefined) query = query.where('a.id', 'in', [...filter.ids].map(packText));
  if (filter.lang !== undefined) query = query.where('a.lang', '=', filter.lang);
  if (filter.unread !== undefined) query = query.where('a.unread', '=', flag(filter.unread));
  if (filter.outlet !== undefined) query = await fromOutlet(db, query, filter.outlet);
  const order = filter.order === 'oldest' ? 'asc' : 'desc';
  const page = paged(query.orderBy('a.since', order).orderBy('a.id'), filter);
  const listed =
    filter.ids === undefined
      ? await page.execute()
      : await scattered(db, filter.ids.length, () => page.execute());
  return await articlesByNumber(
    db,
    listed.map(({ n }) => n),
  );
}

async function articlesByNumber(db: Db, numbers: readonly number[]): Promise<readonly StoredArticle[]> {
  const found = new Map<number, StoredArticle>();
  for (const piece of chunks(numbers)) {
    const rows = db.selectFrom('articles').selectAll().where('n', 'in', piece);
    const texts = db.selectFrom('texts').selectAll().where('n', 'in', piece);
    const articles = await scattered(db, piece.length, () => rows.execute());
    const text = new Map<number, string>();
    for (const one of await scattered(db, piece.length, () => texts.execute())) text.set(one.n, one.text);
    for (const row of articles) found.set(row.n, storedArticle({ ...row, text: text.get(row.n) ?? '' }));
  }
  return numbers.flatMap((n) => found.get(n) ?? []);
}

type Query<O> = SelectQueryBuilder<Tables & { a: ArticleRow }, 'a', O>;

async function fromOutlet<O>(db: Db, query: Query<O>, outlet: string): Promise<Query<O>> {
  const names = await namesMeant(db, 'outlet', outlet);
  return names.length === 0 ? query.where(sql<boolean>`1 = 0`) : query.where('a.outlet_n', 'in', names);
}

export function storedArticle(row: TextedRow): StoredArticle {
  return {
    article: {
      id: unpackText(row.id),
      url: unpackTextOrNull(row.url),
      outlet: unpackTextOrNull(row.outlet),
      outletId: unpackTextOrNull(row.outlet_id),
      author: unpackTextOrNull(row.author),
      date: unpackTextOrNull(row.date),
      // The store itself wrote this column from the type.
      dateBasis: row.date_basis as DateBasis,
      lang: unpackText(row.lang),
      title: unpackTextOrNull(row.title),
      text: unpackText(row.text),
      bodyStart: row.body_start,
      ...(row.retelling === 1 ? { retelling: true } : {}),
    },
    version: row.version,
    read: row.read_at,
    unread: row.unread === 1,
    withdrawn: row.withdrawn === 1,
    claims: row.claims,
    facts: row.facts,
  };
}
