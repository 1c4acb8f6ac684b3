import type { Addition, Report, ReportClass } from '../model/report.js';
import type { Told } from '../model/saga.js';
import { Heard } from './additions.js';
import { daysBetween, inOrder } from './order.js';
import { denies, isFirm } from './stage.js';
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
  /** A word of its against it was firm, not a mere doubt. */
  readonly firmly: boolean;
}

/**
 * Classes every claim of one saga as an act of reporting, oldest first. `saga` is the id to put on the reports.
 * The rules, in this order: a negative word is a denial, unless its origin had said so as firmly before, or it says that
 * somebody will not stay and nobody had told that he would, which is a story of its own; the earliest positive one is the
 * first; a new stage is a follow-up; an origin heard before is a follow-up if it adds something, else a
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
  const denying = new Set(told.flatMap((one) => (denies(one) ? [one.article] : [])));
  return traceOrigins(inOrder(told), options.voices ?? PLAIN_VOICES).map((traced) => {
    const voice = voices.get(traced.key);
    const speaker = speakerOf(traced);
    const adds: readonly Addition[] =
      heard.affirmed + heard.denied === 0 ? [] : heard.adds(traced.told, speaker);
    const background = denying.has(traced.told.article);
    const kind = classOf(traced, adds, voice, heard, background);
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
    voices.set(traced.key, spoken(voice, traced, against, background));
    return { report: asBefore(traced.told, report), traced };
  });
}

/** The last report of each claim. Claims never change. */
const reports = new WeakMap<Told, Report>();

/**
 * A claim is classified again whenever its saga is folded, and mostly comes out as before: then it is the very same report,
 * which nobody need look into or write down again.
 */
function asBefore(told: Told, report: Report): Report {
  const before = reports.get(told);
  if (before !== undefined && isSame(before, report)) return before;
  reports.set(told, report);
  return report;
}

/** Whether two reports of one claim say the same; what is the claim's own need not be compared. */
function isSame(a: Report, b: Report): boolean {
  return (
    a.saga === b.saga &&
    a.class === b.class &&
    a.nothingNew === b.nothingNew &&
    a.recycled === b.recycled &&
    a.why === b.why &&
    a.origin.name === b.origin.name &&
    a.origin.sort === b.origin.sort &&
    a.origin.phantom === b.origin.phantom &&
    a.adds.length === b.adds.length &&
    a.adds.every((addition, i) => addition === b.adds[i])
  );
}

function classOf(
  traced: Traced,
  adds: readonly Addition[],
  voice: Voice | undefined,
  heard: Heard,
  background: boolean,
): ReportClass {
  if (denies(traced.told, heard.top)) {
    const known = voice !== undefined && deniedAlready(voice) && (voice.firmly || !isFirm(traced.told));
    if (!refusesToStay(traced, heard)) return known && adds.length === 0 ? 'repeat' : 'denial';
    if (heard.denied === 0) return 'first';
    return voice === undefined ? 'confirmation' : adds.length > 0 ? 'follow-up' : 'repeat';
  }
  if (heard.affirmed === 0 && !heard.refused) return 'first';
  if (adds.includes('stage')) return 'follow-up';
  if (voice === undefined) return 'confirmation';
  return adds.length > 0 || (!background && changedItsMind(voice, traced)) ? 'follow-up' : 'repeat';
}

/** "Will not renew", before anybody has told that he will: that is the story itself, and denies none. */
function refusesToStay({ told }: Traced, { affirmed }: Heard): boolean {
  return told.kind === 'stay' && affirmed === 0;
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

/** `background`: the article denies the story; what it tells for it besides is what had been, and takes nothing back. */
function spoken(voice: Voice | undefined, traced: Traced, against: boolean, background: boolean): Voice {
  const stays = against || (background && voice?.denied != null);
  return {
    first: voice?.first ?? traced,
    affirmed: stays ? (voice?.affirmed ?? null) : traced.day,
    denied: against ? traced.day : (voice?.denied ?? null),
    firmly: (voice?.firmly ?? false) || (against && isFirm(traced.told)),
  };
}
