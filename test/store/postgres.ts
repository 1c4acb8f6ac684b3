import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of our own, in a folder of its own, on a free port of 127.0.0.1. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  database(): Promise<string>;
  /** Ends the server's main process at once, as a power cut would, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Whether commits reach the disk; off only where no crash is tested. */
  readonly fsync?: boolean;
  readonly settings?: readonly string[];
}

/**
 * Starts a server where the machine has PostgreSQL (on the PATH or where Debian puts it); `null` where it has none.
 * In continuous integration a missing server is an error, never a skip.
 */
export async function startPostgres(options: ServerOptions = {}): Promise<PostgresServer | null> {
  const bin = binaries();
  if (bin === null) {
    if (process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false')
      throw new Error('PostgreSQL is needed in continuous integration, and this machine has none');
    return null;
  }
  const server = new Server(bin, options);
  await server.init();
  return server;
}

/** What a suite is called when it runs without PostgreSQL, so that the skip is plain to see. */
export const NO_POSTGRES = 'PostgreSQL is not installed on this machine: its half of the suite is skipped';

function binaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
  );
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root; Debian makes a user for it. */
function user(): User | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim());
  return { uid: id('-u'), gid: id('-g') };
}

class Server implements PostgresServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'hearsay-postgres-'));
  readonly #user = user();
  #process: ChildProcess | null = null;
  #port = 0;
  #made = 0;
  readonly #end = () => this.#process?.kill('SIGQUIT');

  constructor(
    private readonly bin: string,
    private readonly options: ServerOptions,
  ) {}

  async init(): Promise<void> {
    if (this.#user !== null) chownSync(this.#folder, this.#user.uid, this.#user.gid);
    const args = [
      '-D',
      this.#folder,
      '-U',
      'hearsay',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ];
    execFileSync(join(this.bin, 'initdb'), args, { ...this.#user, stdio: 'pipe', cwd: this.#folder });
    process.once('exit', this.#end);
    await this.#startAnywhere();
  }

  async database(): Promise<string> {
    const name = `ledger_${++this.#made}`;
    const client = new pg.Client({ connectionString: this.#address('postgres') });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return this.#address(name);
  }

  async crash(): Promise<void> {
    const ended = this.#process;
    ended?.kill('SIGKILL');
    await exited(ended);
    if (!(await this.#start())) throw new Error('the server did not start again');
  }

  async stop(): Promise<void> {
    const ended = this.#process;
    this.#process = null;
    ended?.kill('SIGINT');
    await exited(ended);
    process.off('exit', this.#end);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #address(database: string): string {
    return `postgres://hearsay@127.0.0.1:${this.#port}/${database}`;
  }

  /** A port that was free a moment ago may be another program's by now; then it is to be another one. */
  async #startAnywhere(): Promise<void> {
    for (let tries = 0; tries < 5; tries++) {
      this.#port = await freePort();
      if (await this.#start()) return;
    }
    throw new Error(`no PostgreSQL server could be started in ${this.#folder}`);
  }

  /** `false` if it ended at once. */
  async #start(): Promise<boolean> {
    const fsync = this.options.fsync === true ? 'on' : 'off';
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `fsync=${fsync}`];
    const all = [...settings, ...(this.options.settings ?? [])].flatMap((setting) => ['-c', setting]);
    const args = ['-D', this.#folder, '-p', String(this.#port), ...all];
    const started = spawn(join(this.bin, 'postgres'), args, {
      ...this.#user,
      stdio: 'ignore',
      cwd: this.#folder,
    });
    this.#process = started;
    for (;;) {
      if (await this.#answers()) return true;
      if (started.exitCode !== null || started.signalCode !== null) return false;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Whether it is this server that answers at the port. */
  async #answers(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.#address('postgres') });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query("select current_setting('data_directory') as folder");
      return rows[0]?.folder === this.#folder;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function exited(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
