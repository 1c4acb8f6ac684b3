import { type Column, renderTable, type TableStyle } from './table.js';
import type { Output } from './terminal.js';

export const LIST_FORMATS = ['jsonl', 'json', 'table', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

type Line = Readonly<Record<string, unknown>>;

/** How one kind of line is shown to people. */
export interface Layout<T> {
  readonly columns: readonly Column[];
  row(item: T): readonly string[];
  /** The public object, its fields in order. */
  line(item: T): Line;
  /** Said instead of an empty table. */
  readonly none: string;
}

/** Writes a listing in the format that was asked for. */
export async function writeListing<T>(
  output: Output,
  items: readonly T[],
  layout: Layout<T>,
  format: ListFormat,
  style: TableStyle,
): Promise<void> {
  switch (format) {
    case 'jsonl':
      for (const item of items) await output.write(`${JSON.stringify(layout.line(item))}\n`);
      return;
    case 'json':
      await output.write(`${JSON.stringify(items.map(layout.line), null, 2)}\n`);
      return;
    case 'csv':
      await output.write(csv(items.map(layout.line)));
      return;
    case 'table':
      await output.write(
        items.length === 0 ? `${layout.none}\n` : renderTable(layout.columns, items.map(layout.row), style),
      );
  }
}

/** RFC 4180; nested values become `outer.inner` columns, lists are joined by "; ". */
function csv(lines: readonly Line[]): string {
  const flat = lines.map((line) => flatten(line));
  const heads = [...new Set(flat.flatMap((line) => [...line.keys()]))];
  if (heads.length === 0) return '';
  const rows = flat.map((line) => heads.map((head) => csvCell(line.get(head) ?? '')).join(','));
  return `${[heads.map(csvCell).join(','), ...rows].join('\r\n')}\r\n`;
}

function flatten(line: Line, prefix = '', into: Map<string, string> = new Map()): Map<string, string> {
  for (const [name, value] of Object.entries(line)) {
    const key = prefix + name;
    if (value === undefined) continue;
    if (value === null) into.set(key, '');
    else if (Array.isArray(value)) into.set(key, value.map(cellOf).join('; '));
    else if (typeof value === 'object') flatten(Object.fromEntries(Object.entries(value)), `${key}.`, into);
    else into.set(key, String(value));
  }
  return into;
}

function cellOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'name' in value ? String(value.name) : JSON.stringify(value);
}

/** A cell that a spreadsheet would take for a formula gets a leading apostrophe: its words came from outside. */
function csvCell(value: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.]+$)/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
