import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import type { Derive } from '../../src/ledger/derive.js';
import type { LedgerLine } from '../../src/ledger/line.js';
import type { Told } from '../../src/model/saga.js';
import { createDerive } from '../../src/sagas/derive.js';
import { type Ledger, type OpenOptions, openLedger } from '../../src/store/open.js';
import { USUAL_BUDGET } from '../../src/store/refresh.js';
import { news, sightOfAll, VIEWS, version } from './arrival.js';
import { readingOf } from './cases.js';
import { letGo } from './collect.js';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-arrival-'));
let made = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withLedger(
  use: (ledger: Ledger, location: string) => Promise<void>,
  options: Partial<OpenOptions> = {},
): Promise<void> {
  const location = join(folder, `${++made}.db`);
  const ledger = await openLedger(location, { derive: createDerive(), ...options });
  try {
    await use(ledger, location);
  } finally {
    await ledger.writer.close();
    await ledger.reader.close();
    await letGo();
  }
}

/** What a ledger keeps of who is who. */
function rosters(location: string): readonly unknown[] {
  const database = new Database(location);
  try {
    return database.prepare('select clan, body from rosters order by clan').all();
  } finally {
    database.close();
  }
}

/** Cuts a list into batches of the given sizes. */
function batches<T>(list: readonly T[], sizes: readonly number[]): readonly (readonly T[])[] {
  const cut: T[][] = [];
  for (let at = 0, i = 0; at < list.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    cut.push(list.slice(at, at + size));
    at += size;
  }
  return cut;
}

/** A version that is read once more is the same version: the first reading of it is the one that counts. */
function distinct(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const seen = new Map<string, LedgerLine>();
  for (const line of lines) {
    const key =
      line.type === 'version'
        ? `${line.key}|${line.withdrawn ? line.readAt : line.reading.article.text}`
        : '';
    if (!seen.has(key)) seen.set(key, line);
  }
  return [...seen.values()];
}

/** Groups fold by parts once they are so large: from the first claim on, soon, or not at all in these tests. */
const budget = fc.constantFrom(1, 3, 1_000).map((large) => ({ ...USUAL_BUDGET, large }));

const lines = fc.array(version, { minLength: 1, maxLength: 14 }).map(distinct);
const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });

/** Thousands of ledgers are written to the disk here, and the disk may be somebody else's for a while. */
const SLOW_DISK = { timeout: 300_000 };

