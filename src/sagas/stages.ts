import type { Inexact, SagaChange, Stage, Told } from '../model/saga.js';
import { spokenName } from '../model/source.js';
import { datedOf } from '../provenance/order.js';
import type { Classified } from '../provenance/report.js';
import { denies, isFirm, isOfficial, isParty, rankOf, stageOf } from '../provenance/stage.js';
import type { Traced } from '../provenance/trace.js';

/** Where a saga stands after its reports, and how it came there. */
export interface Course {
  readonly stage: Stage;
  readonly history: readonly SagaChange[];
  /** Talks, a bid or an agreement came to nothing at some time. */
  readonly collapsed: boolean;
  /** It was told anew after it had been off. */
  readonly revived: boolean;
}

/** What another saga of the same person decided: signed there, so no longer to be had here. */
export interface Settlement extends Inexact {
  readonly date: string;
  readonly claim: string;
  /** "joined Liverpool, says Liverpool" */
  readonly what: string;
  /** done for an exit that the signing completes, off for everything that it rules out. */
  readonly stage: 'done' | 'off';
}

interface State {
  stage: Stage | null;
  /** The stage that an end put an end to, and the day of that end. */
  before: Stage | null;
  ended: string;
  /** Rank of the furthest stage told so far. */
  top: number;
  /** Done by official word: nothing but its own correction takes that back. */
  official: boolean;
  /** The day of the last new word that it is done; empty before any. */
  done: string;
  /** Who has spoken against it since then, without the weight to end it alone. */
  doubters: Set<string>;
  /** Decided by another saga: nothing can revive it in this window. */
  settled: boolean;
  loan: boolean;
  collapsed: boolean;
  revived: boolean;
}

/**
 * Walks through the reports of one saga, oldest first. Positive words raise the stage; the word of a party, or a firm
 * word against the stage that stands, puts the saga off; only something new, on a later day, can revive it. What says
 * nothing new moves nothing. A deal that nobody confirmed falls to a later signing elsewhere, or to several origins that
 * speak against it.
 */
export function courseOf(reports: readonly Classified[], settlement: Settlement | null = null): Course {
  const state: State = {
    stage: null,
    before: null,
    ended: '',
    top: -1,
    official: false,
    done: '',
    doubters: new Set(),
    settled: false,
    loan: false,
    collapsed: false,
    revived: false,
  };
  const history: SagaChange[] = [];
  for (const classified of reports) {
    const { traced } = classified;
    if (settlement !== null && settlement.date < traced.day) settle(state, settlement, history);
    const what = step(state, classified);
    if (what === null || state.stage === null) continue;
    history.push({
      date: traced.day,
      ...datedOf(traced.told),
      what,
      stage: state.stage,
      claim: traced.told.claim,
    });
  }
  if (settlement !== null) settle(state, settlement, history);
  return {
    stage: state.stage ?? 'linked',
    history,
    collapsed: state.collapsed,
    revived: state.revived,
  };
}

function settle(state: State, settlement: Settlement, history: SagaChange[]): void {
  const { what, stage, ...when } = settlement;
  if (state.settled || state.stage === null) return;
  if (state.stage === 'done' && (stage === 'done' || state.official || when.date < state.done)) return;
  state.settled = true;
  if (state.stage === 'off' && stage === 'off') return;
  state.stage = stage;
  history.push({ ...when, what: `${stage}: ${what}`, stage });
}

/** Moves the state by one report; answers what changed, in words that name whose word it is, or null. */
function step(state: State, { report, traced }: Classified): string | null {
  const { told } = traced;
  const by = spokenName(traced.origin.name);
  if (report.class === 'repeat') return null;
  if (denies(told, state.top)) return deny(state, traced, by);
  const stage = stageOf(told);
  const rejected = told.status === 'negative';
  const previous = state.stage;
  state.top = Math.max(state.top, rankOf(stage));
  if (isOfficial(told)) state.official = true;
  if (stage === 'done' && !report.nothingNew) {
    state.done = traced.day;
    state.doubters.clear();
  }
  if (previous === null) {
    state.stage = stage;
    state.loan = told.loan;
    return rejected ? `bid rejected, says ${by}` : `${stage}${asLoan(told)}, says ${by}`;
  }
  if (previous === 'off') {
    if (state.settled || report.nothingNew || traced.day <= state.ended) return null;
    state.stage = stage;
    state.revived = state.before !== null;
    return `${state.before === null ? '' : 'revived: '}${stage}${asLoan(told)}, says ${by}`;
  }
  if (rankOf(stage) > rankOf(previous)) {
    state.stage = stage;
    return rejected ? `bid rejected, says ${by}` : `from ${previous} to ${stage}${asLoan(told)}, says ${by}`;
  }
  return rejected ? `bid rejected, says ${by}` : becameLoan(state, told, by);
}

function asLoan(told: Told): string {
  return told.loan ? ' (loan)' : '';
}

function becameLoan(state: State, told: Told, by: string): string | null {
  if (!told.loan || state.loan) return null;
  state.loan = true;
  return `now as a loan, says ${by}`;
}

function deny(state: State, traced: Traced, by: string): string | null {
  const previous = state.stage;
  const { told, day } = traced;
  if (previous === 'off') return null;
  if (!ends(told, previous, state.official) && !outweighed(state, traced))
    return `denied, says ${by}; others stand by it`;
  state.stage = 'off';
  state.before = previous;
  state.ended = day;
  state.official = false;
  state.doubters.clear();
  if (previous === null || previous === 'linked') return `off: denied, says ${by}`;
  state.collapsed = true;
  return `off: collapsed at ${previous}, says ${by}`;
}

/**
 * Whether a negative word ends a saga at the given stage. A party's does, and so does a firm word against the stage
 * that stands or against one before it (no interest, hence no talks) or that the deal failed. "No agreement" leaves
 * the talks standing.
 */
function ends(told: Told, stage: Stage | null, official: boolean): boolean {
  if (stage === null) return true;
  if (!isFirm(told)) return false;
  const against = rankOf(stageOf(told));
  if (stage === 'done') return !official && against >= rankOf('agreed');
  return isParty(told) || against <= rankOf(stage) || told.kind === 'done';
}

/** So many origins that speak against it later outweigh a deal that nobody has confirmed. */
export const OUTWEIGHING = 2;

/** Whether a word that would not end a deal that is told to be done is the last of enough of them. */
function outweighed({ stage, official, doubters }: State, { told, key, origin }: Traced): boolean {
  if (stage !== 'done' || official || told.certainty === 'speculative' || origin.sort === 'anonymous')
    return false;
  return doubters.add(key).size >= OUTWEIGHING;
}
