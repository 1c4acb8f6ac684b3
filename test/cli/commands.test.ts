import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { put, workplace } from './support/files.js';
import { hearsay, objects } from './support/terminal.js';

/** Invented reports: a first one, a copy of it, a bid, a denial, and one that is taken back. */
const REPORTS = [
  {
    id: 'r1',
    outlet: 'Harbour Post',
    date: '2025-10-01',
    text: 'Everton are keen on Brentford midfielder Alan Reuter.',
  },
  {
    id: 'r2',
    outlet: 'The Wire',
    date: '2025-10-02',
    text: 'Everton are keen on Brentford midfielder Alan Reuter, according to the Harbour Post.',
  },
  {
    id: 'r3',
    outlet: 'Evening Bell',
    date: '2025-10-10',
    text: 'Everton have made a £20m bid for Brentford midfielder Alan Reuter.',
  },
  {
    id: 'r4',
    outlet: 'Evening Bell',
    date: '2025-11-01',
    text: 'Fulham are interested in Leeds defender Tom Vance.',
  },
];

let at = '';
let ledger = '';
let file = '';
beforeAll(async () => {
  at = await workplace();
  ledger = join(at, 'ledger.db');
  file = await put(
    at,
    'reports.jsonl',
    REPORTS.map((one) => `${JSON.stringify({ ...one, lang: 'en' })}\n`).join(''),
  );
  expect(await hearsay(['read', file, '--ledger', ledger])).toMatchObject({ status: 0, err: '' });
});

async function list(...args: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const ran = await hearsay([...args, '--ledger', ledger, '--format', 'jsonl']);
  expect(ran).toMatchObject({ status: 0, err: '' });
  return objects(ran.out);
}

