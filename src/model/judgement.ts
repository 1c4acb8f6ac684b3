/** What a person can decide about the register: two entries are one, one is two, a name means an entry. */
export type JudgementKind = 'merge' | 'split' | 'alias';

/**
 * A person's decision, kept for good and replayed whenever derived things are made anew. It is never changed: a
 * later judgement that names it in `undoes` takes it back.
 */
export interface Judgement {
  readonly id: string;
  /** Instant, ISO. */
  readonly at: string;
  readonly kind: JudgementKind;
  /** Register id or name that is judged. */
  readonly subject: string;
  /** What it is merged with, split from, or also called. */
  readonly object: string;
  /** Id of the judgement that this one takes back; null for a judgement of its own. */
  readonly undoes: string | null;
}
