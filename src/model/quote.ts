/** Where in an article a quote stands: in its text, or in a title that is not part of the text. */
export type QuotePart = 'text' | 'title';

/**
 * The exact words that a claim or fact rests on.
 * `start` and `end` are UTF-16 offsets; `article[part].slice(start, end) === exact` always holds.
 * `prefix` and `suffix` are up to 32 characters of context (after the W3C TextQuoteSelector).
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** Absent means `text`. */
  readonly part?: QuotePart;
}

const CONTEXT = 32;

/** Cuts a quote out of a text. */
export function quoteFrom(text: string, start: number, end: number, part: QuotePart = 'text'): Quote {
  const quote = {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
  return part === 'title' ? { ...quote, part } : quote;
}
