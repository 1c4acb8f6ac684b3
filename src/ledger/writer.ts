import type { Judgement } from '../model/judgement.js';
import type { Reading } from '../model/reading.js';
import type { LedgerLine } from './line.js';

/** What became of one reading: nothing (seen before), a new article, or a new version of a known one. */
export type Recorded = 'known' | 'new' | 'corrected';

/** What an import found: lines that were new, and lines that the ledger had already. */
export interface Imported {
  readonly added: number;
  readonly known: number;
}

/** All that may write to a ledger. Append or retire, never rewrite; each call is one transaction. */
export interface LedgerWriter {
  /** Keeps readings; `readAt` is the instant (ISO) at which they were read. One answer per reading, in order. */
  record(readings: readonly Reading[], readAt: string): Promise<readonly Recorded[]>;
  /**
   * Notes that an article was taken back at an instant (ISO): from then on its claims no longer count. `false` if
   * the ledger does not know the article or it is withdrawn already.
   */
  retract(article: string, at: string): Promise<boolean>;
  /** Keeps a person's judgement; `false` if it is known. */
  judge(judgement: Judgement): Promise<boolean>;
  /** Takes in lines of another ledger as `LedgerReader.lines` gave them, in batches of one transaction each. */
  restore(lines: Iterable<LedgerLine> | AsyncIterable<LedgerLine>): Promise<Imported>;
  /**
   * Works out the large groups that a bulk intake left waiting. What readers see is the same before and after, only
   * slower before. `close` does it too.
   */
  settle(): Promise<void>;
  /** Makes all derived tables anew from the claims. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}
