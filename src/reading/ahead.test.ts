import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import type { Article } from '../model/article.js';
import type { Reading } from '../model/reading.js';
import { readAhead } from './ahead.js';
import type { Lane } from './batch.js';

function article(id: number): Article {
  return articleOf('x', { id: String(id) });
}

/** A reading that tells in its language who made it. */
function by(reader: string, one: Article): Reading {
  return { article: { ...one, lang: reader }, claims: [], facts: [], unread: false };
}

class TestLane implements Lane {
  read_ = 0;
  closed = 0;
  readonly ready: Promise<void>;
  #giveUp: () => void = () => undefined;

  /** Ready at once, never, or lost before it is. */
  constructor(
    state: 'ready' | 'never' | 'lost' = 'ready',
    private readonly loseAfter = Number.POSITIVE_INFINITY,
  ) {
    this.ready = new Promise((done, failed) => {
      this.#giveUp = () => failed(new Error('closed'));
      if (state === 'ready') done();
      if (state === 'lost') failed(new Error('no threads here'));
    });
    this.ready.catch(() => undefined);
  }

  async read(articles: readonly Article[]): Promise<readonly Reading[]> {
    await new Promise((done) => setTimeout(done, 1));
    if (this.read_ >= this.loseAfter) throw new Error('lane lost');
    this.read_ += articles.length;
    return articles.map((one) => by('lane', one));
  }

  async close(): Promise<void> {
    this.closed++;
    this.#giveUp();
  }
}

async function* taken(count: number): AsyncGenerator<Article> {
  for (let id = 0; id < count; id++) yield article(id);
}

async function readAll(count: number, lanes: readonly TestLane[]) {
  const readings: Reading[] = [];
  const options = {
    read: (one: Article) => by('asker', one),
    open: () => Promise.resolve(lanes),
    many: 10,
  };
  for await (const reading of readAhead(taken(count), options)) {
    readings.push(reading);
    // As a ledger does now and then: it lets others have their turn.
    if (readings.length % 5 === 0) await new Promise((done) => setTimeout(done, 0));
  }
  expect(readings.map((one) => one.article.id)).toEqual(Array.from({ length: count }, (_, id) => String(id)));
  return { here: readings.filter((one) => one.article.lang === 'asker').length };
}

describe('reading ahead', () => {
  it.each([0, 1, 9])('reads %i articles on the spot', async (count) => {
    const lane = new TestLane();
    expect(await readAll(count, [lane])).toEqual({ here: count });
    expect([lane.read_, lane.closed]).toEqual([0, 0]);
  });

  it.each([
    ['one lane', 1],
    ['three lanes', 3],
  ])('gives most of very many to %s, in order, and closes them', async (_what, count) => {
    const lanes = Array.from({ length: count }, () => new TestLane());
    const { here } = await readAll(2_000, lanes);
    expect(here).toBeLessThan(30);
    expect(lanes.reduce((sum, lane) => sum + lane.read_, here)).toBe(2_000);
    for (const lane of lanes) expect([lane.read_ > 0, lane.closed > 0]).toEqual([true, true]);
  });

  it.each([
    ['are never ready', () => [new TestLane('never')]],
    ['are lost before they are', () => [new TestLane(), new TestLane('lost')]],
    ['there are none of', () => []],
  ])('reads on the spot where lanes %s', async (_what, lanes) => {
    expect(await readAll(500, lanes())).toEqual({ here: 500 });
  });

  it('goes on by itself where a lane is lost', async () => {
    const { here } = await readAll(2_000, [new TestLane('ready', 600)]);
    expect(here).toBeGreaterThan(500);
  });

  it('gives out what it has while nothing more comes', async () => {
    const lane = new TestLane();
    const options = { read: (one: Article) => by('asker', one), open: async () => [lane], many: 1 };
    let given: () => void = () => undefined;
    const last = new Promise<void>((done) => {
      given = done;
    });
    // Nothing more comes until the last of those before has been given out.
    async function* slow(): AsyncGenerator<Article> {
      yield* taken(50);
      await last;
      yield article(50);
    }
    const seen: string[] = [];
    for await (const { article: one } of readAhead(slow(), options)) {
      seen.push(one.id);
      if (one.id === '49') given();
    }
    expect(seen).toHaveLength(51);
  });

  it('closes its lanes where the asker stops', async () => {
    const lane = new TestLane();
    const options = { read: (one: Article) => by('asker', one), open: async () => [lane], many: 1 };
    for await (const { article: one } of readAhead(taken(1_000), options)) if (one.id === '600') break;
    expect(lane.closed).toBeGreaterThan(0);
  });
});
