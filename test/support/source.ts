import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A string or regular expression of a source, with the line (from 1) on which it begins. */
export interface Literal {
  readonly text: string;
  readonly line: number;
  readonly start: number;
}

/** A source cut into what runs and what is only said. */
export interface Source {
  /** The text with comments, strings and regular expressions blanked; every offset and line as it was. */
  readonly code: string;
  readonly strings: readonly Literal[];
  readonly patterns: readonly (Literal & { readonly flags: string })[];
  readonly lines: number;
}

/** Paths below a folder of the project with one of these endings, in order. */
export function filesBelow(root: string, folder: string, ends: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ends.test(path))
    .sort((a, b) => (a < b ? -1 : 1));
}

export function readSource(root: string, path: string): Source {
  return cut(readFileSync(join(root, path), 'utf8'));
}

/** What may stand before a `/` that begins a regular expression and not a division. */
const BEFORE_PATTERN =
  /(?:^|[=(,:;!&|?{}[+\-*%~^>\n]|\b(?:return|typeof|case|in|of|void|yield|await|do|else))\s*$/;

/** Cuts TypeScript or TSX. An apostrophe in the text of a page is no string: strings end in the line they begin in. */
export function cut(text: string): Source {
  const code = [...text.split('')];
  const strings: Literal[] = [];
  const patterns: (Literal & { flags: string })[] = [];
  const blank = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (code[i] !== '\n') code[i] = ' ';
  };
  const lineAt = lineCounter(text);
  /** Depths of braces at which a template goes on. */
  const templates: number[] = [];
  let depth = 0;
  let at = 0;
  const template = (from: number): number => {
    let i = from;
    while (i < text.length) {
      if (text[i] === '\\') i += 2;
      else if (text[i] === '`') break;
      else if (text.startsWith('${', i)) {
        blank(from, i);
        templates.push(depth++);
        return i + 2;
      } else i++;
    }
    blank(from, i);
    return i + 1;
  };
  while (at < text.length) {
    const sign = text[at];
    if (text.startsWith('//', at) && text[at - 1] !== ':') {
      const end = endOfLine(text, at);
      blank(at, end);
      at = end;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      const to = end < 0 ? text.length : end + 2;
      blank(at, to);
      at = to;
    } else if (sign === "'" || sign === '"') {
      const end = endOfString(text, at, sign);
      if (end < 0) at++;
      else {
        strings.push({ text: text.slice(at + 1, end), line: lineAt(at), start: at });
        blank(at + 1, end);
        at = end + 1;
      }
    } else if (sign === '`') at = template(at + 1);
    else if (sign === '{') {
      depth++;
      at++;
    } else if (sign === '}') {
      depth--;
      at++;
      if (templates.at(-1) === depth) {
        templates.pop();
        at = template(at);
      }
    } else if (
      sign === '/' &&
      text[at + 1] !== '>' &&
      BEFORE_PATTERN.test(code.slice(Math.max(0, at - 40), at).join(''))
    ) {
      const found = patternAt(text, at);
      if (found === null) at++;
      else {
        patterns.push({ ...found, line: lineAt(at), start: at });
        const to = at + found.text.length + 2;
        blank(at + 1, to - 1);
        at = to + found.flags.length;
      }
    } else at++;
  }
  return { code: code.join(''), strings, patterns, lines: text.split('\n').length - 1 };
}

function patternAt(text: string, at: number): { readonly text: string; readonly flags: string } | null {
  let inClass = false;
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '[') inClass = true;
    else if (text[i] === ']') inClass = false;
    else if (text[i] === '/' && !inClass) {
      const flags = /^[a-z]*/.exec(text.slice(i + 1))?.[0] ?? '';
      return { text: text.slice(at + 1, i), flags };
    }
  }
  return null;
}

function endOfString(text: string, at: number, sign: string): number {
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === sign) return i;
  }
  return -1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Lines of offsets that only grow. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let counted = 0;
  return (at) => {
    for (; counted < at; counted++) if (text[counted] === '\n') line++;
    return line;
  };
}

export interface Import {
  /** As written: `./rule.js`, `node:fs`, `zod`. */
  readonly from: string;
  /** Only types are taken. */
  readonly types: boolean;
}

/** All that a source imports or exports from elsewhere, at the top or by `import()`. */
export function importsOf(source: Source): readonly Import[] {
  return source.strings.flatMap(({ text, start }) => {
    const before = source.code.slice(0, start);
    if (/\bimport\s*\(\s*$/.test(before)) return [{ from: text, types: false }];
    if (/(?:^|\n)\s*import\s*$/.test(before)) return [{ from: text, types: false }];
    const statement =
      /(?:^|[\n;])[ \t]*((?:import|export)\b(?:(?!\b(?:import|export)\b)[^;'"])*)\bfrom\s*$/.exec(
        before.slice(-4000),
      )?.[1];
    if (statement === undefined) return [];
    const types =
      /^(?:import|export)\s+type\b/.test(statement) ||
      /^(?:import|export)\s*\{\s*(?:type\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*,?\s*)+\}\s*$/.test(statement);
    return [{ from: text, types }];
  });
}
