import { journalistRows } from './data/journalists.js';
import { outletRows } from './data/outlets/index.js';
import { fold } from './fold.js';
import { cell, type OutletKind } from './rows.js';

export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Other names; one that is only a name after an article is written with it ("the Sun"). */
  readonly also: readonly string[];
  readonly domains: readonly string[];
  readonly country: string;
  /** Language that it writes in mostly. */
  readonly lang: string;
  readonly kind: OutletKind;
  readonly weight: number;
}

export interface Journalist {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  /** Ids of the outlets that he or she has worked for. */
  readonly outlets: readonly string[];
  readonly country: string;
  readonly weight: number;
  readonly pundit: boolean;
}

function outletId(name: string): string {
  return `outlet:${fold(name).replaceAll(' ', '-')}`;
}

export function shippedOutlets(): readonly Outlet[] {
  return outletRows.map(([name, also, domains, country, lang, kind, weight]) => ({
    id: outletId(name),
    name,
    also: cell(also),
    domains: cell(domains),
    country,
    lang,
    kind,
    weight,
  }));
}

export function shippedJournalists(): readonly Journalist[] {
  return journalistRows.map(([name, also, outlets, country, weight, role]) => ({
    id: `journalist:${fold(name).replaceAll(' ', '-')}`,
    name,
    also: cell(also),
    outlets: cell(outlets).map(outletId),
    country,
    weight,
    pundit: role === 'pundit',
  }));
}

const PREFIX = /^(?:www\d?|m|mobile|amp|touch)\./;

/** The host of an address or of a bare host, lower case, without "www." and port; null where there is none. */
export function hostOf(hostOrUrl: string): string | null {
  const text = hostOrUrl.trim().toLowerCase();
  const start = text.indexOf('://');
  let host = start >= 0 ? text.slice(start + 3) : text.startsWith('//') ? text.slice(2) : text;
  const end = host.search(/[/?#\\]/);
  if (end >= 0) host = host.slice(0, end);
  host = host
    .slice(host.lastIndexOf('@') + 1)
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
  if (host.length > 253 || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return null;
  return host.replace(PREFIX, '');
}
