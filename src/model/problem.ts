/** Expected failures, as coded data; the faces word them. */
export type ProblemCode =
  | 'not-found'
  | 'unreadable'
  | 'no-articles'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'too-large'
  | 'bad-json'
  | 'bad-html'
  | 'bad-feed'
  | 'bad-date'
  | 'future-date'
  | 'no-football'
  | 'no-wording'
  | 'locked'
  | 'foreign-database'
  | 'newer-database'
  | 'disk-full'
  | 'connection-lost'
  | 'port-taken'
  | 'usage';

/** An expected failure: which input, and why, in one line each. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly input: string,
    readonly reason: string,
    options?: { readonly cause?: unknown },
  ) {
    super(`${input}: ${reason}`, options);
    this.name = 'Problem';
  }
}
