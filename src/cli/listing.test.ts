import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Layout, writeListing } from './listing.js';
import { Output, plainLine } from './terminal.js';

const LAYOUT: Layout<Readonly<Record<string, unknown>>> = {
  none: 'Nothing.',
  columns: [{ head: 'A' }],
  row: (item) => [String(item['a'])],
  line: (item) => item,
};

async function csv(...items: readonly Readonly<Record<string, unknown>>[]): Promise<string> {
  let text = '';
  const stdout = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  const terminal = {
    stdin: process.stdin,
    stdout,
    stderr: stdout,
    env: {},
    now: () => '',
    interrupted: async () => {},
  };
  await writeListing(new Output(terminal), items, LAYOUT, 'csv', { width: 80, colour: false });
  return text;
}

describe('CSV', () => {
  it.each([
    ['nested fields as columns', [{ a: { b: 1, c: null }, d: true }], 'a.b,a.c,d\r\n1,,true\r\n'],
    ['lists in one cell', [{ a: ['x', 'y'], b: [{ name: 'N', id: 1 }] }], 'a,b\r\nx; y,N\r\n'],
    [
      'quotes, commas and line breaks',
      [{ a: 'say "no", now\nor never' }],
      'a\r\n"say ""no"", now\nor never"\r\n',
    ],
    ['fields that only some have', [{ a: 1 }, { b: 2 }], 'a,b\r\n1,\r\n,2\r\n'],
    [
      'words that a spreadsheet would run',
      [{ a: '=1+1', b: '@x', c: '-5', d: '-x' }],
      "a,b,c,d\r\n'=1+1,'@x,-5,'-x\r\n",
    ],
    ['nothing', [], ''],
  ])('writes %s', async (_, items, text) => {
    expect(await csv(...items)).toBe(text);
  });
});

describe('plainLine', () => {
  it.each([
    ['a\u001b]0;title\u0007b', 'a ]0;title b'],
    ['two\nlines\r\n', 'two lines'],
    ['left\u202eright', 'left right'],
    ['Müller – £5m', 'Müller – £5m'],
  ])('%j', (text, plain) => {
    expect(plainLine(text)).toBe(plain);
  });
});
