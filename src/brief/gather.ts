import type { LedgerReader, View } from '../ledger/reader.js';
import type { Report } from '../model/report.js';
import type { Saga, Told } from '../model/saga.js';
import type { BriefInput } from './briefing.js';

type Source = Pick<LedgerReader, 'sagas' | 'reports' | 'claims'>;

interface Asked {
  readonly view: Pick<View, 'asOf'>;
  /** The first day; null: from the beginning. */
  readonly since: string | null;
  /** At most so many sagas, those that changed last first. Absent: all. */
  readonly most?: number;
}

export interface Gathered extends Pick<BriefInput, 'sagas' | 'reports' | 'told'> {
  /** More sagas were told of than are here. */
  readonly cut: boolean;
}

/** Reports looked at in one round, and claims asked for at once. */
const PAGE = 500;

/**
 * What a briefing is made of: the sagas that changed in a period, those that were told of in it without a change, and
 * all reports and claims of both.
 */
export async function gather(ledger: Source, { view, since, most }: Asked): Promise<Gathered> {
  const limit = most === undefined ? {} : { limit: most + 1 };
  const found = await ledger.sagas({
    ...view,
    ...limit,
    order: 'changed',
    ...(since === null ? {} : { since }),
  });
  if (since === null && most === undefined) return { sagas: found, ...(await all(ledger, view)), cut: false };
  const told = since === null ? [] : await toldAgain(ledger, view, since, found, most);
  const sagas = [...found, ...told].slice(0, most);
  const ids = sagas.flatMap((saga) => saga.claims);
  return { sagas, ...(await some(ledger, view, ids)), cut: found.length + told.length > sagas.length };
}

/** Sagas that reports of the period speak of and that did not change in it. */
async function toldAgain(
  ledger: Source,
  view: Asked['view'],
  since: string,
  changed: readonly Saga[],
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Saga[]> {
  const seen = new Set(changed.map((saga) => saga.id));
  const told: Saga[] = [];
  for (let offset = 0; changed.length + told.length <= most; offset += PAGE) {
    const page = await ledger.reports({ ...view, order: 'newest', limit: PAGE, offset });
    const inTime = page.filter(({ date }) => date === null || counted(date) >= since);
    for (const { saga } of inTime) {
      if (seen.has(saga) || changed.length + told.length > most) continue;
      seen.add(saga);
      told.push(...(await ledger.sagas({ ...view, id: saga, limit: 1 })));
    }
    if (page.length < PAGE || inTime.length === 0) break;
  }
  return told;
}

/** A month or a year counts whole: its last day may be in the period. */
function counted(date: string): string {
  return date.padEnd(10, '~');
}

interface Words {
  readonly reports: readonly Report[];
  readonly told: readonly Told[];
}

async function all(ledger: Source, view: Asked['view']): Promise<Words> {
  const [reports, claims] = await Promise.all([ledger.reports(view), ledger.claims(view)]);
  return { reports, told: claims.map((stored) => stored.told) };
}

async function some(ledger: Source, view: Asked['view'], ids: readonly string[]): Promise<Words> {
  const reports: Report[] = [];
  const told: Told[] = [];
  for (let at = 0; at < ids.length; at += PAGE) {
    const piece = { ...view, ids: ids.slice(at, at + PAGE) };
    const [some, claims] = await Promise.all([ledger.reports(piece), ledger.claims(piece)]);
    reports.push(...some);
    told.push(...claims.map((stored) => stored.told));
  }
  return { reports, told };
}
