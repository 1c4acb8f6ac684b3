import { brief, gather, toJson, toMarkdown, toTable } from '../brief/index.js';
import type { LedgerReader } from '../ledger/reader.js';

/** What a briefing covers. */
export interface Period {
  /** The first day; null for all from the beginning; absent: so many days up to the newest change. */
  readonly since?: string | null;
  readonly asOf?: string;
  /** Seven unless given. */
  readonly days?: number;
  /** At most so many sagas in a section of Markdown, and where the rest can be seen. */
  readonly limit?: number;
  readonly rest?: string;
}

export const BRIEF_FORMATS = ['markdown', 'json', 'table'] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

const DAYS = 7;
const DAY_MS = 86_400_000;

/** The briefing of a period of a ledger, written out. */
export async function briefingText(
  ledger: LedgerReader,
  period: Period,
  format: BriefFormat,
): Promise<string> {
  const asOf = period.asOf === undefined ? {} : { asOf: { published: period.asOf } };
  const since = period.since === undefined ? await firstDay(ledger, period) : period.since;
  const found = await gather(ledger, { view: asOf, since });
  const briefing = brief({ ...found, since, asOf: period.asOf ?? null });
  switch (format) {
    case 'markdown':
      return toMarkdown(briefing, {
        ...(period.limit === undefined ? {} : { limit: period.limit }),
        ...(period.rest === undefined ? {} : { rest: period.rest }),
      });
    case 'json':
      return toJson(briefing);
    case 'table':
      return toTable(briefing);
  }
}

/** The day so many days before the newest change; null in a ledger without any. */
async function firstDay(ledger: LedgerReader, { asOf, days = DAYS }: Period): Promise<string | null> {
  const view = asOf === undefined ? {} : { asOf: { published: asOf } };
  const [newest] = await ledger.sagas({ ...view, order: 'changed', limit: 1 });
  if (newest === undefined) return null;
  const date = newest.lastChanged.date.slice(0, 10);
  const day = Date.parse(date.length === 7 ? `${date}-01` : date);
  return new Date(day - days * DAY_MS).toISOString().slice(0, 10);
}
