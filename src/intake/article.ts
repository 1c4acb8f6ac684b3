import type { Article, DateBasis } from '../model/article.js';
import { hashId } from '../model/id.js';
import { Problem } from '../model/problem.js';
import type { Taken, TakeOptions } from '../model/taken.js';
import { isFuture, readDate } from './date.js';
import { type Draft, webAddress } from './draft.js';
import type { TellLanguage } from './language.js';
import { languageCode } from './metadata.js';

/** What intake asks of the rest: handed in, so that it knows neither the register nor a language nor a clock. */
export interface IntakeParts {
  /** The register's outlet of a domain ("marca.com") or of a name ("Marca"); null if it does not know it. */
  readonly outletOfDomain: (domain: string) => OutletName | null;
  readonly outletOfName: (name: string) => OutletName | null;
  readonly inferDate: (text: string) => { readonly date: string; readonly because: string } | null;
  readonly tellLanguage: () => Promise<TellLanguage>;
  /** The instant of reading, ISO: what lies after it is a date in the future. */
  readonly now: string;
}

interface OutletName {
  readonly id: string;
  readonly name: string;
}

interface Dated {
  readonly date: string | null;
  readonly basis: DateBasis;
  readonly note: string | null;
}

const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/?$/i;

/** Settles outlet, date, language and id of a draft. A text of no or one word is a Problem (`empty`). */
export async function settle(
  draft: Draft,
  input: string,
  options: TakeOptions,
  parts: IntakeParts,
  notes: readonly string[],
): Promise<Taken> {
  const words = `${draft.title ?? ''}\n${draft.text.slice(draft.bodyStart)}`.trim();
  if (!/\s/.test(words)) {
    const reason = words === '' ? 'empty, nothing to read' : 'a single word, nothing to read';
    return { kind: 'problem', input, problem: new Problem('empty', input, reason) };
  }
  // No store keeps zero characters, and no text has them; entities may smuggle them in.
  if (draft.text.includes('\u0000')) {
    return { kind: 'problem', input, problem: new Problem('binary', input, 'binary data, not text') };
  }
  const outlet = outletOf(draft, options, parts);
  const lang =
    languageCode(draft.lang) ??
    languageCode(options.lang ?? null) ??
    (await parts.tellLanguage())(words.slice(0, 20_000));
  const dated = dateOf(draft, options, parts, words);
  const article: Article = {
    id: draft.id ?? idOf(draft, outlet.name),
    url: draft.url,
    outlet: outlet.name,
    outletId: outlet.id,
    author: draft.author,
    date: dated.date,
    dateBasis: dated.basis,
    lang,
    title: draft.title,
    text: draft.text,
    bodyStart: draft.bodyStart,
    ...(draft.retelling ? { retelling: true } : {}),
  };
  const remarks = [...notes, ...draft.notes, ...(dated.note === null ? [] : [dated.note])];
  return { kind: 'article', input, article, notes: remarks };
}

function outletOf(
  draft: Draft,
  options: TakeOptions,
  parts: IntakeParts,
): { name: string | null; id: string | null } {
  const stated = draft.outlet ?? options.outlet ?? null;
  if (stated !== null) {
    const domain = DOMAIN.exec(stated)?.[1]?.toLowerCase();
    const known = parts.outletOfName(stated) ?? (domain === undefined ? null : ofDomain(domain, parts));
    return { name: domain === undefined ? stated : (known?.name ?? domain), id: known?.id ?? null };
  }
  const host = draft.url === null ? null : new URL(draft.url).hostname;
  const known = host === null ? null : ofDomain(host, parts);
  if (known !== null) return known;
  const site = draft.site === null ? null : parts.outletOfName(draft.site);
  return { name: site?.name ?? draft.site ?? host?.replace(/^www\./, '') ?? null, id: site?.id ?? null };
}

/** `sport.example.co.uk` is asked for as it stands, then without its first parts. */
function ofDomain(host: string, parts: IntakeParts): OutletName | null {
  let domain = host.replace(/^www\./, '');
  while (domain.includes('.')) {
    const known = parts.outletOfDomain(domain);
    if (known !== null) return known;
    domain = domain.slice(domain.indexOf('.') + 1);
  }
  return null;
}

function dateOf(draft: Draft, options: TakeOptions, parts: IntakeParts, words: string): Dated {
  const stated = draft.date ?? options.date ?? null;
  if (stated === null) {
    const inferred = parts.inferDate(words);
    return inferred === null
      ? { date: null, basis: 'unknown', note: null }
      : { date: inferred.date, basis: 'inferred', note: null };
  }
  const shown = stated.slice(0, 40);
  const read = readDate(stated);
  if (read.kind !== 'date') {
    const what = read.kind === 'impossible' ? 'impossible date' : 'date that cannot be read';
    return { date: null, basis: 'unknown', note: `${what} "${shown}"; kept without a date` };
  }
  if (isFuture(read.iso, parts.now)) {
    return { date: null, basis: 'unknown', note: `date "${shown}" lies in the future; kept without a date` };
  }
  return { date: read.iso, basis: draft.date === null ? 'stated' : draft.dateFrom, note: null };
}

/** An address identifies an article, unless it is a site's front page; else outlet, date, title and text do. */
function idOf(draft: Draft, outlet: string | null): string {
  const address = draft.url === null ? null : canonical(draft.url);
  if (address !== null) return hashId('address', address);
  return hashId('text', outlet, draft.date, draft.title, draft.text);
}

function canonical(address: string): string | null {
  const url = new URL(webAddress(address) ?? address);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|cmpid|ocid)$/i.test(name)) url.searchParams.delete(name);
  }
  if (url.pathname === '/' && url.search === '') return null;
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
