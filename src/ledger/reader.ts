import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { Fact, FactKind } from '../model/fact.js';
import type { Report, ReportClass } from '../model/report.js';
import type { Saga, SagaKind, Stage, Told } from '../model/saga.js';

/**
 * A day (or instant) at which to look at the ledger. `published`: only what articles dated up to then say
 * (a bare date counts whole). `read`: only what Hearsay had read by then. Absent: everything.
 */
export interface AsOf {
  readonly published?: string;
  readonly read?: string;
}

export interface View {
  readonly asOf?: AsOf;
  /** At most so many rows; absent: all. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface SagaFilter extends View {
  readonly id?: string;
  readonly kind?: SagaKind;
  readonly stage?: Stage;
  /** Register id or (part of a) name, folded; of either side of the move. */
  readonly club?: string;
  /** Register id or (part of a) name. */
  readonly player?: string;
  /** Name or id of a source anywhere in a chain. */
  readonly source?: string;
  /** Only sagas that changed on or after this date. */
  readonly since?: string;
  /** Newest change first unless told otherwise. */
  readonly order?: 'changed' | 'reports' | 'person';
}

export interface ClaimFilter extends View {
  readonly article?: string;
  readonly saga?: string;
  readonly club?: string;
  readonly player?: string;
  readonly source?: string;
}

export interface ReportFilter extends ClaimFilter {
  readonly class?: ReportClass;
}

export interface FactFilter extends ClaimFilter {
  readonly kind?: FactKind;
}

export interface ArticleFilter extends View {
  readonly outlet?: string;
  readonly lang?: string;
  readonly unread?: boolean;
}

/** An article as the ledger keeps it: one row per version of its text, the newest unless asked by `version`. */
export interface StoredArticle {
  readonly article: Article;
  /** Hash of the text. */
  readonly version: string;
  /** Instant at which it was read, ISO. */
  readonly read: string;
  readonly unread: boolean;
  readonly claims: number;
  readonly facts: number;
}

export interface StoredClaim {
  readonly claim: Claim;
  readonly told: Told;
  readonly version: string;
  /** Instant from which it no longer counts (its article was corrected), null while it stands. */
  readonly retired: string | null;
}

export interface LedgerStatus {
  readonly engine: 'sqlite' | 'postgres';
  readonly location: string;
  readonly articles: number;
  readonly unread: number;
  readonly claims: number;
  readonly facts: number;
  readonly sagas: number;
  readonly outlets: number;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  readonly lastRead: string | null;
  readonly languages: readonly { readonly lang: string; readonly articles: number; readonly unread: number }[];
}

export interface SearchHit {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  /** Words around the first hit. */
  readonly excerpt: string;
}

/** All that the faces (web, CLI, API) may ask of a ledger. Nothing here can write. */
export interface LedgerReader {
  status(): Promise<LedgerStatus>;
  article(id: string, version?: string): Promise<StoredArticle | null>;
  articles(filter: ArticleFilter): Promise<readonly StoredArticle[]>;
  claim(id: string): Promise<StoredClaim | null>;
  claims(filter: ClaimFilter): Promise<readonly StoredClaim[]>;
  facts(filter: FactFilter): Promise<readonly Fact[]>;
  sagas(filter: SagaFilter): Promise<readonly Saga[]>;
  reports(filter: ReportFilter): Promise<readonly Report[]>;
  search(words: string, view?: View): Promise<readonly SearchHit[]>;
  close(): Promise<void>;
}
