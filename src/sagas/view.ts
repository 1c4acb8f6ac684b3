import type { Saga, SagaChange, Told } from '../model/saga.js';
import { compareStrings, dayOf, momentOf } from '../provenance/order.js';
import { type Folded, type FoldOptions, fold } from './fold.js';

/** One change of one saga. */
export interface Changed {
  readonly saga: Saga;
  readonly change: SagaChange;
}

/** What was known at a date or instant (ISO; a bare date counts whole): later claims make no difference to it. */
export function stateAt(told: readonly Told[], asOf: string, options: FoldOptions = {}): Folded {
  const known =
    asOf.length <= 10
      ? told.filter((one) => dayOf(one) <= asOf)
      : told.filter((one) => momentOf(one) <= new Date(asOf).toISOString());
  return fold(known, options);
}

/** How a saga came to where it is, oldest first; every step names the claim that caused it. */
export function historyOf(saga: Saga): readonly SagaChange[] {
  return saga.history;
}

/** What changed on a day (ISO) or later, oldest first, then by saga. */
export function changesSince(sagas: readonly Saga[], since: string): readonly Changed[] {
  const day = since.slice(0, 10);
  return sagas
    .flatMap((saga) => saga.history.filter(({ date }) => date >= day).map((change) => ({ saga, change })))
    .sort((a, b) => compareStrings(a.change.date, b.change.date) || compareStrings(a.saga.id, b.saga.id));
}
