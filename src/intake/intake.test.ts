import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../model/article.js';
import type { Taken, TakeOptions } from '../model/taken.js';
import type { IntakeParts } from './article.js';
import { take } from './intake.js';

const OUTLETS = [
  { id: 'o1', name: 'The Harbour Post', domain: 'harbour.example' },
  { id: 'o2', name: 'Harbour Sport', domain: 'sport.harbour.example' },
];
const one = (of: 'name' | 'domain', text: string) => OUTLETS.find((outlet) => outlet[of] === text) ?? null;
const PARTS: IntakeParts = {
  outletOfDomain: (domain) => one('domain', domain),
  outletOfName: (name) => one('name', name),
  inferDate: (text) => (text.includes('deadline day') ? { date: '2025-09', because: 'deadline day' } : null),
  tellLanguage: async () => () => 'en',
  now: '2025-11-20T12:00:00.000Z',
};
const TEXT = 'Larkfield want Diego Vasquez.';

let at = '';
beforeAll(async () => {
  at = await mkdtemp(join(tmpdir(), 'hearsay-intake-'));
});
afterAll(() => rm(at, { recursive: true, force: true }));

async function taken(
  inputs: readonly string[],
  options: TakeOptions = {},
  stdin = '',
): Promise<readonly Taken[]> {
  const all: Taken[] = [];
  for await (const one of take(inputs, options, PARTS, Readable.from([Buffer.from(stdin)]))) all.push(one);
  return all;
}

async function articleOf(
  record: Readonly<Record<string, unknown>>,
  options: TakeOptions = {},
): Promise<Article> {
  const [first] = await taken(['-'], options, JSON.stringify({ text: TEXT, ...record }));
  if (first?.kind !== 'article') throw new Error('no article');
  return first.article;
}

