import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, put, workplace } from './support/files.js';

/** The program as it is installed: `npm run build` makes it. */
const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/hearsay.js');
const EXAMPLES = join(ROOT, 'examples/2025-26.jsonl');

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

let at = '';
beforeAll(async () => {
  at = await workplace();
  expect(existsSync(join(ROOT, 'dist/app.js')), 'dist/ is missing: npm run build').toBe(true);
});

function begin(
  command: string,
  args: readonly string[],
  cwd = at,
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, out, err })));
  return { child, ended };
}

const hearsay = (...args: readonly string[]): Promise<Ended> => begin(process.execPath, [BIN, ...args]).ended;
const shell = (script: string): Promise<Ended> => begin('sh', ['-c', script]).ended;

/** What tells a line of the big batch: an article's id, or the fee that its claim states. */
function idOrFee(read: unknown): string {
  const { type, id, fee } = read as { type: string; id: string; fee?: { stated: string } };
  return type === 'article' ? id : (fee?.stated ?? type);
}

/** Waits until standard output has what is looked for. */
function until(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      const match = pattern.exec(out);
      if (match !== null) resolve(match);
    });
    child.on('close', () => reject(new Error(`ended before ${pattern}: ${out}`)));
  });
}

describe('the program', () => {
  it('gives very many articles back in their order, problems in their place', {
    timeout: 60_000,
  }, async () => {
    const bad = [1_000, 5_000];
    const lines = Array.from({ length: 6_000 }, (_, n) =>
      bad.includes(n)
        ? 'no article'
        : JSON.stringify({
            id: `many-${n + 1}`,
            outlet: 'Harbour Post',
            date: '2025-12-01',
            lang: 'en',
            text: `Fulham have rejected a £${n + 1}m bid from Everton for Carlo Benti.`,
          }),
    );
    const input = await put(at, 'many.jsonl', `${lines.join('\n')}\n`);
    const { status, out, err } = await hearsay('read', input, '--no-keep', '--format', 'jsonl');
    const stated: string[] = [];
    for (const line of out.trim().split('\n')) {
      const read: unknown = JSON.parse(line);
      stated.push(/^(?:£|many-)(\d+)/.exec(idOrFee(read))?.[1] ?? line);
    }
    const good = lines.flatMap((_, n) => (bad.includes(n) ? [] : [String(n + 1), String(n + 1)]));
    expect(stated).toEqual(good);
    expect(err.match(/:\d+(?=: not JSON)/g)).toEqual([':1001', ':5001']);
    expect(status).toBe(3);
  });

  it('prints its version and its help', async () => {
    expect(await hearsay('--version')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
    expect(await hearsay('help', 'read')).toMatchObject({
      status: 0,
      out: expect.stringContaining('--no-keep'),
      err: '',
    });
  });

  it('ends quietly when nobody reads its output any more', async () => {
    const { child, ended } = begin(process.execPath, [
      BIN,
      'read',
      EXAMPLES,
      EXAMPLES,
      EXAMPLES,
      '--no-keep',
      '--format',
      'jsonl',
    ]);
    await until(child, /"type":"article"/);
    child.stdout?.destroy();
    expect(await ended).toMatchObject({ status: 0, err: '' });
  });

  it.runIf(existsSync('/dev/full'))('says so when its output cannot be written', async () => {
    const ran = await shell(
      `'${process.execPath}' '${BIN}' read '${EXAMPLES}' --no-keep --format jsonl > /dev/full`,
    );
    expect(ran).toMatchObject({ status: 1, err: 'hearsay: standard output: the disk is full\n' });
  });
});

describe('a ledger that cannot be written', () => {
  it('is full: one line, and nothing half-written', async () => {
    const ledger = join(at, 'full.db');
    await put(at, 'small.txt', ARTICLE);
    expect((await hearsay('read', 'small.txt', '--ledger', ledger)).status).toBe(0);
    // No file of this shell may grow beyond 400 blocks of 512 bytes; the signal is ignored, so that writing fails.
    const ran = await shell(
      `trap '' XFSZ; ulimit -f 400; '${process.execPath}' '${BIN}' read '${EXAMPLES}' --ledger '${ledger}' --format jsonl`,
    );
    expect(ran.status).toBe(1);
    expect(ran.err).toMatch(/^hearsay: .*full\.db: the disk is full[^\n]*\n$/);
    const status = await hearsay('status', '--ledger', ledger, '--format', 'json');
    // What was shown was kept, and nothing else.
    const shown = ran.out.split('\n').filter((line) => line.startsWith('{"type":"article"')).length;
    expect(JSON.parse(status.out)).toMatchObject({ articles: 1 + shown });
    expect(await hearsay('verify', '--ledger', ledger)).toMatchObject({ status: 0 });
    expect(await hearsay('read', EXAMPLES, '--ledger', ledger)).toMatchObject({ status: 0 });
  });

  // The ledger waits for other writers for half a minute before it gives up.
  it('is locked by another process: one line', { timeout: 150_000 }, async () => {
    const ledger = join(at, 'locked.db');
    await put(at, 'small.txt', ARTICLE);
    expect((await hearsay('read', 'small.txt', '--ledger', ledger)).status).toBe(0);
    const other = new Database(ledger);
    other.exec('BEGIN IMMEDIATE');
    try {
      const ran = await hearsay('read', EXAMPLES, '--ledger', ledger);
      expect(ran.status).toBe(1);
      expect(ran.err).toMatch(/^hearsay: .*locked\.db: another process is writing to it; try again\n$/);
    } finally {
      other.exec('ROLLBACK');
      other.close();
    }
  });
});

describe('hearsay start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'briefs on the examples, serves the desk, and closes on %s',
    async (signal) => {
      const directory = await workplace();
      const { child, ended } = begin(process.execPath, [BIN, 'start', '--port', '0'], directory);
      // Asked for in one: both may come in a single piece.
      const [, address = ''] = await until(child, /# Briefing[\s\S]*open at (http:\/\/127\.0\.0\.1:\d+) /);
      const page = await fetch(`${address}/`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('Hearsay');
      child.kill(signal);
      expect(await ended).toMatchObject({ status: 0, err: '' });
      expect(existsSync(join(directory, '.hearsay/examples.db'))).toBe(true);
    },
  );

  it('reads given articles instead', async () => {
    const directory = await workplace();
    await put(directory, 'small.txt', ` date 2025-11-01 ${ARTICLE}`);
    const { child, ended } = begin(
      process.execPath,
      [BIN, 'start', 'small.txt', 'none.txt', '--port', '0'],
      directory,
    );
    await until(child, /Alan Reuter[\s\S]*open at/);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 3, err: 'hearsay: none.txt: no such file or directory\n' });
    expect(existsSync(join(directory, '.hearsay/ledger.db'))).toBe(true);
  });
});

describe('a port that is taken', () => {
  it.each([['start', 'small.txt'], ['serve']])('%s: one line', async (...command) => {
    const directory = await workplace();
    await put(directory, 'small.txt', ARTICLE);
    await begin(process.execPath, [BIN, 'read', 'small.txt'], directory).ended;
    const server: Server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ran = await begin(process.execPath, [BIN, ...command, '--port', String(port)], directory).ended;
    await new Promise((resolve) => server.close(resolve));
    expect(ran.status).toBe(1);
    expect(ran.err).toMatch(
      new RegExp(`^hearsay: 127\\.0\\.0\\.1:${port}: another program listens there; [^\\n]*--port\\n$`),
    );
  });
});
