import type { SourceSort } from './source.js';

export const REPORT_CLASSES = ['first', 'repeat', 'follow-up', 'confirmation', 'denial'] as const;
export type ReportClass = (typeof REPORT_CLASSES)[number];

export type Addition = 'stage' | 'fee' | 'club' | 'date' | 'quote' | 'loan';

/** A claim seen as an act of reporting. */
export interface Report {
  readonly claim: string;
  readonly article: string;
  readonly saga: string;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly class: ReportClass;
  readonly origin: { readonly name: string; readonly sort: SourceSort; readonly phantom: boolean };
  readonly chain: readonly string[];
  readonly adds: readonly Addition[];
  readonly nothingNew: boolean;
  /** An old story told again: nothing new, and no new origin for more than 14 days. Absent: no. */
  readonly recycled?: true;
  readonly why: string;
}
