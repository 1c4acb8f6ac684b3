import type { Named } from '../model/claim.js';

/** Query of a link; empty and absent values are left out. */
type Query = Readonly<Record<string, string | number | null | undefined>>;

/** Every address of the desk, each carrying the day at which the ledger is looked at. */
export interface Links {
  readonly asOf: string | null;
  to(path: string, query?: Query): string;
  saga(id: string): string;
  article(id: string, mark?: string): string;
  claim(id: string): string;
  player(named: Named): string;
  club(named: Named): string;
  source(name: string): string;
}

/** What a player or club is addressed by: the register's id, else the name as the articles give it. */
export function keyOf(named: Named): string {
  return named.id ?? named.name;
}

/** Half a surrogate pair, which no address can hold. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A key as one part of an address. */
export function segment(key: string): string {
  return encodeURIComponent(key.replace(HALF, '\ufffd'));
}

export function linksFor(asOf: string | null): Links {
  const to = (path: string, query: Query = {}): string => {
    const pairs = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== null && value !== undefined && value !== '') pairs.set(name, String(value));
    }
    if (asOf !== null && !pairs.has('as-of')) pairs.set('as-of', asOf);
    const text = pairs.toString();
    return text === '' ? path : `${path}?${text}`;
  };
  const noun = (folder: string, key: string) => to(`/${folder}/${segment(key)}`);
  return {
    asOf,
    to,
    saga: (id) => noun('sagas', id),
    article: (id, mark) => noun('articles', id) + (mark === undefined ? '' : `#mark-${mark}`),
    claim: (id) => noun('claims', id),
    player: (named) => noun('players', keyOf(named)),
    club: (named) => noun('clubs', keyOf(named)),
    source: (name) => noun('sources', name),
  };
}

/** An address from outside that may be linked: http and https only; null for all else. */
export function outward(url: string | null): string | null {
  if (url === null) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}

/** Folded for comparing names: case, accents and spacing aside. */
export function fold(text: string): string {
  return text
    .replace(HALF, '\ufffd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a name is the one that an address asks for. */
export function isNamed(named: Named | null, key: string): boolean {
  if (named === null) return false;
  return named.id === key || fold(named.name) === fold(key);
}
