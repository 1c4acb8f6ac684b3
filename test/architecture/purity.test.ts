import { describe, expect, it } from 'vitest';
import { programFiles } from './project.js';

/** What no file may touch but those named: the outer world comes in by arguments. */
const RESERVED: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly only: readonly RegExp[];
}[] = [
  {
    what: 'the clock',
    pattern: /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|(?<!new )\bDate\(|\bperformance\s*\.|\bhrtime\b/g,
    // How long to wait for a lock is no part of any answer.
    only: [/^src\/app\.ts$/, /^src\/cli\//, /^src\/store\/lock\.ts$/],
  },
  {
    what: 'chance',
    pattern: /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/g,
    only: [],
  },
  {
    what: 'the network',
    pattern: /(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bnew WebSocket\b/g,
    only: [/^src\/intake\/fetch\.ts$/],
  },
  { what: 'the process', pattern: /(?<![.\w])process\s*\./g, only: [/^src\/cli\/process\.ts$/] },
  {
    what: 'timers',
    pattern: /\bset(?:Timeout|Interval|Immediate)\b|\bAbortSignal\.timeout\b/g,
    only: [/^src\/cli\//, /^src\/intake\/fetch\.ts$/, /^src\/web\/script\.ts$/, /^src\/store\//],
  },
  { what: 'the console', pattern: /\bconsole\b/g, only: [] },
  {
    what: 'the locale of the machine',
    pattern: /\blocaleCompare\b|\btoLocale\w+\(\s*\)/g,
    only: [],
  },
];

const files = programFiles();

describe('the outer world', () => {
  it.each(RESERVED)('$what stays where it belongs', ({ pattern, only }) => {
    const found = files
      .filter(({ path }) => !only.some((place) => place.test(path)))
      .flatMap(({ path, source }) =>
        [...source.code.matchAll(pattern)].map(
          (match) => `${path}:${source.code.slice(0, match.index).split('\n').length} ${match[0]}`,
        ),
      );
    expect(found).toEqual([]);
  });

  it.each([
    ['Date.now()', 0, true],
    ['new Date()', 0, true],
    ['new Date', 0, true],
    ['new Date(day)', 0, false],
    ['Date.UTC(1, 2)', 0, false],
    ['fetch(url)', 2, true],
    ['app.fetch(request)', 2, false],
    ['process.env', 3, true],
    ['a.process.b', 3, false],
  ])('knows %s', (code, at, is) => {
    expect(code.match(RESERVED[at]?.pattern ?? /x/) !== null).toBe(is);
  });

  it('no SQL outside the store', () => {
    const sql = /\b(?:SELECT\b.+\bFROM|INSERT INTO|UPDATE\b.+\bSET|DELETE FROM|CREATE TABLE)\b/;
    const found = files
      .filter(({ layer }) => layer !== 'store')
      .flatMap(({ path, source }) => source.strings.filter(({ text }) => sql.test(text)).map(() => path));
    expect(found).toEqual([]);
  });
});