const names = z.strictObject({ name: z.string(), id: z.string().optional() });
const saga = z.strictObject({
  type: z.literal('saga'),
  id: z.string(),
  kind: z.enum(['move', 'stay', 'exit']),
  person: names,
  from: names.nullable(),
  to: names.nullable(),
  window: z.strictObject({ label: z.string(), from: z.string(), to: z.string() }),
  stage: z.enum(['linked', 'talks', 'bid', 'agreed', 'done', 'off']),
  origins: z.int().positive(),
  reports: z.int().positive(),
  articles: z.int().positive(),
  outlets: z.int().positive(),
  firstReported: z.strictObject({ date: z.string(), source: z.string(), claim: z.string() }),
  lastChanged: z.strictObject({ date: z.string(), what: z.string(), claim: z.string() }),
  fee: z.strictObject({ low: z.number(), high: z.number(), currency: z.string() }).nullable(),
  rivals: z.array(names),
  probability: z.strictObject({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  flags: z.array(z.string()),
});
const report = z.strictObject({
  type: z.literal('report'),
  claim: z.string(),
  article: z.string(),
  saga: z.string(),
  date: z.string().nullable(),
  outlet: z.string().nullable(),
  class: z.enum(['first', 'repeat', 'follow-up', 'confirmation', 'denial']),
  origin: z.strictObject({ name: z.string(), sort: z.string(), phantom: z.boolean() }),
  chain: z.array(z.string()),
  adds: z.array(z.string()),
  nothingNew: z.boolean(),
  why: z.string().min(1),
});

describe('the ledger', () => {
  it('holds what was read, and reading it again changes nothing', async () => {
    const status = await hearsay(['status', '--ledger', ledger, '--format', 'json']);
    await hearsay(['read', file, '--ledger', ledger]);
    const again = await hearsay(['status', '--ledger', ledger, '--format', 'json']);
    expect(objects(status.out)[0]).toMatchObject({
      type: 'status',
      articles: 4,
      unread: 0,
      firstPublished: '2025-10-01',
      lastPublished: '2025-11-01',
    });
    expect(again.out).toBe(status.out);
    const [before] = objects(
      (await hearsay(['status', '--ledger', ledger, '--format', 'json', '--as-of', '2025-10-05'])).out,
    );
    expect(before).toMatchObject({ articles: 2, sagas: 1, outlets: 2, lastPublished: '2025-10-02' });
    expect((await hearsay(['status', '--ledger', ledger, '--as-of', '2025-10-01'])).out).toMatch(
      /^Articles +1$/m,
    );
    expect((await hearsay(['status', '--ledger', ledger])).out).toMatch(
      /^Ledger +.*ledger\.db \(sqlite\)\nArticles +4\n/,
    );
  });

  it('is not made by commands that only print', async () => {
    const other = join(at, 'other.db');
    await hearsay(['read', file, '--no-keep', '--ledger', other]);
    expect(await hearsay(['status', '--ledger', other])).toMatchObject({
      status: 1,
      problems: [`hearsay: ${other}: there is no ledger here yet`],
    });
  });
});

describe('listings', () => {
  it('sagas have the fields of the contract, in its order', async () => {
    const sagas = await list('sagas');
    expect(sagas.map((one) => saga.parse(one))).not.toEqual([]);
    for (const one of sagas) expect(Object.keys(one)).toEqual(Object.keys(saga.shape));
    expect(sagas).toContainEqual(
      expect.objectContaining({
        person: expect.objectContaining({ name: 'Alan Reuter' }),
        stage: 'bid',
        reports: 3,
        outlets: 3,
      }),
    );
  });

  it('reports tell the first from the copy', async () => {
    const reports = await list('reports', '--player', 'Reuter');
    for (const one of reports) expect(Object.keys(report.parse(one))).toEqual(Object.keys(report.shape));
    const classes = Object.fromEntries(reports.map((one) => [one['article'], one['class']]));
    expect(classes).toMatchObject({ r1: 'first', r2: 'repeat' });
  });

  it.each([
    [['sagas', '--club', 'Fulham'], ['Tom Vance']],
    [['sagas', '--player', 'Reuter'], ['Alan Reuter']],
    [['sagas', '--stage', 'bid'], ['Alan Reuter']],
    [['sagas', '--since', '2025-10-15'], ['Tom Vance']],
    [['sagas', '--as-of', '2025-10-05'], ['Alan Reuter']],
    [['sagas', '--as-of', '2025-09-01'], []],
    [['sagas', '--kind', 'stay'], []],
    [['sagas', '--source', 'Evening Bell', '--club', 'Fulham'], ['Tom Vance']],
  ])('%j', async (args, people) => {
    const found = (await list(...args)).map((one) => z.looseObject({ person: names }).parse(one).person.name);
    expect([...new Set(found)]).toEqual(people);
  });

  it('as-of shows the stage of that day', async () => {
    expect(await list('sagas', '--as-of', '2025-10-05')).toMatchObject([{ stage: 'linked', reports: 2 }]);
  });

  it.each([
    [['articles'], 4],
    [['articles', '--outlet', 'Evening Bell'], 2],
    [['articles', '--unread'], 0],
    [['articles', '--limit', '3'], 3],
    [['claims', '--article', 'r3'], 1],
    [['reports', '--class', 'repeat'], 1],
    [['search', 'Reuter', 'bid'], 1],
    [['search', 'nobody'], 0],
  ])('%j gives %i', async (args, count) => {
    expect(await list(...args)).toHaveLength(count);
  });

  it('claims and facts are the lines of hearsay read', async () => {
    const read = objects((await hearsay(['read', file, '--no-keep', '--format', 'jsonl'])).out);
    const sorted = (lines: readonly Record<string, unknown>[]): readonly string[] =>
      lines.map((one) => JSON.stringify(one)).sort();
    expect(sorted(await list('claims'))).toEqual(sorted(read.filter((one) => one['type'] === 'claim')));
    expect(sorted(await list('facts'))).toEqual(sorted(read.filter((one) => one['type'] === 'fact')));
  });

  it('contradictions tell who is against whom, of facts and of sagas', async () => {
    const other = join(at, 'against.db');
    const said = [
      ['c1', 'Harbour Post', '2025-10-01', 'Everton are in talks with Brentford midfielder Alan Reuter, 24.'],
      ['c2', 'Evening Bell', '2025-10-03', 'Everton are not in talks with Brentford midfielder Alan Reuter.'],
      ['c3', 'The Wire', '2025-10-05', 'Fulham are keen on Brentford midfielder Alan Reuter, 29.'],
      ['c4', 'The Wire', '2025-10-06', 'Fulham are keen on Leeds defender Tom Vance, 31.'],
    ];
    const lines = said.map(([id, outlet, date, text]) =>
      JSON.stringify({ id, outlet, date, text, lang: 'en' }),
    );
    await hearsay(['read', await put(at, 'against.jsonl', `${lines.join('\n')}\n`), '--ledger', other]);
    const found = async (...args: readonly string[]) =>
      objects((await hearsay(['contradictions', ...args, '--ledger', other])).out);
    const all = await found();
    expect(all).toMatchObject([
      {
        ...{
          type: 'contradiction',
          about: 'age',
          person: { name: 'Alan Reuter' },
          saga: null,
          since: '2025-10-05',
        },
        ...{ says: 'Harbour Post', against: 'The Wire', settledBy: null },
      },
      {
        ...{ type: 'contradiction', about: 'saga', facts: [], since: '2025-10-03', settledBy: null },
        ...{ says: 'Harbour Post', against: 'Evening Bell' },
        why: 'Harbour Post tells that Alan Reuter may go to Everton, and Evening Bell denies it.',
      },
    ]);
    expect(await found('Reuter')).toEqual(all);
    expect(await found('Vance')).toEqual([]);
    expect(await found('Vance', 'Reuter', '--limit', '1')).toEqual(all.slice(0, 1));
    expect(await found('--as-of', '2025-10-04')).toEqual(all.slice(1));
    expect(await found('--open', '--as-of', '2025-10-02')).toEqual([]);
    const table = await hearsay(['contradictions', '--ledger', other, '--format', 'table'], { columns: 120 });
    expect(table.out).toContain('Evening Bell');
  });

  it('come as CSV, JSON and tables', async () => {
    const csv = await hearsay(['sagas', '--ledger', ledger, '--format', 'csv']);
    expect(csv.out).toMatch(/^type,id,kind,person\.name,/);
    expect(csv.out.trimEnd().split('\r\n')).toHaveLength((await list('sagas')).length + 1);
    const json = await hearsay(['reports', '--ledger', ledger, '--format', 'json']);
    expect(JSON.parse(json.out)).toHaveLength((await list('reports')).length);
    const table = await hearsay(['sagas', '--ledger', ledger, '--format', 'table'], { columns: 90 });
    expect(table.out).toContain('Alan Reuter');
    const none = await hearsay(['sagas', '--ledger', ledger, '--format', 'table', '--club', 'Nowhere']);
    expect(none.out).toMatch(/^No saga\./);
  });
});

describe('hearsay brief', () => {
  it('says who said what, with a quote', async () => {
    const ran = await hearsay(['brief', '--since', '2025-10-01', '--ledger', ledger]);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toMatch(/Alan Reuter/);
    expect(ran.out).toMatch(/Evening Bell/);
    expect(ran.out).toMatch(/“[^”]*bid/);
  });

  it('looks at the week up to the newest change unless told', async () => {
    const ran = await hearsay(['brief', '--format', 'json', '--ledger', ledger]);
    expect(JSON.parse(ran.out)).toMatchObject({
      type: 'briefing',
      since: '2025-10-25',
      new: [{ person: { name: 'Tom Vance' } }],
    });
    const earlier = await hearsay(['brief', '--format', 'json', '--as-of', '2025-10-05', '--ledger', ledger]);
    expect(JSON.parse(earlier.out)).toMatchObject({
      asOf: '2025-10-05',
      new: [{ person: { name: 'Alan Reuter' }, stage: 'linked' }],
    });
  });
});

describe('hearsay explain', () => {
  it('explains a claim of the ledger by its rule and words', async () => {
    const [claim] = await list('claims', '--article', 'r3');
    const ran = await hearsay(['explain', String(claim?.['id']), '--ledger', ledger]);
    expect(ran.out).toContain('Alan Reuter: bid');
    expect(ran.out).toContain(String(claim?.['rule']));
    expect(ran.out).toMatch(/person +Alan Reuter/);
    expect(ran.out).toMatch(/for example "/);
  });

  it('explains every claim of a file, and names what it does not know', async () => {
    const article = await put(at, 'one.txt', REPORTS[2]?.text ?? '');
    expect((await hearsay(['explain', article])).out).toContain('Alan Reuter: bid');
    expect(await hearsay(['explain', '0123456789abcdef', '--ledger', ledger])).toMatchObject({
      status: 1,
      problems: ['hearsay: 0123456789abcdef: no claim of this id in the ledger'],
    });
    expect(await hearsay(['explain', join(at, 'none.txt')])).toMatchObject({ status: 3 });
  });
});

describe('the whole ledger', () => {
  it('goes out and comes in without loss', async () => {
    const backup = join(at, 'backup.jsonl');
    const copy = join(at, 'copy.db');
    expect((await hearsay(['export', backup, '--ledger', ledger])).status).toBe(0);
    expect((await hearsay(['import', backup, '--ledger', copy])).out).toMatch(
      /^\d+ added, 0 known already\n$/,
    );
    for (const command of ['sagas', 'reports', 'claims', 'facts', 'articles']) {
      const both = await Promise.all(
        [ledger, copy].map((one) => hearsay([command, '--ledger', one, '--format', 'jsonl'])),
      );
      expect(both[1]?.out).toBe(both[0]?.out);
    }
    const piped = await hearsay(['export', '--ledger', copy]);
    expect(piped.out).toBe(await readFile(backup, 'utf8'));
    expect((await hearsay(['import', '-', '--ledger', copy], { stdin: piped.out })).out).toMatch(
      /^0 added, \d+ known already\n$/,
    );
    expect(await hearsay(['export', backup, '--ledger', ledger])).toMatchObject({
      status: 1,
      problems: [`hearsay: ${backup}: is there already; choose another name`],
    });
  });

  it('refuses what is no export', async () => {
    const bad = await put(at, 'bad.jsonl', '{"type":"nonsense"}\n');
    expect(await hearsay(['import', bad, '--ledger', join(at, 'bad.db')])).toMatchObject({
      status: 3,
      problems: [expect.stringContaining(`hearsay: ${bad}:1: is not a line of `)],
    });
    expect(await hearsay(['import', join(at, 'none.jsonl'), '--ledger', join(at, 'bad.db')])).toMatchObject({
      status: 3,
      err: `hearsay: ${join(at, 'none.jsonl')}: no such file or directory\n`,
    });
  });

  it('verifies, and is the same when rebuilt', async () => {
    const before = await list('sagas');
    expect((await hearsay(['rebuild', '--ledger', ledger])).out).toMatch(
      /^\d+ sagas made anew from \d+ claims\n$/,
    );
    expect(await list('sagas')).toEqual(before);
    const verified = await hearsay(['verify', '--ledger', ledger]);
    expect(verified).toMatchObject({ status: 0 });
    expect(verified.out).toMatch(/0 orphaned\n$/);
  });

  it('forgets nothing of an article that was taken back, but counts it no more', async () => {
    const copy = join(at, 'retract.db');
    await hearsay(['read', file, '--ledger', copy]);
    expect((await hearsay(['retract', 'r4', '--ledger', copy])).out).toBe('r4 retracted\n');
    const sagas = await hearsay(['sagas', '--club', 'Fulham', '--ledger', copy, '--format', 'jsonl']);
    expect(sagas.out).toBe('');
    const then = await hearsay([
      'sagas',
      '--club',
      'Fulham',
      '--as-of',
      '2025-11-02',
      '--ledger',
      copy,
      '--format',
      'jsonl',
    ]);
    expect(objects(then.out)).toHaveLength(1);
    expect(await hearsay(['retract', 'r4', 'r9', '--ledger', copy])).toMatchObject({ status: 3 });
  });
});

describe('hearsay register', () => {
  const merged = [
    {
      id: 'm1',
      outlet: 'Harbour Post',
      date: '2025-10-01',
      text: 'Everton are keen on Brentford midfielder Alan Reuter.',
    },
    {
      id: 'm2',
      outlet: 'The Wire',
      date: '2025-10-02',
      text: 'Everton are keen on Brentford midfielder Alan Royter.',
    },
  ];

  it('keeps judgements, folds by them, and takes them back', async () => {
    const copy = join(at, 'judged.db');
    const two = await put(
      at,
      'two.jsonl',
      merged.map((one) => `${JSON.stringify({ ...one, lang: 'en' })}\n`).join(''),
    );
    await hearsay(['read', two, '--ledger', copy]);
    const people = async (): Promise<readonly unknown[]> =>
      objects((await hearsay(['sagas', '--ledger', copy, '--format', 'jsonl'])).out).map((one) => [
        one['person'],
        one['reports'],
      ]);
    const apart = await people();
    expect(apart).toHaveLength(2);
    const kept = await hearsay(['register', 'merge', 'Alan Reuter', 'Alan Royter', '--ledger', copy]);
    const id = /^([0-9a-f]{16}) kept\n$/.exec(kept.out)?.[1] ?? '';
    expect(await people()).toEqual([[{ name: 'Alan Reuter' }, 2]]);
    expect((await hearsay(['claims', '--article', 'm2', '--ledger', copy])).out).toContain('Alan Royter');
    expect(
      (await hearsay(['register', 'undo', id, '--ledger', copy], { now: '2025-11-21T12:00:00.000Z' })).status,
    ).toBe(0);
    expect(await people()).toEqual(apart);
    const all = await hearsay(['register', 'judgements', '--ledger', copy, '--format', 'jsonl']);
    expect(objects(all.out)).toMatchObject([
      { type: 'judgement', id, kind: 'merge', subject: 'Alan Reuter', object: 'Alan Royter', undoes: null },
      { kind: 'merge', undoes: id },
    ]);
    expect(await hearsay(['register', 'undo', id, '--ledger', copy])).toMatchObject({
      status: 2,
      err: expect.stringContaining(`${id}: was taken back already`),
    });
  });

  it('an alias is read in later articles', async () => {
    const copy = join(at, 'alias.db');
    const text = 'The Gulls of the Mersey are keen on Brentford midfielder Alan Reuter.';
    const destinations = async (stdin: string): Promise<readonly unknown[]> =>
      objects(
        (await hearsay(['read', '-', '--ledger', copy, '--lang', 'en', '--format', 'jsonl'], { stdin })).out,
      )
        .filter((one) => one['type'] === 'claim')
        .map((one) => z.object({ to: names.nullable() }).parse(one).to?.id);
    const everton = await destinations(text.replace('The Gulls of the Mersey', 'Everton'));
    expect(everton).toEqual([expect.any(String)]);
    expect(await destinations(text)).not.toEqual(everton);
    await hearsay(['register', 'alias', 'Everton', 'Gulls of the Mersey', '--ledger', copy]);
    expect(await destinations(`${text} Now.`)).toEqual(everton);
  });

  it('refuses what is no judgement', async () => {
    expect(await hearsay(['register', 'undo', 'nothing', '--ledger', ledger])).toMatchObject({ status: 1 });
    expect(await hearsay(['register', 'merge', 'x', 'x', '--ledger', ledger])).toMatchObject({ status: 2 });
    expect(await hearsay(['register', 'alias', '', 'x', '--ledger', ledger])).toMatchObject({
      status: 2,
      err: 'hearsay: register alias: a name or an id is empty\n',
    });
    expect(await hearsay(['import', at, '--ledger', ledger])).toMatchObject({
      status: 3,
      err: `hearsay: ${at}: a directory, not a file\n`,
    });
  });

  it('imports people, whom all later readings know by their ids', async () => {
    const table = await put(
      at,
      'people.csv',
      'id,name,also,role\nme-1,Alan Reuter,Al Reuter,player\n,Nobody,,player\n',
    );
    const ran = await hearsay(['register', 'import', table, join(at, 'none.csv')]);
    expect(ran).toMatchObject({ status: 3, out: `1 person of ${table}, rows read: 2\n` });
    const missing = `hearsay: ${join(at, 'none.csv')}: no such file or directory`;
    expect(ran.problems).toEqual([expect.stringMatching(/people\.csv:3: /), missing]);
    const read = await hearsay(['read', file, '--no-keep', '--format', 'jsonl'], { anew: true });
    const [claim] = objects(read.out).filter((one) => one['type'] === 'claim');
    expect(claim?.['person']).toMatchObject({ name: 'Alan Reuter', id: 'me-1' });
  });
});
