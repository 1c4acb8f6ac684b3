import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import type { LedgerReader } from '../../src/ledger/reader.js';
import { createDerive } from '../../src/sagas/derive.js';
import { type Ledger, openLedger } from '../../src/store/open.js';
import { sightOfAll, VIEWS, version } from './arrival.js';
import { withoutStates } from './older.js';
import { NO_POSTGRES, startPostgres } from './postgres.js';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-older-'));
const postgres = await startPostgres();

afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const lines = fc.sample(version, { seed: 11, numRuns: 120 });
const half = lines.length / 2;

async function allViews(reader: LedgerReader): Promise<readonly string[]> {
  const seen = [await sightOfAll(reader)];
  for (const asOf of VIEWS) seen.push(await sightOfAll(reader, asOf));
  return seen;
}

async function using<T>(
  location: string,
  work: (ledger: Ledger) => Promise<T>,
  onOlder = (): void => {},
): Promise<T> {
  const ledger = await openLedger(location, { derive: createDerive(), onOlder });
  try {
    return await work(ledger);
  } finally {
    await ledger.writer.close();
    await ledger.reader.close();
  }
}

async function execute(location: string, statements: readonly string[]): Promise<void> {
  if (!location.startsWith('postgres:')) {
    const database = new Database(location);
    for (const statement of statements) database.exec(statement);
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

function suite(engine: 'sqlite' | 'postgres', place: (name: string) => Promise<string>): void {
  it('tells the same once it is brought along, and goes on as if it had always been so; it is said before', async () => {
    const [older, ever] = [await place('older'), await place('ever')];
    const before = await using(older, async ({ reader, writer }) => {
      await writer.restore(lines.slice(0, half));
      return allViews(reader);
    });
    await execute(older, withoutStates(engine));
    let said = 0;
    const after = await using(
      older,
      async ({ reader, writer }) => {
        expect(said).toBe(1);
        const brought = await allViews(reader);
        await writer.restore(lines.slice(half));
        return { brought, gone: await allViews(reader) };
      },
      () => said++,
    );
    expect(after.brought).toEqual(before);
    await using(ever, async ({ reader, writer }) => {
      await writer.restore(lines);
      expect(after.gone).toEqual(await allViews(reader));
    });
    await using(
      older,
      async () => expect(said).toBe(1),
      () => said++,
    );
  });
}

describe('a ledger of an older version', () => {
  describe('in SQLite', () => suite('sqlite', (name) => Promise.resolve(join(folder, `${name}.db`))));
  if (postgres === null) describe(NO_POSTGRES, () => void it.skip('in PostgreSQL', () => undefined));
  else describe('in PostgreSQL', () => suite('postgres', () => postgres.database()));
});
