import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDerive } from '../src/sagas/derive.js';
import { type Ledger, openLedger } from '../src/store/open.js';
import { USUAL_BUDGET } from '../src/store/refresh.js';
import { startPostgres } from '../test/store/postgres.js';
import { seeded } from '../test/store/seeded.js';
import { askDesk } from './desk-pages.js';
import { World } from './ledger-world.js';

/*
 * What intake into a ledger costs as it grows, and how fast the desk's pages come out of it then:
 * `npx tsx bench/ledger.ts [--store sqlite,postgres] [--at 1000,10000,100000] [--asks 200] [--skew 0.8]`.
 * `--at` are numbers of articles (2.5 claims each); 400000 of them make a million claims. `--bulk` lets all folding wait
 * for one `settle` at the end of each stretch: the shortest way to a large ledger. `--ledger LOCATION` fills that one and
 * keeps it; one that holds some already goes on from there, one that is full is only asked.
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
    ledger: { type: 'string' },
  },
});
const marks = values.at.split(',').map(Number);
const batch = Number(values.batch);
const asks = Number(values.asks);
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const own = values.ledger === undefined;
const postgres = own && values.store.includes('postgres') ? await startPostgres({ fsync: true }) : null;

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

/** What each stretch of intake costs per article, what waits at its end worked out; `done` articles are in already. */
async function intake({ writer }: Ledger, world: World, done: number): Promise<void> {
  for (let skipped = 0; skipped < done; ) skipped += world.next(Math.min(batch, done - skipped)).length;
  console.log(
    '   articles     claims   articles/s   ms/article   cpu ms/article   of it settling   (this stretch)',
  );
  let claims = 0;
  for (const mark of marks.filter((one) => one > done)) {
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

async function bench(name: string, location: string): Promise<void> {
  console.log(`\n${name}`);
  const options = { seed: 1, persons: Number(values.persons), perDay: 120, skew: Number(values.skew) };
  const world = new World(options);
  const budget = values.bulk ? { budget: { ...USUAL_BUDGET, free: 0, perClaim: 0 } } : {};
  const ledger = await openLedger(location, { derive: createDerive(), ...budget });
  try {
    const { articles } = await ledger.reader.status();
    if (articles < (marks[marks.length - 1] ?? 0)) await intake(ledger, world, articles);
    console.log(await askDesk(ledger.reader, world, marks[marks.length - 1] ?? 0, asks, seeded(99)));
  } finally {
    await ledger.writer.close();
    await ledger.reader.close();
  }
}

try {
  if (values.ledger !== undefined) await bench(values.ledger, values.ledger);
  if (own && values.store.includes('sqlite')) await bench('SQLite', join(folder, 'ledger.db'));
  if (postgres !== null) await bench('PostgreSQL', await postgres.database());
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
