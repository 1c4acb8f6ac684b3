import type { Derive } from '../ledger/derive.js';
import type { LedgerLine } from '../ledger/line.js';
import type {
  ArticleFilter,
  ClaimFilter,
  FactFilter,
  LedgerReader,
  LedgerStatus,
  ReportFilter,
  SagaFilter,
  SearchHit,
  StoredArticle,
  StoredClaim,
  Verified,
  View,
} from '../ledger/reader.js';
import type { Fact } from '../model/fact.js';
import type { Judgement } from '../model/judgement.js';
import type { Report } from '../model/report.js';
import type { Saga } from '../model/saga.js';
import type { Db, Store } from './engine.js';
import { guarded, problemOf } from './problems.js';
import { articleById, listArticles, versionsById } from './queries/article.js';
import { claimById, listClaims } from './queries/claim.js';
import { listFacts } from './queries/fact.js';
import { linesOf, listJudgements } from './queries/line.js';
import { listReports } from './queries/report.js';
import { listSagas } from './queries/saga.js';
import { searchArticles } from './queries/search.js';
import { statusAsOf, statusOf } from './queries/status.js';
import { verifyQuotes } from './queries/verify.js';
import { sightOf } from './time.js';

/** Reads one store. Every answer is of one moment: what is written meanwhile does not mix into it. */
export class StoreReader implements LedgerReader {
  #closed = false;

  constructor(
    private readonly store: Store,
    private readonly derive: Derive,
  ) {}

  status({ asOf }: Pick<View, 'asOf'> = {}): Promise<LedgerStatus> {
    return this.#read((db) => {
      const store = { ...this.store, db };
      return asOf === undefined ? statusOf(store) : statusAsOf(store, this.derive, sightOf(asOf));
    });
  }

  article(id: string, version?: string, view: Pick<View, 'asOf'> = {}): Promise<StoredArticle | null> {
    return this.#read((db) => articleById(db, id, version, view.asOf));
  }

  articles(filter: ArticleFilter): Promise<readonly StoredArticle[]> {
    return this.#read((db) => listArticles(db, filter));
  }

  versions(id: string): Promise<readonly StoredArticle[]> {
    return this.#read((db) => versionsById(db, id));
  }

  claim(id: string, view: Pick<View, 'asOf'> = {}): Promise<StoredClaim | null> {
    return this.#read((db) => claimById(db, id, view.asOf));
  }

  claims(filter: ClaimFilter): Promise<readonly StoredClaim[]> {
    return this.#read(async (db) => {
      const { saga, asOf, ...narrow } = filter;
      if (saga === undefined) return await listClaims(db, narrow, sightOf(asOf));
      const of = await this.#saga(db, saga, filter);
      const asked = new Set(narrow.ids ?? of?.claims ?? []);
      const ids = (of?.claims ?? []).filter((id) => asked.has(id));
      return await listClaims(db, { ...narrow, ids }, sightOf(asOf));
    });
  }

  facts(filter: FactFilter): Promise<readonly Fact[]> {
    return this.#read(async (db) => {
      const { saga, asOf, ...narrow } = filter;
      if (saga === undefined) return await listFacts(db, narrow, sightOf(asOf));
      const of = await this.#saga(db, saga, filter);
      if (of === undefined) return [];
      return await listFacts(db, { ...narrow, subjects: [of.person.id ?? of.person.name] }, sightOf(asOf));
    });
  }

  sagas(filter: SagaFilter): Promise<readonly Saga[]> {
    return this.#read((db) => listSagas(db, this.derive, filter));
  }

  reports(filter: ReportFilter): Promise<readonly Report[]> {
    return this.#read((db) => listReports(db, this.derive, filter));
  }

  search(words: string, view: View = {}): Promise<readonly SearchHit[]> {
    return this.#read((db) => searchArticles({ ...this.store, db }, words, view));
  }

  judgements(): Promise<readonly Judgement[]> {
    return this.#read(listJudgements);
  }

  verify(): Promise<Verified> {
    return this.#read(verifyQuotes);
  }

  async *lines(): AsyncIterable<LedgerLine> {
    try {
      yield* linesOf(this.store.db);
    } catch (error) {
      throw problemOf(error, this.store.location) ?? error;
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.store.db.destroy();
  }

  async #saga(db: Db, id: string, { asOf }: View): Promise<Saga | undefined> {
    const [saga] = await listSagas(db, this.derive, asOf === undefined ? { id } : { id, asOf });
    return saga;
  }

  #read<T>(step: (db: Db) => Promise<T>): Promise<T> {
    const { engine, db, location } = this.store;
    return guarded(location, () => {
      const snapshot = db.transaction();
      return engine === 'sqlite'
        ? snapshot.execute(step)
        : snapshot.setIsolationLevel('repeatable read').setAccessMode('read only').execute(step);
    });
  }
}
