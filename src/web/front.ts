import { type Saga, statedDate } from '../model/saga.js';
import { dayOf } from './day.js';

/** What one day (or a month, where articles are dated to no day) brought: sagas that moved on it, and past moves that its articles recalled. */
export interface FrontDay {
  readonly day: string;
  /** The most independent origins first, then the most reports. */
  readonly moved: readonly Saga[];
  readonly recalled: readonly Saga[];
}

/** A saga whose window had closed before it was first told is history that articles recall, not news. */
function isRecalled(saga: Pick<Saga, 'window' | 'firstReported'>): boolean {
  return saga.window.to < dayOf(saga.firstReported.date);
}

/** Sagas by the day of their last change, the newest day first. */
export function frontDays(sagas: readonly Saga[]): readonly FrontDay[] {
  const days = new Map<string, Saga[]>();
  for (const saga of sagas) {
    const day = dayOf(statedDate(saga.lastChanged));
    days.set(day, [...(days.get(day) ?? []), saga]);
  }
  return [...days]
    .sort(([a], [b]) => byCodeUnit(b.padEnd(10, '~'), a.padEnd(10, '~')))
    .map(([day, list]) => {
      const ordered = [...list].sort(byWeight);
      return {
        day,
        moved: ordered.filter((saga) => !isRecalled(saga)),
        recalled: ordered.filter(isRecalled),
      };
    });
}

function byWeight(a: Saga, b: Saga): number {
  return (
    b.origins - a.origins ||
    b.reports - a.reports ||
    byCodeUnit(a.person.name, b.person.name) ||
    byCodeUnit(a.id, b.id)
  );
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
