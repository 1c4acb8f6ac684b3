import type { Decisions } from '../decisions.js';
import { clubPhrase, joinSentence } from './because.js';
import type { Factor } from './factor.js';
import type { NameFit, People } from './people.js';
import { dateOfDay, dayNumber, type Line, lastDay, lineOf } from './person.js';
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

interface Candidate {
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
  readonly fit: NameFit;
}

/** A mention in the people's own numbers; -1 or null for what it does not say. */
interface Asked {
  readonly club: number | null;
  readonly day: number;
  readonly line: Line | null;
  readonly nation: string | null;
  readonly age: number | null;
  readonly role: Mention['role'] | null;
}

export interface ResolveOptions {
  /** Words a club's id for the sentence. */
  readonly clubName?: (id: string) => string;
  /** What people judged: merged persons are one, aliases lead to them, names that were split off do not. */
  readonly decisions?: Decisions;
}

/** Finds the person whom a text means, by all that it says of him. */
export function resolve(people: People, mention: Mention, options: ResolveOptions = {}): Resolution {
  const { clubName = (id: string) => id, decisions } = options;
  const asked: Asked = {
    club: mention.club === undefined ? null : people.clubNumber(mention.club),
    day: dayNumber(mention.date ?? null),
    line: mention.position === undefined ? null : lineOf(mention.position),
    nation: mention.nationality ?? null,
    age: mention.age ?? null,
    role: mention.role ?? null,
  };
  // By person, after merges; of several ways to one the best is told.
  const weighed = new Map<string | number, Weighed>();
  const consider = (row: number, fit: NameFit): void => {
    const score = scoreOf(people, row, fit, asked);
    if (score < RULED_OUT) return;
    const key = decisions === undefined ? row : decisions.canonical(people.idOf(row));
    if (decisions?.denies(people.idOf(row), mention.name) === true) return;
    const before = weighed.get(key);
    if (before === undefined || score > before.score) weighed.set(key, { row, score, fit });
  };
  people.eachCandidate(mention.name, consider);
  for (const node of decisions?.called(mention.name) ?? []) {
    for (const id of decisions?.members(node) ?? []) {
      const row = people.rowOf(id);
      if (row >= 0) consider(row, 'alias');
    }
  }
  const idOf = (row: number): string => {
    const id = people.idOf(row);
    const canonical = decisions?.canonical(id) ?? id;
    return people.rowOf(canonical) >= 0 ? canonical : id;
  };
  const ranked = [...weighed.values()].sort(
    (a, b) => b.score - a.score || (people.idOf(a.row) < people.idOf(b.row) ? -1 : 1),
  );
  const [best, next] = ranked;
  if (best === undefined) return { kind: 'none' };
  // The unknown someone else counts 1.
  const total = ranked.reduce((sum, { score }) => sum + Math.exp(score), 1);
  const told = (one: Weighed): Candidate => {
    const factors = factorsOf(people, one, asked, clubName(mention.club ?? ''));
    const id = idOf(one.row);
    const name = people.displayName(people.rowOf(id));
    const born = dateOfDay(people.bornOf(one.row));
    return {
      id,
      name,
      confidence: Math.exp(one.score) / total,
      because: joinSentence(name, born, factors, ranked.length),
      factors,
    };
  };
  const clear = next === undefined || best.score - next.score >= MARGIN;
  if (Math.exp(best.score) / total >= CONFIDENT && clear) return { kind: 'one', ...told(best) };
  return { kind: 'several', candidates: ranked.slice(0, MOST).map(told) };
}

type Note = (name: Factor['name'], push: number, value: () => string) => void;

function scoreOf(people: People, row: number, fit: NameFit, asked: Asked): number {
  let score = 0;
  weigh(people, row, fit, asked, '', (_, push) => {
    score += push;
  });
  return score;
}

function factorsOf(people: People, { row, fit }: Weighed, asked: Asked, club: string): readonly Factor[] {
  const factors: Factor[] = [];
  weigh(people, row, fit, asked, club, (name, push, value) => {
    factors.push({ name, value: value(), push });
  });
  return factors;
}

/** Weighs one candidate, thing by thing. Words are made only where someone reads them. */
function weigh(people: People, row: number, fit: NameFit, asked: Asked, club: string, note: Note): void {
  note('name', WEIGHTS.name[fit], () => fit);
  if (asked.club !== null) {
    const stand = people.atClub(row, asked.club, asked.day);
    note('club', WEIGHTS.club[stand], () => clubPhrase(stand, club, asked.day));
  }
  const { line, nation } = asked;
  if (line !== null && people.hasLines(row)) {
    const same = people.plays(row, line);
    note('position', same ? WEIGHTS.line.same : WEIGHTS.line.other, () => `${same ? 'a' : 'no'} ${line}`);
  }
  if (nation !== null) {
    const nations = people.nationsOf(row);
    if (nations.length > 0) {
      note('nationality', WEIGHTS.nation[nationFit(nations, nation)], () => `of ${nations.join(' and ')}`);
    }
  }
  if (asked.day !== 0) weighAge(people, row, asked, note);
  if (asked.role !== null) {
    const role = people.roleOf(row);
    if (role !== asked.role) note('role', WEIGHTS.role.other, () => `a ${role}`);
  }
}

function weighAge(people: People, row: number, asked: Asked, note: Note): void {
  const ages = agesOn(people.bornOf(row), asked.day);
  if (ages === null) return;
  const [low, high] = ages;
  const told = () => `${low === high ? low : `${low} or ${high}`} years old then`;
  if (asked.age !== null) {
    const off = Math.max(low - asked.age, asked.age - high, 0);
    const { same, oneOff, other } = WEIGHTS.age;
    note('age', off === 0 ? same : off === 1 ? oneOff : other, told);
  } else if (people.roleOf(row) === 'player' && (high < PLAYING_AGES[0] || low > PLAYING_AGES[1])) {
    note('active', WEIGHTS.activeAge.outside, told);
  }
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
 * the club that lent him. Persons that were judged to be one have one career. Null where no spell does.
 */
export function clubOn(people: People, id: string, date: string, decisions?: Decisions): ClubOnDay | null {
  const day = dayNumber(date);
  if (day === 0) return null;
  let club = -1;
  let start = 0;
  let lent = false;
  let sure = false;
  const look = (at: number, from: number, to: number, loan: boolean): void => {
    if (from === 0 || from > day || (to !== 0 && lastDay(to) < day)) return;
    if (club >= 0 && (from < start || (from === start && !(loan && !lent)))) return;
    club = at;
    start = from;
    lent = loan;
    sure = to !== 0;
  };
  for (const member of decisions?.members(id) ?? [id]) {
    const row = people.rowOf(member);
    if (row >= 0) people.eachSpell(row, look);
  }
  return club < 0 ? null : { club: people.clubId(club), loan: lent, sure };
}
