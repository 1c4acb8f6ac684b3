import type { Recorded } from '../ledger/writer.js';
import { chunks } from './batch.js';
import { packText } from './columns.js';
import type { Tx } from './engine.js';
import { END } from './time.js';
import { type Entry, sinceOf, type Version, versionOf, withEnds } from './versions.js';

/** An entry that is new to the ledger, with its place in it. */
export interface Placing {
  readonly entry: Entry;
  readonly key: string;
  readonly version: Version;
}

/** A version that was there already and whose end has moved. */
export interface Moved {
  readonly n: number;
  readonly until: string;
  readonly was: string;
}

export interface Plan {
  /** One answer per entry, in order. */
  readonly answers: readonly Recorded[];
  readonly placings: readonly Placing[];
  readonly moved: readonly Moved[];
}

/**
 * Finds out what is new among entries: the same address or id is the same article, the same text of it is known.
 * `last` is the highest article number so far.
 */
export async function identify(tx: Tx, entries: readonly Entry[], last: number): Promise<Plan> {
  const { byId, byUrl } = await knownKeys(tx, entries);
  const given = entries.flatMap(({ key }) => (key === undefined ? [] : [packText(key)]));
  const versions = await knownVersions(tx, [...new Set([...byId.values(), ...byUrl.values(), ...given])]);
  const answers: Recorded[] = [];
  const fresh: { entry: Entry; key: string; n: number }[] = [];
  const touched = new Set<string>();
  let n = last;
  for (const entry of entries) {
    const id = packText(entry.reading.article.id);
    const url = entry.reading.article.url === null ? null : packText(entry.reading.article.url);
    const key =
      (entry.key === undefined ? undefined : packText(entry.key)) ??
      byId.get(id) ??
      (url === null ? undefined : byUrl.get(url)) ??
      id;
    const known = versions.get(key) ?? [];
    const version = versionOf(entry);
    if (known.some((one) => one.version === version)) {
      answers.push('known');
      continue;
    }
    answers.push(known.length === 0 ? 'new' : 'corrected');
    const row = { n: ++n, version, readAt: entry.readAt, since: sinceOf(entry), until: END };
    versions.set(key, [...known, row]);
    byId.set(id, key);
    if (url !== null && !byUrl.has(url)) byUrl.set(url, key);
    fresh.push({ entry, key, n });
    touched.add(key);
  }
  const ends = new Map<number, Version>();
  const moved: Moved[] = [];
  for (const key of touched) {
    const before = new Map((versions.get(key) ?? []).map((one) => [one.n, one.until]));
    for (const version of withEnds(versions.get(key) ?? [])) {
      const was = before.get(version.n) ?? END;
      if (version.n > last) ends.set(version.n, version);
      else if (was !== version.until) moved.push({ n: version.n, until: version.until, was });
    }
  }
  const placings = fresh.map(({ entry, key, n: at }) => ({ entry, key, version: ends.get(at)! }));
  return { answers, placings, moved };
}

async function knownKeys(tx: Tx, entries: readonly Entry[]) {
  const ids = [...new Set(entries.map(({ reading }) => packText(reading.article.id)))];
  const urls = [
    ...new Set(
      entries.flatMap(({ reading: { article } }) => (article.url === null ? [] : [packText(article.url)])),
    ),
  ];
  const byId = new Map<string, string>();
  const byUrl = new Map<string, string>();
  for (const piece of chunks(ids)) {
    const rows = await tx
      .selectFrom('articles')
      .select(['id', 'key'])
      .where('id', 'in', piece)
      .orderBy('n')
      .execute();
    for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row.key);
  }
  for (const piece of chunks(urls)) {
    const rows = await tx
      .selectFrom('articles')
      .select(['url', 'key'])
      .where('url', 'in', piece)
      .orderBy('n')
      .execute();
    for (const row of rows) if (row.url !== null && !byUrl.has(row.url)) byUrl.set(row.url, row.key);
  }
  return { byId, byUrl };
}

async function knownVersions(tx: Tx, keys: readonly string[]): Promise<Map<string, Version[]>> {
  const versions = new Map<string, Version[]>();
  for (const piece of chunks(keys)) {
    const rows = await tx
      .selectFrom('articles')
      .select(['key', 'n', 'version', 'read_at', 'since', 'until'])
      .where('key', 'in', piece)
      .execute();
    for (const row of rows) {
      const { key, n, version, since, until } = row;
      versions.set(key, [...(versions.get(key) ?? []), { n, version, readAt: row.read_at, since, until }]);
    }
  }
  return versions;
}
