import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type File, programFiles, ROOT, target } from './project.js';

interface Rule {
  /** Layers, or single files of a layer, that may be imported. */
  readonly may: readonly string[];
  /** Layers of which only types may be imported: nothing of them runs here. */
  readonly types?: readonly string[];
  /** Packages and parts of Node. */
  readonly packages: readonly string[];
}

/** The rules of ARCHITECTURE.md. A layer may always import itself. */
const RULES: Readonly<Record<string, Rule>> = {
  model: { may: [], packages: [] },
  text: { may: [], packages: [] },
  reading: { may: ['model', 'text'], packages: [] },
  languages: { may: ['model'], types: ['reading'], packages: [] },
  register: { may: ['model'], packages: ['papaparse'] },
  intake: {
    may: ['model'],
    packages: ['node:', '@mozilla/readability', 'eld', 'feedsmith', 'linkedom', 'tinyglobby', 'yaml'],
  },
  ledger: { may: ['model'], packages: ['zod'] },
  provenance: { may: ['model'], packages: [] },
  sagas: { may: ['model', 'provenance', 'ledger'], packages: [] },
  facts: { may: ['model'], packages: [] },
  brief: { may: ['model', 'provenance'], types: ['ledger'], packages: [] },
  store: { may: ['model', 'ledger'], packages: ['node:', 'kysely', 'libsql', 'pg'] },
  web: { may: ['model', 'ledger', 'brief'], packages: ['node:', '@hono/node-server', 'hono'] },
  cli: { may: ['facts', 'model', 'ledger', 'brief'], packages: ['node:', 'cli-table3', 'commander'] },
  'index.ts': {
    may: ['facts', 'model', 'languages', 'provenance', 'reading', 'register', 'sagas'],
    packages: [],
  },
  'reader-worker.ts': { may: ['languages', 'model', 'reading', 'register'], packages: ['node:'] },
  'app.ts': {
    may: [
      'brief',
      'cli',
      'facts',
      'intake',
      'languages',
      'ledger',
      'model',
      'provenance',
      'reader-worker.ts',
      'reading',
      'register',
      'sagas',
      'store',
      'text',
      'web',
    ],
    packages: ['node:'],
  },
};

const files = programFiles();
const byPath = new Map(files.map((file) => [file.path, file]));
const layers = [...new Set(files.map((file) => file.layer))];

describe('the layers', () => {
  it('are those of the table', () => {
    expect([...layers].sort()).toEqual(Object.keys(RULES).sort());
  });

  it('stand in ARCHITECTURE.md', () => {
    const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    for (const layer of Object.keys(RULES)) {
      const row = new RegExp(`^\\| \`src/${layer.replace('.', '\\.')}(?:/|\`)`, 'm');
      expect(text, `a row for src/${layer}`).toMatch(row);
    }
  });

  it.each(Object.entries(RULES))('%s imports what it may', (layer, rule) => {
    const own = files.filter((file) => file.layer === layer);
    expect(own.flatMap((file) => breaches(file, rule))).toEqual([]);
  });

  it.each(Object.entries(RULES))('%s has no right that it does not use', (layer, rule) => {
    // The composition root may import all there is.
    if (layer === 'app.ts') return;
    const own = files.filter((file) => file.layer === layer);
    const used = new Set(own.flatMap((file) => file.imports.map((one) => layerOrPackage(file, one.from))));
    const rights = [...rule.may, ...(rule.types ?? []), ...rule.packages];
    expect(rights.filter((right) => !used.has(right))).toEqual([]);
  });
});

function breaches(file: File, rule: Rule): readonly string[] {
  return file.imports.flatMap((one) => {
    const to = layerOrPackage(file, one.from);
    const allowed = one.from.startsWith('.')
      ? to === file.layer || rule.may.includes(to) || (one.types && rule.types?.includes(to) === true)
      : rule.packages.includes(to);
    return allowed ? [] : [`${file.path} imports ${one.from}`];
  });
}

function layerOrPackage(file: File, from: string): string {
  if (from.startsWith('.')) return target(file, { from, types: false }, byPath)?.layer ?? `nothing (${from})`;
  if (from.startsWith('node:')) return 'node:';
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('migrations', () => {
  it('know nothing of the program that may change: of it they import types alone', () => {
    const migrations = files.filter((file) => file.path.startsWith('src/store/migrations/'));
    expect(migrations.length).toBeGreaterThan(1);
    const known = migrations.flatMap(({ path, imports }) =>
      imports.flatMap((one) => (one.from.startsWith('../') && !one.types ? [`${path}: ${one.from}`] : [])),
    );
    expect(known).toEqual([]);
  });
});

describe('the files', () => {
  it('import one another without cycles', () => {
    expect(cyclesOf(files)).toEqual([]);
  });

  it('are all reached from the program, the library or the binary', () => {
    const reached = new Set<File>();
    const reach = (file: File | null): void => {
      if (file === null || reached.has(file)) return;
      reached.add(file);
      for (const one of file.imports) if (one.from.startsWith('.')) reach(target(file, one, byPath));
    };
    for (const path of [
      'src/index.ts',
      'src/app.ts',
      'src/reader-worker.ts',
      'src/cli/main.ts',
      'src/cli/process.ts',
    ])
      reach(byPath.get(path) ?? null);
    const lost = files.filter((file) => !reached.has(file) && !/\/corpus(?:\.ts$|\/)/.test(file.path));
    expect(lost.map((file) => file.path)).toEqual([]);
  });
});

/** Every cycle that a walk in depth meets, as the paths along it. */
function cyclesOf(all: readonly File[]): readonly string[] {
  const done = new Set<File>();
  const cycles: string[] = [];
  const walk = (file: File, trail: readonly File[]): void => {
    const before = trail.indexOf(file);
    if (before >= 0) {
      cycles.push([...trail.slice(before), file].map((one) => one.path).join(' > '));
      return;
    }
    if (done.has(file)) return;
    for (const one of file.imports) {
      const next = one.from.startsWith('.') ? target(file, one, byPath) : null;
      if (next !== null) walk(next, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of all) walk(file, []);
  return cycles;
}
