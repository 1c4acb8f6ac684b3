import { parseFeed } from 'feedsmith';
import { Problem } from '../model/problem.js';
import { type Draft, EMPTY_DRAFT, oneLine, webAddress } from './draft.js';
import { languageCode } from './metadata.js';
import { readFragment } from './page.js';
import { type Fields, isFields } from './records.js';

/** Whether a text looks like RSS, Atom or RDF. */
export function looksLikeFeed(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    text.slice(0, 4096),
  );
}

/** Whether a JSON value is a JSON Feed. */
export function isJsonFeed(value: unknown): boolean {
  return isFields(value) && /jsonfeed\.org/.test(String(value.version)) && Array.isArray(value.items);
}

/**
 * The entries of an RSS, Atom, RDF or JSON feed. Feeds come half-broken; whatever feedsmith can make out is taken
 * and looked at field by field. Throws a Problem (`bad-feed`) for what is no feed.
 */
export function readFeed(text: string, input: string, address: string | null = null): readonly Draft[] {
  const feed = parse(text, input);
  const base = webAddress(feed.link, address) ?? webAddress(feed.home_page_url, address) ?? address;
  const site = words(feed.title);
  const xml = feed.xml;
  const lang = languageCode(string(feed.language) ?? (isFields(xml) ? string(xml.lang) : null));
  const entries = [feed.items, feed.entries].find((list) => Array.isArray(list));
  if (!Array.isArray(entries) || entries.length === 0)
    throw new Problem('no-articles', input, 'a feed without entries');
  return entries.filter(isFields).map((entry) => readEntry(entry, base, site, lang));
}

function parse(text: string, input: string): Fields {
  try {
    const parsed: unknown = parseFeed(text).feed;
    if (isFields(parsed)) return parsed;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem('bad-feed', input, `not a feed that can be read (${oneLine(reason, 120) ?? 'broken'})`);
  }
  throw new Problem('bad-feed', input, 'not a feed that can be read (broken)');
}

function readEntry(entry: Fields, base: string | null, site: string | null, lang: string | null): Draft {
  const title = words(entry.title);
  const body = [contentOf(entry), words(entry.description), words(entry.summary)].reduce<string>(
    (longest, next) => ((next?.length ?? 0) > longest.length ? (next ?? longest) : longest),
    '',
  );
  const text =
    title !== null && !body.startsWith(title) ? (body === '' ? title : `${title}\n\n${body}`) : body;
  return {
    ...EMPTY_DRAFT,
    url: linkOf(entry, base),
    site,
    author: authorOf(entry),
    date: dateOf(entry),
    lang: languageCode(string(entry.language)) ?? lang,
    text,
  };
}

function contentOf(entry: Fields): string | null {
  const content = entry.content;
  return (
    words(content) ??
    (isFields(content) ? words(content.encoded) : null) ??
    words(entry.content_html) ??
    words(entry.content_text)
  );
}

/** Feeds give a text as a string or as `{value, type}`, mostly with markup in it. */
function words(value: unknown): string | null {
  const markup = isFields(value) ? value.value : value;
  if (typeof markup !== 'string') return null;
  const text = readFragment(markup);
  return text === '' ? null : text;
}

function string(value: unknown): string | null {
  return oneLine(value);
}

function linkOf(entry: Fields, base: string | null): string | null {
  const links = Array.isArray(entry.links) ? entry.links.filter(isFields) : [];
  const alternate = links.find((link) => link.rel === undefined || link.rel === 'alternate') ?? links[0];
  const guid = entry.guid;
  const candidates = [entry.link, entry.url, alternate?.href, isFields(guid) ? guid.value : guid];
  for (const candidate of candidates) {
    const address =
      typeof candidate === 'string' && candidate.trim() !== '' ? webAddress(candidate, base) : null;
    if (address !== null) return address;
  }
  return null;
}

function authorOf(entry: Fields): string | null {
  const dc = entry.dc;
  const people = [entry.authors, isFields(dc) ? (dc.creators ?? dc.creator) : undefined, entry.author];
  for (const person of people.flat()) {
    const name = isFields(person) ? oneLine(person.name) : oneLine(person);
    if (name !== null) return name.replace(/^[^\s@]+@\S+\s+\(([^)]{1,200})\)$/, '$1');
  }
  return null;
}

function dateOf(entry: Fields): string | null {
  const dc = entry.dc;
  return (
    string(entry.pubDate) ??
    string(entry.published) ??
    string(entry.date_published) ??
    (isFields(dc) ? (string(dc.date) ?? string(Array.isArray(dc.dates) ? dc.dates[0] : null)) : null) ??
    string(entry.updated)
  );
}
