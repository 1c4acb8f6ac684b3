import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { filesBelow, readSource } from '../support/source.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...['docs', 'eval', 'examples', 'bench'].flatMap((folder) => filesBelow(ROOT, folder, /\.md$/)),
];
const texts = new Map(pages.map((page) => [page, readFileSync(join(ROOT, page), 'utf8')]));
const all = [...texts.values()].join('\n');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

describe('the pages', () => {
  it.each([...texts])('%s leads only to what is there', (page, text) => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const lost = targets.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).has(anchor);
    });
    expect(lost).toEqual([]);
  });

  it.each(Object.keys(scripts).filter((name) => name !== 'prepare'))('say what `npm run %s` does', (name) => {
    const called = name === 'test' || name === 'start' ? `npm (?:run )?${name}` : `npm run ${name}`;
    expect(all).toMatch(new RegExp(`\`[^\`\n]*${called}(?![\\w:-])|^\\s*${called}(?![\\w:-])`, 'm'));
  });

  it.each([...all.matchAll(/npm run ([a-z][\w:-]*)/g)].map((match) => match[1] ?? ''))(
    'name only scripts that there are: %s',
    (name) => expect(Object.keys(scripts)).toContain(name),
  );
});

/** Names that are set from outside: variables of the environment that the program or its tests look at. */
const variables = new Set(
  ['src', 'test', 'eval', 'bench']
    .flatMap((folder) => filesBelow(ROOT, folder, /\.tsx?$/))
    .flatMap((path) => [...readSource(ROOT, path).code.matchAll(/\benv\.([A-Z][A-Z_]+)/g)])
    .map((match) => match[1] ?? ''),
);
/** What every system sets for itself. */
const USUAL = ['PATH', 'TERM'];

describe('the settings', () => {
  it('are found', () => expect(variables).toContain('NO_COLOR'));

  it.each([...variables].filter((name) => !USUAL.includes(name)))('%s is documented', (name) => {
    expect(all).toMatch(new RegExp(`\`${name}\\b`));
  });
});

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/ /g, '-'),
    ),
  );
}