describe('whatever the order of arrival', SLOW_DISK, () => {
  it('shows the same in every view, and so does a rebuild from zero', async () => {
    const arrivals = lines.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }), sizes),
    );
    await fc.assert(
      fc.asyncProperty(arrivals, budget, async ([ordered, shuffled, cut], by) => {
        const seen: string[][] = [];
        await withLedger(
          async ({ reader, writer }) => {
            for (const batch of batches(ordered, cut)) await writer.restore(batch);
            seen.push(await views(reader));
          },
          { budget: by },
        );
        await withLedger(
          async ({ reader, writer }, location) => {
            for (const batch of batches(shuffled, cut)) await writer.restore([...batch, ...batch]);
            seen.push(await views(reader));
            expect((await reader.status()).sagas).toBe((await reader.sagas({})).length);
            const kept = rosters(location);
            await writer.rebuild();
            seen.push(await views(reader));
            expect(rosters(location)).toEqual(kept);
          },
          { budget: by },
        );
        expect(seen[1]).toEqual(seen[0]);
        expect(seen[2]).toEqual(seen[0]);
      }),
      { numRuns: 25 },
    );
  });

  it('shows in every view what the claims of that view fold to', async () => {
    const derive = createDerive();
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        await withLedger(async ({ reader, writer }) => {
          await writer.restore(all);
          for (const asOf of VIEWS) {
            const groups = new Map<string, Told[]>();
            for (const { told } of await reader.claims({ asOf })) {
              const clan = derive.groupOf(told);
              groups.set(clan, [...(groups.get(clan) ?? []), told]);
            }
            const folded = [...groups.values()].map((group) => derive.fold(group));
            const sagas = folded.flatMap((one) => one.sagas);
            expect(byId(await reader.sagas({ asOf }), 'id')).toEqual(byId(sagas, 'id'));
            const reports = folded.flatMap((one) => one.reports);
            expect(byId(await reader.reports({ asOf }), 'claim')).toEqual(byId(reports, 'claim'));
            expect((await reader.status({ asOf })).sagas).toBe(sagas.length);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves every earlier view byte for byte the same when a later article comes', async () => {
    await fc.assert(
      fc.asyncProperty(lines, version, async (earlier, late) => {
        if (late.type !== 'version') return;
        await withLedger(async ({ reader, writer }) => {
          await writer.restore(earlier);
          const published = { published: '2022-01-20' };
          const read = { read: '2022-02-09' };
          const views = [...VIEWS.filter((view) => (view.published ?? '') <= '2022-01-20'), published, read];
          const before = await Promise.all(views.map((asOf) => sightOfAll(reader, asOf, true)));
          const { article } = late.reading;
          await writer.restore([
            {
              ...late,
              readAt: '2022-03-01T08:00:00.000Z',
              reading: { ...late.reading, article: { ...article, date: '2022-02-20' } },
            },
          ]);
          const after = await Promise.all(views.map((asOf) => sightOfAll(reader, asOf, true)));
          expect(after).toEqual(before);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('shows the same where later news read only a part of their groups, and so does a rebuild', async () => {
    let parts = 0;
    const plain = createDerive();
    const derive: Derive = {
      ...plain,
      unfold: (group, roster) => {
        if (roster != null) parts++;
        return plain.unfold?.(group, roster) ?? null;
      },
    };
    await fc.assert(
      fc.asyncProperty(news, sizes, async (all, cut) => {
        await withLedger(
          async ({ reader, writer }, location) => {
            for (const batch of batches(all, cut)) await writer.restore(batch);
            const views = [
              {},
              { published: '2019-08-01' },
              { published: '2020-07-01' },
              { published: '2021-02-10' },
            ];
            const seen = await Promise.all(views.map((asOf) => sightOfAll(reader, asOf)));
            const kept = rosters(location);
            await writer.rebuild();
            expect(await Promise.all(views.map((asOf) => sightOfAll(reader, asOf)))).toEqual(seen);
            expect(rosters(location)).toEqual(kept);
          },
          { derive, budget: { ...USUAL_BUDGET, large: 1 } },
        );
      }),
      { numRuns: 40 },
    );
    expect(parts).toBeGreaterThan(40);
  });

  it('shows the same where one day\u2019s news comes in many pieces, and so does a rebuild', async () => {
    const days = ['2022-01-01', '2022-01-02', '2022-01-04'];
    const told = fc.record({
      person: fc.constantFrom('Abe Hall', 'Ivo Hall', 'Hall'),
      to: fc.constantFrom('Northend', 'Southend'),
      kind: fc.constantFrom('interest', 'talks', 'bid', 'done', 'stay'),
      credit: fc.constantFrom('The Post', 'The Echo'),
      negative: fc.boolean(),
    });
    const pieces = fc.array(fc.tuple(told, fc.constantFrom(...days)), { minLength: 6, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.boolean(), sizes, budget, async (all, ordered, cut, by) => {
        const list = ordered ? [...all].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)) : all;
        const readings = list.map(([sentence, date], i) =>
          readingOf({ id: `one-${i}`, date, outlet: `Outlet ${i % 3}`, sentences: [sentence] }),
        );
        await withLedger(
          async ({ reader, writer }, location) => {
            for (const batch of batches(readings, cut)) await writer.record(batch, '2022-02-01T00:00:00Z');
            await writer.settle();
            const views = [{}, ...days.map((published) => ({ published }))];
            const seen = await Promise.all(views.map((asOf) => sightOfAll(reader, asOf)));
            const kept = rosters(location);
            await writer.rebuild();
            expect(await Promise.all(views.map((asOf) => sightOfAll(reader, asOf)))).toEqual(seen);
            expect(rosters(location)).toEqual(kept);
          },
          { budget: by },
        );
      }),
      { numRuns: 60 },
    );
  });

  it('forgets who is who once a person has judged on names', async () => {
    await withLedger(
      async ({ writer }, location) => {
        const sentences = [{ person: 'Ivo Hall', to: 'Northend' }];
        await writer.record([readingOf({ id: 'one', date: '2022-01-01', sentences })], '2022-02-01');
        expect(rosters(location)).toHaveLength(1);
        const judgement = {
          id: 'j',
          at: '2022-02-02',
          kind: 'alias',
          subject: 'Hall',
          object: 'Ivo Hall',
          undoes: null,
        } as const;
        await writer.judge(judgement);
        expect(rosters(location)).toEqual([]);
      },
      { budget: { ...USUAL_BUDGET, large: 1 } },
    );
  });

  it('shows the same while large groups still wait to be folded as when they are', async () => {
    const budgets = fc.constantFrom(
      { free: 0, perClaim: 0, large: 1 },
      { free: 6, perClaim: 2, large: 1 },
      { free: 6, perClaim: 2, large: 1_000 },
    );
    await fc.assert(
      fc.asyncProperty(lines, sizes, budgets, async (all, cut, budget) => {
        const inOrder = [...all].sort((a, b) => (readOf(a) < readOf(b) ? -1 : 1));
        await withLedger(
          async ({ reader, writer }) => {
            for (const batch of batches(inOrder, cut))
              for (const line of batch)
                if (line.type === 'version' && !line.withdrawn)
                  await writer.record([line.reading], line.readAt);
            const waiting = await views(reader);
            await writer.settle();
            expect(await views(reader)).toEqual(waiting);
            await writer.rebuild();
            expect(await views(reader)).toEqual(waiting);
          },
          { budget },
        );
      }),
      { numRuns: 25 },
    );
  });
});

function byId<K extends string, T extends Readonly<Record<K, string>>>(
  list: readonly T[],
  key: K,
): readonly T[] {
  return [...list].sort((a, b) => (a[key] < b[key] ? -1 : 1));
}

function readOf(line: LedgerLine): string {
  return line.type === 'version' ? line.readAt : '';
}

async function views(reader: Ledger['reader']): Promise<string[]> {
  const seen = [await sightOfAll(reader)];
  for (const asOf of VIEWS) seen.push(await sightOfAll(reader, asOf));
  return seen;
}
