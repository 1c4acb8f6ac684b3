import { hashId } from '../model/id.js';
import type { Reading } from '../model/reading.js';
import { END, sinceKey } from './time.js';

/** One reading on its way into the ledger. */
export interface Entry {
  readonly reading: Reading;
  readonly readAt: string;
  /** The article was taken back: this version has no text, claims or facts. */
  readonly withdrawn: boolean;
  /** Key of the article that it is a version of, where that is known already. */
  readonly key?: string;
}

/** A version of an article, as far as the order of versions needs it. */
export interface Version {
  readonly n: number;
  readonly version: string;
  readonly readAt: string;
  readonly since: string;
  readonly until: string;
}

/** Hash of what was read, and of whose words it is; of when, for a withdrawal. */
export function versionOf({ reading, readAt, withdrawn }: Entry): string {
  const { title, text, retelling } = reading.article;
  if (withdrawn) return hashId('withdrawn', readAt);
  return retelling === true ? hashId(title, text, 'retelling') : hashId(title, text);
}

export function sinceOf({ reading }: Entry): string {
  return sinceKey(reading.article.date);
}

/** The order in which versions replace one another: the later read, then the later dated, wins. */
function compareVersions(a: Version, b: Version): number {
  return compare(a.readAt, b.readAt) || compare(a.since, b.since) || compare(a.version, b.version);
}

/**
 * Until when each version counts on the published axis: up to the first date at which any later version shows.
 * So a view of a past day sees of each article the newest version that had appeared by then.
 */
export function withEnds(versions: readonly Version[]): readonly Version[] {
  const ordered = [...versions].sort(compareVersions);
  let until = END;
  for (let i = ordered.length - 1; i >= 0; i--) {
    const version = ordered[i]!;
    ordered[i] = { ...version, until };
    if (version.since < until) until = version.since;
  }
  return ordered;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
