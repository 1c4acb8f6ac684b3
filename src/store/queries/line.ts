import type { LedgerLine } from '../../ledger/line.js';
import type { Claim } from '../../model/claim.js';
import type { Fact } from '../../model/fact.js';
import type { Judgement } from '../../model/judgement.js';
import type { Reading } from '../../model/reading.js';
import { unpackText } from '../columns.js';
import type { Db } from '../engine.js';
import { storedArticle, texted } from './article.js';

/** Versions taken at once. */
const PAGE = 200;

/** All that is not derived, in the order in which it came, a page at a time. */
export async function* linesOf(db: Db): AsyncIterable<LedgerLine> {
  for (let last = 0; ; ) {
    const page = await versionsAfter(db, last);
    for (const { key, readAt, withdrawn, reading } of page)
      yield { type: 'version', key, readAt, withdrawn, reading };
    const end = page[page.length - 1];
    if (end === undefined) break;
    last = end.n;
  }
  for (const judgement of await listJudgements(db)) yield { type: 'judgement', judgement };
}

export async function listJudgements(db: Db): Promise<readonly Judgement[]> {
  const rows = await db.selectFrom('judgements').select('body').orderBy('n').execute();
  // The store itself wrote these bodies from typed judgements.
  return rows.map(({ body }) => JSON.parse(body) as Judgement);
}

/** A version with everything that was read from it. */
export interface WholeVersion {
  readonly n: number;
  readonly key: string;
  readonly version: string;
  readonly readAt: string;
  readonly withdrawn: boolean;
  readonly reading: Reading;
}

export async function versionsAfter(db: Db, last: number): Promise<readonly WholeVersion[]> {
  const rows = await texted(db).where('a.n', '>', last).orderBy('a.n').limit(PAGE).execute();
  const to = rows[rows.length - 1]?.n ?? last;
  const claims = await claimBodies(db, last, to);
  const facts = await factBodies(db, last, to);
  return rows.map((row) => ({
    n: row.n,
    key: unpackText(row.key),
    version: row.version,
    readAt: row.read_at,
    withdrawn: row.withdrawn === 1,
    reading: {
      article: storedArticle(row).article,
      claims: claims.get(row.n) ?? [],
      facts: facts.get(row.n) ?? [],
      unread: row.unread === 1,
    },
  }));
}

async function claimBodies(db: Db, last: number, to: number): Promise<ReadonlyMap<number, readonly Claim[]>> {
  const rows = await db
    .selectFrom('claims as c')
    .innerJoin('tellings as t', 't.place', 'c.place')
    .select(['c.article_n', 't.body'])
    .where('c.article_n', '>', last)
    .where('c.article_n', '<=', to)
    .orderBy('c.n')
    .execute();
  return byArticle<Claim>(rows);
}

async function factBodies(db: Db, last: number, to: number): Promise<ReadonlyMap<number, readonly Fact[]>> {
  const rows = await db
    .selectFrom('facts')
    .select(['article_n', 'body'])
    .where('article_n', '>', last)
    .where('article_n', '<=', to)
    .orderBy('n')
    .execute();
  return byArticle<Fact>(rows);
}

function byArticle<T>(
  rows: readonly { readonly article_n: number; readonly body: string }[],
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const row of rows) {
    const list = found.get(row.article_n);
    // The store itself wrote these bodies from typed claims and facts.
    const body = JSON.parse(row.body) as T;
    if (list === undefined) found.set(row.article_n, [body]);
    else list.push(body);
  }
  return found;
}
