import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LedgerReader } from '../src/ledger/reader.js';
import { createDerive } from '../src/sagas/derive.js';
import { type Ledger, openLedger } from '../src/store/open.js';
import { startPostgres } from '../test/store/postgres.js';
import { seeded } from '../test/store/seeded.js';
import { World } from './ledger-world.js';

/*
 * What intake into a ledger costs as it grows, and how fast the desk's pages are asked of it:
 * `npx tsx bench/ledger.ts [--store sqlite,postgres] [--at 1000,10000,100000] [--asks 200] [--skew 0.8]`.
 * `--at` are numbers of articles (2.5 claims each); 400000 of them make a million claims. `--bulk` lets all folding wait
 * for one `settle` at the end of each stretch: the shortest way to a large ledger.
 */
const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite,postgres' },
    at: { type: 'string', default: '1000,10000' },
    asks: { type: 'string', default: '200' },
    persons: { type: 'string', default: '20000' },
    skew: { type: 'string', default: '0.8' },
    batch: { type: 'string', default: '500' },
    bulk: { type: 'boolean', default: false },
  },
});
const marks = values.at.split(',').map(Number);
const batch = Number(values.batch);
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const postgres = values.store.includes('postgres') ? await startPostgres({ fsync: true }) : null;

const pad = (value: string | number, width: number): string => String(value).padStart(width);

/** A stretch of work: its wall-clock and processor time, in milliseconds. */
class Watch {
  readonly #from = performance.now();
  readonly #used = process.cpuUsage();

  stop(): { readonly wall: number; readonly cpu: number } {
    const { user, system } = process.cpuUsage(this.#used);
    return { wall: performance.now() - this.#from, cpu: (user + system) / 1000 };
  }
}

/** What each stretch of intake costs per article, what waits at its end worked out. */
async function intake({ writer }: Ledger, world: World): Promise<void> {
  console.log(
    '   articles     claims   articles/s   ms/article   cpu ms/article   of it settling   (this stretch)',
  );
  let done = 0;
  let claims = 0;
  for (const mark of marks) {
    const begun = done;
    let [wall, cpu] = [0, 0];
    while (done < mark) {
      const readings = world.next(Math.min(batch, mark - done));
      const watch = new Watch();
      await writer.record(readings, '2026-01-01T00:00:00Z');
      const spent = watch.stop();
      done += readings.length;
      for (const reading of readings) claims += reading.claims.length;
      wall += spent.wall;
      cpu += spent.cpu;
    }
    const watch = new Watch();
    await writer.settle();
    const settling = watch.stop();
    wall += settling.wall;
    cpu += settling.cpu;
    const articles = done - begun;
    const row = [pad(done, 11), pad(claims, 11), pad(Math.round((articles / wall) * 1000), 13)];
    row.push(pad((wall / articles).toFixed(2), 13), pad((cpu / articles).toFixed(2), 17));
    console.log([...row, pad((settling.cpu / articles).toFixed(2), 17)].join(''));
  }
}

/** The questions that the desk's pages put to a ledger. */
function pages(
  world: World,
  random: () => number,
): Readonly<Record<string, (reader: LedgerReader) => Promise<unknown>>> {
  const last = marks[marks.length - 1] ?? 0;
  const day = (): string => world.day(Math.floor(random() * last));
  return {
    'sagas that moved': (reader) => reader.sagas({ limit: 50 }),
    'sagas as of a day': (reader) => reader.sagas({ limit: 50, asOf: { published: day() } }),
    'saga with its claims': async (reader) => {
      const [saga] = await reader.sagas({ player: world.person(), limit: 1 });
      if (saga === undefined) return;
      await reader.sagas({ id: saga.id });
      await reader.claims({ saga: saga.id });
      await reader.reports({ saga: saga.id });
    },
    article: async (reader) => {
      const id = world.id(Math.floor(random() * last));
      await Promise.all([reader.article(id), reader.claims({ article: id }), reader.facts({ article: id })]);
    },
    player: async (reader) => {
      const player = world.person();
      await Promise.all([reader.sagas({ player, limit: 50 }), reader.facts({ player, limit: 50 })]);
    },
    'player as of a day': (reader) =>
      reader.sagas({ player: world.person(), limit: 50, asOf: { published: day() } }),
    club: (reader) => reader.sagas({ club: world.club(), limit: 50 }),
    'outlet: its sagas': (reader) => reader.sagas({ source: world.outlet(), limit: 50 }),
    'outlet: its reports': (reader) => reader.reports({ source: world.outlet(), limit: 50, order: 'newest' }),
    'articles, newest': (reader) => reader.articles({ limit: 50 }),
    'search, a name': (reader) => reader.search(world.person(), { limit: 20 }),
    'search, common words': (reader) => reader.search('manager window', { limit: 20 }),
    status: (reader) => reader.status(),
  };
}

async function ask(reader: LedgerReader, world: World): Promise<void> {
  console.log('   page                      median ms    p99 ms');
  for (const [name, page] of Object.entries(pages(world, seeded(99)))) {
    const times: number[] = [];
    for (let i = 0; i < Number(values.asks); i++) {
      const from = performance.now();
      await page(reader);
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    console.log(`   ${name.padEnd(24)}${pad(at(0.5), 11)}${pad(at(0.99), 10)}`);
  }
}

async function bench(name: string, location: string): Promise<void> {
  console.log(`\n${name}`);
  const options = { seed: 1, persons: Number(values.persons), perDay: 120, skew: Number(values.skew) };
  const world = new World(options);
  const budget = values.bulk ? { budget: { free: 0, perClaim: 0 } } : {};
  const ledger = await openLedger(location, { derive: createDerive(), ...budget });
  try {
    await intake(ledger, world);
    await ask(ledger.reader, world);
  } finally {
    await ledger.writer.close();
    await ledger.reader.close();
  }
}

try {
  if (values.store.includes('sqlite')) await bench('SQLite', join(folder, 'ledger.db'));
  if (postgres !== null) await bench('PostgreSQL', await postgres.database());
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
