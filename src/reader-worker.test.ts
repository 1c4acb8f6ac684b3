import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { english } from './languages/en/index.js';
import type { Article } from './model/article.js';
import type { Reading } from './model/reading.js';
import { createBatchReader } from './reader-worker.js';
import { createReader } from './reading/read.js';
import { createRegister } from './register/register.js';

/** Threads know no TypeScript until they are told. */
const tsx = pathToFileURL(
  createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace('index.cjs', 'index.mjs'),
);
const own = new URL('./reader-worker.ts', import.meta.url);
const entry = new URL(
  `data:text/javascript,${encodeURIComponent(
    `import { register } from '${tsx}'; register(); await import('${own}');`,
  )}`,
);

const TEXTS = [
  'Everton are keen on signing Lille defender Alan Reuter, 26, in January.',
  'Fulham have rejected a £20m bid from Everton for Carlo Benti.',
  'Nothing happened on a quiet afternoon.',
];

const articles = Array.from(
  { length: 700 },
  (_, at): Article => ({
    id: `a${at}`,
    url: null,
    outlet: 'Harbour Post',
    outletId: null,
    author: null,
    date: '2025-12-01',
    dateBasis: 'stated',
    lang: at % 50 === 7 ? 'xx' : 'en',
    title: null,
    text: TEXTS[at % TEXTS.length]!,
    bodyStart: 0,
  }),
);

describe('reading over threads', () => {
  const batch = createBatchReader({ threads: 2, entry });
  afterAll(() => batch.close());

  it('gives what one thread gives, in the same order', async () => {
    const reader = createReader([english], createRegister());
    const found: Reading[] = [];
    for await (const reading of batch.read(articles)) found.push(reading);
    expect(found).toEqual(articles.map((article) => reader.read(article)));
    expect(found.some(({ claims }) => claims.length > 0)).toBe(true);
    expect(found.some(({ unread }) => unread)).toBe(true);
  });

  it('fails when its threads are gone', async () => {
    const closed = createBatchReader({ threads: 1, entry });
    await closed.close();
    await expect(closed.read(articles).next()).rejects.toThrow('ended');
  });
});
