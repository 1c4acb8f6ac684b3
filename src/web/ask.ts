import type { Child } from 'hono/jsx';
import type { LedgerReader, View } from '../ledger/reader.js';
import type { Article } from '../model/article.js';
import type { Links } from './links.js';

/**
 * How a claim was read, as a text of lines: the rule, the words that filled its roles, what was refined. Made by the
 * reader and handed in, never computed here; null if today's rules do not read that claim.
 */
export type Explain = (article: Article, claim: string) => string | null | Promise<string | null>;

/** What a page is asked. */
export interface Ask {
  readonly reader: LedgerReader;
  /** The day that the page looks from, as the ledger wants it. */
  readonly view: Pick<View, 'asOf'>;
  readonly asOf: string | null;
  /** The day from which "today" is told: the as-of day, else the present one. */
  readonly today: string;
  readonly links: Links;
  /** Variable part of the address; empty where there is none. */
  readonly key: string;
  /** A field of the query, trimmed; empty where it is absent. */
  field(name: string): string;
  readonly explain: Explain | null;
  readonly version: string;
}

export type Section = 'home' | 'brief' | 'articles' | 'search' | 'about';

/** What a page answers: laid out by `parts/layout.tsx`. */
export interface Page {
  readonly title: string;
  readonly section: Section | null;
  readonly status?: 200 | 400 | 404 | 500 | 503;
  readonly body: Child;
}

/** Or it sends the reader on to another address of the desk. */
export interface Onward {
  readonly onward: string;
}

export type PageMaker = (ask: Ask) => Promise<Page | Onward>;
