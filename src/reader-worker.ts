import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { english } from './languages/en/index.js';
import type { Article } from './model/article.js';
import type { Judgement } from './model/judgement.js';
import type { NamePhrase } from './model/name.js';
import type { Reading } from './model/reading.js';
import { type BatchReader, type Lane, overLanes } from './reading/batch.js';
import { calendarBy } from './reading/calendar.js';
import type { Explainer } from './reading/explain.js';
import { createReader } from './reading/read.js';
import type { Reader } from './reading/reader.js';
import { championsOn } from './register/champions.js';
import { applyJudgements } from './register/judged.js';
import { createRegister, type Register } from './register/register.js';
import { isSouthern, windowLabelled } from './register/windows.js';

export interface BatchOptions {
  /** Threads to read with; as many as the machine runs at once unless given. */
  readonly threads?: number;
  /** Names over and above those of the register that comes with the package. */
  readonly phrases?: readonly NamePhrase[];
  /** What people have judged of the register's names. */
  readonly judgements?: readonly Judgement[];
  /** Parcels of articles that a thread has before it; more than two help where the asker is busy for long. */
  readonly ahead?: number;
  /** What a thread runs instead of this module; it must import it. For running from source. */
  readonly entry?: URL;
}

/** What a thread is started with. `reader` tells it from any other thread that imports this module. */
interface Start {
  readonly hearsayReader: true;
  readonly phrases: readonly NamePhrase[];
  readonly judgements: readonly Judgement[];
}

/** The first word of a thread that has loaded what it reads with. */
const READY = '';

/** A reading without its article, which the asker has. */
type Answer = Omit<Reading, 'article'>;

/** What every thread reads with, the asker's own among them. */
export function readerWith(register: Register): Reader & Explainer {
  return createReader([english], register, {
    calendar: calendarBy({ labelled: windowLabelled, southern: isSouthern }),
    championsOn,
  });
}

/** A reader over worker threads, each with a register of its own. Close it, or the process goes on. */
export function createBatchReader(options: BatchOptions = {}): BatchReader {
  const threads = Math.max(1, options.threads ?? availableParallelism());
  return overLanes(
    Array.from({ length: threads }, () => thread(options)),
    options.ahead,
  );
}

/** As many threads as leave one of the machine's to the asker; none where there is but one. */
export function sparedThreads(options: Omit<BatchOptions, 'threads' | 'ahead'>): readonly Lane[] {
  return Array.from({ length: availableParallelism() - 1 }, () => thread(options));
}

function thread(options: BatchOptions): Lane {
  const { phrases = [], judgements = [] } = options;
  const start: Start = { hearsayReader: true, phrases, judgements };
  const worker = new Worker(options.entry ?? new URL(import.meta.url), { workerData: start });
  const asked: { done(answer: string): void; failed(reason: unknown): void }[] = [];
  let lost: Error | null = null;
  const lose = (reason: Error): void => {
    lost = reason;
    for (const one of asked.splice(0)) one.failed(reason);
  };
  const ready = new Promise<void>((done, failed) => asked.push({ done: () => done(), failed }));
  // Not everyone waits for it; whoever asks a thread that is lost is told so.
  ready.catch(() => undefined);
  worker.on('message', (answer: string) => asked.shift()?.done(answer));
  worker.on('error', lose);
  worker.on('exit', () => lose(lost ?? new Error('the reading thread has ended')));
  return {
    ready,
    async read(articles) {
      if (lost !== null) throw lost;
      // As text: parsing and writing JSON is faster than cloning thousands of small objects.
      const answer = await new Promise<string>((done, failed) => {
        asked.push({ done, failed });
        worker.postMessage(JSON.stringify(articles));
      });
      const answers: readonly Answer[] = JSON.parse(answer);
      return answers.map((one, at): Reading => ({ article: articles[at]!, ...one }));
    },
    async close() {
      await worker.terminate();
    },
  };
}

function isStart(data: unknown): data is Start {
  return typeof data === 'object' && data !== null && 'hearsayReader' in data;
}

if (!isMainThread && isStart(workerData)) {
  const { phrases, judgements } = workerData;
  const register = createRegister(phrases.length === 0 ? {} : { phrases });
  const reader = readerWith(judgements.length === 0 ? register : applyJudgements(register, judgements));
  const port = parentPort;
  port?.on('message', (asked: string) => {
    const articles: readonly Article[] = JSON.parse(asked);
    const answers = articles.map((article): Answer => {
      const { claims, facts, unread } = reader.read(article);
      return { claims, facts, unread };
    });
    port.postMessage(JSON.stringify(answers));
  });
  port?.postMessage(READY);
}
