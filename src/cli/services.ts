import type { Readable } from 'node:stream';
import type { LedgerReader } from '../ledger/reader.js';
import type { LedgerWriter } from '../ledger/writer.js';
import type { Article } from '../model/article.js';
import type { Reading } from '../model/reading.js';
import type { Taken, TakeOptions } from '../model/taken.js';

/** A ledger opened for reading and writing. */
export interface Ledger extends LedgerReader, LedgerWriter {}

export interface Period {
  readonly since?: string;
  readonly asOf?: string;
}

export type BriefFormat = 'markdown' | 'json' | 'table';

/** The desk's one entry: a request in, a response out (the shape of every fetch handler). */
export type Handler = (request: Request) => Response | Promise<Response>;

/** All that the commands are made of, handed in by the composition root. */
export interface Services {
  readonly version: string;
  /** Articles and problems from the inputs, one after another; never throws for an input. */
  take(inputs: readonly string[], options: TakeOptions, stdin: Readable): AsyncIterable<Taken>;
  read(article: Article): Reading;
  /** Whether a text is about football at all, by its words; only asked where nothing was read. */
  isFootball(text: string, lang: string): boolean;
  /** Opens a ledger; `create` makes it where there is none. Throws a Problem otherwise. */
  open(location: string, create: boolean): Promise<Ledger>;
  brief(ledger: LedgerReader, period: Period, format: BriefFormat): Promise<string>;
  desk(ledger: LedgerReader): Handler;
  /** Serves a handler; resolves once it listens, with its address and a way to stop. Throws `port-taken`. */
  listen(handler: Handler, host: string, port: number): Promise<Listening>;
  /** The rule tree behind a claim of an article as a text; null if the article does not make that claim. */
  explain(article: Article, claim: string): string | null;
  /** The files of the example corpus. */
  examples(): readonly string[];
}

export interface Listening {
  readonly address: string;
  close(): Promise<void>;
}
