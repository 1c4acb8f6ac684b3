import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, type Import, importsOf, readSource, type Source } from '../support/source.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface File {
  readonly path: string;
  /** Folder below `src`, or the file's own name where it stands in `src` itself. */
  readonly layer: string;
  readonly source: Source;
  readonly imports: readonly Import[];
}

/** Everything below `src` but the tests. */
export function programFiles(): readonly File[] {
  return filesBelow(ROOT, 'src', /\.tsx?$/)
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map((path) => {
      const source = readSource(ROOT, path);
      return { path, layer: path.split('/')[1] ?? '', source, imports: importsOf(source) };
    });
}

/** The file that a relative import names, among those given; null if there is none. */
export function target(from: File, to: Import, byPath: ReadonlyMap<string, File>): File | null {
  const stem = normalize(join(dirname(from.path), to.from)).replace(/\.js$/, '');
  return byPath.get(`${stem}.ts`) ?? byPath.get(`${stem}.tsx`) ?? null;
}
