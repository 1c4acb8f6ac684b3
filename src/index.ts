/**
 * Hearsay as a library: articles in, quoted claims and facts out. Pure reading; the ledger, the desk and the
 * command line stand on the same model.
 */

import { inferDate } from './languages/en/date.js';
import { english } from './languages/en/index.js';
import type { Article } from './model/article.js';
import { hashId } from './model/id.js';
import type { Reading } from './model/reading.js';
import { calendarBy } from './reading/calendar.js';
import { createReader } from './reading/read.js';
import type { Reader } from './reading/reader.js';
import { championsOn } from './register/champions.js';
import { createRegister } from './register/register.js';
import { isSouthern, windowLabelled } from './register/windows.js';

export { contradictions, type DatedFact, type FactContradiction } from './facts/contradictions.js';
export type * from './model/article.js';
export type * from './model/claim.js';
export { CERTAINTIES, CLAIM_KINDS } from './model/claim.js';
export type * from './model/fact.js';
export type * from './model/money.js';
export type * from './model/quote.js';
export type * from './model/reading.js';
export type * from './model/report.js';
export { REPORT_CLASSES } from './model/report.js';
export type * from './model/saga.js';
export { STAGES } from './model/saga.js';
export type * from './model/source.js';
export type * from './model/window.js';
export { type ReportGraph, reportGraph } from './provenance/graph.js';
export { importReepTeams } from './register/people/import/reep-teams.js';
export { People } from './register/people/people.js';
export { clubOn, type Mention, type Resolution, resolve } from './register/people/resolve.js';
export { foldSagas } from './sagas/fold.js';
export { changesSince, historyOf, stateAt } from './sagas/view.js';

/** An article to be read: its text, and what is known around it. */
export interface ReadInput {
  readonly text: string;
  readonly id?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO date or date-time; inferred from the text where absent. */
  readonly date?: string;
  /** BCP 47; English where absent. */
  readonly lang?: string;
  /** The title where it is not part of the text. */
  readonly title?: string;
  /** The text is a retelling of the outlet's report, not its own words. */
  readonly retelling?: true;
}

/**
 * Reads one article into claims and facts, each with the exact words that it rests on:
 * `article.text.slice(quote.start, quote.end) === quote.exact`. The same input gives the same reading. The first
 * call loads the register (some 100 ms).
 */
export function read(input: string | ReadInput): Reading {
  const { register, reader } = tools();
  const given: ReadInput = typeof input === 'string' ? { text: input } : input;
  const outlet =
    (given.outlet === undefined ? null : register.outletNamed(given.outlet)) ??
    (given.url === undefined ? null : register.outletOfDomain(given.url));
  const inferred = given.date === undefined ? inferDate(`${given.title ?? ''}\n${given.text}`) : null;
  const article: Article = {
    id: given.id ?? hashId('text', given.outlet ?? null, given.date ?? null, given.title ?? null, given.text),
    url: given.url ?? null,
    outlet: given.outlet ?? outlet?.name ?? null,
    outletId: outlet?.id ?? null,
    author: given.author ?? null,
    date: given.date ?? inferred?.date ?? null,
    dateBasis: given.date !== undefined ? 'stated' : inferred === null ? 'unknown' : 'inferred',
    lang: given.lang ?? 'en',
    title: given.title ?? null,
    text: given.text,
    bodyStart: 0,
    ...(given.retelling === true ? { retelling: true } : {}),
  };
  return reader.read(article);
}

interface Tools {
  readonly register: ReturnType<typeof createRegister>;
  readonly reader: Reader;
}

let made: Tools | null = null;

function tools(): Tools {
  if (made === null) {
    const register = createRegister();
    const calendar = calendarBy({ labelled: windowLabelled, southern: isSouthern });
    made = { register, reader: createReader([english], register, { calendar, championsOn }) };
  }
  return made;
}
