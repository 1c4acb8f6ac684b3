import type { Child } from 'hono/jsx';
import type { LedgerReader, View } from '../ledger/reader.js';
import type { Article } from '../model/article.js';
import type { Links } from './links.js';

/** How one claim or fact was read, in words: made by the reader and handed in, never computed here. */
export interface Explanation {
  readonly rule: string;
  /** The rule's own example phrase; null where it has none. */
  readonly example: string | null;
  /** The words that filled each role, the refiners that touched it: in the order in which they acted. */
  readonly steps: readonly { readonly label: string; readonly text: string }[];
}

/** Explanations of an article's claims and facts by their ids; what today's rules do not read is left out. */
export type Explain = (
  article: Article,
) => ReadonlyMap<string, Explanation> | Promise<ReadonlyMap<string, Explanation>>;

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
