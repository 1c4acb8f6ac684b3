import type { Certainty } from '../model/claim.js';
import type { SagaChange, Stage, Told } from '../model/saga.js';
import type { Classified } from '../provenance/report.js';
import { denies, isParty, rankOf, stageOf } from '../provenance/stage.js';

/** Where a saga stands after its reports, and how it came there. */
export interface Course {
  readonly stage: Stage;
  readonly history: readonly SagaChange[];
  /** Talks, a bid or an agreement came to nothing at some time. */
  readonly collapsed: boolean;
  /** It was told anew after it had been off. */
  readonly revived: boolean;
}

interface State {
  stage: Stage | null;
  /** The stage that an end put an end to. */
  before: Stage | null;
  /** Rank of the furthest stage told so far. */
  top: number;
  /** Done by official word: nothing but its own correction takes that back. */
  official: boolean;
  collapsed: boolean;
  revived: boolean;
}

/**
 * Walks through the reports of one saga, oldest first. Positive words raise the stage; the word of a party, or a firm
 * word against the stage that stands, puts the saga off; only something new can revive it. Repeats move nothing.
 */
export function courseOf(reports: readonly Classified[]): Course {
  const state: State = {
    stage: null,
    before: null,
    top: -1,
    official: false,
    collapsed: false,
    revived: false,
  };
  const history: SagaChange[] = [];
  for (const classified of reports) {
    const what = step(state, classified);
    if (what === null || state.stage === null) continue;
    const { traced } = classified;
    history.push({ date: traced.day, what, stage: state.stage, claim: traced.told.claim });
  }
  return {
    stage: state.stage ?? 'linked',
    history,
    collapsed: state.collapsed,
    revived: state.revived,
  };
}

/** Moves the state by one report; answers what changed, in words that name whose word it is, or null. */
function step(state: State, { report, traced }: Classified): string | null {
  const { told } = traced;
  const by = traced.origin.name;
  if (report.class === 'repeat') return null;
  if (denies(told, state.top)) return deny(state, told, by);
  const stage = stageOf(told);
  const rejected = told.status === 'negative';
  const previous = state.stage;
  state.top = Math.max(state.top, rankOf(stage));
  if (stage === 'done' && isFirmlyOfficial(told)) state.official = true;
  if (previous === null) {
    state.stage = stage;
    return rejected ? `bid rejected, says ${by}` : `${stage}, says ${by}`;
  }
  if (previous === 'off') {
    state.stage = stage;
    state.revived = state.before !== null;
    return state.before === null ? `${stage}, says ${by}` : `revived: ${stage}, says ${by}`;
  }
  if (rankOf(stage) > rankOf(previous)) {
    state.stage = stage;
    return rejected ? `bid rejected, says ${by}` : `from ${previous} to ${stage}, says ${by}`;
  }
  return rejected ? `bid rejected, says ${by}` : null;
}

function deny(state: State, told: Told, by: string): string | null {
  const previous = state.stage;
  if (previous === 'off') return null;
  if (!ends(told, previous, state.official)) return `denied, says ${by}; others stand by it`;
  state.stage = 'off';
  state.before = previous;
  state.official = false;
  if (previous === null || previous === 'linked') return `off: denied, says ${by}`;
  state.collapsed = true;
  return `off: collapsed at ${previous}, says ${by}`;
}

/** Whether a negative word ends a saga at the given stage. */
function ends(told: Told, stage: Stage | null, official: boolean): boolean {
  if (stage === null) return true;
  if (!isFirm(told.certainty)) return false;
  const against = rankOf(stageOf(told));
  if (stage === 'done') return !official && against >= rankOf('agreed');
  return isParty(told) || against >= rankOf(stage) || against >= rankOf('agreed');
}

function isFirm(certainty: Certainty): boolean {
  return certainty !== 'hedged' && certainty !== 'speculative';
}

function isFirmlyOfficial(told: Told): boolean {
  return told.certainty === 'confirmed' || (isParty(told) && isFirm(told.certainty));
}
