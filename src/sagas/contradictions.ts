import type { Contradiction, Stage, Stance } from '../model/saga.js';
import { datedOf, daysBetween } from '../provenance/order.js';
import type { Classified } from '../provenance/report.js';
import { denies, isOfficial, isParty, rankOf, stageOf } from '../provenance/stage.js';
import type { Traced } from '../provenance/trace.js';

export interface Positions {
  /** In the order in which the origins first spoke. */
  readonly stances: readonly Stance[];
  readonly contradictions: readonly Contradiction[];
}

interface Open {
  readonly says: Set<string>;
  readonly denies: string;
  readonly shown: Omit<Contradiction, 'settledBy'>;
  settledBy: string | null;
}

/**
 * What each origin says of a saga, and who contradicts whom. A contradiction is settled when the one that denied comes
 * round, when all that were contradicted give way, or when an official word decides, the denial's own included.
 * `settledBy` is the claim by which another saga decided this one, if one did.
 */
export function positionsOf(reports: readonly Classified[], settledBy: string | null): Positions {
  const stances = new Map<string, Stance>();
  const open: Open[] = [];
  /** Voices whose last word was that a deal failed, which is an end and no lie given to anybody. */
  const failed = new Set<string>();
  let top = -1;
  for (const { report, traced } of reports) {
    if (report.class === 'repeat') continue;
    const { told, key, day, origin } = traced;
    const against = denies(told, top);
    const stage: Stage = against ? 'off' : stageOf(told);
    if (!against) top = Math.max(top, rankOf(stage));
    const opponents = [...stances].filter(
      ([other, stance]) => other !== key && !failed.has(other) && contradicts(traced, against, stance),
    );
    const before = stances.get(key);
    if (before === undefined || before.stage !== stage)
      stances.set(key, { origin: origin.name, stage, since: day, ...datedOf(told), claim: told.claim });
    if (against && told.kind === 'done') failed.add(key);
    else failed.delete(key);
    if (against) giveWay(open, key, told.claim);
    else comeRound(open, key, told.claim);
    const opponent = opponents[opponents.length - 1];
    if (opponent !== undefined) {
      const says = against ? opponents.map(([other]) => other) : [key];
      const denier = against ? key : opponent[0];
      if (!open.some((one) => one.settledBy === null && one.denies === denier))
        open.push({
          says: new Set(says),
          denies: denier,
          shown: {
            says: against ? opponent[1].origin : origin.name,
            denies: against ? origin.name : opponent[1].origin,
            since: day,
            ...datedOf(told),
          },
          settledBy: null,
        });
    }
    if (against ? isParty(told) && told.certainty === 'confirmed' : isOfficial(told))
      settleAll(open, told.claim);
  }
  if (settledBy !== null) settleAll(open, settledBy);
  return {
    stances: [...stances.values()],
    contradictions: open.map((one) => ({ ...one.shown, settledBy: one.settledBy })),
  };
}

/** Two words further apart than this speak of different times. */
const SAME_TIME_DAYS = 30;

/**
 * Whether a word and an earlier stance cannot both be true. That a deal failed contradicts nobody who told of it
 * before; nor does "no agreement" contradict who told of talks.
 */
function contradicts({ told, day }: Traced, against: boolean, stance: Stance): boolean {
  if ((stance.stage === 'off') === against || daysBetween(stance.since, day) > SAME_TIME_DAYS) return false;
  if (!against) return true;
  return told.kind !== 'done' && rankOf(stance.stage) >= rankOf(stageOf(told));
}

/** A voice that had told the story now denies it. */
function giveWay(open: readonly Open[], key: string, claim: string): void {
  for (const one of open) {
    if (one.settledBy !== null || !one.says.delete(key)) continue;
    if (one.says.size === 0) one.settledBy = claim;
  }
}

/** A voice that had denied the story now tells it. */
function comeRound(open: readonly Open[], key: string, claim: string): void {
  for (const one of open) if (one.settledBy === null && one.denies === key) one.settledBy = claim;
}

function settleAll(open: readonly Open[], claim: string): void {
  for (const one of open) one.settledBy ??= claim;
}
