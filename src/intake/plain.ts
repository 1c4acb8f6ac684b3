import { parseDocument } from 'yaml';
import { type Draft, EMPTY_DRAFT, oneLine, webAddress } from './draft.js';

/** ` date 2021-12-22 `: the article may go on in the same line. */
const DATE_LINE =
  /^[ \t]*date:?[ \t]+(\d{4}-\d{1,2}(?:-\d{1,2})?(?:T[0-9:.Z+-]{4,30})?)(?:[ \t]+|(?=\r?\n)|$)/i;
const FRONT_MATTER = /^---[ \t]*\r?\n/;
const HEADER =
  /^(outlet|source|publisher|author|by|date|published|url|link|lang|language|title):[ \t]*(\S[^\r\n]{0,400})\r?\n/i;
const MAX_FRONT_MATTER = 16_384;

/** A plain text or Markdown file: a date line, YAML front matter or leading `Name: value` lines give metadata. */
export function readPlain(text: string): Draft {
  const start = leadingBlank(text);
  const rest = text.slice(start);
  if (FRONT_MATTER.test(rest)) return readFrontMatter(text, start) ?? { ...EMPTY_DRAFT, text };
  const headed = readHeaders(text, start);
  if (headed !== null) return headed;
  const dated = DATE_LINE.exec(rest);
  if (dated) {
    return {
      ...EMPTY_DRAFT,
      text,
      date: dated[1] ?? null,
      dateFrom: 'stated',
      bodyStart: skipBlank(text, start + dated[0].length),
    };
  }
  return { ...EMPTY_DRAFT, text };
}

function readFrontMatter(text: string, start: number): Draft | null {
  const open = text.indexOf('\n', start) + 1;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(open, open + MAX_FRONT_MATTER));
  if (!close) return null;
  const bodyStart = skipBlank(text, open + close.index + close[0].length);
  const block = text.slice(open, open + close.index);
  const draft = { ...EMPTY_DRAFT, text, bodyStart };
  const fields = yamlFields(block);
  return fields === null
    ? { ...draft, notes: ['front matter is not YAML; passed over'] }
    : { ...draft, ...metadata(fields) };
}

/** Front matter is hostile until checked: no aliases, no tags, no duplicate keys; scalars only are used. */
function yamlFields(block: string): ReadonlyMap<string, string> | null {
  try {
    const document = parseDocument(block, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const fields = new Map<string, string>();
    for (const [key, field] of Object.entries(value)) {
      if (typeof field === 'string') fields.set(key.toLowerCase(), field);
    }
    return fields;
  } catch {
    return null;
  }
}

function readHeaders(text: string, start: number): Draft | null {
  const fields = new Map<string, string>();
  let at = start;
  for (
    let header = HEADER.exec(text.slice(at, at + 512));
    header;
    header = HEADER.exec(text.slice(at, at + 512))
  ) {
    fields.set((header[1] ?? '').toLowerCase(), header[2] ?? '');
    at += header[0].length;
  }
  // One such line may be the article's own ("By: ..."); a header block is two lines, or a line and a blank one.
  const blank = /^[ \t]*\r?\n/.test(text.slice(at, at + 256));
  if (fields.size === 0 || (fields.size === 1 && !blank)) return null;
  return { ...EMPTY_DRAFT, text, bodyStart: skipBlank(text, at), ...metadata(fields) };
}

function metadata(fields: ReadonlyMap<string, string>): Partial<Draft> {
  const first = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = oneLine(fields.get(name));
      if (value !== null) return value;
    }
    return null;
  };
  return {
    id: first('id'),
    url: webAddress(first('url', 'link', 'canonical')),
    outlet: first('outlet', 'source', 'publisher', 'site'),
    author: first('author', 'by'),
    date: first('date', 'published', 'pubdate'),
    lang: first('lang', 'language'),
    title: first('title'),
  };
}

function leadingBlank(text: string): number {
  const found = /\S/.exec(text.slice(0, 4096));
  if (!found) return 0;
  // Leading blanks before a date line belong to it; only whole blank lines are passed over.
  const line = text.lastIndexOf('\n', found.index);
  return line + 1;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
