import type { Named } from '../model/claim.js';
import type { Currency } from '../model/money.js';
import type { Report } from '../model/report.js';
import type { Saga, SagaFlag, Stage, Told } from '../model/saga.js';
import { compareStrings, datedOf } from '../provenance/order.js';
import type { Classified } from '../provenance/report.js';
import { denies, rankOf, stageOf } from '../provenance/stage.js';
import type { Voices } from '../provenance/voice.js';
import { type Chapter, chaptersOf, sceneOf } from './chapter.js';
import { type Continuity, continuityOf } from './continuity.js';
import { type Positions, positionsOf } from './contradictions.js';
import type { Course } from './stages.js';
import { storiesOf } from './story.js';
import { usualWindow, type WindowFor } from './window.js';

export interface FoldOptions {
  /** The register's windows; absent: the usual days of the big leagues. */
  readonly windowFor?: WindowFor;
  /** The register's outlets and journalists; absent: names only. */
  readonly voices?: Voices;
}

export interface Folded {
  readonly sagas: readonly Saga[];
  readonly reports: readonly Report[];
}

/** All sagas of a set of claims, in the order of their ids. Pure: the same claims in any order give the same. */
export function foldSagas(told: readonly Told[], options: FoldOptions = {}): readonly Saga[] {
  return fold(told, options).sagas;
}

/** Sagas and reports together; reports stand in order of time within their saga. */
export function fold(told: readonly Told[], options: FoldOptions = {}): Folded {
  const stories = storiesOf(told, options.windowFor ?? usualWindow);
  const chapters = chaptersOf(stories, options.voices === undefined ? {} : { voices: options.voices });
  const rivals = rivalry(chapters);
  const continuity = continuityOf(stories);
  return {
    sagas: chapters.map((chapter) => sagaOf(chapter, rivals(chapter), continuity(chapter.story))),
    reports: chapters.flatMap(({ reports }) => reports.map(({ report }) => report)),
  };
}

export function sagaOf(
  { story, reports, course, settlement }: Chapter,
  rivals: readonly Named[],
  { continues, continuedBy }: Continuity,
): Saga {
  const first = reports.find(({ report }) => report.class === 'first') ?? reports[0];
  if (first === undefined) throw new Error(`saga ${story.id} has no reports`);
  const positions = positionsOf(reports, settlement?.claim ?? null);
  const last = course.history[course.history.length - 1];
  const began = { date: first.traced.day, ...datedOf(first.traced.told), claim: first.traced.told.claim };
  return {
    id: story.id,
    kind: story.kind,
    person: story.named,
    from: story.from,
    to: story.to,
    window: story.window,
    stage: course.stage,
    origins: independent(reports).size,
    reports: reports.length,
    articles: new Set(story.told.map((one) => one.article)).size,
    outlets: new Set(story.told.map((one) => one.outlet ?? 'unknown')).size,
    firstReported: { ...began, source: first.traced.origin.name },
    lastChanged: last === undefined ? { ...began, what: course.stage } : changeOf(last),
    fee: feeOf(story.told),
    rivals,
    probability: null,
    flags: flagsOf(reports, course, positions, continues !== null),
    history: course.history,
    claims: reports.map(({ report }) => report.claim),
    originsByStage: originsByStage(reports),
    stances: positions.stances,
    contradictions: positions.contradictions,
    continues,
    continuedBy,
    ...(story.past ? { past: true as const } : {}),
  };
}

function changeOf({ stage: _, ...change }: Course['history'][number]): Saga['lastChanged'] {
  return change;
}

/** The origins that said something new: whoever only repeats is not counted. */
function independent(reports: readonly Classified[]): ReadonlySet<string> {
  return new Set(reports.flatMap(({ report, traced }) => (report.nothingNew ? [] : [traced.key])));
}

function originsByStage(reports: readonly Classified[]): Readonly<Partial<Record<Stage, number>>> {
  const counted = independent(reports);
  const tops = new Map<string, number>();
  for (const { traced } of reports) {
    if (!counted.has(traced.key) || denies(traced.told)) continue;
    tops.set(traced.key, Math.max(tops.get(traced.key) ?? -1, rankOf(stageOf(traced.told))));
  }
  const found: Partial<Record<Stage, number>> = {};
  for (const stage of ['linked', 'talks', 'bid', 'agreed', 'done'] as const) {
    const count = [...tops.values()].filter((top) => top >= rankOf(stage)).length;
    if (count > 0) found[stage] = count;
  }
  return found;
}

/** Lowest and highest fee told, in the currency told most; what a player is merely valued at counts only alone. */
function feeOf(told: readonly Told[]): Saga['fee'] {
  const all = told.flatMap((one) => (one.fee === null || denies(one) ? [] : [one.fee]));
  const asked = all.filter((fee) => fee.sort !== 'valuation');
  const fees = asked.length > 0 ? asked : all;
  const counts = new Map<Currency, number>();
  for (const fee of fees) counts.set(fee.currency, (counts.get(fee.currency) ?? 0) + 1);
  const best = [...counts].sort(([a, x], [b, y]) => y - x || compareStrings(a, b))[0];
  if (best === undefined) return null;
  const values = fees.filter((fee) => fee.currency === best[0]).map((fee) => fee.value);
  return { low: Math.min(...values), high: Math.max(...values), currency: best[0] };
}

/** The other destinations told of the same person in the same window that are not off, by name. */
export function rivalry(chapters: readonly Chapter[]): (chapter: Chapter) => readonly Named[] {
  const scenes = new Map<string, Chapter[]>();
  for (const chapter of chapters) {
    const { story, course } = chapter;
    if (story.kind !== 'move' || story.past || course.stage === 'off') continue;
    const key = sceneOf(chapter.story);
    scenes.set(key, [...(scenes.get(key) ?? []), chapter]);
  }
  return ({ story }) =>
    story.kind === 'exit'
      ? []
      : (scenes.get(sceneOf(story)) ?? [])
          .flatMap((other) =>
            other.story.id === story.id || other.story.to === null ? [] : [other.story.to],
          )
          .sort((a, b) => compareStrings(a.name, b.name));
}

function flagsOf(
  reports: readonly Classified[],
  course: Course,
  positions: Positions,
  rolledOver: boolean,
): readonly SagaFlag[] {
  const flags: SagaFlag[] = [];
  if (reports[reports.length - 1]?.report.recycled === true) flags.push('recycled');
  const open = positions.contradictions.some((one) => one.settledBy === null);
  if (open && course.stage !== 'done') flags.push('contradicted');
  if (course.collapsed) flags.push('collapsed');
  if (course.revived) flags.push('revived');
  if (rolledOver) flags.push('rolled-over');
  const affirmed = reports.filter(({ traced }) => !denies(traced.told));
  const loans = affirmed.filter(({ traced }) => traced.told.loan).length;
  if (loans * 2 > affirmed.length) flags.push('loan');
  return flags;
}
