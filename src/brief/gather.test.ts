import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from '../../test/store/cases.js';
import { createDerive } from '../sagas/derive.js';
import { type Ledger, openLedger } from '../store/open.js';
import { brief } from './brief.js';
import { SECTIONS } from './briefing.js';
import { gather } from './gather.js';

const READ = '2022-03-01T08:00:00Z';
const article = (id: string, date: string, outlet: string, to: string, more: object = {}) =>
  readingOf({ id, date, outlet, sentences: [{ person: `Man of ${to}`, to, ...more }] });

const READINGS = [
  article('a1', '2022-01-01', 'Post', 'Northend'),
  article('a2', '2022-02-01', 'Post', 'Northend'),
  article('b1', '2022-01-01', 'Post', 'Westend'),
  article('b2', '2022-02-02', 'Bugle', 'Westend'),
  article('c1', '2022-01-01', 'Post', 'Southend'),
  article('c2', '2022-02-02', 'Bugle', 'Southend', { kind: 'bid' }),
  article('d1', '2022-02-03', 'Post', 'Eastend'),
  article('e1', '2022-02-25', 'Post', 'Oldtown'),
  article('e2', '2022-02', 'Post', 'Oldtown'),
];

const folder = mkdtempSync(join(tmpdir(), 'hearsay-brief-'));
let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger(join(folder, 'ledger.db'), { derive: createDerive() });
  await ledger.writer.record(READINGS, READ);
});
afterAll(async () => {
  await ledger.writer.close();
  await ledger.reader.close();
  rmSync(folder, { recursive: true, force: true });
});

async function briefed(since: string | null, asOf?: string, most?: number) {
  const view = asOf === undefined ? {} : { asOf: { published: asOf } };
  const found = await gather(ledger.reader, { view, since, ...(most === undefined ? {} : { most }) });
  const briefing = brief({ ...found, since, asOf: asOf ?? null });
  const lines = SECTIONS.flatMap((section) => briefing[section].map((line) => `${section} ${line.to?.name}`));
  return { lines, cut: found.cut, reports: briefing.counts.reports };
}

describe('gather', () => {
  it.each([
    [
      'a period: what changed in it, and what was only told again',
      '2022-02-01',
      undefined,
      ['new Oldtown', 'new Eastend', 'moved Southend', 'confirmed Westend', 'repeated Northend'],
      6,
    ],
    ['a period up to a day', '2022-02-01', '2022-02-01', ['repeated Northend'], 1],
    ['what is dated to a month alone', '2022-02-26', undefined, ['repeated Oldtown'], 1],
    ['nothing', '2022-03-01', undefined, [], 0],
    [
      'all',
      null,
      undefined,
      ['new Southend', 'new Westend', 'new Northend', 'new Oldtown', 'new Eastend'],
      9,
    ],
  ])('gives %s', async (_what, since, asOf, lines, reports) => {
    expect(await briefed(since, asOf)).toEqual({ lines, reports, cut: false });
  });

  it.each([
    [5, 5, false],
    [3, 3, true],
    [1, 1, true],
  ])('gives at most %i sagas and says whether there are more', async (most, number, cut) => {
    const found = await briefed('2022-02-01', undefined, most);
    expect([found.lines.length, found.cut]).toEqual([number, cut]);
  });
});
