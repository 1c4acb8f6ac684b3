import type { Article } from '../model/article.js';
import type { Reading } from '../model/reading.js';
import type { TakeOptions } from '../model/taken.js';
import { Row } from './row.js';
import type { Ledger, ReadingDesk } from './services.js';
import { type Session, STATUS } from './session.js';
import { report } from './terminal.js';

/**
 * Readings in one transaction at most. What comes slowly is kept sooner (see below), so that little is lost to a power cut;
 * of what comes fast, a thousand cost a third less than ten times a hundred, and two thousand a tenth less again.
 */
const BATCH = 2_000;
/** Slow inputs are shown and kept as they come. */
const PATIENCE_MS = 500;

/** Counts of a run of reading, for its last line. */
export interface Tally {
  articles: number;
  unread: number;
  claims: number;
  facts: number;
  problems: number;
  known: number;
}

/**
 * Reads inputs, keeps the readings in the ledger if there is one, and hands on each batch only after it was kept:
 * what was shown is safe. Problems and remarks go to standard error, one line for each document.
 */
export async function readInputs(
  session: Session,
  inputs: readonly string[],
  options: TakeOptions,
  ledger: Ledger | null,
  show: (readings: readonly Reading[]) => Promise<void>,
): Promise<Tally> {
  const { services, terminal } = session;
  const tally: Tally = { articles: 0, unread: 0, claims: 0, facts: 0, problems: 0, known: 0 };
  const desk = await services.reader(ledger?.reader ?? null);
  const progress = new Progress(session, tally);
  let batch: Reading[] = [];
  let since = 0;
  const flush = async (): Promise<void> => {
    const readings = batch;
    batch = [];
    if (readings.length === 0) return;
    if (ledger !== null) {
      const recorded = await ledger.writer.record(readings, terminal.now());
      tally.known += recorded.filter((one) => one === 'known').length;
    }
    progress.clear();
    await show(readings);
  };
  const complain = (input: string, words: string): void => {
    progress.clear();
    report(terminal, input, words);
  };
  const row = new Row(services.take(inputs, options, terminal.stdin), ({ input, reason }) => {
    tally.problems++;
    complain(input, reason);
  });
  try {
    for await (const reading of desk.readAll(row.articles())) {
      const { input, notes } = row.next();
      count(tally, reading);
      const remarks = [...notes, ...remarksOn(desk, reading)];
      if (remarks.length > 0) complain(input, remarks.join('; '));
      if (batch.length === 0) since = Date.now();
      batch.push(reading);
      if (batch.length >= BATCH || Date.now() - since > PATIENCE_MS) await flush();
      progress.show();
    }
    row.tellProblems();
    await flush();
  } finally {
    progress.clear();
  }
  if (tally.problems > 0) session.status = STATUS.someInputs;
  return tally;
}

function count(tally: Tally, reading: Reading): void {
  tally.articles++;
  if (reading.unread) tally.unread++;
  tally.claims += reading.claims.length;
  tally.facts += reading.facts.length;
}

/** What a reader of the output should know of an article that gave nothing. */
function remarksOn(desk: ReadingDesk, reading: Reading): readonly string[] {
  const { article } = reading;
  if (reading.unread) return [unreadReason(article)];
  if (reading.claims.length > 0 || reading.facts.length > 0) return [];
  const words = `${article.title ?? ''}\n${article.text.slice(article.bodyStart)}`;
  return desk.isFootball(words) ? [] : ['no football in it; kept without claims'];
}

function unreadReason(article: Article): string {
  return article.lang === 'und'
    ? 'its language cannot be told; kept unread'
    : `no wording for its language (${article.lang}) yet; kept unread`;
}

/** A counter on standard error, only where a person sees it and the output goes elsewhere. */
class Progress {
  private shown = 0;
  private readonly visible: boolean;

  constructor(
    private readonly session: Session,
    private readonly tally: Tally,
  ) {
    const { stderr, stdout } = session.terminal;
    this.visible = stderr.isTTY === true && stdout.isTTY !== true;
  }

  show(): void {
    const now = Date.now();
    if (!this.visible || now - this.shown < 100) return;
    this.shown = now;
    this.session.terminal.stderr.write(`\r${this.tally.articles} articles, ${this.tally.claims} claims`);
  }

  clear(): void {
    if (this.shown === 0) return;
    this.shown = 0;
    this.session.terminal.stderr.write('\r\u001b[K');
  }
}
