import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ARTICLE, put, workplace } from './support/files.js';
import { hearsay, objects } from './support/terminal.js';

/** The public JSON Lines of `hearsay read`, as docs/reading.md has it: nothing missing, nothing of another type. */
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}Z?)?)?)?$/);
const named = z.strictObject({ name: z.string().min(1), id: z.string().optional() });
const source = z.strictObject({
  name: z.string().min(1),
  sort: z.enum(['outlet', 'journalist', 'club', 'person', 'anonymous']),
  id: z.string().optional(),
});
const quote = z.strictObject({
  exact: z.string().min(1),
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  part: z.enum(['text', 'title']).optional(),
});
const certainty = z.enum(['confirmed', 'asserted', 'reported', 'hedged', 'speculative']);
const article = z.strictObject({
  type: z.literal('article'),
  id: z.string().min(1),
  url: z.url().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  date: day.nullable(),
  dateBasis: z.enum(['stated', 'metadata', 'inferred', 'unknown']),
  lang: z.string().regex(/^[a-z]{2,3}$/),
  title: z.string().nullable(),
  words: z.int().positive(),
  retelling: z.literal(true).optional(),
  unread: z.literal(true).optional(),
});
const claim = z.strictObject({
  type: z.literal('claim'),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  article: z.string(),
  person: z.strictObject({ ...named.shape, role: z.enum(['player', 'manager', 'staff']) }),
  from: named.nullable(),
  to: named.nullable(),
  kind: z.enum(['interest', 'talks', 'bid', 'agreed', 'done', 'stay', 'exit', 'swap', 'loan-return']),
  status: z.enum(['positive', 'negative']),
  certainty,
  loan: z.boolean(),
  fee: z
    .strictObject({
      value: z.number().positive(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      sort: z.enum(['asking', 'bid', 'agreed', 'clause', 'valuation', 'paid']),
      stated: z.string(),
    })
    .nullable(),
  window: z
    .strictObject({ label: z.string().regex(/^\d{4}-(summer|winter)$/), from: day, to: day })
    .nullable(),
  sources: z.array(source).min(1),
  quote,
  rule: z.string().min(1),
});
const fact = z.strictObject({
  type: z.literal('fact'),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  article: z.string(),
  kind: z.enum([
    'injury',
    'contract',
    'appearance',
    'past-transfer',
    'squad-role',
    'need',
    'condition',
    'statement',
    'valuation',
    'preference',
    'age',
  ]),
  subject: named,
  value: z.record(z.string(), z.unknown()),
  certainty,
  sources: z.array(source).min(1),
  quote,
  rule: z.string().min(1),
});
const line = z.discriminatedUnion('type', [article, claim, fact]);
type Line = z.infer<typeof line>;

const ORDER = {
  article: [
    'type',
    'id',
    'url',
    'outlet',
    'author',
    'date',
    'dateBasis',
    'lang',
    'title',
    'words',
    'retelling',
    'unread',
  ],
  claim: [
    'type',
    'id',
    'article',
    'person',
    'from',
    'to',
    'kind',
    'status',
    'certainty',
    'loan',
    'fee',
    'window',
    'sources',
    'quote',
    'rule',
  ],
  fact: ['type', 'id', 'article', 'kind', 'subject', 'value', 'certainty', 'sources', 'quote', 'rule'],
} as const;

const EXAMPLES = join(import.meta.dirname, '../../examples/2025-26.jsonl');
let at = '';
let examples: readonly Line[] = [];
beforeAll(async () => {
  at = await workplace();
  const ran = await hearsay(['read', EXAMPLES, '--no-keep', '--format', 'jsonl']);
  examples = objects(ran.out).map((one) => line.parse(one));
});

describe('the JSON Lines of hearsay read', () => {
  it('are what the contract says, field by field, in its order', async () => {
    const ran = await hearsay(['read', EXAMPLES, '--no-keep', '--format', 'jsonl']);
    for (const object of objects(ran.out)) {
      const { type } = line.parse(object);
      expect(Object.keys(object)).toEqual(ORDER[type].filter((field) => field in object));
    }
    expect(examples.filter((one) => one.type === 'claim').length).toBeGreaterThan(50);
  });

  it('give each article before its claims, and its claims before its facts', () => {
    let rank = 0;
    let id = '';
    for (const one of examples) {
      if (one.type === 'article') [rank, id] = [0, one.id];
      else {
        expect(one.article).toBe(id);
        expect(one.type === 'claim' ? 1 : 2).toBeGreaterThanOrEqual(rank);
        rank = one.type === 'claim' ? 1 : 2;
      }
    }
  });

  it('quote the very words of the article', async () => {
    const texts = new Map<string, { readonly text: string; readonly title: string }>();
    for (const given of (await readFile(EXAMPLES, 'utf8')).split('\n').filter((one) => one !== '')) {
      const { id, text, title } = z
        .object({ id: z.string(), text: z.string(), title: z.string() })
        .parse(JSON.parse(given));
      texts.set(id, { text, title });
    }
    for (const one of examples) {
      if (one.type === 'article') expect(texts.has(one.id)).toBe(true);
      else {
        const { exact, prefix, suffix, start, end, part } = one.quote;
        const whole = texts.get(one.article)?.[part ?? 'text'] ?? '';
        expect(whole.slice(start, end)).toBe(exact);
        expect(whole.slice(0, start).endsWith(prefix)).toBe(true);
        expect(whole.slice(end).startsWith(suffix)).toBe(true);
      }
    }
  });

  it('hold offsets into a file as it was decoded, after a date line, front matter and a mark', async () => {
    for (const head of [
      ' date 2025-11-01 ',
      '---\noutlet: The Harbour Post\n---\n\n',
      'Outlet: Post\nDate: 2025-11-01\n\n',
    ]) {
      const text = `${head}${ARTICLE}`;
      const file = await put(at, 'offsets.txt', `\ufeff${text}`);
      const claims = objects((await hearsay(['read', file, '--no-keep', '--format', 'jsonl'])).out)
        .map((one) => line.parse(one))
        .filter((one) => one.type === 'claim');
      expect(claims).not.toEqual([]);
      for (const { quote } of claims) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    }
  });

  it('are the same, byte for byte, when read again', async () => {
    const once = await hearsay(['read', EXAMPLES, '--no-keep', '--format', 'jsonl']);
    const twice = await hearsay(['read', EXAMPLES, '--no-keep', '--format', 'jsonl']);
    expect(twice.out).toBe(once.out);
  });

  it('keep given ids, texts and titles', async () => {
    const given = [
      {
        id: 'mine-1',
        url: 'https://harbour.example/1?utm_source=x#top',
        outlet: 'Post',
        author: 'Jo',
        date: '2025-11-01',
        title: 'Reuter wanted',
        text: ARTICLE,
        lang: 'en-GB',
      },
      { id: 7, title: 'Everton are keen', text: ARTICLE },
      { text: ARTICLE, outlet: null, date: null },
    ];
    const file = await put(at, 'given.jsonl', given.map((one) => `${JSON.stringify(one)}\r\n`).join(''));
    const articles = objects((await hearsay(['read', file, '--no-keep', '--format', 'jsonl'])).out).filter(
      (one) => one['type'] === 'article',
    );
    expect(articles).toMatchObject([
      {
        id: 'mine-1',
        url: 'https://harbour.example/1?utm_source=x',
        outlet: 'Post',
        author: 'Jo',
        date: '2025-11-01',
        dateBasis: 'metadata',
        lang: 'en',
        title: 'Reuter wanted',
      },
      { id: '7', title: null, outlet: null, date: null, dateBasis: 'unknown' },
      { title: null, outlet: null },
    ]);
    expect(articles[2]?.['id']).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('what an article is told to be', () => {
  it.each([
    [
      'options fill what the input does not say',
      ARTICLE,
      { outlet: 'The Wire', date: '2025-11-02', dateBasis: 'stated' },
    ],
    [
      'and give way to what it says',
      `Outlet: Post\nDate: 2025-11-01\n\n${ARTICLE}`,
      { outlet: 'Post', date: '2025-11-01', dateBasis: 'metadata' },
    ],
  ])('%s', async (_, text, fields) => {
    const ran = await hearsay(
      ['read', '-', '--outlet', 'The Wire', '--date', '2025-11-02', '--no-keep', '--format', 'jsonl'],
      { stdin: text },
    );
    expect(objects(ran.out)[0]).toMatchObject(fields);
  });

  it.each([
    ['bbc.co.uk', 'https://www.bbc.co.uk/sport/football/1', 'BBC Sport'],
    ['an unknown domain', 'https://www.harbour.example/1', 'harbour.example'],
  ])('%s names the outlet', async (_, url, outlet) => {
    const ran = await hearsay(['read', '-', '--no-keep', '--format', 'jsonl'], {
      stdin: JSON.stringify({ url, text: ARTICLE }),
    });
    expect(objects(ran.out)[0]).toMatchObject({ outlet });
  });

  it('standard input may be text, a page, JSON Lines, JSON or a feed', async () => {
    const inputs = [
      ARTICLE,
      `<!doctype html><html><body><article><p>${ARTICLE}</p></article></body></html>`,
      `${JSON.stringify({ text: ARTICLE })}\n${JSON.stringify({ text: `${ARTICLE} Again.` })}\n`,
      JSON.stringify([{ text: ARTICLE }], null, 2),
      `<rss version="2.0"><channel><item><title>T</title><description>${ARTICLE}</description></item></channel></rss>`,
    ];
    const counts = [];
    for (const stdin of inputs) {
      const ran = await hearsay(['read', '-', '--no-keep', '--format', 'jsonl'], { stdin });
      expect(ran).toMatchObject({ status: 0, err: '' });
      counts.push(objects(ran.out).filter((one) => one['type'] === 'article').length);
      expect(objects(ran.out).some((one) => one['type'] === 'claim')).toBe(true);
    }
    expect(counts).toEqual([1, 1, 2, 1, 1]);
  });
});

describe('the formats for people', () => {
  it.each([40, 60, 80, 120, 200])('a table fits %i columns', async (columns) => {
    const ran = await hearsay(['read', EXAMPLES, '--no-keep', '--format', 'table'], { columns });
    const widest = Math.max(
      ...ran.out
        .split('\n')
        .filter((one) => !one.includes(' · '))
        .map((one) => [...one].length),
    );
    expect(widest).toBeLessThanOrEqual(Math.max(columns, 80));
    expect(ran.out).toContain('Ibrahima Konate');
  });

  it('colours only on a terminal, and not where NO_COLOR is set', async () => {
    const read = ['read', EXAMPLES, '--no-keep', '--format', 'table'];
    const escapes = async (options: Parameters<typeof hearsay>[1]): Promise<boolean> =>
      (await hearsay(read, options)).out.includes('\u001b[');
    expect([
      await escapes({ tty: true }),
      await escapes({ tty: false }),
      await escapes({ tty: true, env: { NO_COLOR: '1' } }),
    ]).toEqual([true, false, false]);
  });

  it('a terminal gets a table, a pipe JSON Lines, unless told', async () => {
    const read = ['read', '-', '--no-keep'];
    expect((await hearsay(read, { stdin: ARTICLE, tty: true })).out).toContain('Whose word');
    expect(objects((await hearsay(read, { stdin: ARTICLE })).out)[0]).toMatchObject({ type: 'article' });
  });

  it('JSON is one array, Markdown is tables whose cells cannot break out', async () => {
    const json = await hearsay(['read', '-', '--no-keep', '--format', 'json'], { stdin: ARTICLE });
    expect(JSON.parse(json.out)).toMatchObject([
      { article: { type: 'article' }, unread: false, facts: expect.any(Array) },
    ]);
    expect(JSON.parse((await hearsay(['read', 'none.txt', '--no-keep', '--format', 'json'])).out)).toEqual(
      [],
    );
    const hostile = ARTICLE.replace('Harbour Post', 'Harbour | Post');
    const markdown = await hearsay(['read', '-', '--no-keep', '--format', 'markdown'], { stdin: hostile });
    expect(markdown.out).toMatch(/^## /);
    for (const row of markdown.out.split('\n').filter((one) => one.startsWith('| '))) {
      expect([5, 7]).toContain(row.replace(/\\\|/g, '').split('|').length - 2);
    }
  });
});
