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

/** A table that fits the width: columns wider than their share give way first, and wrap between words. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): string {
  const cells = rows.map((row) => row.map(plainLine));
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

function widthsFor(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const natural = columns.map((column, at) =>
    Math.max(column.head.length, ...rows.map((row) => Math.min(row[at]?.length ?? 0, 400)), 1),
  );
  const least = columns.map((column) => Math.max(column.head.length, column.least ?? 6));
  const available = width - columns.length * PADDING;
  const widths = [...natural];
  let excess = sum(widths) - available;
  while (excess > 0) {
    const widest = widths.reduce(
      (best, value, at) => (value > (least[at] ?? 1) && value > (widths[best] ?? 0) ? at : best),
      widths.findIndex((value, at) => value > (least[at] ?? 1)),
    );
    if (widest < 0) break;
    const give = Math.max(
      1,
      Math.min(excess, Math.floor(((widths[widest] ?? 1) - (least[widest] ?? 1)) / 8)),
    );
    widths[widest] = (widths[widest] ?? 1) - give;
    excess -= give;
  }
  return widths;
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
