import type { Named } from '../model/claim.js';
import type { Told } from '../model/saga.js';
import { spokenName } from '../model/source.js';
import { compareStrings, datedOf, momentOf } from '../provenance/order.js';
import { type Classified, classifyReports, type ProvenanceOptions } from '../provenance/report.js';
import { denies, isOfficial, stageOf } from '../provenance/stage.js';
import type { Traced } from '../provenance/trace.js';
import { type Course, courseOf, OUTWEIGHING, type Settlement } from './stages.js';
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
  const scenes = new Map<string, Reported[]>();
  for (const one of reported) {
    const key = sceneOf(one.story);
    const scene = scenes.get(key);
    if (scene === undefined) scenes.set(key, [one]);
    else scene.push(one);
  }
  const signings = new Map<Reported, Signing>();
  for (const one of reported) {
    const signing = signingOf(one);
    if (signing !== null) signings.set(one, signing);
  }
  return reported.map((one) => {
    const { story, reports } = one;
    const scene = scenes.get(sceneOf(story)) ?? [];
    const official = scene.flatMap((other) => signings.get(other) ?? []);
    const settlement = laterOf(
      settlementOf(story, official),
      scene.length < 2 ? null : arrivalOf(one, scene),
    );
    return { story, reports, course: courseOf(reports, settlement), settlement };
  });
}

/**
 * An official signing decides before all others, unless a deal was told after it: then the words of several origins
 * that he went elsewhere can only be of that one.
 */
function laterOf(official: Settlement | null, arrival: Arrival | null): Settlement | null {
  if (official === null || arrival === null) return official ?? arrival;
  return arrival.after <= official.date ? official : arrival;
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
function signingOf({ story, reports }: Reported): Signing | null {
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

/** What several origins decided; `after`: the day of the last word that they outlived. */
interface Arrival extends Settlement {
  readonly after: string;
}

/** The words of several origins that he went elsewhere, against a deal that was told before and that nobody confirmed. */
function arrivalOf({ story, reports }: Reported, scene: readonly Reported[]): Arrival | null {
  const last = endings(story, reports).at(-1);
  if (last === undefined) return null;
  const found = scene.flatMap((other) => {
    if (other.story.id === story.id || !rulesOut(other.story, story)) return [];
    const later = endings(other.story, other.reports).filter(
      ({ day, origin }) => day > last.day && origin.sort !== 'anonymous',
    );
    const voices = later.filter(({ key }, i) => later.findIndex((one) => one.key === key) === i);
    const first = voices.slice(0, OUTWEIGHING);
    const decisive = first.at(-1);
    if (decisive === undefined || first.length < OUTWEIGHING) return [];
    if (courseOf(other.reports).stage !== 'done') return [];
    const names = first.map(({ origin }) => spokenName(origin.name));
    return [{ decisive, what: `joined ${nameOf(other.story.to)}, say ${names.join(' and ')}` }];
  });
  const [earliest] = found.sort(
    (a, b) =>
      compareStrings(a.decisive.day, b.decisive.day) ||
      compareStrings(a.decisive.told.claim, b.decisive.told.claim),
  );
  if (earliest === undefined) return null;
  const { told, day } = earliest.decisive;
  return {
    date: day,
    ...datedOf(told),
    claim: told.claim,
    what: earliest.what,
    stage: 'off',
    after: last.day,
  };
}

/** Every new word that a move is done, in order of time. */
function endings(story: Story, reports: readonly Classified[]): readonly Traced[] {
  if (story.kind !== 'move' || story.past) return [];
  return reports.flatMap(({ report, traced }) =>
    report.nothingNew || denies(traced.told) || stageOf(traced.told) !== 'done' ? [] : [traced],
  );
}

function rulesOut(signed: Story, story: Story): boolean {
  if (signed.kind === 'stay') return story.kind !== 'stay';
  // Who left the club that the story would bring him to had come there before.
  if (story.kind === 'move' && signed.leaves === story.place) return false;
  return story.leaves !== signed.place || story.leaves === '';
}

function nameOf(club: Named | null): string {
  return club?.name ?? 'a club';
}
