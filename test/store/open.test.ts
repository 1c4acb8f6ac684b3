import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { createDerive } from '../../src/sagas/derive.js';
import { openLedger } from '../../src/store/open.js';
import { readingOf } from './cases.js';
import { withoutStates } from './older.js';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-open-'));
const derive = createDerive();
let made = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function place(): string {
  return join(folder, `${++made}.db`);
}

const piece = (id: string, words = 1) =>
  readingOf({
    id,
    date: '2022-01-01',
    lead: 'word '.repeat(words),
    sentences: [{ person: 'Abe', to: 'Northend' }],
  });

async function madeWithOne(location: string): Promise<void> {
  const { reader, writer } = await openLedger(location, { derive });
  await writer.record([piece('one')], '2022-02-01T00:00:00Z');
  await writer.close();
  await reader.close();
}

describe('a ledger that cannot be opened says so and is left alone', () => {
  it.each([
    ['another text file', 'foreign-database', 'Dear diary, this is not a database. '.repeat(40)],
    ['a picture', 'foreign-database', '\u0089PNG\r\n\u001a\n'.repeat(200)],
  ])('%s', async (_what, code, content) => {
    const location = place();
    writeFileSync(location, content);
    const before = readFileSync(location);
    await expect(openLedger(location, { derive })).rejects.toMatchObject({ code, input: location });
    expect(readFileSync(location).equals(before)).toBe(true);
  });

  it('the database of another program', async () => {
    const location = place();
    const other = new Database(location);
    other.exec('create table songs (title text)');
    other.close();
    const before = readFileSync(location);
    await expect(openLedger(location, { derive })).rejects.toMatchObject({ code: 'foreign-database' });
    expect(readFileSync(location).equals(before)).toBe(true);
  });

  it('a ledger of a later version', async () => {
    const location = place();
    await madeWithOne(location);
    const database = new Database(location);
    database.exec("insert into hearsay_migration values ('999-later', '2030-01-01')");
    database.close();
    for (const readonly of [true, false])
      await expect(openLedger(location, { derive, readonly })).rejects.toMatchObject({
        code: 'newer-database',
      });
  });

  it('an older shape is brought up to date, its articles taken for their outlets\u2019 words', async () => {
    const location = place();
    await madeWithOne(location);
    const database = new Database(location);
    for (const statement of withoutStates('sqlite')) database.exec(statement);
    database.exec('alter table articles drop column retelling');
    database.exec('drop table name_parts');
    database.exec('drop table counts');
    database.exec('drop table article_days');
    database.exec('drop table saga_days');
    database.exec('drop table rosters');
    database.exec('drop index claims_window');
    database.exec('drop index articles_until');
    database.exec('alter table clans drop column folded');
    database.exec('alter table clans drop column next_place');
    for (const column of ['passage', 'body']) {
      database.exec(`alter table claims add column ${column} text not null default ''`);
      database.exec(`update claims set ${column} = t.${column} from tellings t where t.place = claims.place`);
    }
    database.exec('drop index claims_clan');
    database.exec('create index claims_clan on claims (clan, n)');
    database.exec('alter table claims drop column place');
    database.exec('drop table tellings');
    database.exec('drop index names_register');
    database.exec("delete from hearsay_migration where name >= '002'");
    database.close();
    await expect(openLedger(location, { derive, readonly: true })).rejects.toMatchObject({
      code: 'unreadable',
      reason: expect.stringContaining('`hearsay rebuild`'),
    });
    const { reader, writer } = await openLedger(location, { derive, existing: true });
    expect((await reader.article('one'))?.article).toEqual(piece('one').article);
    expect(await reader.claims({ player: 'abe' })).toHaveLength(1);
    expect((await reader.status()).sagas).toBe(1);
    const dated = { articles: 1, claims: 1, sagas: 1, lastRead: (await reader.status()).lastRead };
    expect(await reader.status({ asOf: { published: '9000-01-01' } })).toMatchObject(dated);
    expect(await reader.status({ asOf: { published: '1900-01-01' } })).toMatchObject({
      articles: 0,
      sagas: 0,
    });
    const retold = { ...piece('one'), article: { ...piece('one').article, retelling: true as const } };
    expect(await writer.record([retold], '2022-02-02T00:00:00Z')).toEqual(['corrected']);
    expect((await reader.article('one'))?.article.retelling).toBe(true);
    await writer.close();
    await reader.close();
  });

  it('a damaged ledger', async () => {
    const location = place();
    await madeWithOne(location);
    const bytes = readFileSync(location);
    bytes.fill(0x5a, 100, bytes.length);
    writeFileSync(location, bytes);
    await expect(openLedger(location, { derive })).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('a directory, a missing ledger, a folder that cannot be made', async () => {
    const directory = join(folder, 'directory');
    mkdirSync(directory);
    await expect(openLedger(directory, { derive })).rejects.toMatchObject({ code: 'unreadable' });
    const missing = join(folder, 'no', 'ledger.db');
    for (const options of [{ readonly: true }, { existing: true }])
      await expect(openLedger(missing, { derive, ...options })).rejects.toMatchObject({ code: 'not-found' });
    writeFileSync(join(folder, 'file'), '');
    const under = join(folder, 'file', 'ledger.db');
    await expect(openLedger(under, { derive })).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('a server that does not answer, without telling the password', async () => {
    const opened = openLedger('postgres://me:secret@127.0.0.1:9/none', { derive });
    await expect(opened).rejects.toMatchObject({
      code: 'connection-lost',
      input: 'postgres://me:***@127.0.0.1:9/none',
    });
  });
});

describe('a disk that is full', () => {
  const READ = '2022-02-01T00:00:00Z';

  it('refuses the batch, keeps all before it, and goes on when there is room again', async () => {
    const location = place();
    const small = await openLedger(location, { derive, maxPages: 160 });
    let kept = 0;
    const fill = async () => {
      for (; kept < 500; kept++) await small.writer.record([piece(`p${kept}`, 2_000)], READ);
    };
    await expect(fill()).rejects.toMatchObject({ code: 'disk-full', input: location });
    expect(kept).toBeGreaterThan(3);
    expect(await small.reader.articles({})).toHaveLength(kept);
    await small.writer.close();
    await small.reader.close();
    await resumes(location, kept);
  });

  const mounted = mountOf(folder);
  (mounted === null ? it.skip : it)(
    'is told apart on a real one (needs root, to mount a small disk)',
    async () => {
      const location = join(mounted ?? '', 'ledger.db');
      const { reader, writer } = await openLedger(location, { derive });
      let kept = 0;
      const fill = async () => {
        for (; kept < 5_000; kept++) await writer.record([piece(`p${kept}`, 5_000)], READ);
      };
      try {
        await expect(fill()).rejects.toMatchObject({ code: 'disk-full' });
        expect(kept).toBeGreaterThan(0);
        expect(await reader.articles({})).toHaveLength(kept);
        execFileSync('mount', ['-o', 'remount,size=64m', mounted ?? '']);
        expect(await writer.record([piece(`p${kept - 1}`, 5_000), piece(`p${kept}`, 5_000)], READ)).toEqual([
          'known',
          'new',
        ]);
      } finally {
        await writer.close();
        await reader.close();
        // Lazily: the driver lets go of the file only when its statements are collected.
        execFileSync('umount', ['-l', mounted ?? '']);
      }
    },
  );

  async function resumes(location: string, kept: number): Promise<void> {
    const { reader, writer } = await openLedger(location, { derive });
    expect(await writer.record([piece(`p${kept - 1}`, 2_000), piece(`p${kept}`, 2_000)], READ)).toEqual([
      'known',
      'new',
    ]);
    expect(await reader.sagas({})).toMatchObject([{ reports: kept + 1 }]);
    await writer.close();
    await reader.close();
  }
});

/** A disk of 4 MB; null where this user or machine may not mount one. */
function mountOf(parent: string): string | null {
  const point = join(parent, 'disk');
  try {
    mkdirSync(point);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', point], { stdio: 'ignore' });
    return point;
  } catch {
    return null;
  }
}

describe('a ledger that another process holds', () => {
  it('is waited for, and taken when it is free', async () => {
    const location = place();
    await madeWithOne(location);
    const { reader, writer } = await openLedger(location, { derive });
    const other = new Database(location);
    other.exec('begin immediate');
    const recorded = writer.record([piece('two')], '2022-02-02T00:00:00Z');
    expect(await reader.articles({})).toHaveLength(1);
    other.exec('commit');
    other.close();
    expect(await recorded).toEqual(['new']);
    await writer.close();
    await reader.close();
  });

  it('for itself alone: said after some ten seconds', async () => {
    const original = place();
    await madeWithOne(original);
    // The driver lets go of a file late: nobody in this process has had the copy open.
    const location = place();
    copyFileSync(original, location);
    const other = new Database(location);
    other.exec('pragma journal_mode = delete');
    other.exec('begin exclusive');
    await expect(openLedger(location, { derive, existing: true })).rejects.toMatchObject({
      code: 'locked',
      reason: expect.stringContaining('for itself alone'),
    });
    other.exec('commit');
    other.close();
    const { reader, writer } = await openLedger(location, { derive });
    expect(await reader.articles({})).toHaveLength(1);
    await writer.close();
    await reader.close();
  }, 40_000);
});

describe('a ledger that is being made by another process', () => {
  it('is waited for, and written to when the lock is free', async () => {
    const location = place();
    const other = new Database(location);
    other.exec('pragma journal_mode = wal');
    other.exec(
      'create table hearsay_migration (name varchar(255) primary key, timestamp varchar(255) not null)',
    );
    other.exec(
      'create table hearsay_migration_lock (id varchar(255) primary key, is_locked integer not null)',
    );
    other.exec('begin immediate');
    const opened = openLedger(location, { derive });
    // The other goes on and on, as one that takes articles in does, and makes the row that this one lacked.
    for (let turn = 0; turn < 10; turn++) {
      await sleep(5);
      other.exec(`insert or replace into hearsay_migration_lock values ('migration_lock', ${turn % 2})`);
      other.exec('commit');
      await sleep(turn % 3);
      other.exec('begin immediate');
    }
    other.exec('update hearsay_migration_lock set is_locked = 0');
    other.exec('commit');
    other.close();
    const { reader, writer } = await opened;
    expect(await writer.record([piece('one')], '2022-02-01T00:00:00Z')).toEqual(['new']);
    expect(await reader.articles({})).toHaveLength(1);
    await writer.close();
    await reader.close();
  });
});
