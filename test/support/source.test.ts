import { describe, expect, it } from 'vitest';
import { cut, importsOf } from './source.js';

const TICK = '`';

describe('cut', () => {
  it('keeps what runs and blanks what is only said', () => {
    const text = [
      "const a = 'Date.now()'; // Date.now()",
      `const b = ${TICK}x \${Date.now()} Math.random ${TICK};`,
      '/* fetch( */ const c = 4 / 2 / 1;',
    ].join('\n');
    const { code } = cut(text);
    expect(code).toHaveLength(text.length);
    expect(code.match(/Date\.now/g)).toHaveLength(1);
    expect(code).not.toMatch(/Math|fetch/);
    expect(code).toContain('4 / 2 / 1');
  });

  it('finds regular expressions and no divisions', () => {
    const { patterns } = cut(
      "const a = /[/'\"]x\\//giu;\nif (/^b/.test(c)) return /d$/;\nconst e = f / g / h;\n<p>don't</p>;\nconst i = [/j k/];",
    );
    expect(patterns.map(({ text, flags, line }) => [text, flags, line])).toEqual([
      ['[/\'"]x\\/', 'giu', 1],
      ['^b', '', 2],
      ['d$', '', 2],
      ['j k', '', 5],
    ]);
  });
});

describe('importsOf', () => {
  it.each([
    ["import { a } from './a.js';", './a.js', false],
    ["import type { A } from './a.js';", './a.js', true],
    ["import { type A, type B } from './a.js';", './a.js', true],
    ["import { type A, b } from './a.js';", './a.js', false],
    ["import {\n  a,\n  b,\n} from './a.js';", './a.js', false],
    ["export * from './a.js';", './a.js', false],
    ["export type { A } from './a.js';", './a.js', true],
    ["import './a.js';", './a.js', false],
    ["const { a } = await import('./a.js');", './a.js', false],
  ])('reads %j', (text, from, types) => {
    expect(importsOf(cut(text))).toEqual([{ from, types }]);
  });

  it('reads nothing where nothing is imported', () => {
    const text = "// import './a.js'\nconst from = 'b'; const c = `import './d.js'`;\n<a>moved from 'e'</a>;";
    expect(importsOf(cut(text))).toEqual([]);
  });
});
