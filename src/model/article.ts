/** How the date of an article is known. */
export type DateBasis = 'stated' | 'metadata' | 'inferred' | 'unknown';

/**
 * One document from one outlet at one time.
 * `text` is kept exactly as it was decoded, so that offsets hold against the file that was read;
 * `bodyStart` is where the article itself begins (after a date line or front matter), 0 mostly.
 */
export interface Article {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** The register's id of the outlet. */
  readonly outletId: string | null;
  readonly author: string | null;
  /** ISO date or date-time; null if nothing tells. */
  readonly date: string | null;
  readonly dateBasis: DateBasis;
  /** BCP 47 language code, lower case ("en"); "und" if it cannot be told. */
  readonly lang: string;
  /** The title where it is not part of the text (from metadata); null otherwise. */
  readonly title: string | null;
  readonly text: string;
  readonly bodyStart: number;
  /** The words are a retelling of the outlet's report, not the outlet's own; absent: they are its own. */
  readonly retelling?: true;
}
