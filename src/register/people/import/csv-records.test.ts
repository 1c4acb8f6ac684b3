import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv-records.js';

async function cells(text: string, piece = text.length || 1): Promise<readonly unknown[]> {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += piece) pieces.push(text.slice(at, at + piece));
  const rows: unknown[] = [];
  for await (const records of csvRecords(pieces))
    for (const record of records)
      rows.push('cells' in record ? record.cells : `${record.number}: ${record.reason}`);
  return rows;
}

describe('csv rows', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa,b\r\n1,2\r\n\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"1\n2",3\n',
      [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    ],
    [
      'a,b\n"say ""x""",3',
      [
        ['a', 'b'],
        ['say "x"', '3'],
      ],
    ],
    ['', []],
    ['\n\n', []],
  ])('%j', async (text, rows) => {
    expect(await cells(text)).toEqual(rows);
    expect(await cells(text, 1)).toEqual(rows);
  });

  it('loses one row to a quote that is never closed, not the file', async () => {
    const rows = ['id,name', '1,"Ann', '2,Bob', '3,"Cec, il"', '4,Dan'];
    expect(await cells(rows.join('\n'))).toEqual([
      ['id', 'name'],
      '2: a quote is never closed',
      ['2', 'Bob'],
      ['3', 'Cec, il'],
      ['4', 'Dan'],
    ]);
  });

  it('takes two slips for two slips, not for one long cell', async () => {
    const rows = ['id,name', '1,"Ann', '2,Bob', '3,"Cec', '4,Dan'];
    expect(await cells(rows.join('\n'))).toEqual([
      ['id', 'name'],
      '2: a quote is never closed',
      ['2', 'Bob'],
      '4: a quote is never closed',
      ['4', 'Dan'],
    ]);
  });

  it('survives a slip before thousands of rows', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `${at},Name ${at}`);
    const rows = await cells(['id,name', 'x,"open', ...many].join('\n'), 1000);
    expect(rows.length).toBe(5002);
    expect(rows[1]).toBe('2: a quote is never closed');
    expect(rows[5001]).toEqual(['4999', 'Name 4999']);
  });

  it('gives sound tables back whatever their cells and pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (table, piece) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = [['h', 'k'], ...table].map((row) => row.map(quoted).join(',')).join('\n');
          expect(await cells(text, piece)).toEqual([['h', 'k'], ...table]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        await cells(text, 7);
      }),
      { numRuns: 200 },
    );
  });
});
