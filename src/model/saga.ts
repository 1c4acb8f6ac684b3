import type { Certainty, ClaimKind, Named, Person, Status } from './claim.js';
import type { Currency, Fee } from './money.js';
import type { Source } from './source.js';
import type { TransferWindow } from './window.js';

export const STAGES = ['linked', 'talks', 'bid', 'agreed', 'done', 'off'] as const;
export type Stage = (typeof STAGES)[number];

export type SagaKind = 'move' | 'stay' | 'exit';

export type SagaFlag = 'recycled' | 'contradicted' | 'collapsed' | 'revived' | 'rolled-over' | 'loan';

/**
 * A claim as the pure layers see it: the claim with what its article tells about place and time.
 * `published` is the article's date (ISO; null if unknown), `read` the instant at which it was read.
 */
export interface Told {
  readonly claim: string;
  readonly article: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly read: string;
  /** The quote is of a retelling of the outlet's report, not of the outlet's own words; absent: they are its own. */
  readonly retelling?: true;
  readonly person: Person;
  readonly from: Named | null;
  readonly to: Named | null;
  readonly kind: ClaimKind;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly loan: boolean;
  readonly fee: Fee | null;
  readonly window: TransferWindow | null;
  readonly sources: readonly Source[];
  /** The exact words. */
  readonly quote: string;
  /** The paragraph or text around it that copies are found by; may be cut. */
  readonly passage: string;
}

/** How a date is stated where that is less exact than the day that it counts from. */
export interface Inexact {
  /** The month or year that the article is dated to (`2025-09`, `2025`); the day is then its last. Absent: the day is exact. */
  readonly dated?: string;
}

/** A date as exactly as it is stated. */
export function statedDate({ date, dated }: Inexact & { readonly date: string }): string {
  return dated ?? date;
}

/** One step in a saga's history; `claim` is the id of the claim that caused it. */
export interface SagaChange extends Inexact {
  readonly date: string;
  readonly what: string;
  readonly stage: Stage;
  readonly claim: string;
}

/** What one origin last said of a saga, and since when; `claim` is its latest word. */
export interface Stance extends Inexact {
  readonly origin: string;
  readonly stage: Stage;
  readonly since: string;
  readonly claim: string;
}

/** Two words that cannot both be true; settled once a side gives way or an official word decides. */
export interface Contradiction extends Inexact {
  readonly says: string;
  readonly denies: string;
  readonly since: string;
  /** The claim that settled it; null while it is open. */
  readonly settledBy: string | null;
}

/** Everything said about one person and one destination in one window (staying and leaving have sagas too). */
export interface Saga {
  readonly id: string;
  readonly kind: SagaKind;
  readonly person: Named;
  readonly from: Named | null;
  readonly to: Named | null;
  readonly window: TransferWindow;
  readonly stage: Stage;
  readonly origins: number;
  readonly reports: number;
  readonly articles: number;
  readonly outlets: number;
  readonly firstReported: Inexact & {
    readonly date: string;
    readonly source: string;
    readonly claim: string;
  };
  readonly lastChanged: Inexact & { readonly date: string; readonly what: string; readonly claim: string };
  readonly fee: { readonly low: number; readonly high: number; readonly currency: Currency } | null;
  readonly rivals: readonly Named[];
  readonly probability: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly flags: readonly SagaFlag[];
  /** Oldest first. */
  readonly history: readonly SagaChange[];
  /** Ids of the claims behind it, in order of time. */
  readonly claims: readonly string[];
  /** How many independent origins vouch for each stage or a later one; stages that none vouches for are left out. */
  readonly originsByStage?: Readonly<Partial<Record<Stage, number>>>;
  /** The last word of each origin, in order of their first words. */
  readonly stances?: readonly Stance[];
  readonly contradictions?: readonly Contradiction[];
  /** Ids of the same story in the window before and in the window after. */
  readonly continues?: string | null;
  readonly continuedBy?: string | null;
  /** It tells how the person once came to the club that he would now leave: background, no news. Absent: no. */
  readonly past?: true;
}
