import type { Certainty, ClaimKind, Named, Status } from '../../src/model/claim.js';
import { hashId } from '../../src/model/id.js';
import type { Fee } from '../../src/model/money.js';
import type { Told } from '../../src/model/saga.js';
import type { Source, SourceSort } from '../../src/model/source.js';
import type { TransferWindow } from '../../src/model/window.js';

/** What a test says of a claim; the rest is filled in. */
export interface Telling {
  readonly person?: string;
  readonly personId?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly kind?: ClaimKind;
  readonly status?: Status;
  readonly certainty?: Certainty;
  readonly loan?: boolean;
  readonly fee?: Fee | null;
  readonly window?: TransferWindow | null;
  readonly day?: string | null;
  readonly article?: string;
  readonly claim?: string;
  readonly quote?: string;
  readonly passage?: string;
  readonly retelling?: boolean;
}

/**
 * A claim of invented people for a test: `chain` names the sources from the article's own outlet outward, "Kick < Ana
 * Prado (journalist) < Vale City (club)"; the sort of a link is outlet unless it says another.
 */
export function tell(chain: string, telling: Telling = {}): Told {
  const sources = chain.split(' < ').map(sourceOf);
  const outlet = sources[0]?.name ?? 'unknown';
  const day = telling.day === undefined ? '2025-08-20' : telling.day;
  const article =
    telling.article ?? hashId(chain, day, telling.kind ?? '', telling.to ?? '', telling.quote ?? '');
  const person = telling.person ?? 'Bram Kestrel';
  return {
    claim:
      telling.claim ??
      hashId(article, person, telling.to ?? null, telling.kind ?? '', telling.status ?? '', sources.length),
    article,
    url: null,
    outlet,
    published: day,
    read: '2026-06-01T08:00:00.000Z',
    person: {
      name: person,
      role: 'player',
      ...(telling.personId === undefined ? {} : { id: telling.personId }),
    },
    from: club(telling.from === undefined ? 'Vale City' : telling.from),
    to: club(telling.to === undefined ? 'Harbour Town' : telling.to),
    kind: telling.kind ?? 'interest',
    status: telling.status ?? 'positive',
    certainty: telling.certainty ?? (sources.length > 1 ? 'reported' : 'asserted'),
    loan: telling.loan ?? false,
    fee: telling.fee ?? null,
    window: telling.window ?? null,
    sources,
    quote: telling.quote ?? `${person} and ${telling.to ?? 'Harbour Town'}`,
    passage: telling.passage ?? '',
    ...(telling.retelling === true ? { retelling: true } : {}),
  };
}

export function pounds(value: number, sort: Fee['sort'] = 'bid'): Fee {
  return { value, currency: 'GBP', sort, stated: `£${value / 1_000_000}m` };
}

function club(name: string | null): Named | null {
  return name === null ? null : { name };
}

const SORTS: readonly SourceSort[] = ['outlet', 'journalist', 'club', 'person', 'anonymous'];

function sourceOf(link: string): Source {
  const [, name, sort] = /^(.*?)(?: \((\w+)\))?$/.exec(link) ?? [];
  return { name: name ?? link, sort: SORTS.find((one) => one === sort) ?? 'outlet' };
}
