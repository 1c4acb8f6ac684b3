import type { Fact } from '../model/fact.js';
import { dayOf } from './day.js';
import { fold } from './links.js';

/** Facts on one thing that cannot all hold: the articles differ, and the desk does not say who is right. */
export interface Difference {
  readonly on: 'the end of the contract' | 'the year of birth';
  /** In order of what they say, then of their ids. */
  readonly facts: readonly Fact[];
}

/** Within what a fact puts the thing: the first and the last day or year that fit its words. */
interface Range {
  readonly fact: Fact;
  readonly from: string;
  readonly to: string;
  /** Facts on different clubs are not compared; null fits any. */
  readonly club: string | null;
}

/**
 * What the facts on one person differ in: the end of the contract with one club, and the year of birth (an age counts
 * back from its article's date). Dates are compared as precisely as both are stated.
 */
export function differences(
  facts: readonly Fact[],
  dateOf: (article: string) => string | null,
): readonly Difference[] {
  const ends = facts.flatMap((fact) => contractEnd(fact));
  const births = facts.flatMap((fact) => birth(fact, dateOf(fact.article)));
  return [...differing('the end of the contract', ends), ...differing('the year of birth', births)];
}

function contractEnd(fact: Fact): readonly Range[] {
  if (fact.kind !== 'contract' || fact.value.until === null) return [];
  // What is merely offered or refused is no contract that runs.
  if (fact.value.event === 'offered' || fact.value.event === 'refused') return [];
  const { until, club } = fact.value;
  const day = dayOf(until);
  return [
    {
      fact,
      from: `${day}-00-00`.slice(0, 10),
      to: `${day}-99-99`.slice(0, 10),
      club: club === null ? null : fold(club),
    },
  ];
}

function birth(fact: Fact, date: string | null): readonly Range[] {
  if (fact.kind !== 'age') return [];
  const { born, years } = fact.value;
  if (born !== null) return [{ fact, from: String(born), to: String(born), club: null }];
  const year = Number((date ?? '').slice(0, 4));
  if (years === null || !Number.isInteger(year) || year === 0) return [];
  return [{ fact, from: String(year - years - 1), to: String(year - years), club: null }];
}

function differing(on: Difference['on'], ranges: readonly Range[]): readonly Difference[] {
  const apart = (a: Range, b: Range) =>
    (a.to < b.from || b.to < a.from) && (a.club === null || b.club === null || a.club === b.club);
  const involved = ranges.filter((range) => ranges.some((other) => apart(range, other)));
  if (involved.length === 0) return [];
  const key = ({ from, fact }: Range) => `${from} ${fact.id}`;
  return [{ on, facts: involved.sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ fact }) => fact) }];
}
