import type { Article } from './article.js';
import type { Claim } from './claim.js';
import type { Fact } from './fact.js';

/** What reading one article gave. `unread` where its language has no wording yet: kept, nothing guessed. */
export interface Reading {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly unread: boolean;
}
