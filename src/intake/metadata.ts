import type { PageDocument, PageElement } from './dom.js';
import { oneLine, webAddress } from './draft.js';
import { isFields } from './records.js';

/** What the head of a page says about its article. */
export interface PageMetadata {
  readonly url: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly lang: string | null;
  readonly title: string | null;
}

interface LinkedData {
  readonly date: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
}

const NO_DATA: LinkedData = { date: null, author: null, outlet: null, title: null };
const ARTICLE_TYPE = /(?:article|posting|report|review)$/i;

/** Outlet, author, date, address, language and title: Open Graph first, then JSON-LD, then the page's own elements. */
export function readMetadata(page: PageDocument, base: string | null): PageMetadata {
  const named = metaTags(page);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = oneLine(named.get(name));
      if (value !== null) return value;
    }
    return null;
  };
  const data = linkedData(page);
  const attribute = (selector: string, name: string): string | null =>
    oneLine(page.querySelector(selector)?.getAttribute(name));
  return {
    url:
      webAddress(attribute('link[rel="canonical"]', 'href'), base) ??
      webAddress(meta('og:url'), base) ??
      base,
    outlet: meta('og:site_name') ?? data.outlet ?? meta('publisher', 'dc.publisher', 'application-name'),
    author: personName(data.author ?? meta('author', 'article:author', 'dc.creator', 'byl')),
    date:
      meta('article:published_time', 'og:article:published_time', 'datepublished') ??
      data.date ??
      meta('date', 'dc.date', 'dc.date.issued', 'pubdate', 'publishdate', 'parsely-pub-date') ??
      attribute(
        'time[datetime][itemprop="datePublished"], article time[datetime], time[datetime]',
        'datetime',
      ),
    lang: languageCode(attribute('html', 'lang') ?? meta('og:locale', 'content-language', 'language')),
    title: meta('og:title') ?? data.title ?? oneLine(page.querySelector('title')?.textContent),
  };
}

function metaTags(page: PageDocument): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content');
    const key = name?.toLowerCase();
    if (key !== undefined && content !== null && !named.has(key)) named.set(key, content);
  }
  return named;
}

/** "en-GB" and "en_GB" are `en`. */
export function languageCode(stated: string | null): string | null {
  const code = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec((stated ?? '').trim());
  return code?.[1]?.toLowerCase() ?? null;
}

/** An author given as an address is no name. */
function personName(stated: string | null): string | null {
  if (stated === null || /^https?:/i.test(stated)) return null;
  return oneLine(stated.replace(/^by\s+/i, ''));
}

function linkedData(page: PageDocument): LinkedData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleOf(parse(script));
    if (found !== null) return found;
  }
  return NO_DATA;
}

function parse(script: PageElement): unknown {
  try {
    return JSON.parse(script.textContent ?? '');
  } catch {
    return null;
  }
}

/** The first node of an article type: at the top, in a list, or in a `@graph`. */
function articleOf(value: unknown): LinkedData | null {
  const nodes = Array.isArray(value) ? value : isFields(value) ? [value, ...list(value['@graph'])] : [];
  for (const node of nodes) {
    if (!isFields(node) || !list(node['@type']).some((type) => ARTICLE_TYPE.test(String(type)))) continue;
    return {
      date: oneLine(node.datePublished) ?? oneLine(node.dateCreated),
      author: nameOf(list(node.author)[0]),
      outlet: nameOf(list(node.publisher)[0]),
      title: oneLine(node.headline),
    };
  }
  return null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function nameOf(value: unknown): string | null {
  return isFields(value) ? oneLine(value.name) : oneLine(value);
}
