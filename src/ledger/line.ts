import type { Judgement } from '../model/judgement.js';
import type { Reading } from '../model/reading.js';

/** Version of the exchange format; goes up when a line changes its meaning. */
export const LEDGER_FORMAT = 1;

/** One version of an article with all that was read from it; `key` is common to all versions of one article. */
interface VersionLine {
  readonly type: 'version';
  readonly key: string;
  readonly readAt: string;
  /** The article was taken back: no text, claims or facts. */
  readonly withdrawn: boolean;
  readonly reading: Reading;
}

interface JudgementLine {
  readonly type: 'judgement';
  readonly judgement: Judgement;
}

/** All that a ledger holds that is not derived, in the order in which it came. */
export type LedgerLine = VersionLine | JudgementLine;
