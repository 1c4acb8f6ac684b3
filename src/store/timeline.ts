import type { Derive, Unfolding } from '../ledger/derive.js';
import type { Told } from '../model/saga.js';
import { type DerivedThing, type NamesMet, thingOf, thingsOf } from './things.js';
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
  /** The saga that it is of. */
  readonly saga: string;
  readonly hash: string;
  readonly validFrom: string;
}

/** What became of a group from a day on. */
export interface History {
  /** The states that begin, or begin anew, from that day on, or go on beyond it. */
  readonly held: readonly Held[];
  /** The days on which states ended that were there before and had gone on unchanged until then, by their ids. */
  readonly ended: ReadonlyMap<string, string>;
  /** The sagas that this is about, all others being as before; null: all. */
  readonly sagas: ReadonlySet<string> | null;
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

/**
 * The things that hold from a day on, of the sagas that were touched (null: all that hold at all). Of other sagas they say
 * how these are told now, and no more.
 */
interface Turn {
  readonly day: string;
  readonly sagas: ReadonlySet<string> | null;
  readonly things: readonly DerivedThing[];
}

/** A group's days, worked out from its claims alone. */
export interface Turns {
  readonly turns: Iterable<Turn>;
  /** The sagas that they are about, all others being as before; null: all. */
  readonly sagas: ReadonlySet<string> | null;
  /** Further sagas that may be told otherwise, with the same names and reports as before. */
  readonly beside: ReadonlySet<string>;
  /** All claims whose reports begin, end or go on in these sagas. */
  readonly claims: ReadonlySet<string>;
  /** What to keep of the group, as of its last day, to go on from a part of it; null: nothing. */
  readonly roster: () => string | null;
}

const NONE: ReadonlySet<string> = new Set();

/** Folds a group for every day from `from` on. `again` are sagas whose later states were worked out from other claims. */
export function turnsOf(
  derive: Derive,
  claims: readonly Dated[],
  from: string,
  again: ReadonlySet<string> = new Set(),
): Turns {
  const group = meetAgain(claims) ? null : (derive.unfold?.(begunBefore(claims, from)) ?? null);
  const turns = group === null ? null : unfoldTurns(group, claims, from, again);
  if (turns !== null) return turns;
  const days = wholeTurns(derive, claims, turningDays(claims, from));
  return { turns: days, sagas: null, beside: NONE, claims: NONE, roster: () => null };
}

/** The same from a part of the group, with what was kept of the whole; null: more of it must be known. */
export function turnsOfPart(
  derive: Derive,
  part: readonly Dated[],
  roster: string,
  from: string,
): Turns | null {
  const group = derive.unfold?.(begunBefore(part, from), roster) ?? null;
  return group === null ? null : unfoldTurns(group, part, from, new Set());
}

function unfoldTurns(
  group: Unfolding,
  claims: readonly Dated[],
  from: string,
  again: ReadonlySet<string>,
): Turns | null {
  const changes = changesOf(claims, from);
  const sagas = new Set<string>();
  const beside = new Set<string>();
  const reported = new Set<string>();
  const turns: Turn[] = [];
  const met: NamesMet = new Map();
  for (const day of turningDays(claims, from)) {
    const { came, gone } = changes.get(day) ?? { came: [], gone: [] };
    const unfolded = group.step(came, gone, day === from ? again : []);
    if (unfolded === null) return null;
    const touched = new Set([...unfolded.gone, ...unfolded.sagas.map(({ id }) => id)]);
    for (const id of touched) sagas.add(id);
    for (const { id } of unfolded.beside) beside.add(id);
    for (const { claim } of unfolded.reports) reported.add(claim);
    for (const { claim } of gone) reported.add(claim);
    const things = [...thingsOf(unfolded, unfolded.told, met), ...unfolded.beside.map(thingOf)];
    turns.push({ day, sagas: touched, things });
  }
  return { turns, sagas, beside, claims: reported, roster: () => group.roster() };
}

/** Each day folded whole, one after another, so that no two are held in memory. */
function* wholeTurns(derive: Derive, claims: readonly Dated[], days: readonly string[]): Generator<Turn> {
  for (const day of days) {
    const told = toldAt(claims, day);
    yield { day, sagas: null, things: told.length === 0 ? [] : thingsOf(derive.fold(told), told) };
  }
}

/**
 * The history of a group from its first turn on: every state of every derived thing with the days that it held. `before`
 * are the states that held on the day before; those that go on keep their beginning.
 */
export function historyOf(
  { turns, sagas }: Pick<Turns, 'turns' | 'sagas'>,
  before: readonly Before[],
): History {
  const line = new Line(before);
  for (const turn of turns) line.turn(turn);
  return { held: line.held(), ended: line.ended, sagas };
}

/** What counted at the end of a day. */
function toldAt(claims: readonly Dated[], day: string): readonly Told[] {
  return claims.filter(({ since, until }) => since <= day && until > day).map(({ told }) => told);
}

/** What counted at the end of the day before. */
function begunBefore(claims: readonly Dated[], day: string): readonly Told[] {
  return claims.flatMap(({ told, since, until }) =>
    since < day && until >= day && since < until ? [told] : [],
  );
}

interface Change {
  readonly came: Told[];
  readonly gone: Told[];
}

/** The claims that come and go, by day. */
function changesOf(claims: readonly Dated[], from: string): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  const on = (day: string): Change => {
    const known = changes.get(day);
    if (known !== undefined) return known;
    const made: Change = { came: [], gone: [] };
    changes.set(day, made);
    return made;
  };
  for (const { told, since, until } of claims) {
    if (since >= until || until < from) continue;
    if (since >= from) on(since).came.push(told);
    if (until !== END) on(until).gone.push(told);
  }
  return changes;
}

