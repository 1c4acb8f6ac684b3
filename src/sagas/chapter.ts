import type { Named } from '../model/claim.js';
import type { Told } from '../model/saga.js';
import { spokenName } from '../model/source.js';
import { compareStrings, datedOf, momentOf } from '../provenance/order.js';
import { type Classified, classifyReports, type ProvenanceOptions } from '../provenance/report.js';
import { denies, isOfficial, stageOf } from '../provenance/stage.js';
import { type Course, courseOf, type Settlement } from './stages.js';
import type { Story } from './story.js';

/** A story with its reports and its course. */
export interface Chapter {
  readonly story: Story;
  readonly reports: readonly Classified[];
  readonly course: Course;
  /** What another saga decided of this one. */
  readonly settlement: Settlement | null;
}

/** The stories of a group, each with its course; an official signing also decides the other stories of the window. */
export function chaptersOf(stories: readonly Story[], options: ProvenanceOptions): readonly Chapter[] {
  return decided(
    stories.map((story) => ({ story, reports: classifyReports(story.told, story.id, options) })),
  );
}

export type Reported = Pick<Chapter, 'story' | 'reports'>;

/** Stories with their reports, all those of a person in a window together: what they decide of one another. */
export function decided(reported: readonly Reported[]): readonly Chapter[] {
  const signings = new Map<string, Signing[]>();
  for (const { story, reports } of reported) {
    const signing = signingOf(story, reports);
    if (signing === null) continue;
    const key = sceneOf(story);
    signings.set(key, [...(signings.get(key) ?? []), signing]);
  }
  return reported.map(({ story, reports }) => {
    const settlement = settlementOf(story, signings.get(sceneOf(story)) ?? []);
    return { story, reports, course: courseOf(reports, settlement), settlement };
  });
}

/** One person in one window. */
export function sceneOf(story: Story): string {
  return `${story.person}|${story.window.label}`;
}

interface Signing {
  readonly story: Story;
  readonly told: Told;
  readonly day: string;
  readonly by: string;
}

/** The first official word that a move, or a stay, is done. */
function signingOf(story: Story, reports: readonly Classified[]): Signing | null {
  if (story.kind === 'exit' || story.past) return null;
  const found = reports.find(
    ({ traced }) => isOfficial(traced.told) && stageOf(traced.told) === 'done' && !denies(traced.told),
  );
  if (found === undefined) return null;
  const { told, day, origin } = found.traced;
  return { story, told, day, by: spokenName(origin.name) };
}

/**
 * What the person's first official signing elsewhere decides for a story: an exit is done, a stay or another move is
 * off. A signing for the club that the story would leave came before it and decides nothing.
 */
function settlementOf(story: Story, signings: readonly Signing[]): Settlement | null {
  const [first] = signings
    .filter((signing) => signing.story.id !== story.id && rulesOut(signing.story, story))
    .sort(
      (a, b) =>
        compareStrings(momentOf(a.told), momentOf(b.told)) || compareStrings(a.told.claim, b.told.claim),
    );
  if (first === undefined) return null;
  const leaves = first.story.kind === 'move';
  return {
    date: first.day,
    ...datedOf(first.told),
    claim: first.told.claim,
    what: `${leaves ? `joined ${nameOf(first.story.to)}` : `stays at ${nameOf(first.story.from)}`}, says ${first.by}`,
    stage: leaves && story.kind === 'exit' ? 'done' : 'off',
  };
}

function rulesOut(signed: Story, story: Story): boolean {
  if (signed.kind === 'stay') return story.kind !== 'stay';
  return story.leaves !== signed.place || story.leaves === '';
}

function nameOf(club: Named | null): string {
  return club?.name ?? 'a club';
}
