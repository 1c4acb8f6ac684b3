import type { Article } from './article.js';
import type { Problem } from './problem.js';

/**
 * What became of one document on its way in: an article, with remarks on how it was read (an old encoding, an
 * impossible date), or a problem that left nothing to read. `input` names it as its reader typed or will know it.
 */
export type Taken =
  | {
      readonly kind: 'article';
      readonly input: string;
      readonly article: Article;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'problem'; readonly input: string; readonly problem: Problem };

/** What the person who reads says of the inputs; it fills what they do not say themselves. */
export interface TakeOptions {
  readonly outlet?: string;
  /** ISO date. */
  readonly date?: string;
  /** BCP 47 language code. */
  readonly lang?: string;
}
