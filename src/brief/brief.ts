import type { Report } from '../model/report.js';
import { type Saga, type SagaChange, STAGES, type Stage, statedDate, type Told } from '../model/saga.js';
import { originOf } from '../model/source.js';
import { compareStrings, dayOf } from '../provenance/order.js';
import { denies, stageOf } from '../provenance/stage.js';
import {
  type BriefInput,
  type Briefing,
  type BriefLine,
  SECTIONS,
  type Section,
  type Word,
} from './briefing.js';
import { quoteOf } from './quote.js';

/**
 * The briefing of a period: every saga that was told of in it, in one section each. A saga whose window had closed
 * before it was first told, or that tells how somebody came to his club, is history that articles recall, not news, and
 * is left out.
 */
export function brief(input: BriefInput): Briefing {
  const since = input.since ?? null;
  const asOf = input.asOf ?? null;
  const told = new Map(input.told.map((one) => [one.claim, one]));
  const reports = reportsBySaga(input.reports, told, since, asOf);
  const sections: Record<Section, BriefLine[]> = {
    new: [],
    moved: [],
    collapsed: [],
    confirmed: [],
    repeated: [],
  };
  for (const saga of input.sagas) {
    const period = reports.get(saga.id);
    if (period === undefined || saga.past === true || saga.window.to < saga.firstReported.date) continue;
    const [section, line] = lineOf(saga, period, told, since);
    sections[section].push(line);
  }
  const lines = Object.values(sections).flat();
  for (const section of SECTIONS) sections[section] = [...byPerson(sections[section].sort(byWeight))];
  return {
    type: 'briefing',
    since,
    asOf,
    counts: {
      sagas: lines.length,
      reports: sum(lines.map((line) => line.reports)),
      repeats: sum(lines.map((line) => line.repeats)),
    },
    ...sections,
  };
}

function lineOf(
  saga: Saga,
  period: readonly Report[],
  told: ReadonlyMap<string, Told>,
  since: string | null,
): readonly [Section, BriefLine] {
  const changes = saga.history.filter((change) => since === null || change.date >= since);
  const earlier = saga.history.filter((change) => since !== null && change.date < since);
  const before = earlier[earlier.length - 1]?.stage ?? null;
  const confirmation = period.findLast((report) => report.class === 'confirmation' && !report.nothingNew);
  const section = sectionOf(saga, changes, before, confirmation !== undefined);
  const claim = causeOf(section, changes, confirmation, period, saga);
  const cause = told.get(claim);
  const first = told.get(saga.firstReported.claim);
  const report = period.find((one) => one.claim === claim);
  return [
    section,
    {
      saga: saga.id,
      kind: saga.kind,
      person: saga.person,
      from: saga.from,
      to: saga.to,
      window: saga.window.label,
      before,
      stage: saga.stage,
      stageSince: stageSince(saga),
      date: cause === undefined ? statedDate(saga.lastChanged) : dateOf(cause),
      what: changes[changes.length - 1]?.what ?? saga.lastChanged.what,
      turned: turned(changes, earlier),
      settled: cause !== undefined && report === undefined && changes[changes.length - 1]?.claim === claim,
      whose: report?.origin.name ?? (cause === undefined ? 'unknown' : originOf(cause.sources).name),
      says: cause === undefined ? saga.stage : wordOf(cause),
      first: {
        source: saga.firstReported.source,
        date: first === undefined ? statedDate(saga.firstReported) : dateOf(first),
      },
      sources: [...new Set(period.map((one) => one.origin.name))],
      origins: saga.origins,
      reports: period.length,
      repeats: period.filter((one) => one.nothingNew).length,
      fee: saga.fee,
      rivals: saga.rivals,
      flags: saga.flags,
      quote: cause === undefined ? null : quoteOf(cause),
    },
  ];
}

/** The day of the change that brought the saga to where it stands. */
function stageSince({ history, lastChanged }: Saga): string {
  const other = history.findLastIndex((change) => change.stage !== history[history.length - 1]?.stage);
  return statedDate(history[other + 1] ?? lastChanged);
}

function wordOf(told: Told): Word {
  if (denies(told)) return 'denied';
  return told.status === 'negative' ? 'bid rejected' : stageOf(told);
}

/** Whether the last change of the period set the stage anew; a denial that others outlive, or a loan, does not. */
function turned(changes: readonly SagaChange[], earlier: readonly SagaChange[]): boolean {
  const [before, last] = [...earlier, ...changes].slice(-2);
  return last === undefined || before?.stage !== last.stage;
}

function sectionOf(
  saga: Saga,
  changes: readonly SagaChange[],
  before: Stage | null,
  confirmed: boolean,
): Section {
  if (changes.length > 0 && saga.stage === 'off' && before !== 'off') return 'collapsed';
  if (before === null) return 'new';
  if (changes.length > 0) return 'moved';
  return confirmed ? 'confirmed' : 'repeated';
}

/** The claim that a line quotes: the one that caused its last change, its confirmation, or its newest repeat. */
function causeOf(
  section: Section,
  changes: readonly SagaChange[],
  confirmation: Report | undefined,
  period: readonly Report[],
  saga: Saga,
): string {
  const change = changes[changes.length - 1]?.claim;
  const newest = period[period.length - 1]?.claim;
  switch (section) {
    case 'new':
    case 'moved':
    case 'collapsed':
      return change ?? saga.lastChanged.claim;
    case 'confirmed':
      return confirmation?.claim ?? saga.lastChanged.claim;
    case 'repeated':
      return newest ?? saga.lastChanged.claim;
  }
}

/** The day that a claim counts from; less where its article tells less, so that no day is made up. */
function dateOf(told: Told): string {
  const { published } = told;
  return published !== null && published.length < 10 ? published : dayOf(told);
}

/** The reports of the period by saga, oldest first. */
function reportsBySaga(
  reports: readonly Report[],
  told: ReadonlyMap<string, Told>,
  since: string | null,
  asOf: string | null,
): ReadonlyMap<string, readonly Report[]> {
  const groups = new Map<string, { readonly report: Report; readonly day: string }[]>();
  for (const report of reports) {
    const one = told.get(report.claim);
    const day = one === undefined ? (report.date ?? '').slice(0, 10) : dayOf(one);
    if ((since !== null && day < since) || (asOf !== null && day > asOf.slice(0, 10))) continue;
    const group = groups.get(report.saga);
    if (group === undefined) groups.set(report.saga, [{ report, day }]);
    else group.push({ report, day });
  }
  return new Map(
    [...groups].map(([saga, group]) => [
      saga,
      // Reports arrive in order of their saga; the sort is stable and mends any other order.
      group.sort((a, b) => compareStrings(a.day, b.day)).map(({ report }) => report),
    ]),
  );
}

/** Furthest stage first, then most origins, most reports, and the name. */
function byWeight(a: BriefLine, b: BriefLine): number {
  return (
    progress(b.stage) - progress(a.stage) ||
    b.origins - a.origins ||
    b.reports - a.reports ||
    compareStrings(a.person.name, b.person.name) ||
    compareStrings(a.saga, b.saga)
  );
}

/** All lines on one person stand together, where his weightiest stands. */
function byPerson(lines: readonly BriefLine[]): readonly BriefLine[] {
  const persons = new Map<string, BriefLine[]>();
  for (const line of lines) {
    const key = line.person.id ?? line.person.name;
    const known = persons.get(key);
    if (known === undefined) persons.set(key, [line]);
    else known.push(line);
  }
  return [...persons.values()].flat();
}

function progress(stage: Stage): number {
  return stage === 'off' ? -1 : STAGES.indexOf(stage);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
