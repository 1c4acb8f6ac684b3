import type { Told } from '../model/saga.js';
import { addDays, dayOf } from '../provenance/order.js';
import { aftermathOf, windowBefore } from './story.js';
import type { WindowFor } from './window.js';

/**
 * How many windows before those that claims may speak of must be known. A story that opens or closes is told by the same
 * story of the window before, too, and what stands in that one depends on the window before it.
 */
const WINDOWS_BACK = 2;
const STEP_DAYS = 7;
/** Further than this nobody looks for the window before another: there is none. */
const FURTHEST_DAYS = 3 * 366;

/**
 * The day from which on a group's claims must be known to tell what further claims change: theirs and those of windows
 * that they state, if labelled for that day's year or a later one. Null where that cannot be told.
 */
export function reachOf(came: readonly Told[], windowFor: WindowFor): string | null {
  let first: string | null = null;
  for (const told of came) {
    const day = told.window === null ? firstDay(told, windowFor) : dayIn(told.window.label, windowFor);
    if (day === null) return null;
    if (first === null || day < first) first = day;
  }
  return first === null ? null : windowsBefore(first, windowFor);
}

/** A day of the earliest window that a claim without one may speak of. */
function firstDay(told: Told, windowFor: WindowFor): string {
  const day = dayOf(told);
  if (aftermathOf(told, 'move') === 0) return day;
  const closed = windowBefore(told, 'move', windowFor);
  return closed.label === windowFor(day).label ? day : closed.to;
}

/** A day that belongs to a window; null for a label of another make. */
function dayIn(label: string, windowFor: WindowFor): string | null {
  const [, year, season] = /^(\d{4})-(summer|winter)$/.exec(label) ?? [];
  if (year === undefined) return null;
  const day = `${year}-${season === 'summer' ? '07' : '01'}-15`;
  return windowFor(day).label === label ? day : null;
}

/** A day before the first that belongs to the earliest window that must be known. */
function windowsBefore(from: string, windowFor: WindowFor): string | null {
  let day = from;
  for (let i = 0; i <= WINDOWS_BACK; i++) {
    const { label } = windowFor(day);
    const furthest = addDays(day, -FURTHEST_DAYS);
    while (windowFor(day).label === label) {
      day = addDays(day, -STEP_DAYS);
      if (day < furthest) return null;
    }
  }
  return day;
}
