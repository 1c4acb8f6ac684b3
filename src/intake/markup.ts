/** How large and how deep a page is, told by one scan over its characters before any tree is built. */
export interface Shape {
  readonly elements: number;
  readonly depth: number;
  /** How often markup or an entity could begin; a tree of text pieces grows with it. */
  readonly marks: number;
  /** Length of the longest tag: attributes are kept in lists that are searched. */
  readonly longestTag: number;
  /** What is not well formed, in words: a tag that is cut off, an element that is not closed or not opened. */
  readonly broken: string | null;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that need no closing tag, or are closed by what follows. */
const LOOSE = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body rt rp'.split(' '),
);
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template', 'svg']);
const BREAKING =
  /^(?:p|div|h[1-6]|li|ul|ol|blockquote|section|article|header|footer|tr|table|figure|figcaption|aside|nav|main|br|hr|title)$/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  pound: '£',
  euro: '€',
  hellip: '…',
  middot: '·',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
};

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

/** The tags of a page, one after another; time grows with its length only. */
function* tagsOf(html: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    const start = html.indexOf('<', at);
    if (start < 0) return;
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 4);
      at = end < 0 ? html.length : end + 3;
      yield { name: '!', closing: false, start, end: at };
      continue;
    }
    const closing = html[start + 1] === '/';
    const from = start + (closing ? 2 : 1);
    let to = from;
    while (isNameCode(html.charCodeAt(to))) to++;
    if (to === from) {
      // "<" that opens no tag; "<!doctype" and "<?xml" end at the next ">".
      const mark = html[from];
      const end = mark === '!' || mark === '?' ? html.indexOf('>', from) : -1;
      if (mark === '!' || mark === '?') {
        at = end < 0 ? html.length : end + 1;
        yield { name: '!', closing: false, start, end: at };
      } else at = from;
      continue;
    }
    const name = html.slice(from, Math.min(to, from + 40)).toLowerCase();
    const close = html.indexOf('>', to);
    const end = close < 0 ? html.length : close + 1;
    yield { name, closing, start, end };
    at = end;
    if (!closing && RAW.has(name)) {
      const stop = closingOf(html, name, end);
      if (stop === null) return;
      at = stop;
    }
  }
}

function isNameCode(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 45;
}

/** Where the closing tag of a raw element begins; null if it never closes. */
function closingOf(html: string, name: string, from: number): number | null {
  const pattern = new RegExp(`</${name}\\b`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? null;
}

export function shapeOf(html: string): Shape {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let longestTag = 0;
  let last = 0;
  const balance = new Map<string, number>();
  for (const tag of tagsOf(html)) {
    if (tag.name === '!') continue;
    last = tag.end;
    longestTag = Math.max(longestTag, tag.end - tag.start);
    const single = VOID.has(tag.name) || html[tag.end - 2] === '/';
    if (!single && !LOOSE.has(tag.name))
      balance.set(tag.name, (balance.get(tag.name) ?? 0) + (tag.closing ? -1 : 1));
    if (tag.closing) {
      depth = Math.max(0, depth - 1);
      continue;
    }
    elements++;
    if (single) continue;
    depth++;
    if (depth > deepest) deepest = depth;
  }
  return {
    elements,
    depth: deepest,
    marks: count(html, '<') + count(html, '&'),
    longestTag,
    broken: brokenness(html, last, balance),
  };
}

function brokenness(html: string, last: number, balance: ReadonlyMap<string, number>): string | null {
  if (last === html.length && last > 0 && html[last - 1] !== '>') return 'cut off in a tag';
  for (const [name, open] of balance) {
    if (open > 0) return `<${name}> not closed`;
    if (open < 0) return `</${name}> not opened`;
  }
  return null;
}

function count(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times++;
  return times;
}

/**
 * The words of a page without building a tree: for pages too deep or too large for one, and for broken ones.
 * Scripts and styles are left out; blocks end paragraphs.
 */
export function stripMarkup(html: string): { readonly title: string | null; readonly text: string } {
  const parts: string[] = [];
  let title: string | null = null;
  let at = 0;
  let skip: string | null = null;
  for (const tag of tagsOf(html)) {
    const before = decodeEntities(html.slice(at, tag.start));
    if (skip === 'title') title ??= before.replace(/\s+/g, ' ').trim() || null;
    else if (skip === null) parts.push(before.replace(/\s+/g, ' '));
    at = tag.end;
    skip = !tag.closing && RAW.has(tag.name) ? tag.name : null;
    if (BREAKING.test(tag.name)) parts.push('\n\n');
  }
  if (skip === null) parts.push(decodeEntities(html.slice(at)).replace(/\s+/g, ' '));
  const text = parts
    .join('')
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/ {2,}/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  return { title, text };
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}
