import type { Report } from '../model/report.js';
import type { Saga, Told } from '../model/saga.js';

/**
 * What the ledger's derived tables are made with: pure functions of claims, handed in by `app.ts`, so that the
 * store knows neither provenance nor sagas. The same claims in any order give the same answer.
 */
export interface Derive {
  /** The group that a claim is folded in: all claims on one person. Groups never look at one another. */
  groupOf(told: Told): string;
  /** All sagas and reports of one group. */
  fold(group: readonly Told[]): Derived;
  /**
   * The same for a group whose claims come and go, beginning with some of them: each step tells what `fold` would tell
   * otherwise than before. Absent or null: the group is folded whole at each step. No two claims of one id may count at
   * once. With the roster of a whole group, `group` may be the part of it that is within `reach` of the claims to come.
   */
  unfold?(group: readonly Told[], roster?: string | null): Unfolding | null;
  /**
   * The day (ISO) from which on the claims of a group must be known to go on with these, later than all others; and of
   * those before it whoever states a window labelled for its year or a later one. Null: the whole group.
   */
  reach?(came: readonly Told[]): string | null;
}

export interface Derived {
  readonly sagas: readonly Saga[];
  readonly reports: readonly Report[];
}

/** A group that is folded step by step. */
export interface Unfolding {
  /**
   * Takes claims in and out. Sagas of the ids in `again` are told whether they changed or not. Null: only a part of the
   * group is known, and more of it must be.
   */
  step(came: readonly Told[], gone: readonly Told[], again?: Iterable<string>): Unfolded | null;
  /** What must be kept of the group, beside its claims, to go on with a part of it. */
  roster(): string;
}

/** The sagas that a step touched, whole, with their reports; a saga that it did not touch is as before. */
export interface Unfolded extends Derived {
  /** The claims of these sagas. */
  readonly told: readonly Told[];
  /** Sagas that may be told otherwise for what stands beside them: their claims, names and reports are as before. */
  readonly beside: readonly Saga[];
  /** Ids of sagas that there are no more. */
  readonly gone: readonly string[];
}

/** The same by a derivation that may be replaced: what it answers is that of the one that stands when it is asked. */
export function deriveBy(standing: () => Derive): Derive {
  return {
    groupOf: (told) => standing().groupOf(told),
    fold: (group) => standing().fold(group),
    unfold: (group, roster) => standing().unfold?.(group, roster) ?? null,
    reach: (came) => standing().reach?.(came) ?? null,
  };
}

/** The same of claims seen otherwise than they were told; what names the ledger keeps is as they were told. */
export function deriveAs(derive: Derive, seen: (told: Told) => Told): Derive {
  const known = new WeakMap<Told, Told>();
  const original = new WeakMap<Told, Told>();
  const as = (told: Told): Told => {
    const before = known.get(told);
    if (before !== undefined) return before;
    const made = seen(told);
    known.set(told, made);
    original.set(made, told);
    return made;
  };
  return {
    groupOf: (told) => derive.groupOf(as(told)),
    fold: (group) => derive.fold(group.map(as)),
    reach: (came) => derive.reach?.(came.map(as)) ?? null,
    unfold: (group, roster) => {
      const unfolding = derive.unfold?.(group.map(as), roster) ?? null;
      if (unfolding === null) return null;
      return {
        step: (came, gone, again) => {
          const unfolded = unfolding.step(came.map(as), gone.map(as), again);
          if (unfolded === null) return null;
          return { ...unfolded, told: unfolded.told.map((told) => original.get(told) ?? told) };
        },
        roster: () => unfolding.roster(),
      };
    },
  };
}
