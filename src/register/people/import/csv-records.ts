import Papa from 'papaparse';
import type { TextChunks } from './complaint.js';
import { linesOf } from './lines.js';

/** A row of a CSV file: its cells, or why it is none. `number` is the line on which it begins, from 1. */
export type CsvRecord =
  | { readonly number: number; readonly cells: readonly string[] }
  | { readonly number: number; readonly reason: string };

/** A quoted cell may run over so many lines; beyond, its quote is taken for a slip of that one row. */
const LINES_OF_A_CELL = 50;
/** Characters handed to the parser at a time. */
const BLOCK = 256 * 1024;

/**
 * Reads CSV as it streams in, in blocks of rows. An unclosed quote, which would swallow the rest of a file, costs its
 * own row only: rows are cut out first (a count of quotes tells whether a line ends one), then parsed.
 */
export async function* csvRecords(chunks: TextChunks): AsyncGenerator<readonly CsvRecord[]> {
  const cutter = new Cutter();
  for await (const lines of linesOf(chunks)) {
    for (const { number, text } of lines) cutter.line(number, text);
    if (cutter.size >= BLOCK) yield cutter.take();
  }
  cutter.end();
  yield cutter.take();
}

interface Row {
  readonly number: number;
  readonly text: string;
}

/** Cuts lines into rows. Keeps what is ready, what is bad, and the row whose quote is open. */
class Cutter {
  size = 0;
  private ready: Row[] = [];
  private bad: CsvRecord[] = [];
  private open: { readonly number: number; readonly lines: string[] } | null = null;
  /** Cells of the header; a row over several lines must have as many, or its quote was a slip. */
  private width = 0;

  line(number: number, text: string | null): void {
    if (text === null) {
      this.giveUp();
      this.bad.push({ number, reason: 'the line is too long for a row' });
    } else if (this.open === null) {
      if (oddQuotes(text)) this.open = { number, lines: [text] };
      else this.keep(number, text);
    } else {
      this.open.lines.push(text);
      if (oddQuotes(text)) this.close();
      else if (this.open.lines.length > LINES_OF_A_CELL) this.giveUp();
    }
  }

  /** No line follows: what is open stays open for ever. */
  end(): void {
    while (this.open !== null) this.giveUp();
  }

  /** All rows since the last time, in order of lines. */
  take(): readonly CsvRecord[] {
    const records = [...parse(this.ready), ...this.bad].sort((a, b) => a.number - b.number);
    this.ready = [];
    this.bad = [];
    this.size = 0;
    return records;
  }

  private keep(number: number, text: string): void {
    if (text.trim() === '') return;
    if (this.width === 0) this.width = cellsOf(text)?.length ?? 0;
    this.ready.push({ number, text });
    this.size += text.length;
  }

  private close(): void {
    if (this.open === null) return;
    const { number, lines } = this.open;
    const text = lines.join('\n');
    const cells = cellsOf(text);
    if (cells === null || (this.width > 0 && cells.length !== this.width)) {
      this.giveUp();
      return;
    }
    this.open = null;
    this.keep(number, text);
  }

  /** The open quote was a slip: its row is bad, the lines after it may be sound rows of their own. */
  private giveUp(): void {
    if (this.open === null) return;
    const { number, lines } = this.open;
    this.open = null;
    this.bad.push({ number, reason: 'a quote is never closed' });
    for (const [at, text] of lines.entries()) if (at > 0) this.line(number + at, text);
  }
}

function oddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

/** The cells of one row; null if it is malformed. */
function cellsOf(text: string): readonly string[] | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  return errors.length === 0 && data.length === 1 ? (data[0] ?? null) : null;
}

function parse(rows: readonly Row[]): readonly CsvRecord[] {
  if (rows.length === 0) return [];
  const { data, errors } = Papa.parse<string[]>(rows.map(({ text }) => text).join('\n'), {
    delimiter: ',',
    newline: '\n',
  });
  if (errors.length === 0 && data.length === rows.length) {
    return data.map((cells, at) => ({ number: rows[at]?.number ?? 0, cells }));
  }
  // Some row is malformed: each by itself, so that the fault stays where it is.
  return rows.map(({ number, text }) => {
    const cells = cellsOf(text);
    return cells === null ? { number, reason: 'its quotes do not fit' } : { number, cells };
  });
}