/** Whether two claims of one id count at the same time. */
function meetAgain(claims: readonly Dated[]): boolean {
  const spans = new Map<string, Dated[]>();
  for (const one of claims) {
    if (one.since >= one.until) continue;
    const others = spans.get(one.told.claim);
    if (others === undefined) spans.set(one.told.claim, [one]);
    else if (others.some(({ since, until }) => since < one.until && one.since < until)) return true;
    else others.push(one);
  }
  return false;
}

/** The states that hold, day by day. */
class Line {
  readonly ended = new Map<string, string>();
  readonly #done: Held[] = [];
  readonly #open: Map<string, Held | Before>;
  readonly #bySaga = new Map<string, Set<string>>();

  constructor(before: readonly Before[]) {
    this.#open = new Map(before.map((one) => [one.id, one]));
    for (const { id, saga } of before) this.#note(saga, id);
  }

  /** From a day on these things hold, and no others of the sagas that were touched (null: of any saga). */
  turn({ day, sagas, things }: Turn): void {
    const gone = new Set(sagas === null ? this.#open.keys() : this.#of(sagas));
    for (const thing of things) {
      gone.delete(thing.id);
      const was = this.#open.get(thing.id);
      const goesOn = was !== undefined && hashOf(was) === thing.hash;
      if (!goesOn) this.#end(was, day);
      this.#open.set(thing.id, { thing, validFrom: goesOn ? was.validFrom : day, validTo: END });
      this.#note(sagaOf(thing), thing.id);
    }
    for (const id of gone) {
      this.#end(this.#open.get(id), day);
      this.#open.delete(id);
    }
  }

  held(): readonly Held[] {
    const open = [...this.#open.values()];
    return [...this.#done, ...open.flatMap((one) => ('thing' in one ? [one] : []))];
  }

  #end(was: Held | Before | undefined, day: string): void {
    if (was === undefined) return;
    if ('thing' in was) this.#done.push({ ...was, validTo: day });
    else this.ended.set(was.id, day);
  }

  #note(saga: string, id: string): void {
    const ids = this.#bySaga.get(saga);
    if (ids === undefined) this.#bySaga.set(saga, new Set([id]));
    else ids.add(id);
  }

  /** Ids of all things of some sagas; one that another saga has taken over is that one's. */
  *#of(sagas: ReadonlySet<string>): Iterable<string> {
    for (const saga of sagas)
      for (const id of this.#bySaga.get(saga) ?? []) {
        const open = this.#open.get(id);
        if (open !== undefined && ('thing' in open ? sagaOf(open.thing) : open.saga) === saga) yield id;
      }
  }
}

function hashOf(state: Held | Before): string {
  return 'thing' in state ? state.thing.hash : state.hash;
}

function sagaOf(thing: DerivedThing): string {
  switch (thing.kind) {
    case 'saga':
      return thing.saga.id;
    case 'name':
      return thing.saga;
    case 'report':
      return thing.report.saga;
  }
}
