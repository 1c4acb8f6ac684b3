import type { Article } from '../model/article.js';
import type { Reading } from '../model/reading.js';

/** What reads a few articles somewhere else: a thread, a process. The readings come in the articles' order. */
export interface Lane {
  /** Settles when it can begin, or fails if it never will; absent: it can at once. */
  readonly ready?: Promise<void>;
  read(articles: readonly Article[]): Promise<readonly Reading[]>;
  close(): Promise<void>;
}

/** Reads many articles at once. */
export interface BatchReader {
  /** Readings in the order of the articles, whatever lane was the first to be done. One call at a time. */
  read(articles: Iterable<Article> | AsyncIterable<Article>): AsyncGenerator<Reading, void, undefined>;
  close(): Promise<void>;
}

/** UTF-16 units of text that are handed over at once: enough to make the handing over cheap. */
const PARCEL = 100_000;
/** Articles that are handed over at once, however short. */
const MOST = 256;
/** Parcels that a lane has before it unless told otherwise: one that it reads, and the next. */
const AHEAD = 2;

/**
 * Hands articles to lanes in parcels, in turn, and gives the readings back in order. No more than `ahead` parcels
 * a lane are under way, so memory stays flat however many articles there are.
 */
export function overLanes(lanes: readonly Lane[], ahead = AHEAD): BatchReader {
  if (lanes.length === 0) throw new RangeError('a batch reader needs at least one lane');
  return {
    async *read(articles) {
      const waiting: Promise<readonly Reading[]>[] = [];
      let turn = 0;
      try {
        for await (const parcel of parcels(articles)) {
          if (waiting.length >= lanes.length * ahead) yield* await waiting.shift()!;
          const reading = lanes[turn++ % lanes.length]!.read(parcel);
          // It is awaited in its turn; until then a failure must not count as one that nobody looks at.
          reading.catch(() => undefined);
          waiting.push(reading);
        }
        while (waiting.length > 0) yield* await waiting.shift()!;
      } finally {
        await Promise.allSettled(waiting);
      }
    },
    async close() {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

async function* parcels(
  articles: Iterable<Article> | AsyncIterable<Article>,
): AsyncGenerator<readonly Article[]> {
  let parcel = new Parcel();
  for await (const article of articles) {
    parcel.add(article);
    if (!parcel.full) continue;
    yield parcel.articles;
    parcel = new Parcel();
  }
  if (parcel.articles.length > 0) yield parcel.articles;
}

/** Articles that are handed over together. */
export class Parcel {
  readonly articles: Article[] = [];
  #size = 0;

  add(article: Article): void {
    this.articles.push(article);
    this.#size += article.text.length;
  }

  get full(): boolean {
    return this.#size >= PARCEL || this.articles.length >= MOST;
  }
}
