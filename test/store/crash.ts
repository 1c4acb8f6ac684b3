import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createDerive } from '../../src/sagas/derive.js';
import { openLedger } from '../../src/store/open.js';

/** What a ledger was found to hold after its writers had been killed again and again. */
export interface CrashReport {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly broken: readonly string[];
}

export interface CrashOptions {
  readonly location: string;
  readonly kills: number;
  /** Numbers from 0 to 1, so that a run can be repeated. */
  readonly random: () => number;
  /** Called after every kill, for what else should break then. */
  readonly between?: (kill: number) => Promise<void>;
}

const TSX = fileURLToPath(new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url));
const INTAKE = fileURLToPath(new URL('./intake.ts', import.meta.url));

/** Two processes take articles in; at random moments one of them is killed with SIGKILL and started again. */
export async function crashOften({ location, kills, random, between }: CrashOptions): Promise<CrashReport> {
  const acknowledged = new Set<string>();
  const writers = ['a', 'b'].map((name) => new Intake(location, name, acknowledged));
  try {
    await Promise.all(writers.map((writer) => writer.start()));
    for (let kill = 0; kill < kills; kill++) {
      await new Promise((resolve) => setTimeout(resolve, Math.floor(random() * 250)));
      const writer = writers[kill % 2];
      await writer?.kill();
      await between?.(kill);
      await writer?.start();
    }
    // On a busy machine the kills may have come before anything was acknowledged.
    do await Promise.all(writers.map((writer) => writer.progress()));
    while (acknowledged.size <= kills);
  } finally {
    await Promise.all(writers.map((writer) => writer.kill()));
  }
  return { kills, acknowledged: acknowledged.size, ...(await inspect(location, acknowledged)) };
}

class Intake {
  #child: ChildProcess | null = null;
  #next = 0;
  #told: (() => void) | null = null;
  #faults = '';

  constructor(
    private readonly location: string,
    private readonly name: string,
    private readonly acknowledged: Set<string>,
  ) {}

  /** Resolves when the process has opened the ledger. */
  async start(): Promise<void> {
    const args = ['--import', TSX, INTAKE, this.location, this.name, String(this.#next)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    const opened = new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (data) => {
        this.#faults += String(data);
      });
      child.once('exit', (code) => (code === null ? resolve() : reject(new Error(this.#faults))));
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line === 'open') resolve();
        else this.#heard(line);
      });
    });
    await opened;
  }

  /** Resolves when one more batch has been acknowledged; fails where the process has ended by itself. */
  progress(): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = this.#child;
      const ended = (): void => reject(new Error(`an intake ended by itself: ${this.#faults}`));
      if (child === null || child.exitCode !== null) return ended();
      child.once('exit', ended);
      this.#told = () => {
        child.off('exit', ended);
        resolve();
      };
    });
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
    child.kill('SIGKILL');
    await closed;
  }

  #heard(line: string): void {
    for (const article of line.split(' ')) this.acknowledged.add(article);
    this.#next++;
    this.#told?.();
  }
}

/** Holds what the ledger has against what was acknowledged, and against itself. */
async function inspect(location: string, acknowledged: ReadonlySet<string>) {
  const { reader, writer } = await openLedger(location, { derive: createDerive() });
  const found = new Map<string, number>();
  const broken: string[] = [];
  let claims = 0;
  for await (const line of reader.lines()) {
    if (line.type !== 'version') continue;
    const { article, claims: told, facts } = line.reading;
    const key = `${article.id}|${article.text.length}`;
    found.set(key, (found.get(key) ?? 0) + 1);
    const whole = article.text.startsWith('Corrected') ? 0 : article.id.startsWith('shared') ? 1 : 2;
    if (told.length !== whole || facts.length !== (whole === 2 ? 1 : 0))
      broken.push(`half an article: ${key}`);
    claims += told.length;
  }
  const { orphans } = await reader.verify();
  broken.push(...orphans.map(({ id }) => `orphan: ${id}`));
  const before = await state(reader);
  await writer.rebuild();
  if ((await state(reader)) !== before) broken.push('the derived tables differ from a rebuild');
  if (claims === 0) broken.push('nothing was taken in');
  await writer.close();
  await reader.close();
  return {
    lost: [...acknowledged].filter((key) => !found.has(key)),
    doubled: [...found].flatMap(([key, times]) => (times > 1 ? [key] : [])),
    broken,
  };
}

async function state(reader: Awaited<ReturnType<typeof openLedger>>['reader']): Promise<string> {
  const past = { asOf: { published: '2022-01-10' } };
  return JSON.stringify([await reader.sagas({}), await reader.sagas(past), await reader.reports({})]);
}
