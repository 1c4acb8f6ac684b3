import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '../src/model/reading.js';
import { createDerive } from '../src/sagas/derive.js';
import { openLedger } from '../src/store/open.js';
import { USUAL_BUDGET } from '../src/store/refresh.js';
import { World } from './ledger-world.js';
import { type Spent, since, spentSoFar } from './spent.js';
import { figure, table } from './table.js';

/*
 * What the size of a ledger alone costs: `npx tsx bench/alike.ts SHARE[:FIRST]=LEDGER...`, say
 * `400:300000=1k.db 100=10k.db 10=100k.db 1=1m.db`. Every ledger holds all that the press of `bench/ledger.ts` said of every
 * 400th person (from article FIRST on), and besides what it said of every SHARE-th; one that is empty is filled first.
 * Then each gets the same news of every 400th person. What there is to tell of them is the same in all, their windows are
 * equally full; only how much else the ledger holds differs.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Articles of the whole press that came before the news. */
    before: { type: 'string', default: '400000' },
    articles: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '6' },
    piece: { type: 'string', default: '20' },
    warm: { type: 'string', default: '6000' },
  },
});
const NEWS_SHARE = 400;
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

/** Adds some of the news to a ledger piece by piece, each folded to the end. */
async function add(location: string, news: readonly Reading[], piece: number): Promise<Spent> {
  const { reader, writer } = await openLedger(location, { derive: createDerive() });
  try {
    const from = spentSoFar();
    for (let at = 0; at < news.length; at += piece) {
      await writer.record(news.slice(at, at + piece), READ_AT);
      await writer.settle();
    }
    return since(from);
  } finally {
    await writer.close();
    await reader.close();
  }
}

async function claimsIn(location: string): Promise<number> {
  const { reader, writer } = await openLedger(location, { derive: createDerive() });
  const { claims } = await reader.status();
  await writer.close();
  await reader.close();
  return claims;
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
const sizes: number[] = [];
for (const { location } of ledgers) sizes.push(await claimsIn(location));
const spent: Spent[][] = ledgers.map(() => []);
const share = Math.ceil(news.length / Number(values.rounds));
// In turn, so that what else goes on in the machine meets all of them alike.
for (let at = 0; at < news.length; at += share)
  for (const [i, { location }] of ledgers.entries())
    spent[i]?.push(await add(location, news.slice(at, at + share), Number(values.piece)));
const rows = spent.map((rounds, i) => {
  const each = (what: keyof Spent): number =>
    rounds.reduce((sum, round) => sum + round[what], 0) / news.length;
  const least = Math.min(...rounds.map(({ cpu }) => cpu)) / share;
  const times = [each('cpu').toFixed(2), least.toFixed(2), each('wall').toFixed(2)];
  return [
    figure(sizes[i] ?? 0),
    ...times,
    (each('read') / 1024).toFixed(0),
    (each('written') / 1024).toFixed(0),
  ];
});
const head = ['claims before', 'cpu ms/article', 'least of a round', 'ms/article', 'kB read', 'kB written'];
console.log(table(head, rows));
