import Table from 'cli-table3';
import { plainLine } from './terminal.js';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** Never made narrower than this (characters). */
  readonly least?: number;
}

export interface TableStyle {
  readonly width: number;
  readonly colour: boolean;
}

const PADDING = 2;

/** A table that fits the width: the widest columns give way first and wrap between words; empty ones are left out. */
export function renderTable(
  allColumns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): string {
  const used = allColumns.map((_, at) => rows.some((row) => (row[at] ?? '') !== ''));
  const columns = allColumns.filter((_, at) => used[at]);
  const cells = rows.map((row) => row.filter((_, at) => used[at]).map(plainLine));
  const widths = widthsFor(columns, cells, style.width);
  const table = new Table({
    head: columns.map((column) => column.head),
    colWidths: widths.map((width) => width + PADDING),
    colAligns: columns.map((column) => column.align ?? 'left'),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: style.colour ? ['bold'] : [], border: style.colour ? ['gray'] : [], compact: true },
    chars: RULED,
  });
  for (const row of cells) table.push(row.map((cell, at) => breakLong(cell, widths[at] ?? 1)));

  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

/** Light rules only: a line under the heads. */
const RULED = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
  mid: '─',
  'mid-mid': '',
  middle: '',
};

/** A word up to this length keeps its column wide enough for it, as long as the table allows. */
const WHOLE_WORD = 16;

/** Widths that fit: columns shrink to their longest word first, and only then to the least that they take. */
function widthsFor(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const cellsOf = (at: number): readonly string[] => rows.map((row) => row[at] ?? '');
  const natural = columns.map((column, at) =>
    Math.max(column.head.length, ...cellsOf(at).map((cell) => cell.length)),
  );
  const least = columns.map((column) => Math.max(column.head.length, column.least ?? 5));
  const whole = columns.map((_, at) =>
    Math.max(least[at] ?? 1, Math.min(WHOLE_WORD, longestWord(cellsOf(at)), natural[at] ?? 1)),
  );
  const available = width - columns.length * PADDING;
  return shrink(shrink(natural, whole, available), least, available);
}

/** Takes from the widest column, again and again, until the sum fits or all are at their floor. */
function shrink(from: readonly number[], floor: readonly number[], available: number): readonly number[] {
  const widths = [...from];
  let excess = sum(widths) - available;
  while (excess > 0) {
    let widest = -1;
    for (const [at, value] of widths.entries()) {
      if (value > (floor[at] ?? 1) && value > (widths[widest] ?? 0)) widest = at;
    }
    if (widest < 0) break;
    const spare = (widths[widest] ?? 1) - (floor[widest] ?? 1);
    const give = Math.max(1, Math.min(excess, Math.floor(spare / 8)));
    widths[widest] = (widths[widest] ?? 1) - give;
    excess -= give;
  }
  return widths;
}

function longestWord(cells: readonly string[]): number {
  return Math.max(0, ...cells.flatMap((cell) => cell.split(' ').map((word) => word.length)));
}

/** A word longer than its column is broken; cli-table3 would cut it off. */
function breakLong(text: string, width: number): string {
  return text
    .split(' ')
    .map((word) =>
      word.length <= width ? word : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [word]).join(' '),
    )
    .join(' ');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
