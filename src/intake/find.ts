import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { codeOf, fileProblem } from '../model/file-problem.js';
import { Problem } from '../model/problem.js';

/** A document to be read, before it is opened. */
export type Found =
  | { readonly kind: 'file'; readonly input: string }
  | { readonly kind: 'address'; readonly input: string }
  | { readonly kind: 'stdin'; readonly input: string }
  | { readonly kind: 'problem'; readonly input: string; readonly problem: Problem };

const ARTICLE_FILE = /\.(?:txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson|xml|rss|atom|warc|warc\.gz)$/i;
/** Files of a directory that tell of the directory. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|contributing)(?:\.|$)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * What the arguments name: `-` for standard input, http(s) addresses, files, directories (searched through, for
 * files with an article's ending) and glob patterns. In the order of the arguments; within one, by path.
 */
export async function* find(inputs: readonly string[]): AsyncGenerator<Found> {
  for (const input of inputs) {
    if (input === '-') yield { kind: 'stdin', input: '-' };
    else if (ADDRESS.test(input)) yield { kind: 'address', input };
    else yield* findPath(input);
  }
}

async function* findPath(input: string): AsyncGenerator<Found> {
  try {
    if ((await stat(input)).isDirectory()) yield* findInDirectory(input);
    else yield { kind: 'file', input };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && isDynamicPattern(input)) yield* findByPattern(input);
    else yield failed(fileProblem(error, input));
  }
}

async function* findInDirectory(input: string): AsyncGenerator<Found> {
  const found = await walk(input);
  yield* found;
  if (found.length === 0) yield failed(new Problem('no-articles', input, 'a directory without articles'));
}

/** Does not follow links to directories, which may lead in circles. */
async function walk(directory: string): Promise<readonly Found[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(directory, { withFileTypes: true });
  } catch (error) {
    return [failed(fileProblem(error, directory))];
  }
  const found: Found[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (ARTICLE_FILE.test(entry.name) && !ABOUT.test(entry.name))
      found.push({ kind: 'file', input: path });
  }
  return found;
}

async function* findByPattern(input: string): AsyncGenerator<Found> {
  const paths = [
    ...(await glob(input, {
      followSymbolicLinks: false,
      expandDirectories: false,
      absolute: isAbsolute(input),
    })),
  ];
  if (paths.length === 0) yield failed(new Problem('not-found', input, 'no file matches this pattern'));
  for (const path of paths.sort((a, b) => (a < b ? -1 : 1))) yield { kind: 'file', input: path };
}

function failed(problem: Problem): Found {
  return { kind: 'problem', input: problem.input, problem };
}
