import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDerive } from '../src/sagas/derive.js';
import { openLedger } from '../src/store/open.js';
import { World } from './ledger-world.js';
import { type Spent, since, spentSoFar } from './spent.js';
import { figure, table } from './table.js';

/*
 * What news in small pieces costs in ledgers of several sizes, all in one table:
 * `npx tsx bench/pieces.ts LEDGER... [--articles 1000] [--piece 1000]`. Each ledger was filled by `bench/ledger.ts --ledger`
 * and gets so many articles more, piece by piece, each folded to the end. Every ledger is opened anew, with nothing of it in
 * the program's memory; before the first, the program is made warm on a small ledger of its own.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000' },
    piece: { type: 'string', default: '1000' },
    warm: { type: 'string', default: '6000' },
  },
});
const READ_AT = '2026-01-01T00:00:00Z';
const WORLD = { seed: 1, persons: 20_000, perDay: 120, skew: 0.8 };

/** Adds articles to a ledger, piece by piece. */
async function add(location: string, articles: number, piece: number): Promise<readonly string[]> {
  const { reader, writer } = await openLedger(location, { derive: createDerive() });
  try {
    const status = await reader.status();
    const world = new World(WORLD);
    for (let n = 0; n < status.articles; ) n += world.next(Math.min(1_000, status.articles - n)).length;
    const news = Array.from({ length: Math.ceil(articles / piece) }, () => world.next(piece));
    const from = spentSoFar();
    for (const readings of news) {
      await writer.record(readings, READ_AT);
      await writer.settle();
    }
    await writer.close();
    const spent = since(from);
    const each = (what: keyof Spent): number => spent[what] / (news.length * piece);
    return [
      figure(status.claims),
      each('cpu').toFixed(2),
      each('wall').toFixed(2),
      (each('read') / 1024).toFixed(0),
      (each('written') / 1024).toFixed(0),
    ];
  } finally {
    await writer.close();
    await reader.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-pieces-'));
try {
  await add(join(folder, 'warm.db'), Number(values.warm), 500);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const rows: (readonly string[])[] = [];
for (const location of positionals)
  rows.push(await add(location, Number(values.articles), Number(values.piece)));
console.log(table(['claims', 'cpu ms/article', 'ms/article', 'kB read', 'kB written'], rows));
