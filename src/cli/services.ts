import type { Readable } from 'node:stream';
import type { LedgerReader } from '../ledger/reader.js';
import type { LedgerWriter } from '../ledger/writer.js';
import type { Article } from '../model/article.js';
import type { Reading } from '../model/reading.js';
import type { Taken, TakeOptions } from '../model/taken.js';

/** A ledger opened for reading and, unless it was opened so, writing. */
export interface Ledger {
  readonly reader: LedgerReader;
  readonly writer: LedgerWriter;
}

/** `read`: there must be one, nothing is changed; `write`: there must be one; `make`: made where there is none. */
export type OpenMode = 'read' | 'write' | 'make';

export interface Period {
  readonly since?: string;
  readonly asOf?: string;
}

export const BRIEF_FORMATS = ['markdown', 'json', 'table'] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** How one claim or fact was read, in words. */
export interface Explanation {
  readonly rule: string;
  /** The rule's own example phrase; null where it has none. */
  readonly example: string | null;
  /** The words that filled each role, the refiners that touched it: in the order in which they acted. */
  readonly steps: readonly { readonly label: string; readonly text: string }[];
}

/** What reads articles, once its words and names are loaded. */
export interface ReadingDesk {
  read(article: Article): Reading;
  /** Whether a text is about football at all; only asked where nothing was read. */
  isFootball(text: string): boolean;
  /** How an article's claims and facts were read, by their ids. */
  explain(article: Article): ReadonlyMap<string, Explanation>;
}

export interface Listening {
  /** An address for a browser. */
  readonly url: string;
  close(): Promise<void>;
}

/** All that the commands are made of, handed in by the composition root; each part is loaded when first asked for. */
export interface Services {
  readonly version: string;
  /** Articles and problems from the inputs, one after another; never throws for an input. */
  take(inputs: readonly string[], options: TakeOptions, stdin: Readable): AsyncIterable<Taken>;
  reader(): Promise<ReadingDesk>;
  /** Opens a ledger at a path or address. Throws a Problem if it cannot. */
  open(location: string, mode: OpenMode): Promise<Ledger>;
  brief(ledger: LedgerReader, period: Period, format: BriefFormat): Promise<string>;
  /** Serves the desk over a ledger. Throws a Problem (`port-taken`, `usage`) if it cannot listen there. */
  serve(ledger: LedgerReader, host: string, port: number): Promise<Listening>;
  /** The files of the example corpus that comes with the package. */
  examples(): Promise<readonly string[]>;
}
