import type { Article } from '../model/article.js';
import type { Reading } from '../model/reading.js';
import { type Lane, Parcel } from './batch.js';

/** From so many articles on other lanes are worth their opening. */
const MANY = 400;
/** Parcels that each lane has before it: enough for the time in which the asker is busy with what it has. */
const AHEAD = 16;

export interface AheadOptions {
  /** Reads on the spot. */
  read(article: Article): Reading;
  /** Opens lanes elsewhere, once there are many articles; what they cannot do is read on the spot. */
  open(): Promise<readonly Lane[]>;
  readonly many?: number;
}

/**
 * Readings in the order of the articles, the same whoever reads them: on the spot as long as there are few, and until
 * other lanes are ready; from then on there, while the asker goes on with what it was given.
 */
export async function* readAhead(
  articles: AsyncIterable<Article>,
  { read, open, many = MANY }: AheadOptions,
): AsyncGenerator<Reading, void, undefined> {
  const source = articles[Symbol.asyncIterator]();
  const elsewhere = new Elsewhere(open);
  try {
    for (let count = 1; !elsewhere.ready; count++) {
      const taken = await source.next();
      if (taken.done === true) return;
      if (count === many) elsewhere.start();
      yield read(taken.value);
    }
    yield* inParcels(source, elsewhere.lanes, read);
  } finally {
    await Promise.all([elsewhere.close(), source.return?.()]);
  }
}

/** Lanes that are opened in the background. */
class Elsewhere {
  lanes: readonly Lane[] = [];
  ready = false;
  #closed = false;
  #opening: Promise<void> = Promise.resolve();

  constructor(private readonly open: AheadOptions['open']) {}

  start(): void {
    const opening = async (): Promise<void> => {
      this.lanes = await this.open();
      if (this.#closed) return;
      await Promise.all(this.lanes.map(({ ready }) => ready));
      this.ready = this.lanes.length > 0;
    };
    // Lanes that cannot be opened leave the reading to the asker.
    this.#opening = opening().catch(() => undefined);
  }

  /** A lane that is still being made ready is given up. */
  async close(): Promise<void> {
    this.#closed = true;
    const close = () => Promise.all(this.lanes.map((lane) => lane.close()));
    await close();
    await this.#opening;
    await close();
  }
}

/**
 * Hands out articles in parcels. A parcel goes off when it is full, or at once where no other is under way: what comes
 * slowly is read as it comes.
 */
async function* inParcels(
  source: AsyncIterator<Article>,
  lanes: readonly Lane[],
  read: AheadOptions['read'],
): AsyncGenerator<Reading, void, undefined> {
  const most = lanes.length * AHEAD;
  const underWay: Promise<readonly Reading[]>[] = [];
  let parcel = new Parcel();
  let turn = 0;
  const send = (): void => {
    const { articles } = parcel;
    parcel = new Parcel();
    // A lane that is lost leaves its articles to the asker.
    underWay.push(lanes[turn++ % lanes.length]!.read(articles).catch(() => articles.map(read)));
  };
  let next: Promise<IteratorResult<Article>> | null = null;
  for (let done = false; !done || underWay.length > 0; ) {
    if (!done && underWay.length < most) next ??= source.next();
    const [first] = underWay;
    const waiting = [next, first].filter((one) => one !== null && one !== undefined);
    const arrived = await Promise.race<IteratorResult<Article> | readonly Reading[]>(waiting);
    if (isTaken(arrived)) {
      next = null;
      if (arrived.done === true) done = true;
      else parcel.add(arrived.value);
    } else {
      underWay.shift();
      yield* arrived;
    }
    if (parcel.full || (parcel.articles.length > 0 && (done || underWay.length === 0))) send();
  }
}

function isTaken(arrived: IteratorResult<Article> | readonly Reading[]): arrived is IteratorResult<Article> {
  return 'done' in arrived;
}
