import type { Derive } from '../ledger/derive.js';
import type { LedgerLine } from '../ledger/line.js';
import type { Imported, LedgerWriter, Recorded } from '../ledger/writer.js';
import type { Judgement } from '../model/judgement.js';
import { Problem } from '../model/problem.js';
import type { Reading } from '../model/reading.js';
import { insertAll, lastNumber } from './batch.js';
import { ToldCache } from './clan.js';
import { packText } from './columns.js';
import { clearDerived } from './derived.js';
import { gatherStatistics, type Store, type Tx } from './engine.js';
import { keep } from './keep.js';
import { locked } from './lock.js';
import { Names } from './names.js';
import { guarded, shown } from './problems.js';
import { type Budget, refresh, settleSome, USUAL_BUDGET } from './refresh.js';
import { regroup } from './regroup.js';
import { withdrawal } from './retract.js';
import { forgetAllRosters } from './rosters.js';
import { retally } from './tally.js';
import { instantKey } from './time.js';
import type { Entry } from './versions.js';

/** Lines taken in by one transaction of an import. */
const RESTORED_AT_ONCE = 500;
/** So many new articles change how the engine had better look things up. */
const MANY = 2_000;

/** Writes to one store. Calls made at the same time are done one after another. */
export class StoreWriter implements LedgerWriter {
  readonly #names = new Names();
  readonly #told = new ToldCache();
  /** Articles that came since the engine last counted its tables. */
  #fresh = 0;
  /** A write failed (locked, full, lost): what waits is left to the next writer, not waited for again. */
  #failed = false;
  #closed = false;

  constructor(
    private readonly store: Store,
    private readonly derive: Derive,
    private readonly budget: Budget = USUAL_BUDGET,
  ) {}

  record(readings: readonly Reading[], readAt: string): Promise<readonly Recorded[]> {
    const at = this.#instant(readAt);
    return this.#keep(readings.map((reading) => ({ reading, readAt: at, withdrawn: false })));
  }

  async retract(article: string, at: string): Promise<boolean> {
    const instant = this.#instant(at);
    return this.#write(async (tx) => {
      const entry = await withdrawal(tx, article, instant);
      if (entry === null) return false;
      await this.#keepIn(tx, [entry]);
      return true;
    });
  }

  judge(judgement: Judgement): Promise<boolean> {
    return this.#write((tx) => this.#judgeIn(tx, judgement));
  }

  async restore(lines: Iterable<LedgerLine> | AsyncIterable<LedgerLine>): Promise<Imported> {
    let added = 0;
    let known = 0;
    let batch: LedgerLine[] = [];
    const flush = async () => {
      const found = await this.#restoreBatch(batch);
      added += found.added;
      known += found.known;
      batch = [];
    };
    for await (const line of lines) {
      batch.push(line);
      if (batch.length === RESTORED_AT_ONCE) await flush();
    }
    await flush();
    await this.settle();
    return { added, known };
  }

  async settle(): Promise<void> {
    while (await this.#write((tx) => settleSome(tx, this.derive, this.#names, this.#told, this.budget)));
    if (this.#fresh < MANY) return;
    this.#fresh = 0;
    await guarded(this.store.location, () => gatherStatistics(this.store));
  }

  async rebuild(): Promise<void> {
    await this.#write(async (tx) => {
      await clearDerived(tx);
      await retally(tx);
      await regroup(tx, this.derive);
      const clans = await tx.selectFrom('clans').select(['clan', 'claims']).execute();
      const rows = clans.map(({ clan, claims }) => ({ clan, claims, from_day: '' }));
      await insertAll(tx, 'pending', rows);
      while (await settleSome(tx, this.derive, this.#names, this.#told, this.budget));
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      if (!this.#failed) await this.settle();
    } finally {
      await this.store.db.destroy();
    }
  }

  #keep(entries: readonly Entry[]): Promise<readonly Recorded[]> {
    if (entries.length === 0) return Promise.resolve([]);
    return this.#write((tx) => this.#keepIn(tx, entries));
  }

  async #keepIn(tx: Tx, entries: readonly Entry[]): Promise<readonly Recorded[]> {
    const groupOf = this.derive.groupOf.bind(this.derive);
    this.#fresh += entries.length;
    const { answers, touched, clans } = await keep(
      tx,
      this.store.engine,
      this.#names,
      groupOf,
      this.#told,
      entries,
    );
    await refresh(tx, this.derive, this.#names, this.#told, touched, clans, this.budget);
    return answers;
  }

  async #judgeIn(tx: Tx, judgement: Judgement): Promise<boolean> {
    const id = packText(judgement.id);
    const known = await tx.selectFrom('judgements').select('n').where('id', '=', id).executeTakeFirst();
    if (known !== undefined) return false;
    const n = (await lastNumber(tx, 'judgements')) + 1;
    const row = { n, id, at: this.#instant(judgement.at), body: JSON.stringify(judgement) };
    await insertAll(tx, 'judgements', [row]);
    // It may say who is who in any group.
    await forgetAllRosters(tx);
    return true;
  }

  #restoreBatch(lines: readonly LedgerLine[]): Promise<Imported> {
    if (lines.length === 0) return Promise.resolve({ added: 0, known: 0 });
    return this.#write(async (tx) => {
      const entries = lines.flatMap((line) => (line.type === 'version' ? [line] : []));
      const answers = await this.#keepIn(tx, entries);
      let known = answers.filter((answer) => answer === 'known').length;
      for (const line of lines)
        if (line.type === 'judgement' && !(await this.#judgeIn(tx, line.judgement))) known++;
      return { added: lines.length - known, known };
    });
  }

  /** One transaction with the ledger's write lock; what it learnt of names counts once it is committed. */
  #write<T>(step: (tx: Tx) => Promise<T>): Promise<T> {
    return guarded(this.store.location, async () => {
      try {
        const result = await locked(this.store, step);
        this.#failed = false;
        this.#names.keep();
        return result;
      } catch (error) {
        this.#failed = true;
        this.#names.forget();
        this.#told.forget();
        throw error;
      }
    });
  }

  #instant(at: string): string {
    const key = instantKey(at);
    if (key === null) throw new Problem('bad-date', shown(this.store.location), `"${at}" is no instant`);
    return key;
  }
}
