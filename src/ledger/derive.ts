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
}

export interface Derived {
  readonly sagas: readonly Saga[];
  readonly reports: readonly Report[];
}
