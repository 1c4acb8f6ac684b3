import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { createApp } from '../../../src/app.js';
import { main } from '../../../src/cli/main.js';
import type { Screen } from '../../../src/cli/terminal.js';

/** The instant at which all tests of the command line read. */
const NOW = '2025-11-20T12:00:00.000Z';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Lines of standard error. */
  readonly problems: readonly string[];
}

export interface RunOptions {
  readonly stdin?: string | Buffer;
  readonly columns?: number;
  readonly tty?: boolean;
  readonly now?: string;
  /** The program anew, with what was imported before. */
  readonly anew?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Resolves to end a command that serves. */
  readonly interrupted?: () => Promise<void>;
}

/** One program for all tests of a file: the register and the reader are loaded once. */
const people = join(mkdtempSync(join(tmpdir(), 'hearsay-people-')), 'people.jsonl');
const app = createApp({ now: () => NOW, people });

afterAll(() => rmSync(dirname(people), { recursive: true, force: true }));

/** Runs the real command line in this process, its streams caught. */
export async function hearsay(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const out = new Caught(options.tty ?? false, options.columns);
  const err = new Caught(false, undefined);
  const services =
    options.now === undefined && options.anew !== true
      ? app
      : createApp({ now: () => options.now ?? NOW, people });
  const status = await main(args, services, {
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout: out,
    stderr: err,
    env: options.env ?? {},
    now: () => options.now ?? NOW,
    interrupted: options.interrupted ?? (() => Promise.resolve()),
  });
  return {
    status,
    out: out.text,
    err: err.text,
    problems: err.text.split('\n').filter((line) => line !== ''),
  };
}

class Caught extends Writable implements Screen {
  text = '';
  readonly isTTY: boolean;
  readonly columns?: number;

  constructor(tty: boolean, columns: number | undefined) {
    super({ decodeStrings: false });
    this.isTTY = tty;
    if (columns !== undefined) this.columns = columns;
  }

  override _write(chunk: string | Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** The objects of JSON Lines. */
export function objects(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
