import type { PersonRecord } from '../person.js';

/** One bad row: where it stands and why it was left out. One line. */
export interface Complaint {
  readonly input: string;
  /** Row or line, from 1 (the header is row 1). */
  readonly row: number;
  readonly reason: string;
}

/** What an import hands on as it goes. */
export interface ImportSink {
  readonly person: (person: PersonRecord) => void;
  readonly complaint: (complaint: Complaint) => void;
}

/** How it went. */
export interface ImportReport {
  /** Rows or lines that held something. */
  readonly rows: number;
  /** People (or clubs) taken over. */
  readonly taken: number;
  readonly complaints: number;
}

/** What the sources' words for clubs and nations mean; null for what is not known. */
export interface Vocabulary {
  club(text: string): string | null;
  nation(text: string): string | null;
}

/** A file in pieces of decoded text, as a stream gives it. */
export type TextChunks = Iterable<string> | AsyncIterable<string>;

export function complaintLine({ input, row, reason }: Complaint): string {
  return `${input}, row ${row}: ${reason}`;
}
