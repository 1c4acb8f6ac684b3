import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { Fact, FactKind } from '../model/fact.js';
import type { Judgement } from '../model/judgement.js';
import type { Report, ReportClass } from '../model/report.js';
import type { Saga, SagaKind, Stage, Told } from '../model/saga.js';
import type { LedgerLine } from './line.js';

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

/** Lists by time: articles newest first unless told otherwise; claims, facts and reports oldest first. */
export interface TimedView extends View {
  readonly order?: 'newest' | 'oldest';
}

export interface SagaFilter extends View {
  readonly id?: string;
  readonly kind?: SagaKind;
  readonly stage?: Stage;
  /** Register id or (part of a) name, folded; of either side of the move. */
  readonly club?: string;
  /** Register id or (part of a) name. */
  readonly player?: string;
  /** Register id of the one person that is meant; of one without an id, the exact name. */
  readonly person?: string;
  /** Name or id of a source anywhere in a chain. */
  readonly source?: string;
  /** Only sagas that changed on or after this date. */
  readonly since?: string;
  /** Newest change first unless told otherwise. */
  readonly order?: 'changed' | 'reports' | 'person';
}

export interface ClaimFilter extends TimedView {
  /** Only these; those that the ledger does not know or the view does not show are left out. */
  readonly ids?: readonly string[];
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

export interface ArticleFilter extends TimedView {
  /** Only these. */
  readonly ids?: readonly string[];
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
  /** The article was taken back: no text, claims or facts. */
  readonly withdrawn: boolean;
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
  readonly languages: readonly {
    readonly lang: string;
    readonly articles: number;
    readonly unread: number;
  }[];
}

export interface SearchHit {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  /** Words around the first hit. */
  readonly excerpt: string;
  /** They are of a retelling, not the outlet's own; absent: they are its own. */
  readonly retelling?: true;
}

/** A quote whose words no longer stand where it says, or whose article's version is gone. */
export interface Orphan {
  readonly kind: 'claim' | 'fact';
  readonly id: string;
  readonly article: string;
  readonly version: string;
  readonly exact: string;
  readonly reason: string;
}

export interface Verified {
  readonly claims: number;
  readonly facts: number;
  readonly orphans: readonly Orphan[];
}

/** All that the faces (web, CLI, API) may ask of a ledger. Nothing here can write. */
export interface LedgerReader {
  /** What stands in the ledger, or stood in it as of the view's day. */
  status(view?: Pick<View, 'asOf'>): Promise<LedgerStatus>;
  /** Its newest version in the view, or the version asked for; null where there is none or it was withdrawn. */
  article(id: string, version?: string, view?: Pick<View, 'asOf'>): Promise<StoredArticle | null>;
  articles(filter: ArticleFilter): Promise<readonly StoredArticle[]>;
  /** Also a retired one; without a view the newest of that id. */
  claim(id: string, view?: Pick<View, 'asOf'>): Promise<StoredClaim | null>;
  claims(filter: ClaimFilter): Promise<readonly StoredClaim[]>;
  facts(filter: FactFilter): Promise<readonly Fact[]>;
  sagas(filter: SagaFilter): Promise<readonly Saga[]>;
  reports(filter: ReportFilter): Promise<readonly Report[]>;
  /** Articles that hold all the words, those read last first. */
  search(words: string, view?: View): Promise<readonly SearchHit[]>;
  /** All versions of an article, oldest first, withdrawals included. */
  versions(id: string): Promise<readonly StoredArticle[]>;
  judgements(): Promise<readonly Judgement[]>;
  /** Holds every quote against the version of the text that it was taken from. */
  verify(): Promise<Verified>;
  /** All that is not derived, in the order in which it came: for export. */
  lines(): AsyncIterable<LedgerLine>;
  close(): Promise<void>;
}
