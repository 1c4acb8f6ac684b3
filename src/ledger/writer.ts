import type { Reading } from '../model/reading.js';

/** What became of one reading: nothing (seen before), a new article, or a new version of a known one. */
export type Recorded = 'known' | 'new' | 'corrected';

/** All that may write to a ledger. Append or retire, never rewrite; each call is one transaction. */
export interface LedgerWriter {
  /** Keeps readings; `readAt` is the instant (ISO) at which they were read. One answer per reading, in order. */
  record(readings: readonly Reading[], readAt: string): Promise<readonly Recorded[]>;
  /** Makes all derived tables anew from the claims. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}
