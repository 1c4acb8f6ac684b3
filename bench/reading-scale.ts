import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { english } from '../src/languages/en/index.js';
import type { Article } from '../src/model/article.js';
import type { NamePhrase } from '../src/model/name.js';
import { createReader } from '../src/reading/read.js';
import type { Reader } from '../src/reading/reader.js';
import { createRegister } from '../src/register/register.js';
import { madePerson } from './people-source.js';
import { articleOf, type Corpus, countTokens } from './reading-corpus.js';
import { figure, median, table } from './table.js';

const WORDS_ONCE = 600;
const EXTRA_NAMES = 50_000;
const MANY = 100_000;

/** The same words as a hundred articles, as ten that are ten times as long, and as one. */
export function byLength(corpus: Corpus): string {
  const reader = createReader([english], createRegister());
  const parts = Array.from({ length: 100 }, (_, at) => longText(corpus, WORDS_ONCE, at));
  const runs = [1, 10, 100].map((times) => {
    const articles = Array.from({ length: 100 / times }, (_, at) =>
      articleOf(
        `long-${at}`,
        parts.slice(at * times, (at + 1) * times).join('\n\n'),
        'The Post',
        '2025-09-01',
      ),
    );
    const tokens = articles.reduce((sum, one) => sum + countTokens(one.text), 0);
    return { times, articles, tokens, took: [] as number[] };
  });
  // In turns; the first ones only warm the engine up.
  for (let round = 0; round < 12; round++) {
    for (const { articles, took } of runs) {
      const start = performance.now();
      readAll(reader, articles);
      if (round > 3) took.push(performance.now() - start);
    }
  }
  const rows = runs.map(({ times, articles, tokens, took }) => ({
    times,
    each: tokens / articles.length,
    milliseconds: median(took) / articles.length,
    nanoseconds: (median(took) / tokens) * 1e6,
  }));
  const once = rows[0]?.nanoseconds ?? Number.NaN;
  return table(
    ['length', 'tokens', 'ms', 'ns/token', 'against 1x'],
    rows.map(({ times, each, milliseconds, nanoseconds }) => [
      `${times}x`,
      figure(each),
      figure(milliseconds),
      figure(nanoseconds),
      `${(nanoseconds / once).toFixed(2)}x`,
    ]),
  );
}

/** Time per article over one, ten and a hundred times as many articles. */
export function byNumber(corpus: Corpus): string {
  const reader = createReader([english], createRegister());
  const some = corpus.articles.slice(0, 100);
  readAll(reader, corpus.articles);
  const rows = [1, 10, 100].map((times) => {
    const start = performance.now();
    for (let i = 0; i < times; i++) readAll(reader, some);
    return { count: times * some.length, each: ((performance.now() - start) / times / some.length) * 1000 };
  });
  return table(
    ['articles', 'µs/article'],
    rows.map(({ count, each }) => [figure(count), figure(each)]),
  );
}

/** What 50,000 more names in the register cost. The two readers take turns. */
export function byNames(corpus: Corpus): string {
  const start = performance.now();
  const plain = createReader([english], createRegister());
  const plainMade = performance.now() - start;
  const again = performance.now();
  const large = createReader([english], createRegister({ phrases: [...people(EXTRA_NAMES)] }));
  const largeMade = performance.now() - again;
  const rates: [number[], number[]] = [[], []];
  for (let round = 0; round < 9; round++) {
    for (const [at, reader] of [plain, large].entries()) {
      const took = timed(3, () => readAll(reader, corpus.articles));
      if (round > 1) rates[at]?.push((corpus.tokens / took) * 1000);
    }
  }
  const [usual, more] = rates.map(median);
  const cost = ((usual ?? 0) / (more ?? 1) - 1) * 100;
  return table(
    ['register', 'reader made in', 'tokens/s', 'cost'],
    [
      ['as it ships', `${figure(plainMade)} ms`, figure(usual ?? 0), ''],
      [
        `and ${figure(EXTRA_NAMES)} people`,
        `${figure(largeMade)} ms`,
        figure(more ?? 0),
        `${cost.toFixed(1)} %`,
      ],
    ],
  );
}

/** Memory after collection while 100,000 different articles are read. */
export function byMemory(corpus: Corpus): string {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const heap = (): number => {
    if (typeof collect === 'function') collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const reader = createReader([english], createRegister());
  const rows: string[][] = [];
  for (let read = 0; read <= MANY; read++) {
    if (read % (MANY / 5) === 0)
      rows.push([figure(read), heap().toFixed(1), (process.memoryUsage().rss / 1e6).toFixed(0)]);
    const article = corpus.articles[read % corpus.articles.length];
    // Words never seen before in each, as names and typing errors bring them.
    if (article !== undefined)
      reader.read({ ...article, id: `a${read}`, text: `${article.text} Zu${read}qa met Ve${read}mo.` });
  }
  return table(['articles read', 'heap MB', 'resident MB'], rows);
}

function* people(count: number): Generator<NamePhrase> {
  for (let at = 0; at < count; at++) {
    const { id, name } = madePerson(at, ['x'], ['y']);
    yield { phrase: name, kind: 'person', id, name, form: 'full', weight: 0.1, role: 'player' };
  }
}

/** About so many words: whole texts of the corpus one behind the other, others for each number. */
function longText(corpus: Corpus, words: number, number: number): string {
  const parts: string[] = [];
  for (let at = number * 17, have = 0; have < words; at++) {
    const { text } = corpus.articles[at % corpus.articles.length] ?? { text: '' };
    parts.push(text);
    have += text.split(' ').length;
  }
  return parts.join('\n\n');
}

function readAll(reader: Reader, articles: readonly Article[]): void {
  for (const article of articles) reader.read(article);
}

/** Median milliseconds of a run. */
function timed(runs: number, work: () => void): number {
  const took: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    took.push(performance.now() - start);
  }
  return median(took);
}
