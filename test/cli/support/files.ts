import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const places: string[] = [];
// Here, not where a place is made: within a test or a hook there is nothing left to add it to.
afterAll(() => Promise.all(places.map((place) => rm(place, { recursive: true, force: true }))));

/** A directory that is gone after the tests of the file. */
export async function workplace(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'hearsay-'));
  places.push(directory);
  return directory;
}

/** Writes a file and answers its path. */
export async function put(directory: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(directory, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** An article of invented people that claims stand in. */
export const ARTICLE =
  'Everton are keen on signing Brentford midfielder Alan Reuter, 24, in January, according to the Harbour Post.\n\n' +
  'The Toffees have opened talks with Brentford over a £20m deal for the midfielder.';
