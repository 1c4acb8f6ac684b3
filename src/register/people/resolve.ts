import { clubPhrase, joinSentence } from './because.js';
import type { NameFit, People } from './people.js';
import { dateOfDay, dayNumber, type Line, lineOf } from './person.js';
import { CONFIDENT, MARGIN, PLAYING_AGES, RULED_OUT, WEIGHTS } from './weights.js';

/** What a text says of a person. Club and nationality are register ids, the date is the article's. */
export interface Mention {
  readonly name: string;
  readonly club?: string;
  /** Any word for a position: "centre-back". */
  readonly position?: string;
  readonly nationality?: string;
  /** Years, at the date. */
  readonly age?: number;
  /** ISO. */
  readonly date?: string;
  readonly role?: 'player' | 'manager' | 'staff';
}

/** One thing that was weighed: what was found, and how far it pushed (natural log-odds). */
export interface Factor {
  readonly name: 'name' | 'club' | 'position' | 'nationality' | 'age' | 'active' | 'role';
  readonly value: string;
  readonly push: number;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** 0 to 1, over all candidates and the unknown someone else. */
  readonly confidence: number;
  readonly because: string;
  readonly factors: readonly Factor[];
}

/**
 * Who is meant. `several`: what cannot be told apart, or one of whom too little is said; best first, never empty.
 * `none`: nobody of that name, or all are ruled out by what is said.
 */
export type Resolution =
  | ({ readonly kind: 'one' } & Candidate)
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none' };

/** How many candidates are told of when nothing tells them apart. */
const MOST = 10;

interface Weighed {
  readonly row: number;
  readonly score: number;
  readonly factors: readonly Factor[];
}

/** Finds the person whom a text means, by all that it says of him. `clubName` words club ids for the sentence. */
export function resolve(
  people: People,
  mention: Mention,
  clubName: (id: string) => string = (id) => id,
): Resolution {
  const day = dayNumber(mention.date ?? null);
  const line = mention.position === undefined ? null : lineOf(mention.position);
  const weighed: Weighed[] = [];
  // The unknown someone else counts 1.
  let total = 1;
  for (const [row, fit] of people.candidates(mention.name, mention.club)) {
    const factors = weigh(people, row, fit, mention, day, line, clubName);
    const score = factors.reduce((sum, factor) => sum + factor.push, 0);
    if (score < RULED_OUT) continue;
    total += Math.exp(score);
    weighed.push({ row, score, factors });
  }
  if (weighed.length === 0) return { kind: 'none' };
  weighed.sort((a, b) => b.score - a.score || (people.idOf(a.row) < people.idOf(b.row) ? -1 : 1));
  const told = weighed.slice(0, MOST).map((one) => candidate(people, one, total, weighed.length));
  const [best, next] = weighed;
  const first = told[0];
  if (best === undefined || first === undefined) return { kind: 'none' };
  const clear = next === undefined || best.score - next.score >= MARGIN;
  if (first.confidence >= CONFIDENT && clear) return { kind: 'one', ...first };
  return { kind: 'several', candidates: told };
}

function candidate(people: People, { row, score, factors }: Weighed, total: number, of: number): Candidate {
  const name = people.displayName(row);
  const born = dateOfDay(people.bornOf(row));
  return {
    id: people.idOf(row),
    name,
    confidence: Math.exp(score) / total,
    because: joinSentence(name, born, factors, of),
    factors,
  };
}

