import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { exportLedger, importLedger } from '../../src/ledger/exchange.js';
import type { LedgerReader } from '../../src/ledger/reader.js';
import { createDerive } from '../../src/sagas/derive.js';
import { type Ledger, openLedger } from '../../src/store/open.js';
import { sightOfAll, VIEWS, version } from './arrival.js';
import { readingOf } from './cases.js';
import { NO_POSTGRES, startPostgres } from './postgres.js';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-exchange-'));
const postgres = await startPostgres();
const open: Ledger[] = [];

afterAll(async () => {
  for (const { reader, writer } of open) {
    await writer.close();
    await reader.close();
  }
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ledgerAt(location: string): Promise<Ledger> {
  const ledger = await openLedger(location, { derive: createDerive() });
  open.push(ledger);
  return ledger;
}

async function exported(reader: LedgerReader): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of exportLedger(reader)) lines.push(line);
  return lines;
}

async function allViews(reader: LedgerReader): Promise<readonly string[]> {
  const seen = [await sightOfAll(reader, undefined, true), JSON.stringify(await reader.judgements())];
  for (const asOf of VIEWS) seen.push(await sightOfAll(reader, asOf, true));
  return seen;
}

const odd = readingOf({
  id: 'o\u0000dd',
  title: 'a\ud800b',
  date: '2021-12-21',
  sentences: [{ person: 'N\u0000ul Hall', to: 'Northend' }],
});
const sample = fc.sample(version, { seed: 7, numRuns: 80 });
const judgement = {
  id: 'j',
  at: '2022-02-03T00:00:00.000Z',
  kind: 'merge',
  subject: 'a',
  object: 'b',
  undoes: null,
} as const;

async function filled(location: string): Promise<Ledger> {
  const ledger = await ledgerAt(location);
  await ledger.writer.restore(sample);
  await ledger.writer.record([odd], '2022-02-09T10:00:00Z');
  await ledger.writer.judge(judgement);
  return ledger;
}

describe('export and import', () => {
  const away = postgres === null ? null : postgres;
  if (away === null) it.skip(NO_POSTGRES, () => undefined);
  else
    it('moves a whole ledger from SQLite to PostgreSQL and back without loss', async () => {
      const first = await filled(join(folder, 'first.db'));
      const second = await ledgerAt(await away.database());
      const third = await ledgerAt(join(folder, 'third.db'));
      const lines = await exported(first.reader);
      expect(lines.length).toBeGreaterThan(40);
      expect(await importLedger(second.writer, lines)).toEqual({ added: lines.length - 1, known: 0 });
      expect(await exported(second.reader)).toEqual(lines);
      expect(await allViews(second.reader)).toEqual(await allViews(first.reader));
      await importLedger(third.writer, await exported(second.reader));
      expect(await exported(third.reader)).toEqual(lines);
      expect(await allViews(third.reader)).toEqual(await allViews(first.reader));
      const { location, engine, ...counts } = await first.reader.status();
      expect(await second.reader.status()).toMatchObject({ ...counts, engine: 'postgres' });
      expect([engine, location]).toEqual(['sqlite', join(folder, 'first.db')]);
    });

  it('adds nothing when run again', async () => {
    const { reader, writer } = await filled(join(folder, 'again.db'));
    const lines = await exported(reader);
    expect(await importLedger(writer, lines)).toEqual({ added: 0, known: lines.length - 1 });
    expect(await exported(reader)).toEqual(lines);
  });

  it.each([
    ['no JSON', '{"type":'],
    ['another kind of line', '{"type":"claim"}'],
    ['a later format', '{"type":"ledger","format":99}'],
    [
      'a version without a text',
      '{"type":"version","key":"k","readAt":"2022-01-01T00:00:00Z","withdrawn":false}',
    ],
  ])('names the line that is %s', async (_what, bad) => {
    const { writer } = await ledgerAt(join(folder, 'bad.db'));
    await expect(importLedger(writer, ['', bad], 'old.jsonl')).rejects.toMatchObject({
      code: 'bad-json',
      input: 'old.jsonl:2',
    });
  });
});
