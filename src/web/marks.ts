import type { Article } from '../model/article.js';
import type { Quote } from '../model/quote.js';

/** A stretch of a text that something rests on; UTF-16 offsets, end exclusive. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of text over which the same spans lie; together the pieces are the text, nothing lost or twice. */
export interface Piece {
  readonly text: string;
  /** Spans that cover the piece, by start, then id. */
  readonly over: readonly string[];
  /** Those of them that begin here. */
  readonly begins: readonly string[];
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Whether a quote still stands at its place. A quote that does not is orphaned. */
export function stands(article: Pick<Article, 'text' | 'title'>, quote: Quote): boolean {
  const text = quote.part === 'title' ? article.title : article.text;
  return (
    text !== null &&
    quote.start >= 0 &&
    quote.end > quote.start &&
    quote.end <= text.length &&
    text.slice(quote.start, quote.end) === quote.exact
  );
}

/** Stretches between blank lines (between line ends, where a text has no blank lines), from `from` on. */
export function paragraphs(text: string, from = 0): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const blank = /\n[ \t\r]*\n/.test(text.slice(from));
  let start = from;
  let lineStart = from;
  const close = (end: number) => {
    const kept = text.slice(start, end).trimEnd().length;
    if (kept > 0) found.push({ start, end: start + kept });
  };
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const empty = text.slice(lineStart, lineEnd).trim() === '';
    if (!blank || empty) {
      close(empty ? lineStart : lineEnd);
      start = lineEnd + 1;
    }
    if (newline < 0) break;
    lineStart = newline + 1;
  }
  if (start < text.length) close(text.length);
  return found;
}

/** Orders spans for `cut`: by start, the longer first, then by id. */
function ordered<T extends Span>(spans: readonly T[]): readonly T[] {
  return [...spans].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/**
 * Cuts each paragraph where spans begin and end, so that overlapping spans share their common piece.
 * A span that crosses paragraphs begins once, in the first of them. Linear in text, spans and overlaps.
 */
export function cut(
  text: string,
  blocks: readonly Paragraph[],
  spans: readonly Span[],
): readonly (readonly Piece[])[] {
  const queue = ordered(spans);
  const begun = new Set<string>();
  let next = 0;
  let open: Span[] = [];
  return blocks.map((block) => {
    open = open.filter((span) => span.end > block.start);
    for (let span = queue[next]; span !== undefined && span.start < block.end; span = queue[++next]) {
      if (span.end > block.start) open.push(span);
    }
    const cuts = new Set([block.start, block.end]);
    for (const span of open) {
      if (span.start > block.start) cuts.add(span.start);
      if (span.end < block.end) cuts.add(span.end);
    }
    const points = [...cuts].sort((a, b) => a - b);
    return points.slice(0, -1).map((start, i) => {
      const end = points[i + 1] ?? block.end;
      const over = open.filter((span) => span.start <= start && span.end >= end).map((span) => span.id);
      const begins = over.filter((id) => !begun.has(id));
      for (const id of begins) begun.add(id);
      return { text: text.slice(start, end), over, begins };
    });
  });
}
