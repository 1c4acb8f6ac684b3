import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { codeOf } from '../model/file-problem.js';
import { Problem } from '../model/problem.js';

/** A stream that may be a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a command runs: its streams, its environment, its clock. Nothing else of the process is touched. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The instant, ISO 8601 in UTC. */
  now(): string;
  /** Resolves when the person wants the program to end (Ctrl-C, or a signal to terminate). */
  interrupted(): Promise<void>;
}

/** The reader of our output went away (`hearsay … | head`): no failure, there is just nobody to write for. */
export class PipeClosed extends Error {}

/** Writes to standard output and waits where the other side is slower than we are. */
export class Output {
  private failure: Error | null = null;

  constructor(private readonly terminal: Terminal) {
    terminal.stdout.on('error', (error: Error) => {
      this.failure = failureOf(error);
    });
  }

  async write(text: string): Promise<void> {
    if (this.failure !== null) throw this.failure;
    if (text === '') return;
    if (!this.terminal.stdout.write(text)) {
      try {
        await once(this.terminal.stdout, 'drain');
      } catch (error) {
        throw failureOf(error);
      }
    }
  }

  /** Waits until all is handed over, so that a late failure is still seen. */
  async end(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.terminal.stdout.write('', () => resolve());
    });
    if (this.failure !== null) throw this.failure;
  }
}

function failureOf(error: unknown): Error {
  const code = codeOf(error);
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET') return new PipeClosed();
  if (code === 'ENOSPC')
    return new Problem('disk-full', 'standard output', 'the disk is full', { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

/** Columns to fit tables in: the terminal's, or a page's where there is none. */
export function widthOf(terminal: Terminal): number {
  const stated = Number(terminal.env.COLUMNS);
  const width = terminal.stdout.columns ?? (Number.isInteger(stated) && stated > 0 ? stated : 120);
  return Math.max(40, width);
}

/** Colour only on a terminal, and not where NO_COLOR says so (no-color.org). */
export function hasColour(terminal: Terminal): boolean {
  const refused = terminal.env.NO_COLOR;
  return (
    terminal.stdout.isTTY === true &&
    (refused === undefined || refused === '') &&
    terminal.env.TERM !== 'dumb'
  );
}

/** One line for one thing that went wrong or was unusual, on standard error. Control characters never reach it. */
export function report(terminal: Terminal, input: string, reason: string): void {
  terminal.stderr.write(`hearsay: ${plainLine(input)}: ${plainLine(reason)}\n`);
}

/** Outside words on one line, without anything that a terminal would obey. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
