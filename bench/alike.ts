import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '../src/model/reading.js';
import { createDerive } from '../src/sagas/derive.js';
import { openLedger } from '../src/store/open.js';
import { USUAL_BUDGET } from '../src/store/refresh.js';
import { World } from './ledger-world.js';
import { spentSoFar } from './spent.js';
import { figure, table } from './table.js';

/*
 * What the size of a ledger alone costs: `npx tsx bench/alike.ts SHARE[:FIRST]=LEDGER...`, say
 * `100:360000=1k.db 100=10k.db 10=100k.db 1=1m.db`. Every ledger holds all that the press of `bench/ledger.ts` said of every
 * 100th person (from article FIRST on), and besides what it said of every SHARE-th; one that is empty is filled first.
 * Then each gets the same news of every 100th person. What there is to tell of them is the same in all, their windows are
 * equally full; only how much else the ledger holds differs.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Articles of the whole press that came before the news. */
    before: { type: 'string', default: '400000' },
    articles: { type: 'string', default: '1000' },
    piece: { type: 'string', default: '20' },
    warm: { type: 'string', default: '6000' },
  },
});
const NEWS_SHARE = 100;
const READ_AT = '2026-01-01T00:00:00Z';
const PRESS = { seed: 1, persons: 20_000, perDay: 120, skew: 0.8 };
const AT_ONCE = 1_000;
const before = Number(values.before);

/** The whole press up to the news, some at a time, with the number of the first of them. */
function* earlier(world: World): Generator<readonly [number, readonly Reading[]]> {
  for (let n = 0; n < before; n += AT_ONCE) yield [n, world.next(Math.min(AT_ONCE, before - n))];
}

async function fill(location: string, share: number, first: number): Promise<void> {
  const all = { ...USUAL_BUDGET, free: 0, perClaim: 0 };
  const { reader, writer } = await openLedger(location, { derive: createDerive(), budget: all });
  try {
    if ((await reader.status()).articles > 0) return;
    const world = new World(PRESS);
    let waiting: Reading[] = [];
    for (const [n, readings] of earlier(world)) {
      if (n < first) continue;
      waiting.push(...world.ofEvery(share, readings));
      if (waiting.length < AT_ONCE) continue;
      await writer.record(waiting, READ_AT);
      waiting = [];
    }
    await writer.record(waiting, READ_AT);
    await writer.settle();
  } finally {
    await writer.close();
    await reader.close();
  }
}

/** The same news for all ledgers. */
function newsOf(world: World, articles: number, share: number): readonly Reading[] {
  const news: Reading[] = [];
  while (news.length < articles) news.push(...world.ofEvery(share, world.next(AT_ONCE)));
  return news.slice(0, articles);
}

/** Adds the news to a ledger piece by piece, each folded to the end. */
async function add(location: string, news: readonly Reading[], piece: number): Promise<readonly string[]> {
  const { reader, writer } = await openLedger(location, { derive: createDerive() });
  try {
    const { claims } = await reader.status();
    const from = spentSoFar();
    for (let at = 0; at < news.length; at += piece) {
      await writer.record(news.slice(at, at + piece), READ_AT);
      await writer.settle();
    }
    const to = spentSoFar();
    const each = (what: keyof typeof to): number => (to[what] - from[what]) / news.length;
    const spent = [each('cpu').toFixed(2), each('wall').toFixed(2)];
    return [figure(claims), ...spent, (each('read') / 1024).toFixed(0), (each('written') / 1024).toFixed(0)];
  } finally {
    await writer.close();
    await reader.close();
  }
}

const world = new World(PRESS);
for (const _ of earlier(world));
const news = newsOf(world, Number(values.articles), NEWS_SHARE);
const ledgers = positionals.map((one) => {
  const [, share = '1', first = '0', location = ''] = /^(\d+)(?::(\d+))?=(.+)$/.exec(one) ?? [];
  if (location === '') throw new Error(`${one}: not SHARE[:FIRST]=LEDGER`);
  return { location, share: Number(share), first: Number(first) };
});
for (const { location, share, first } of ledgers) await fill(location, share, first);
const folder = mkdtempSync(join(tmpdir(), 'hearsay-alike-'));
try {
  await add(join(folder, 'warm.db'), new World(PRESS).next(Number(values.warm)), 200);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const rows: (readonly string[])[] = [];
for (const { location } of ledgers) rows.push(await add(location, news, Number(values.piece)));
console.log(table(['claims before', 'cpu ms/article', 'ms/article', 'kB read', 'kB written'], rows));
