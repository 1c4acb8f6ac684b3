import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Corpus } from './reading-corpus.js';
import type { Peer } from './reading-peers.js';
import { figure, median, table } from './table.js';

/** A reader reads the whole corpus again and again for at least so long in each round, in milliseconds. */
const SPELL = 800;

/** So long each reader reads untimed at the beginning of each round, in milliseconds. */
const LEAD_IN = 300;

/** So long each reader reads before it is timed: just-in-time compilation of a rule reader takes seconds to settle. */
const WARM_UP = 4000;

/**
 * All readers over the same text in one process, turn by turn, so that what else the machine does falls on all alike.
 * Rates are medians of the rounds.
 */
export function race(peers: readonly Peer[], corpus: Corpus, rounds: number): string {
  const articles: Map<string, number[]> = new Map(peers.map(({ name }) => [name, []]));
  let found = 0;
  for (const peer of peers) found += pass(peer, corpus, WARM_UP).found;
  for (let round = 0; round < rounds; round++) {
    for (const peer of peers) {
      const run = pass(peer, corpus, SPELL);
      found += run.found;
      articles.get(peer.name)?.push((run.read / run.took) * 1000);
    }
  }
  if (found === 0) throw new Error('no reader found anything');
  const perArticle = corpus.tokens / corpus.articles.length;
  const own = median(articles.get(peers[0]?.name ?? '') ?? []);
  return table(
    ['reader', 'what it gives', 'articles/s', 'tokens/s', 'slowest-fastest round', 'hearsay is'],
    peers.map(({ name, what }, at) => {
      const rates = articles.get(name) ?? [];
      const rate = median(rates);
      const spread = `${figure(Math.min(...rates))}-${figure(Math.max(...rates))}`;
      return [
        name,
        what,
        figure(rate),
        figure(rate * perArticle),
        spread,
        at === 0 ? '' : `${(own / rate).toFixed(own / rate < 10 ? 2 : 1)}x`,
      ];
    }),
  );
}

interface Pass {
  readonly read: number;
  readonly took: number;
  readonly found: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/**
 * Whole corpora only: every reader reads each text equally often. What the one before left behind is cleared first, and
 * each has a moment to bring the heap to the size that it needs.
 */
function pass(peer: Peer, corpus: Corpus, spell: number): Pass {
  collectGarbage();
  const until = performance.now() + LEAD_IN;
  do for (const article of corpus.articles) peer.read(article);
  while (performance.now() < until);
  let found = 0;
  let read = 0;
  const start = performance.now();
  do {
    for (const article of corpus.articles) found += peer.read(article);
    read += corpus.articles.length;
  } while (performance.now() - start < spell);
  return { read, took: performance.now() - start, found };
}
