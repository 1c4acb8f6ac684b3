import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Derive } from '../src/ledger/derive.js';
import type { LedgerWriter } from '../src/ledger/writer.js';
import type { Article } from '../src/model/article.js';
import type { Reading } from '../src/model/reading.js';
import { built, builtBatches, builtReading } from './built.js';
import { Press } from './press.js';
import { figure, table } from './table.js';

const { createReader, english, createRegister } = await builtReading();
const { createBatchReader } = await builtBatches();
const { createDerive }: typeof import('../src/sagas/derive.js') = await import(built('sagas/derive.js'));
const { openLedger }: typeof import('../src/store/open.js') = await import(built('store/open.js'));

/*
 * The whole way of an article, from its text to the sagas in a SQLite ledger, of the program as it is built:
 * `npm run build && npx tsx bench/pipeline.ts [--articles 10000] [--batch 2000]`. First all on one thread, with what each
 * stage takes of the processor's time; then with reading on a thread of its own, as `hearsay read` does it, by the clock.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, batch: { type: 'string', default: '2000' } },
});
const wanted = Math.max(1, Number(values.articles) || 10_000);
const batch = Math.max(1, Number(values.batch) || 2_000);
const READ_AT = '2060-01-01T00:00:00Z';

const reader = createReader([english], createRegister());
const press = new Press(reader);
const articles: readonly Article[] = [...press.articles(wanted)];
for (const article of articles.slice(0, 500)) reader.read(article);

/** Processor time of this process in milliseconds. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Wall-clock time of folding: to ask for processor time at every fold would cost as much as some folds. */
let folding = 0;
function timed<T>(step: () => T): T {
  const from = performance.now();
  const answer = step();
  folding += performance.now() - from;
  return answer;
}

const plain = createDerive();
const watched: Derive = {
  groupOf: plain.groupOf,
  fold: (group) => timed(() => plain.fold(group)),
  reach: (came) => timed(() => plain.reach?.(came) ?? null),
  unfold: (group, roster) => {
    const unfolding = timed(() => plain.unfold?.(group, roster) ?? null);
    return unfolding === null
      ? null
      : {
          step: (came, gone, again) => timed(() => unfolding.step(came, gone, again)),
          roster: () => timed(() => unfolding.roster()),
        };
  },
};

async function inLedger<T>(derive: Derive, work: (writer: LedgerWriter) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const ledger = await openLedger(join(folder, 'ledger.db'), { derive });
    try {
      return await work(ledger.writer);
    } finally {
      await ledger.writer.close();
      await ledger.reader.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What each stage takes of the processor. */
async function stages(): Promise<void> {
  let [reading, keeping, held, claims] = [0, 0, 0, 0];
  await inLedger(watched, async (writer) => {
    const keep = async (step: () => Promise<unknown>): Promise<void> => {
      const begun = spent();
      const from = performance.now();
      await step();
      keeping += spent() - begun;
      held += performance.now() - from;
    };
    for (let at = 0; at < wanted; at += batch) {
      const begun = spent();
      const readings = articles.slice(at, at + batch).map((article) => reader.read(article));
      reading += spent() - begun;
      await keep(() => writer.record(readings, READ_AT));
      for (const one of readings) claims += one.claims.length;
    }
    await keep(() => writer.settle());
  });
  const whole = reading + keeping;
  const folded = (keeping * folding) / held;
  const row = (name: string, ms: number): readonly string[] => [
    name,
    (ms / wanted).toFixed(3),
    `${Math.round((ms / whole) * 100)} %`,
    figure((wanted / ms) * 1000),
  ];
  const { least, median, most } = press.words;
  console.log(
    `${figure(wanted)} articles of ${least} to ${most} words (median ${median}), ${figure(claims)} claims into SQLite`,
  );
  const rows = [
    row('reading', reading),
    row('folding', folded),
    row('the rest of the ledger', keeping - folded),
    row('all on one thread', whole),
  ];
  console.log(table(['stage', 'ms of processor time per article', 'share', 'articles/s'], rows));
}

/** The whole way by the clock, reading and keeping each on a thread of its own. */
async function together(): Promise<void> {
  const readers = createBatchReader({ threads: 1, ahead: 16 });
  for await (const _ of readers.read(articles.slice(0, 500)));
  await inLedger(createDerive(), async (writer) => {
    const begun = spent();
    const from = performance.now();
    let recording = 0;
    let readings: Reading[] = [];
    const flush = async (): Promise<void> => {
      const since = performance.now();
      await writer.record(readings, READ_AT);
      recording += performance.now() - since;
      readings = [];
    };
    for await (const reading of readers.read(articles)) {
      readings.push(reading);
      if (readings.length === batch) await flush();
    }
    await flush();
    const since = performance.now();
    await writer.settle();
    recording += performance.now() - since;
    const wall = performance.now() - from;
    console.log(
      `\nreading on a thread of its own: ${figure((wanted / wall) * 1000)} articles/s by the clock ` +
        `(${((spent() - begun) / wanted).toFixed(3)} ms of processor time per article, ` +
        `${Math.round((recording / wall) * 100)} % of the time in the ledger)`,
    );
  });
  await readers.close();
}

await stages();
await together();
