import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/support/article.js';
import type { Article } from '../model/article.js';
import type { Reading } from '../model/reading.js';
import { type Lane, overLanes } from './batch.js';

function article(id: number, length = 10): Article {
  return articleOf('x'.repeat(length), { id: String(id) });
}

/** A lane that takes a while, and notes how many parcels it has at once. */
function lane(delay: (turn: number) => number, seen: { most: number; parcels: number }): Lane {
  let open = 0;
  let turn = 0;
  return {
    async read(articles) {
      open++;
      seen.parcels++;
      seen.most = Math.max(seen.most, open);
      await new Promise((done) => setTimeout(done, delay(turn++)));
      open--;
      return articles.map((one): Reading => ({ article: one, claims: [], facts: [], unread: false }));
    },
    close: () => Promise.resolve(),
  };
}

async function ids(readings: AsyncIterable<Reading>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { article: one } of readings) found.push(one.id);
  return found;
}

describe('a batch reader', () => {
  it.each([0, 1, 255, 256, 257, 3000])('gives %i articles back in their order', async (count) => {
    const seen = { most: 0, parcels: 0 };
    const batch = overLanes([lane((turn) => (turn % 3) * 4, seen), lane(() => 1, seen)]);
    const articles = Array.from({ length: count }, (_, id) => article(id));
    expect(await ids(batch.read(articles))).toEqual(articles.map(({ id }) => id));
    expect(seen.parcels).toBe(Math.ceil(count / 256));
    expect(seen.most).toBeLessThanOrEqual(2);
  });

  it('parts long articles into more parcels', async () => {
    const seen = { most: 0, parcels: 0 };
    const batch = overLanes([lane(() => 0, seen)]);
    expect(await ids(batch.read([1, 2, 3].map((id) => article(id, 100_000))))).toEqual(['1', '2', '3']);
    expect(seen.parcels).toBe(3);
  });

  it('takes no more articles than it has under way', async () => {
    let taken = 0;
    function* endless(): Generator<Article> {
      for (;;) yield article(taken++);
    }
    const batch = overLanes([lane(() => 0, { most: 0, parcels: 0 })]);
    for await (const reading of batch.read(endless())) if (reading.article.id === '600') break;
    expect(taken).toBeLessThan(600 + 256 * 4);
  });

  it('fails where a lane fails, after what came before', async () => {
    const broken: Lane = {
      read: () => Promise.reject(new Error('lane lost')),
      close: () => Promise.resolve(),
    };
    const batch = overLanes([lane(() => 0, { most: 0, parcels: 0 }), broken]);
    const found: string[] = [];
    const reading = (async () => {
      const articles = Array.from({ length: 600 }, (_, id) => article(id));
      for await (const one of batch.read(articles)) found.push(one.article.id);
    })();
    await expect(reading).rejects.toThrow('lane lost');
    expect(found).toHaveLength(256);
  });

  it('needs a lane', () => {
    expect(() => overLanes([])).toThrow(RangeError);
  });
});
