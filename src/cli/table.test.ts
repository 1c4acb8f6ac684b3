import { describe, expect, it } from 'vitest';
import { renderTable } from './table.js';

const COLUMNS = [{ head: 'Name' }, { head: 'Number', align: 'right' as const }, { head: 'Words', least: 10 }];
const ROWS = [
  [
    'Alan Reuter',
    '1',
    'A sentence that is much longer than any terminal of eighty columns is wide, so that it has to be wrapped.',
  ],
  ['Diego Vasquez', '22', `word${'x'.repeat(60)}`],
];
const lines = (width: number, rows = ROWS): readonly string[] =>
  renderTable(COLUMNS, rows, { width, colour: false }).trimEnd().split('\n');

describe('renderTable', () => {
  it.each([40, 60, 80, 120, 300])('fits %i columns and loses no letter', (width) => {
    const table = lines(width);
    for (const line of table) expect([...line].length).toBeLessThanOrEqual(width);
    const letters = (text: string): string => [...text.replace(/[\s─]/g, '')].sort().join('');
    expect(letters(table.join(''))).toBe(letters(['Name', 'Number', 'Words', ...ROWS.flat()].join('')));
  });

  it('leaves out empty columns and control characters', () => {
    const table = lines(80, [['Al\u001b[31man\nReuter', '', 'x']]).join('\n');
    expect(table).not.toContain('Number');
    expect(table).toContain('Al [31man Reuter');
  });
});
