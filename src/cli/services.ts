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

export interface Opening {
  readonly mode: OpenMode;
  /** Told before a ledger of an older version is brought along. */
  readonly onOlder: () => void;
}

/** What reads articles, once its words and names are loaded. */
export interface ReadingDesk {
  read(article: Article): Reading;
  /** Reads one after another; of very many, most are read by threads of their own, with the same answers in the same order. */
  readAll(articles: AsyncIterable<Article>): AsyncIterable<Reading>;
  /** Whether a text is about football at all; only asked where nothing was read. */
  isFootball(text: string): boolean;
  /** The rule tree behind a claim of an article, as lines of text; null if the article does not make that claim. */
  explain(article: Article, claim: string): string | null;
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
  /** The reader, with what people judged in a ledger if one is given. */
  reader(ledger: LedgerReader | null): Promise<ReadingDesk>;
  /** Opens a ledger at a path or address. Throws a Problem if it cannot. */
  open(location: string, how: Opening): Promise<Ledger>;
  /** Serves the desk over a ledger. Throws a Problem (`port-taken`, `usage`) if it cannot listen there. */
  serve(ledger: LedgerReader, host: string, port: number): Promise<Listening>;
  /** The files of the example corpus that comes with the package. */
  examples(): Promise<readonly string[]>;
  /** Imports people (Reep CSV, Wikidata JSON, plain CSV) for all later readings; bad rows go to the sink. */
  importPeople(input: string, chunks: AsyncIterable<string>, sink: PeopleSink): Promise<PeopleImport>;
}

/** Told of each row that could not be used. */
export type PeopleSink = (complaint: {
  readonly input: string;
  readonly row: number;
  readonly reason: string;
}) => void;

export interface PeopleImport {
  readonly rows: number;
  readonly taken: number;
  readonly complaints: number;
}