describe('what the arguments name', () => {
  beforeAll(async () => {
    for (const [name, text] of Object.entries({
      'tree/b.txt': `${TEXT} B`,
      'tree/a/z.md': `${TEXT} Z`,
      'tree/a/y.html': `<html><body><p>${TEXT} Y</p></body></html>`,
      'tree/.hidden/h.txt': TEXT,
      'tree/node_modules/n.txt': TEXT,
      'tree/notes.csv': 'a,b',
      'tree/a/README.md': `${TEXT} About`,
      'odd [1].txt': `${TEXT} Odd`,
    })) {
      await mkdir(join(at, name, '..'), { recursive: true });
      await writeFile(join(at, name), text);
    }
    await symlink(join(at, 'tree'), join(at, 'tree/a/round'));
    await writeFile(
      join(at, 'tree/c.warc.gz'),
      gzipSync(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/w\r\nContent-Length: ${42 + TEXT.length}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n${TEXT}\r\n\r\n`,
      ),
    );
  });

  it.each([
    [
      'a directory, in order of paths, without hidden files, READMEs and circles',
      ['tree'],
      ['tree/a/y.html', 'tree/a/z.md', 'tree/b.txt', 'tree/c.warc.gz (https://harbour.example/w)'],
    ],
    [
      'a pattern, whatever it matches',
      ['tree/**/*.{txt,md}'],
      ['tree/a/README.md', 'tree/a/z.md', 'tree/b.txt', 'tree/node_modules/n.txt'],
    ],
    ['a file whose name looks like a pattern', ['odd [1].txt'], ['odd [1].txt']],
    ['any file that is named', ['tree/notes.csv'], []],
    [
      'in the order of the arguments',
      ['tree/b.txt', 'tree/a'],
      ['tree/b.txt', 'tree/a/y.html', 'tree/a/z.md'],
    ],
  ])('%s', async (_, inputs, expected) => {
    const found = await taken(inputs.map((input) => join(at, input)));
    const names = found.filter((one) => one.kind === 'article').map((one) => one.input.slice(at.length + 1));
    expect(names).toEqual(expected);
  });
});

describe('the outlet', () => {
  it.each([
    [{ outlet: 'The Harbour Post' }, 'The Harbour Post', 'o1'],
    [{ outlet: 'www.harbour.example' }, 'The Harbour Post', 'o1'],
    [{ outlet: 'nobody.example' }, 'nobody.example', null],
    [{ outlet: 'The Wire', url: 'https://harbour.example/1' }, 'The Wire', null],
    [{ url: 'https://www.harbour.example/1' }, 'The Harbour Post', 'o1'],
    [{ url: 'https://sport.harbour.example/1' }, 'Harbour Sport', 'o2'],
    [{ url: 'https://m.sport.harbour.example/1' }, 'Harbour Sport', 'o2'],
    [{ url: 'https://www.nobody.example/1' }, 'nobody.example', null],
    [{}, null, null],
  ])('%j', async (record, outlet, outletId) => {
    expect(await articleOf(record)).toMatchObject({ outlet, outletId });
  });

  it('is the option’s where the input has none', async () => {
    expect(await articleOf({}, { outlet: 'The Harbour Post' })).toMatchObject({ outletId: 'o1' });
    expect(await articleOf({ outlet: 'The Wire' }, { outlet: 'The Harbour Post' })).toMatchObject({
      outlet: 'The Wire',
    });
  });
});

describe('the id', () => {
  const same: readonly (readonly [string, object, object])[] = [
    [
      'marks of where a reader came from',
      { url: 'https://harbour.example/a?utm_source=x&id=1' },
      { url: 'http://www.harbour.example/a/?id=1#top' },
    ],
    ['a text read again', {}, {}],
    [
      'an address, whatever its text',
      { url: 'https://harbour.example/a' },
      { url: 'https://harbour.example/a', text: 'Corrected text.' },
    ],
  ];
  const different: readonly (readonly [string, object, object])[] = [
    ['another address', { url: 'https://harbour.example/a' }, { url: 'https://harbour.example/b' }],
    [
      'another text at a front page',
      { url: 'https://harbour.example/' },
      { url: 'https://harbour.example/', text: 'Another text.' },
    ],
    ['another outlet', { outlet: 'A' }, { outlet: 'B' }],
    ['another date', { date: '2025-01-01' }, { date: '2025-01-02' }],
    ['another title', { title: 'A b' }, { title: 'B a' }],
  ];
  it.each(same)('is the same for %s', async (_, a, b) => {
    expect((await articleOf({ ...a })).id).toBe((await articleOf({ ...b })).id);
  });
  it.each(different)('is another for %s', async (_, a, b) => {
    expect((await articleOf({ ...a })).id).not.toBe((await articleOf({ ...b })).id);
  });
});

describe('the date', () => {
  it.each([
    [{ date: '2025-09-01' }, {}, '2025-09-01', 'metadata'],
    [{ date: '2025-09', dateBasis: 'inferred' }, {}, '2025-09', 'inferred'],
    [{}, { date: '2025-09-02' }, '2025-09-02', 'stated'],
    [{ text: 'It fell through on deadline day.' }, {}, '2025-09', 'inferred'],
    [{ text: 'It fell through on deadline day.', date: '2025-02-30' }, {}, null, 'unknown'],
    [{ date: '2025-11-22' }, {}, null, 'unknown'],
    [{ date: 'soon' }, {}, null, 'unknown'],
    [{}, {}, null, 'unknown'],
  ])('%j with %j', async (record, options, date, dateBasis) => {
    expect(await articleOf(record, options)).toMatchObject({ date, dateBasis });
  });
});

describe('JSON', () => {
  it.each([
    ['[]', 'empty, nothing to read'],
    ['"words"', 'a single word, nothing to read'],
    ['{"text":""}', 'empty, nothing to read'],
    ['{"text":5}', 'not an article ("text" is missing or no string)'],
    ['{"text":"a\\u0000b c"}', 'binary data, not text'],
    ['[null]', 'not an article (a JSON object is expected)'],
  ])('%s: %s', async (stdin, reason) => {
    const [only] = await taken(['-'], {}, stdin);
    expect(only).toMatchObject({ kind: 'problem', problem: { reason } });
  });

  it.each([['a\\ud83d'], ['a\\u0007'], ['\\u0000']])(
    'takes no id that no address can hold: %s',
    async (id) => {
      const [only] = await taken(['-'], {}, `{"id":"${id}","text":"${TEXT}"}`);
      expect(only).toMatchObject({ kind: 'article', notes: ['"id" passed over (not usable)'] });
    },
  );

  it('passes over fields of a wrong type, and says so', async () => {
    const [only] = await taken(
      ['-'],
      {},
      JSON.stringify({ text: TEXT, id: {}, url: 'nowhere', lang: 5, author: '' }),
    );
    expect(only).toMatchObject({
      kind: 'article',
      notes: ['"id", "url", "lang" passed over (not usable)'],
      article: { url: null, author: null },
    });
  });

  it.each([
    [{ retelling: true }, true, []],
    [{ retelling: false }, undefined, []],
    [{}, undefined, []],
    [{ retelling: 'yes' }, undefined, ['"retelling" passed over (not usable)']],
  ])('tells a retelling from an outlet\u2019s own words: %j', async (record, retelling, notes) => {
    const [only] = await taken(['-'], {}, JSON.stringify({ text: TEXT, ...record }));
    expect(only).toMatchObject({ kind: 'article', notes });
    expect(only?.kind === 'article' && only.article.retelling).toBe(retelling);
  });

  it('streams lines, whatever the chunks they come in', async () => {
    const lines = Array.from(
      { length: 50 },
      (_, i) => `${JSON.stringify({ id: `i${i}`, text: `${TEXT} ${'é'.repeat(i)}` })}\n`,
    ).join('');
    const bytes = Buffer.from(lines);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) =>
      bytes.subarray(i * 7, i * 7 + 7),
    );
    // The first chunk has to show what the stream is.
    const stream = Readable.from([
      bytes.subarray(0, 100),
      ...(chunks.length > 0 ? [bytes.subarray(100)] : []),
    ]);
    const ids: string[] = [];
    for await (const one of take(['-'], {}, PARTS, stream))
      if (one.kind === 'article') ids.push(one.article.id);
    expect(ids).toEqual(Array.from({ length: 50 }, (_, i) => `i${i}`));
  });
});
