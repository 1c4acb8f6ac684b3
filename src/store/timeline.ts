import type { Derive } from '../ledger/derive.js';
import type { Told } from '../model/saga.js';
import { type DerivedThing, thingsOf } from './things.js';
import { END } from './time.js';

/** A claim with the days between which it counts: from `since` up to, not including, `until`. */
export interface Dated {
  readonly told: Told;
  readonly since: string;
  readonly until: string;
}

/** A state of a derived thing and the days that it held, `validTo` not included. */
export interface Held {
  readonly thing: DerivedThing;
  readonly validFrom: string;
  readonly validTo: string;
}

/** A state that was worked out before: enough to see that it goes on. */
export interface Before {
  readonly id: string;
  readonly hash: string;
  readonly validFrom: string;
}

/** The days from `from` on at which a group's claims change, `from` itself included. */
export function turningDays(claims: readonly Dated[], from: string): readonly string[] {
  const days = new Set([from]);
  for (const { since, until } of claims) {
    if (since >= until) continue;
    if (since > from) days.add(since);
    if (until > from && until !== END) days.add(until);
  }
  return [...days].sort();
}

/** How many claims have to be folded to work out a group anew from a day on. */
export function costOf(claims: readonly Dated[], from: string): number {
  const days = turningDays(claims, from);
  let cost = 0;
  for (const { since, until } of claims) {
    if (since < until) cost += countBetween(days, since, until);
  }
  return cost;
}

/** What counted at the end of a day. */
function toldAt(claims: readonly Dated[], day: string): readonly Told[] {
  return claims.filter(({ since, until }) => since <= day && until > day).map(({ told }) => told);
}

/**
 * The history of a group from a day on: every state of every derived thing with the days that it held. `before`
 * are the states that held on the day before `from`; those that go on keep their beginning.
 */
export function timeline(
  derive: Derive,
  claims: readonly Dated[],
  from: string,
  before: readonly Before[],
): readonly Held[] {
  const done: Held[] = [];
  let open = new Map<string, Held | Before>(before.map((one) => [one.id, one]));
  for (const day of turningDays(claims, from)) {
    const told = toldAt(claims, day);
    const next = new Map<string, Held | Before>();
    for (const thing of told.length === 0 ? [] : thingsOf(derive.fold(told), told)) {
      const was = open.get(thing.id);
      const goesOn = was !== undefined && hashOf(was) === thing.hash;
      next.set(thing.id, { thing, validFrom: goesOn ? was.validFrom : day, validTo: END });
    }
    for (const [id, was] of open) {
      const now = next.get(id);
      const goesOn = now !== undefined && now.validFrom === was.validFrom;
      if (!goesOn && 'thing' in was) done.push({ ...was, validTo: day });
    }
    open = next;
  }
  for (const last of open.values()) if ('thing' in last) done.push(last);
  return done;
}

function hashOf(state: Held | Before): string {
  return 'thing' in state ? state.thing.hash : state.hash;
}

function countBetween(days: readonly string[], from: string, to: string): number {
  return firstAtLeast(days, to) - firstAtLeast(days, from);
}

function firstAtLeast(days: readonly string[], day: string): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
