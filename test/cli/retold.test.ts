import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, put, workplace } from './support/files.js';
import { hearsay, objects } from './support/terminal.js';

/** One article in the outlet's own words, and one that retells it. */
let file = '';
let ledger = '';
beforeAll(async () => {
  const at = await workplace();
  const [own, told] = [
    { id: 'own', outlet: 'Harbour Post', date: '2025-11-01', text: ARTICLE },
    { id: 'told', outlet: 'Bugle', date: '2025-11-02', text: `${ARTICLE}\n\nFulham want Alan Reuter too.` },
  ];
  file = await put(
    at,
    'two.jsonl',
    `${JSON.stringify(own)}\n${JSON.stringify({ ...told, retelling: true })}\n`,
  );
  ledger = join(at, 'two.db');
  await hearsay(['read', file, '--ledger', ledger]);
});

describe('words that retell a report', () => {
  it('say so in the article\u2019s line of hearsay read, and only there where it is so', async () => {
    const { out } = await hearsay(['read', file, '--no-keep', '--format', 'jsonl']);
    const articles = objects(out).filter((one) => one['type'] === 'article');
    expect(articles.map((one) => one['retelling'])).toEqual([undefined, true]);
  });

  it.each([['table'], ['markdown']])('say so above the %s of hearsay read', async (format) => {
    const { out } = await hearsay(['read', file, '--no-keep', '--format', format]);
    const heads = out.split('\n').filter((line) => / · 2025-11-0\d · en/.test(line));
    expect(heads.map((line) => line.includes('retold, not the outlet\u2019s words'))).toEqual([false, true]);
  });

  it.each([
    ['claims', []],
    ['facts', []],
    ['articles', []],
    ['search', ['Toffees']],
  ])('say so in the listing of %s', async (command, words) => {
    const list = async (format: string) =>
      (await hearsay([command, ...words, '--ledger', ledger, '--format', format])).out;
    for (const one of objects(await list('jsonl')))
      expect(one['retelling'], JSON.stringify(one)).toBe(
        (one['article'] ?? one['id']) === 'told' ? true : undefined,
      );
    expect(await list('jsonl')).toContain('"retelling":true');
    expect(await list('table')).toContain('(retold)');
  });

  it('say so in the briefing and when a claim is explained', async () => {
    const { out: brief } = await hearsay(['brief', '--ledger', ledger, '--since', '2025-11-02']);
    expect(brief).toContain('” (retold) (Bugle');
    const { out } = await hearsay(['explain', file]);
    expect(out).toContain('retold  the words retell the outlet’s report, they are not its own');
    const claims = objects((await hearsay(['claims', '--ledger', ledger, '--format', 'jsonl'])).out);
    for (const { id, article } of claims) {
      const explained = await hearsay(['explain', String(id), '--ledger', ledger]);
      expect(explained.out.includes('  retold  ')).toBe(article === 'told');
    }
  });
});
