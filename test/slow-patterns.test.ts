import { describe, expect, it } from 'vitest';
import { growth, repeated } from './support/growth.js';
import { filesBelow, readSource } from './support/source.js';

const ROOT = new URL('..', import.meta.url).pathname;

/** Texts that make careless patterns slow: one thing again and again, and then something that does not fit. */
const PIECES = [
  ...[
    'a',
    'A',
    'é',
    '0',
    ' ',
    '\n',
    '\t',
    ',',
    '.',
    '-',
    "'",
    '"',
    '“',
    '(',
    '[',
    '<',
    '>',
    '/',
    '&',
    '#',
    ':',
    '@',
  ],
  ...[
    'a ',
    'A b ',
    '1,',
    '1.1',
    'a,',
    'a-',
    '""',
    "''",
    '()',
    '<a ',
    '</',
    '<!--',
    '&amp',
    '\r\n',
    ' \n',
    'a\n\n',
  ],
];
const ENDS = ['', '!', '\u0000'];

const patterns = filesBelow(ROOT, 'src', /\.tsx?$/)
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .flatMap((path) => readSource(ROOT, path).patterns.map((pattern) => ({ ...pattern, path })));

describe('no regular expression is slow', () => {
  it('all are found', () => expect(patterns.length).toBeGreaterThan(50));

  it.each(patterns.map((one) => [`${one.path}:${one.line} /${one.text}/${one.flags}`, one] as const))(
    '%s',
    (_, { text, flags }) => {
      const pattern = new RegExp(text, flags);
      const run = (input: string): void => {
        if (pattern.global) for (const _ of input.matchAll(pattern));
        else pattern.test(input);
        pattern.lastIndex = 0;
      };
      const slow: string[] = [];
      for (const piece of [...PIECES, ...ownPieces(text)]) {
        for (const end of ENDS) {
          const how = slow.length > 0 ? null : growth(repeated(piece, end), run);
          if (how !== null)
            slow.push(`${JSON.stringify(piece)} repeated, then ${JSON.stringify(end)}: ${how}`);
        }
      }
      expect(slow).toEqual([]);
    },
  );
});

/** What a pattern itself looks for, so that each of its parts is made to begin again and again. */
function ownPieces(text: string): readonly string[] {
  const plain = text
    .replace(/\\[sS]/g, ' ')
    .replace(/\\[dD]/g, '1')
    .replace(/\\[wWpPbB](?:\{[^}]*\})?/g, 'a')
    .replace(/\\(.)/g, '$1');
  const words = plain.match(/[^()[\]{}|*+?^$]{2,}/g) ?? [];
  return [...new Set([plain.replace(/[()[\]{}|*+?^$]/g, ''), ...words])].filter((one) => one !== '');
}
