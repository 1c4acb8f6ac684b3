import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { english } from '../src/languages/en/index.js';
import type { Derive } from '../src/ledger/derive.js';
import type { Article } from '../src/model/article.js';
import { createReader } from '../src/reading/read.js';
import { createRegister } from '../src/register/register.js';
import { createDerive } from '../src/sagas/derive.js';
import { openLedger } from '../src/store/open.js';
import { loadCorpus } from './reading-corpus.js';
import { figure, table } from './table.js';

/*
 * The whole way of an article, from its text to the sagas in a SQLite ledger, and what each stage takes of it:
 * `npx tsx bench/pipeline.ts [--articles 5000]`. The project's own texts are taken again and again, each time as other
 * articles of a later year, so that the same persons are told of in window after window. Times are processor times of
 * one thread: reading and the ledger can each have a core of its own.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '5000' } } });
const wanted = Math.max(1, Number(values.articles) || 5000);
const BATCH = 500;

const corpus = loadCorpus();
const reader = createReader([english], createRegister());
for (const article of corpus.articles) reader.read(article);

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
const derive: Derive = {
  groupOf: plain.groupOf,
  fold: (group) => timed(() => plain.fold(group)),
  unfold: (group) => {
    const unfolding = timed(() => plain.unfold?.(group) ?? null);
    return unfolding === null
      ? null
      : { step: (came, gone, again) => timed(() => unfolding.step(came, gone, again)) };
  },
};

/** The article that stands at a place of the endless row. */
function articleAt(at: number): Article {
  const round = Math.floor(at / corpus.articles.length);
  const article = corpus.articles[at % corpus.articles.length]!;
  const { date } = article;
  const later =
    date === null ? null : `${Number(date.slice(0, 4)) + round}${date.slice(4).replace('-02-29', '-02-28')}`;
  return { ...article, id: `${article.id}-${round}`, date: later };
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
try {
  const ledger = await openLedger(join(folder, 'ledger.db'), { derive });
  let [reading, keeping, held, claims] = [0, 0, 0, 0];
  for (let at = 0; at < wanted; at += BATCH) {
    const articles = Array.from({ length: Math.min(BATCH, wanted - at) }, (_, i) => articleAt(at + i));
    const begun = spent();
    const readings = articles.map((article) => reader.read(article));
    const read = spent();
    const from = performance.now();
    await ledger.writer.record(readings, '2030-01-01T00:00:00Z');
    reading += read - begun;
    keeping += spent() - read;
    held += performance.now() - from;
    for (const one of readings) claims += one.claims.length;
  }
  const begun = spent();
  const from = performance.now();
  await ledger.writer.settle();
  keeping += spent() - begun;
  held += performance.now() - from;
  await ledger.writer.close();
  await ledger.reader.close();
  const whole = reading + keeping;
  const folded = (keeping * folding) / held;
  const row = (name: string, ms: number): readonly string[] => [
    name,
    (ms / wanted).toFixed(3),
    `${Math.round((ms / whole) * 100)} %`,
    figure((wanted / ms) * 1000),
  ];
  console.log(`${figure(wanted)} articles, ${figure(claims)} claims into SQLite; processor time per article`);
  const rows = [
    row('reading', reading),
    row('folding', folded),
    row('the rest of the ledger', keeping - folded),
    row('all on one core', whole),
  ];
  console.log(table(['stage', 'ms', 'share', 'articles/s'], rows));
  console.log(
    `with reading on a core of its own: ${figure((wanted / Math.max(reading, keeping)) * 1000)} articles/s`,
  );
  console.log(`with all spread over two cores: ${figure((2 * wanted * 1000) / whole)} articles/s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
