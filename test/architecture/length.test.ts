import { describe, expect, it } from 'vitest';
import { filesBelow, readSource } from '../support/source.js';
import { ROOT } from './project.js';

const LIMIT = 300;
/** Tests are tables of cases and may be longer. */
const TEST_LIMIT = 450;

const files = ['src', 'test', 'eval', 'bench'].flatMap((folder) => filesBelow(ROOT, folder, /\.tsx?$/));

describe('no file is too long', () => {
  const lines = new Map(files.map((path) => [path, readSource(ROOT, path).lines]));

  it(`at most ${LIMIT} lines, tests ${TEST_LIMIT}`, () => {
    const long = [...lines]
      .filter(([path, count]) => {
        const limit = /^test\/|\.test\.tsx?$/.test(path) ? TEST_LIMIT : LIMIT;
        return count > limit;
      })
      .map(([path, count]) => `${path}: ${count} lines`);
    expect(long).toEqual([]);
  });
});
