import type { Article } from '../src/model/article.js';
import type { Certainty, ClaimKind, PersonRole, Status } from '../src/model/claim.js';
import type { FactKind } from '../src/model/fact.js';

/** A claim in the flat form in which cases are labelled and frozen runs are kept. Names only, no ids. */
export interface FlatClaim {
  readonly person: string;
  readonly role: PersonRole;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: ClaimKind;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly loan: boolean;
  readonly fee: FlatFee | null;
  /** Sources from the article's own outlet outward; null where a label does not say. */
  readonly chain: readonly string[] | null;
  /** Last source; null means the article's own outlet. */
  readonly source: string | null;
  /** Label of the window ("2026-winter"); undefined where it is not labelled. */
  readonly window?: string | null;
  readonly quote: string;
  /** The rule that made a prediction. */
  readonly rule?: string;
}

interface FlatFee {
  readonly value: number;
  readonly currency: string;
}

export interface FlatFact {
  readonly kind: FactKind;
  readonly subject: string;
  /** Free form: a careful reader's words or a small object; it is shown, never scored. */
  readonly value: unknown;
  readonly quote: string;
}

export type Split = 'dev' | 'test';

/** One labelled text. `facts` is null where facts were not labelled. */
export interface Case {
  readonly id: string;
  readonly article: Article;
  readonly split: Split;
  readonly saga: string;
  readonly claims: readonly FlatClaim[];
  readonly facts: readonly FlatFact[] | null;
}

/** What a reader (or the floor, or a frozen run) says of one case. */
export interface Prediction {
  readonly claims: readonly FlatClaim[];
  readonly facts: readonly FlatFact[];
}

/** Title and text as one searchable whole; a line break keeps them apart. */
export function wholeText(article: Article): string {
  return article.title === null ? article.text : `${article.title}\n${article.text}`;
}

/** True for the kinds that have no destination. */
export function isStayOrExit(kind: ClaimKind): boolean {
  return kind === 'stay' || kind === 'exit';
}
