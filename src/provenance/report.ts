import type { Addition, Report, ReportClass } from '../model/report.js';
import type { Told } from '../model/saga.js';
import { Heard } from './additions.js';
import { daysBetween, inOrder } from './order.js';
import { denies } from './stage.js';
import { type Traced, traceOrigins } from './trace.js';
import { PLAIN_VOICES, type Voices } from './voice.js';
import { why } from './why.js';

/** A report with what the fold needs of its tracing. */
export interface Classified {
  readonly report: Report;
  readonly traced: Traced;
}

export interface ProvenanceOptions {
  readonly voices?: Voices;
}

/** An old story is recycled once so many days have passed without a new word. */
const RECYCLED_AFTER = 14;

/** What one origin has said so far: its first word, and the days of its last word for and against. */
interface Voice {
  readonly first: Traced;
  readonly affirmed: string | null;
  readonly denied: string | null;
}

/**
 * Classes every claim of one saga as an act of reporting, oldest first. `saga` is the id to put on the reports.
 * The rules, in this order: a negative word is a denial, unless its origin had said so before; the earliest positive
 * one is the first; a new stage is a follow-up; an origin heard before is a follow-up if it adds something, else a
 * repeat; another origin is a confirmation. One that adds nothing and does not stand alone says nothing new all the same,
 * and is not counted as an independent origin.
 */
export function classifyReports(
  told: readonly Told[],
  saga: string,
  options: ProvenanceOptions = {},
): readonly Classified[] {
  const heard = new Heard();
  const voices = new Map<string, Voice>();
  let first: Traced | null = null;
  let lastNew: Traced | null = null;
  return traceOrigins(inOrder(told), options.voices ?? PLAIN_VOICES).map((traced) => {
    const voice = voices.get(traced.key);
    const speaker = speakerOf(traced);
    const adds: readonly Addition[] =
      heard.affirmed + heard.denied === 0 ? [] : heard.adds(traced.told, speaker);
    const kind = classOf(traced, adds, voice, heard);
    const alone = standsAlone(traced, heard);
    const nothingNew = kind === 'repeat' || (kind === 'confirmation' && adds.length === 0 && !alone);
    const quiet = lastNew === null ? 0 : daysBetween(lastNew.day, traced.day);
    const recycled = nothingNew && quiet > RECYCLED_AFTER;
    const report: Report = {
      claim: traced.told.claim,
      article: traced.told.article,
      saga,
      date: traced.told.published,
      outlet: traced.told.outlet,
      class: kind,
      origin: { name: traced.origin.name, sort: traced.origin.sort, phantom: traced.phantom },
      chain: traced.told.sources.map((source) => source.name),
      adds,
      nothingNew,
      ...(recycled ? { recycled: true as const } : {}),
      why: why({ traced, kind, adds, said: voice?.first ?? null, first, lastNew, alone, recycled }),
    };
    const against = denies(traced.told, heard.top);
    heard.hear(traced.told, speaker);
    if (kind === 'first') first = traced;
    if (!nothingNew) lastNew = traced;
    voices.set(traced.key, spoken(voice, traced, against));
    return { report, traced };
  });
}

function classOf(
  traced: Traced,
  adds: readonly Addition[],
  voice: Voice | undefined,
  heard: Heard,
): ReportClass {
  if (denies(traced.told, heard.top))
    return voice !== undefined && adds.length === 0 && deniedAlready(voice) ? 'repeat' : 'denial';
  if (heard.affirmed === 0) return 'first';
  if (adds.includes('stage')) return 'follow-up';
  if (voice === undefined) return 'confirmation';
  return adds.length > 0 || changedItsMind(voice, traced) ? 'follow-up' : 'repeat';
}

/** Said no before, and has not told the story again on a later day. */
function deniedAlready({ affirmed, denied }: Voice): boolean {
  return denied !== null && (affirmed === null || affirmed <= denied);
}

/** Had denied the story on an earlier day and now tells it. */
function changedItsMind(voice: Voice, { told, day }: Traced): boolean {
  return !denies(told) && deniedAlready(voice) && voice.denied !== null && voice.denied < day;
}

/**
 * Whether a new voice may count as independent. It has a name; it speaks firmly in its own article, or is credited
 * with more than a speculation: a hedge or a "reportedly" without a credit is hearsay about what others had said.
 * Once a club has spoken, only those who take part can still confirm.
 */
function standsAlone({ told, origin, basis }: Traced, heard: Heard): boolean {
  if (origin.sort === 'anonymous' || told.certainty === 'speculative') return false;
  if (heard.official && origin.sort !== 'club' && origin.sort !== 'person') return false;
  return basis !== 'own word' || told.certainty === 'asserted' || told.certainty === 'confirmed';
}

function speakerOf({ key, origin }: Traced): string | null {
  return origin.sort === 'person' || origin.sort === 'club' ? key : null;
}

function spoken(voice: Voice | undefined, traced: Traced, against: boolean): Voice {
  return {
    first: voice?.first ?? traced,
    affirmed: against ? (voice?.affirmed ?? null) : traced.day,
    denied: against ? traced.day : (voice?.denied ?? null),
  };
}
