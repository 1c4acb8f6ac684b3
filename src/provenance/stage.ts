import type { ClaimKind } from '../model/claim.js';
import { STAGES, type Stage, type Told } from '../model/saga.js';
import { originOf } from '../model/source.js';

/** Position of a stage on the way from linked to done; off stands outside, after them. */
export function rankOf(stage: Stage): number {
  return STAGES.indexOf(stage);
}

const OF_KIND: Readonly<Record<ClaimKind, Stage>> = {
  interest: 'linked',
  talks: 'talks',
  bid: 'bid',
  agreed: 'agreed',
  done: 'done',
  stay: 'linked',
  exit: 'linked',
  swap: 'linked',
  'loan-return': 'done',
};

/**
 * The stage that a claim vouches for. A speculation links and no more; what is only believed to be done is agreed.
 * A stay is done where the club itself confirms it: a player's or manager's wish is not yet a signature. An exit that is
 * confirmed is agreed, for he has yet to go; done it is when he signs elsewhere.
 */
export function stageOf(told: Pick<Told, 'kind' | 'status' | 'certainty' | 'sources'>): Stage {
  const stage = OF_KIND[told.kind];
  if (told.certainty === 'speculative') return 'linked';
  if (told.certainty === 'hedged' && stage === 'done') return 'agreed';
  if (told.kind === 'stay' && told.certainty === 'confirmed' && originOf(told.sources).sort === 'club')
    return 'done';
  if (told.kind === 'exit' && told.status === 'positive' && told.certainty === 'confirmed') return 'agreed';
  return stage;
}

/**
 * Whether a claim speaks against its saga, which has been told to have come to the stage of rank `top`. A rejected bid
 * is no denial, for the bid was made; where more than a bid had been told, "no bid" takes that back.
 */
export function denies(told: Pick<Told, 'kind' | 'status'>, top = -1): boolean {
  return told.status === 'negative' && (told.kind !== 'bid' || top > rankOf('bid'));
}

/** More than a doubt ("in danger", "could fall through"). */
export function isFirm({ certainty }: Pick<Told, 'certainty'>): boolean {
  return certainty !== 'hedged' && certainty !== 'speculative';
}

/** Whether the word is that of somebody who takes part: a club, a player, an agent, a manager. */
export function isParty(told: Pick<Told, 'certainty' | 'sources'>): boolean {
  const { sort } = originOf(told.sources);
  return sort === 'club' || sort === 'person' || told.certainty === 'confirmed';
}

/** Whether a claim is the official end of its story: a club's own word, or a done deal that is confirmed. */
export function isOfficial(told: Pick<Told, 'kind' | 'status' | 'certainty' | 'sources'>): boolean {
  if (told.status === 'negative' || told.certainty !== 'confirmed') return false;
  return told.kind === 'done' || originOf(told.sources).sort === 'club';
}