function weigh(
  people: People,
  row: number,
  fit: NameFit,
  mention: Mention,
  day: number,
  line: Line | null,
  clubName: (id: string) => string,
): readonly Factor[] {
  const factors: Factor[] = [{ name: 'name', value: fit, push: WEIGHTS.name[fit] }];
  if (mention.club !== undefined) {
    const stand = people.atClub(row, mention.club, day);
    factors.push({
      name: 'club',
      value: clubPhrase(stand, clubName(mention.club), day),
      push: WEIGHTS.club[stand],
    });
  }
  if (line !== null && people.hasLines(row)) {
    const same = people.plays(row, line);
    factors.push({
      name: 'position',
      value: `${same ? 'a' : 'no'} ${line}`,
      push: same ? WEIGHTS.line.same : WEIGHTS.line.other,
    });
  }
  const nations = people.nationsOf(row);
  if (mention.nationality !== undefined && nations.length > 0) {
    const stand = nationFit(nations, mention.nationality);
    factors.push({ name: 'nationality', value: `of ${nations.join(' and ')}`, push: WEIGHTS.nation[stand] });
  }
  const ages = day === 0 ? null : agesOn(people.bornOf(row), day);
  if (ages !== null) {
    const told = ages[0] === ages[1] ? `${ages[0]}` : `${ages[0]} or ${ages[1]}`;
    if (mention.age !== undefined) {
      const off =
        mention.age < ages[0] ? ages[0] - mention.age : mention.age > ages[1] ? mention.age - ages[1] : 0;
      const push = off === 0 ? WEIGHTS.age.same : off === 1 ? WEIGHTS.age.oneOff : WEIGHTS.age.other;
      factors.push({ name: 'age', value: `${told} years old then`, push });
    } else if (people.roleOf(row) === 'player' && (ages[1] < PLAYING_AGES[0] || ages[0] > PLAYING_AGES[1])) {
      factors.push({ name: 'active', value: `${told} years old then`, push: WEIGHTS.activeAge.outside });
    }
  }
  if (mention.role !== undefined && mention.role !== people.roleOf(row)) {
    factors.push({ name: 'role', value: `a ${people.roleOf(row)}`, push: WEIGHTS.role.other });
  }
  return factors;
}

function nationFit(nations: readonly string[], wanted: string): 'same' | 'near' | 'other' {
  if (nations.includes(wanted)) return 'same';
  const near = (a: string, b: string) => a === 'GB' && b.startsWith('GB-');
  return nations.some((nation) => near(nation, wanted) || near(wanted, nation)) ? 'near' : 'other';
}

/** The ages that one born then can have on a day, lowest first; null where the birth is unknown. */
function agesOn(born: number, day: number): readonly [number, number] | null {
  if (born === 0) return null;
  const years = Math.floor(day / 10_000) - Math.floor(born / 10_000);
  const birthday = born % 10_000;
  const today = day % 10_000;
  if (birthday === 0 || today === 0) return [years - 1, years];
  if (birthday % 100 === 0 && Math.floor(today / 100) === birthday / 100) return [years - 1, years];
  const age = today >= birthday ? years : years - 1;
  return [age, age];
}

/** A club that a person was at on a day. `sure`: first and last day are known and hold the day between them. */
export interface ClubOnDay {
  readonly club: string;
  readonly loan: boolean;
  readonly sure: boolean;
}

/**
 * Where a career puts a person on a day (ISO): the spell that holds the day and began last, so that a loan comes before
 * the club that lent him. Null where no spell does.
 */
export function clubOn(people: People, id: string, date: string): ClubOnDay | null {
  const row = people.rowOf(id);
  const day = dayNumber(date);
  if (row < 0 || day === 0) return null;
  let best: (ClubOnDay & { readonly from: number }) | null = null;
  people.eachSpell(row, (club, from, to, loan) => {
    if (from === 0 || from > day || (to !== 0 && to % 10_000 !== 0 && to < day)) return;
    if (to !== 0 && to % 10_000 === 0 && Math.floor(to / 10_000) < Math.floor(day / 10_000)) return;
    if (best === null || from > best.from || (from === best.from && loan && !best.loan)) {
      best = { club, loan, sure: to !== 0, from };
    }
  });
  return best === null ? null : strip(best);
}

function strip({ club, loan, sure }: ClubOnDay): ClubOnDay {
  return { club, loan, sure };
}
