import type { Report } from '../model/report.js';
import type { Saga, Told } from '../model/saga.js';

/**
 * What the ledger's derived tables are made with: pure functions of claims, handed in by `app.ts`, so that the
 * store knows neither provenance nor sagas. The same claims in any order give the same answer.
 */
export interface Derive {
  /** The group that a claim is folded in: all claims on one person. Groups never look at one another. */
  groupOf(told: Told): string;
  /** All sagas and reports of one group. */
  fold(group: readonly Told[]): Derived;
  /**
   * The same for a group whose claims come and go, beginning with some of them: each step tells what `fold` would tell
   * otherwise than before. Absent: the group is folded whole at each step. No two claims of one id may count at once.
   */
  unfold?(group: readonly Told[]): Unfolding;
}

export interface Derived {
  readonly sagas: readonly Saga[];
  readonly reports: readonly Report[];
}

/** A group that is folded step by step. */
export interface Unfolding {
  /** Takes claims in and out. Sagas of the ids in `again` are told whether they changed or not. */
  step(came: readonly Told[], gone: readonly Told[], again?: Iterable<string>): Unfolded;
}

/** The sagas that a step touched, whole, with their reports; a saga that it did not touch is as before. */
export interface Unfolded extends Derived {
  /** The claims of these sagas. */
  readonly told: readonly Told[];
  /** Ids of sagas that there are no more. */
  readonly gone: readonly string[];
}
