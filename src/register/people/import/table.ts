import type { Complaint, ImportReport, TextChunks } from './complaint.js';
import { csvRecords } from './csv-records.js';

/** Reads one row by the names of its columns: a thing, or the reason why there is none. */
type RowReader<T extends object> = (cell: (column: string) => string | undefined) => T | string;

export interface TableFormat<T extends object> {
  /** Columns without which the file is not of the format. */
  readonly needs: readonly string[];
  /** Other names of columns, in lower case: `date_of_birth` for `born`. */
  readonly synonyms?: Readonly<Record<string, string>>;
  readonly row: RowReader<T>;
}

/**
 * Imports a CSV table with a header row. Rows that cannot be used are complained of, one line each; the rest goes on.
 * A header without the needed columns is one complaint and nothing else is read.
 */
export async function importTable<T extends object>(
  input: string,
  chunks: TextChunks,
  format: TableFormat<T>,
  take: (thing: T) => void,
  complained: (complaint: Complaint) => void,
): Promise<ImportReport> {
  let columns: ReadonlyMap<string, number> | null = null;
  let width = 0;
  let rows = 0;
  let taken = 0;
  let complaints = 0;
  const complain = (complaint: Omit<Complaint, 'input'>): void => {
    complaints++;
    complained({ input, ...complaint });
  };
  for await (const records of csvRecords(chunks)) {
    for (const record of records) {
      if ('reason' in record) {
        complain({ row: record.number, reason: record.reason });
        continue;
      }
      const { number, cells } = record;
      if (columns === null) {
        columns = columnsOf(cells, format);
        width = cells.length;
        const known = columns;
        const missing = format.needs.filter((column) => !known.has(column));
        if (missing.length > 0) {
          complain({ row: number, reason: `the header lacks ${missing.join(', ')}` });
          return { rows, taken, complaints };
        }
        continue;
      }
      rows++;
      if (cells.length > width) {
        complain({ row: number, reason: `it has ${cells.length} cells, the header ${width}` });
        continue;
      }
      const places = columns;
      const read = format.row((column) => {
        const place = places.get(column);
        return place === undefined ? undefined : cells[place];
      });
      if (typeof read === 'string') complain({ row: number, reason: read });
      else {
        taken++;
        take(read);
      }
    }
  }
  if (columns === null) complain({ row: 1, reason: 'there is no header row' });
  return { rows, taken, complaints };
}

function columnsOf<T extends object>(
  cells: readonly string[],
  format: TableFormat<T>,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [place, cell] of cells.entries()) {
    const title = cell.trim().toLowerCase().replaceAll(' ', '_');
    const column = format.synonyms?.[title] ?? title;
    if (!columns.has(column)) columns.set(column, place);
  }
  return columns;
}
