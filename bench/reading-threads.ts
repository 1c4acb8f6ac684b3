import { availableParallelism } from 'node:os';
import type { Article } from '../src/model/article.js';
import { builtBatches, builtReading } from './built.js';
import type { Corpus } from './reading-corpus.js';
import { figure, median, table } from './table.js';

/** How often the corpus is read in a round, and before the first. */
const TIMES = 12;
const ROUNDS = 5;

/** The corpus on the asking thread, and over one worker thread, two, up to as many as the machine runs at once. */
export async function byThreads(corpus: Corpus): Promise<string> {
  const { createReader, english, createRegister } = await builtReading();
  const { createBatchReader } = await builtBatches();
  const articles: Article[] = Array.from({ length: TIMES }, () => corpus.articles).flat();
  const alone = createReader([english], createRegister());
  const counts = Array.from({ length: Math.max(2, Math.min(8, availableParallelism())) }, (_, at) => at + 1);
  const batches = counts.map((threads) => ({ threads, reader: createBatchReader({ threads }) }));
  const lanes = [
    { name: 'none', read: () => Promise.resolve(count(articles.map((article) => alone.read(article)))) },
    ...batches.map(({ threads, reader }) => ({
      name: String(threads),
      read: async () => {
        let claims = 0;
        for await (const reading of reader.read(articles)) claims += reading.claims.length;
        return claims;
      },
    })),
  ].map((lane) => ({ ...lane, rates: [] as number[] }));
  const found = new Set<number>();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const lane of lanes) {
      const start = performance.now();
      found.add(await lane.read());
      // The first round only warms up.
      if (round > 0) lane.rates.push((articles.length / (performance.now() - start)) * 1000);
    }
  }
  await Promise.all(batches.map(({ reader }) => reader.close()));
  if (found.size !== 1) throw new Error('threads read other claims than one reader does');
  const once = median(lanes[0]?.rates ?? []);
  return table(
    ['worker threads', 'articles/s', 'speed-up'],
    lanes.map(({ name, rates }) => [name, figure(median(rates)), `${(median(rates) / once).toFixed(2)}x`]),
  );
}

function count(readings: readonly { readonly claims: readonly unknown[] }[]): number {
  return readings.reduce((sum, { claims }) => sum + claims.length, 0);
}
