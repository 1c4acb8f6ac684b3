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
  /** The article's date; empty if it has none. */
  readonly told: string;
}

/**
 * What the facts on one person differ in: the end of the contract with one club, and the year of birth (an age counts
 * back from its article's date). Dates are compared as precisely as both are stated. Contracts told before and after a
 * new one was signed are not compared: the end has moved, nobody differs.
 */
export function differences(
  facts: readonly Fact[],
  dateOf: (article: string) => string | null,
): readonly Difference[] {
  const told = (fact: Fact) => dayOf(dateOf(fact.article) ?? '');
  const ends = facts.flatMap((fact) => contractEnd(fact, told(fact)));
  const births = facts.flatMap((fact) => birth(fact, told(fact)));
  const signings = facts
    .filter((fact) => fact.kind === 'contract' && fact.value.event === 'signed')
    .map(told);
  return [
    ...differing('the end of the contract', ends, signings),
    ...differing('the year of birth', births, []),
  ];
}

function contractEnd(fact: Fact, told: string): readonly Range[] {
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
      told,
    },
  ];
}

function birth(fact: Fact, told: string): readonly Range[] {
  if (fact.kind !== 'age') return [];
  const { born, years } = fact.value;
  if (born !== null) return [{ fact, from: String(born), to: String(born), club: null, told }];
  const year = Number(told.slice(0, 4));
  if (years === null || !Number.isInteger(year) || year === 0) return [];
  return [{ fact, from: String(year - years - 1), to: String(year - years), club: null, told }];
}

/** Ranges that do not meet, unless something was signed between the days on which they were told. */
function differing(
  on: Difference['on'],
  ranges: readonly Range[],
  signings: readonly string[],
): readonly Difference[] {
  const moved = (a: Range, b: Range) => {
    const [first, last] = a.told < b.told ? [a.told, b.told] : [b.told, a.told];
    return signings.some((day) => day > first && day <= last);
  };
  const apart = (a: Range, b: Range) =>
    (a.to < b.from || b.to < a.from) &&
    (a.club === null || b.club === null || a.club === b.club) &&
    !moved(a, b);
  const involved = ranges.filter((range) => ranges.some((other) => apart(range, other)));
  if (involved.length === 0) return [];
  const key = ({ from, fact }: Range) => `${from} ${fact.id}`;
  return [{ on, facts: involved.sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ fact }) => fact) }];
}
