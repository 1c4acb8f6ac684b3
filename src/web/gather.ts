import type { StoredArticle, StoredClaim } from '../ledger/reader.js';
import type { Ask } from './ask.js';

/** Claims by their ids, as the page's day knows them; others are left out. */
export async function claimsById(
  ask: Ask,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredClaim>> {
  if (ids.length === 0) return new Map();
  const found = await ask.reader.claims({ ...ask.view, ids: [...new Set(ids)] });
  return new Map(found.map((stored) => [stored.claim.id, stored]));
}

/** Articles by their ids, likewise. */
export async function articlesById(
  ask: Ask,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredArticle>> {
  if (ids.length === 0) return new Map();
  const found = await ask.reader.articles({ ...ask.view, ids: [...new Set(ids)] });
  return new Map(found.map((stored) => [stored.article.id, stored]));
}
