import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, put, workplace } from './support/files.js';
import { hearsay, objects } from './support/terminal.js';

let at = '';
let good = '';
beforeAll(async () => {
  at = await workplace();
  good = await put(at, 'good.txt', `${ARTICLE} That is all.`);
});

interface Case {
  readonly name: string;
  /** Makes the bad input in its own directory and answers what is given to `hearsay read`. */
  readonly make: (directory: string) => Promise<string>;
  /** What standard error says of it, after its name. */
  readonly says: string;
  readonly status: 0 | 3;
  /** What is appended to the input's name, for a part of it. */
  readonly part?: string;
  readonly file?: string;
  /** Articles that come of it all the same. */
  readonly articles?: number;
}

const page = '<p>Everton want <b>Alan Reuter<p>of Brentford <div></p>, reports say</b';

const CASES: readonly Case[] = [
  {
    name: 'a missing file',
    make: async (to) => join(to, 'none.txt'),
    says: 'no such file or directory',
    status: 3,
  },
  {
    name: 'a pattern without files',
    make: async (to) => join(to, '*.txt'),
    says: 'no file matches this pattern',
    status: 3,
  },
  {
    name: 'a file that cannot be opened',
    make: async (to) => {
      await symlink(join(to, 'loop.txt'), join(to, 'loop.txt'));
      return join(to, 'loop.txt');
    },
    says: 'a link that leads in a circle',
    status: 3,
  },
  {
    name: 'a directory without articles',
    make: async (to) => {
      await put(to, 'empty/notes.csv', 'a,b');
      return join(to, 'empty');
    },
    says: 'a directory without articles',
    status: 3,
  },
  { name: 'an empty file', make: (to) => put(to, 'a.txt', ''), says: 'empty, nothing to read', status: 3 },
  {
    name: 'a file of blanks',
    make: (to) => put(to, 'a.txt', ' \n\n '),
    says: 'empty, nothing to read',
    status: 3,
  },
  {
    name: 'a single word',
    make: (to) => put(to, 'a.txt', 'Reuter\n'),
    says: 'a single word, nothing to read',
    status: 3,
  },
  {
    name: '5 MB of one word',
    make: (to) => put(to, 'a.txt', 'x'.repeat(5_000_000)),
    says: 'a single word, nothing to read',
    status: 3,
  },
  {
    name: '5 MB of one word, over and over',
    make: (to) => put(to, 'a.txt', 'offer '.repeat(830_000)),
    says: 'no football in it; kept without claims',
    status: 0,
    articles: 1,
  },
  {
    name: 'binary data',
    make: (to) => put(to, 'a.txt', Buffer.from([80, 75, 3, 4, 0, 0, 8, 0, 255])),
    says: 'binary data, not text',
    status: 3,
  },
  {
    name: 'Latin-1',
    make: (to) => put(to, 'a.txt', Buffer.from(ARTICLE.replace('Alan', 'Andr\u00e9'), 'latin1')),
    says: 'not UTF-8; read as windows-1252 (Latin-1)',
    status: 0,
    articles: 1,
  },
  {
    name: 'UTF-16 with a mark',
    make: (to) => put(to, 'a.txt', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le')),
    says: 'read as UTF-16 with a byte order mark',
    status: 0,
    articles: 1,
  },
  {
    name: 'UTF-16 without one',
    make: (to) => put(to, 'a.txt', Buffer.from(ARTICLE, 'utf16le')),
    says: 'read as UTF-16 without a byte order mark',
    status: 0,
    articles: 1,
  },
  {
    name: 'a byte order mark',
    make: (to) => put(to, 'a.txt', `\ufeff${ARTICLE}`),
    says: 'byte order mark left out',
    status: 0,
    articles: 1,
  },
  {
    name: 'broken HTML',
    make: (to) => put(to, 'a.html', page),
    says: 'broken HTML (cut off in a tag); read as it stands',
    status: 0,
    articles: 1,
  },
  {
    name: 'JSON Lines with one bad line',
    make: (to) =>
      put(
        to,
        'a.jsonl',
        `${JSON.stringify({ text: ARTICLE })}\n{"text": "cut o\n${JSON.stringify({ text: `${ARTICLE} Now.` })}\n`,
      ),
    says: 'not JSON (',
    part: ':2',
    status: 3,
    articles: 2,
  },
  {
    name: 'JSON Lines without a text',
    make: (to) => put(to, 'a.jsonl', '{"id":"1"}\n'),
    says: 'not an article ("text" is missing or no string)',
    part: ':1',
    status: 3,
  },
  { name: 'broken JSON', make: (to) => put(to, 'a.json', '[{"text":'), says: 'not JSON (', status: 3 },
  {
    name: 'a broken feed',
    make: (to) => put(to, 'a.rss', '<rss version="2.0"><channel><item>'),
    says: 'not a feed that can be read (',
    status: 3,
  },
  {
    name: 'an impossible date',
    make: (to) => put(to, 'a.txt', ` date 2025-02-30 ${ARTICLE}`),
    says: 'impossible date "2025-02-30"; kept without a date',
    status: 0,
    articles: 1,
  },
  {
    name: 'a date in the future',
    make: (to) => put(to, 'a.txt', ` date 2031-01-01 ${ARTICLE}`),
    says: 'date "2031-01-01" lies in the future; kept without a date',
    status: 0,
    articles: 1,
  },
  {
    name: 'a text without football',
    make: (to) =>
      put(to, 'a.txt', 'Knead the dough for ten minutes and let it rest under a cloth until it has doubled.'),
    says: 'no football in it; kept without claims',
    status: 0,
    articles: 1,
  },
  {
    name: 'a language without wording',
    make: (to) =>
      put(
        to,
        'a.txt',
        'Der Verein zeigt gro\u00dfes Interesse am Verteidiger, dessen Vertrag im Sommer ausl\u00e4uft.',
      ),
    says: 'no wording for its language (de) yet; kept unread',
    status: 0,
    articles: 1,
  },
  {
    name: 'an address of another kind',
    make: async () => 'ftp://harbour.example/a',
    says: 'not an http or https address (ftp:)',
    status: 3,
  },
  {
    name: 'an address where nobody answers',
    make: async () => 'http://127.0.0.1:9/a',
    says: 'could not be fetched (bad port)',
    status: 3,
  },
];

describe('hearsay read, given bad input', () => {
  it.each(CASES.map((one, index) => ({ ...one, index })))(
    '$name: one line, and the rest is read',
    async (one) => {
      const directory = join(at, String(one.index));
      await mkdir(directory);
      const input = await one.make(directory);
      const ledger = join(directory, 'ledger.db');
      const ran = await hearsay(['read', input, good, '--format', 'jsonl', '--ledger', ledger]);
      expect(ran.problems).toHaveLength(1);
      expect(ran.problems[0]).toMatch(
        new RegExp(`^hearsay: ${literal(input + (one.part ?? ''))}: ${literal(one.says)}`),
      );
      expect(ran.status).toBe(one.status);
      const lines = objects(ran.out);
      const articles = lines.filter((line) => line['type'] === 'article');
      expect(articles).toHaveLength((one.articles ?? 0) + 1);
      expect(
        lines.filter((line) => line['type'] === 'claim' && line['article'] === articles.at(-1)?.['id']),
      ).not.toEqual([]);
      const status = await hearsay(['status', '--ledger', ledger, '--format', 'json']);
      expect(objects(status.out)[0]).toMatchObject({ articles: articles.length });
    },
  );
});

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('an article whose date is no use', () => {
  it.each(['2025-02-30', '2031-01-01'])('%s: is kept with its date unknown', async (date) => {
    const file = await put(at, `dated-${date}.txt`, ` date ${date} ${ARTICLE}`);
    const ran = await hearsay(['read', file, '--no-keep', '--format', 'jsonl']);
    expect(objects(ran.out)[0]).toMatchObject({ date: null, dateBasis: 'unknown' });
  });
});

describe('an article in a language without wording', () => {
  it('is kept and marked, and nothing is guessed', async () => {
    const ran = await hearsay(['read', '-', '--no-keep', '--format', 'jsonl', '--lang', 'nl'], {
      stdin: ARTICLE,
    });
    expect(objects(ran.out)).toMatchObject([{ type: 'article', lang: 'nl', unread: true }]);
    expect(ran.problems).toEqual([
      'hearsay: standard input: no wording for its language (nl) yet; kept unread',
    ]);
  });
});

describe('a bad ledger', () => {
  it.each([
    [
      'a text file',
      'notes.db',
      (path: string) => put(path, 'notes.db', 'not a database at all, but words\n'.repeat(50)),
    ],
    [
      'a database of another program',
      'other.db',
      async (path: string) => {
        const database = new Database(join(path, 'other.db'));
        database.exec('CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES (1)');
        database.close();
      },
    ],
    [
      'a directory that is not there',
      'no/such/deep/ledger.db',
      async (path: string) => void (await put(path, 'no', 'a file')),
    ],
  ])('%s: one line, status 1', async (_, name, make) => {
    const directory = join(at, `ledger-${name.replaceAll('/', '-')}`);
    await mkdir(directory);
    await make(directory);
    const path = join(directory, name);
    const ran = await hearsay(['read', good, '--ledger', path]);
    expect(ran.problems).toHaveLength(1);
    expect(ran.problems[0]?.startsWith(`hearsay: ${path}: `)).toBe(true);
    expect(ran.status).toBe(1);
    expect(ran.out).toBe('');
  });

  it('is named by commands that only look', async () => {
    const path = join(at, 'never.db');
    for (const command of [['status'], ['sagas'], ['brief'], ['verify'], ['rebuild'], ['serve']]) {
      const ran = await hearsay([...command, '--ledger', path]);
      expect(ran).toMatchObject({ status: 1, problems: [`hearsay: ${path}: there is no ledger here yet`] });
    }
  });
});

describe('a command that is not understood', () => {
  it.each([
    [[]],
    [['reed', 'x.txt']],
    [['read']],
    [['read', 'x.txt', '--format', 'xml']],
    [['read', 'x.txt', '--date', '2025-02-30']],
    [['read', 'x.txt', '--date', 'yesterday']],
    [['read', 'x.txt', '--lang', 'English!']],
    [['read', 'x.txt', '--colour']],
    [['sagas', '--limit', '0']],
    [['sagas', '--stage', 'rumoured']],
    [['brief', '--as-of', '2025-13-01']],
    [['serve', '--port', '70000']],
  ])('%j: status 2', async (args) => {
    const ran = await hearsay(args);
    expect(ran.status).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.problems.length).toBeGreaterThan(0);
    if (args.length > 0) expect(ran.problems).toHaveLength(1);
  });
});
