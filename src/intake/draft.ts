import type { DateBasis } from '../model/article.js';

/** What the reader of a format found in a document, before dates, language and ids are settled. */
export interface Draft {
  readonly id: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** What a feed or site calls itself: the outlet only if its domain is unknown. */
  readonly site: string | null;
  readonly author: string | null;
  /** As the document states it. */
  readonly date: string | null;
  /** Whether the date stands in the text itself or in the document's metadata, or what the metadata says of it. */
  readonly dateFrom: DateBasis;
  readonly lang: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly bodyStart: number;
  /** The document says of itself that it retells a report of the outlet in other words. */
  readonly retelling: boolean;
  readonly notes: readonly string[];
}

export const EMPTY_DRAFT: Draft = {
  id: null,
  url: null,
  outlet: null,
  site: null,
  author: null,
  date: null,
  dateFrom: 'metadata',
  lang: null,
  title: null,
  text: '',
  bodyStart: 0,
  retelling: false,
  notes: [],
};

/** A string with something in it, at most `max` characters and in one line; else null. */
export function oneLine(value: unknown, max = 300): string | null {
  if (typeof value !== 'string') return null;
  const line = value
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line.slice(0, max);
}

/** An http(s) address in its usual form, without fragment and credentials; else null. */
export function webAddress(value: unknown, base?: string | null): string | null {
  if (typeof value !== 'string' || value.length > 4096) return null;
  try {
    const url = new URL(value.trim(), base ?? undefined);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    url.hash = '';
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return null;
  }
}
