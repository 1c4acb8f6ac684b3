import type { AppearanceValue, ContractValue, FactBody } from '../../model/fact.js';
import type { Money } from '../../model/money.js';
import type { ClubEntry } from '../club.js';
import { isoOf, seasonEndOf } from '../dates.js';
import { isWord, type Node } from '../node.js';
import type { TimeExpression } from '../time-words.js';
import type { Absence } from './absence.js';
import type { Condition } from './condition.js';
import type { Capture } from './matcher.js';
import type { Modifiers } from './modifiers.js';
import type { FactRule } from './rule.js';

/** What a rule found, before it is put into the values of its kind. */
export interface Found {
  readonly rule: FactRule;
  readonly captures: readonly Capture[];
  readonly modifiers: Modifiers;
  /** Club that the subject is at, as far as the article says. */
  readonly home: ClubEntry | null;
  /** Of a contract: with whom it is, as far as its words or the claims tell. */
  readonly party: ClubEntry | null;
  /** Club that acts in the sentence. */
  readonly acting: ClubEntry | null;
  /** Club in whose phrase the words stand ("his former club Lille"). */
  readonly around: ClubEntry | null;
  /** ISO date of the article. */
  readonly date: string | null;
  clubOf(item: Node): ClubEntry | null;
  personOf(item: Node): string | null;
  /** Text of some tokens. */
  words(from: number, to: number): string;
  readonly from: number;
  readonly to: number;
  /** Of an injury: what the words around it say of time. */
  readonly absence: Absence | null;
  readonly condition: Condition | null;
  /** The phrases of the fact's words, and of so many behind them. */
  inside(behind?: number): readonly Node[];
  /** The words of an injury alone ("knee ligament injury"), and of a contract's option. */
  readonly core: string | null;
  readonly option: string | null;
}

/** The least that somebody is paid in a week; below, a number counts something else. */
const LEAST_PAY = 100;
/** Ages that a number may be. */
const YOUNGEST = 14;
const OLDEST = 90;

/** The typed values of a fact; null where what makes it that kind is missing. */
export function bodyOf(found: Found): FactBody | null {
  const { rule, modifiers, date } = found;
  const set = rule.set ?? {};
  const quote = found.words(found.from, found.to);
  switch (rule.kind) {
    case 'injury':
      return {
        kind: 'injury',
        value: {
          what: text(set.what) ?? found.core ?? quote,
          since: isoDate(modifiers.since ?? found.absence?.since ?? null, date, 'past'),
          until: isoDate(
            modifiers.until ?? dateOf(found, 'until') ?? found.absence?.until ?? null,
            date,
            'future',
          ),
          months: lengthOf(found) ?? found.absence?.months ?? null,
        },
      };
    case 'contract': {
      // "the window has one week left": no contract is counted in weeks.
      const length = lengthOf(found);
      if (length !== null && length[1] < 1) return null;
      // "two a week": nobody's pay.
      const runs = set.event === 'runs';
      if (runs && found.captures.some(({ slot, value }) => slot === 'number' && value < LEAST_PAY))
        return null;
      return { kind: 'contract', value: contractOf(found) };
    }
    case 'appearance': {
      const value = appearanceOf(found);
      return { kind: 'appearance', value };
    }
    case 'past-transfer': {
      // "the sum that they received for him | from Everton": from who pays it.
      const payer = set.pays === 'from' ? modifiers.from : null;
      const to =
        modifiers.to ?? clubCaptured(found, 'to') ?? (set.at === 'to' ? modifiers.at : null) ?? payer;
      const from =
        (payer === null ? modifiers.from : null) ??
        clubCaptured(found, 'from') ??
        (set.from === 'around' ? found.around : null);
      if (set.from === 'around' && from === null) return null;
      const amount = modifiers.amount ?? moneyCaptured(found);
      // "the signing of | Lille's Alan Reuter": where he was.
      const owner = set.acts === 'to' ? bearerClub(found) : null;
      // "Everton bought him", "Lille sold him": who did it is one end of the move.
      const buyer = set.acts === 'to' && found.acting !== (from ?? owner) ? found.acting : null;
      const seller = set.acts === 'from' && found.acting !== to ? found.acting : null;
      return {
        kind: 'past-transfer',
        value: {
          from: (from ?? seller ?? (owner !== (to ?? buyer) ? owner : null))?.name ?? null,
          to: (to ?? buyer)?.name ?? (set.at === 'loan' ? (modifiers.at?.name ?? null) : null),
          date: isoDate(modifiers.date ?? modifiers.season ?? dateOf(found, 'date'), date, 'past'),
          fee: amount,
          loan: modifiers.loan || set.loan === true,
        },
      };
    }
    case 'squad-role':
      return {
        kind: 'squad-role',
        value: {
          club: (modifiers.at ?? found.home)?.name ?? null,
          role: text(set.role) ?? quote,
          position: positionOf(found),
        },
      };
    case 'need':
      return {
        kind: 'need',
        value: { position: positionOf(found) ?? positionIn(found), why: text(set.why) },
      };
    case 'condition':
      return {
        kind: 'condition',
        value: {
          if: found.condition?.if ?? quote,
          then: found.condition?.then ?? null,
          names: namesOf(found, found.condition?.from ?? found.from),
        },
      };
    case 'valuation': {
      const amount = moneyCaptured(found) ?? modifiers.amount;
      return amount === null
        ? null
        : {
            kind: 'valuation',
            value: { amount, by: (clubCaptured(found, 'by') ?? found.acting)?.name ?? null },
          };
    }
    case 'preference':
      return {
        kind: 'preference',
        value: {
          wants: quote,
          club: (clubCaptured(found, 'club') ?? modifiers.to ?? modifiers.at)?.name ?? null,
        },
      };
    case 'age': {
      const number = found.captures.find((capture) => capture.slot === 'number' || capture.slot === 'date');
      const value = number?.time?.year ?? number?.value ?? 0;
      if (set.born === true)
        return value > 1900 ? { kind: 'age', value: { years: null, born: value } } : null;
      return value >= Number(set.least ?? YOUNGEST) && value <= OLDEST
        ? { kind: 'age', value: { years: value, born: null } }
        : null;
    }
    case 'statement':
      return null;
  }
}

function contractOf(found: Found): ContractValue {
  const { rule, modifiers, date } = found;
  const set = rule.set ?? {};
  const event = (text(set.event) ?? 'runs') as ContractValue['event'];
  const length = found.captures.find((capture) => capture.slot === 'length');
  // "signed a new deal in August": when he signed it, not until when.
  const other = event === 'signed' || event === 'offered' ? null : (modifiers.date ?? modifiers.season);
  const until = modifiers.until ?? dateOf(found, 'until') ?? other;
  return {
    club:
      (
        clubCaptured(found, 'club') ??
        modifiers.at ??
        found.party ??
        (event === 'signed' ? found.acting : found.home)
      )?.name ?? null,
    until: isoDate(until, date, set.past === true ? 'past' : 'future'),
    monthsLeft: set.left === true && length !== undefined ? length.value : set.left === true ? 12 : null,
    option: text(set.option) ?? found.option,
    clause: set.clause === true ? (moneyCaptured(found) ?? modifiers.amount) : null,
    event,
  };
}

function appearanceOf(found: Found): AppearanceValue {
  const { modifiers, date } = found;
  const set = found.rule.set ?? {};
  const count = (name: string): number | null => {
    const capture = found.captures.find((one) => one.name === name);
    return capture !== undefined
      ? capture.value
      : typeof set[name] === 'number'
        ? (set[name] as number)
        : null;
  };
  const season = modifiers.season ?? modifiers.date;
  return {
    club: (modifiers.at ?? modifiers.to)?.name ?? null,
    matches: count('matches'),
    minutes: count('minutes'),
    goals: count('goals'),
    assists: count('assists'),
    starts: count('starts'),
    competition: modifiers.competition,
    season: season?.unit === 'season' ? seasonLabel(season, date) : isoDate(season, date, 'past'),
  };
}

/** "2025-26" */
function seasonLabel(time: TimeExpression, date: string | null): string | null {
  const end = seasonEndOf(time, date);
  return end === null ? null : `${end - 1}-${String(end % 100).padStart(2, '0')}`;
}

/** Joins two counts of one sentence: "18 goals and nine assists | in 45 appearances". */
export function joinAppearances(a: AppearanceValue, b: AppearanceValue): AppearanceValue {
  return {
    club: a.club ?? b.club,
    matches: a.matches ?? b.matches,
    minutes: a.minutes ?? b.minutes,
    goals: a.goals ?? b.goals,
    assists: a.assists ?? b.assists,
    starts: a.starts ?? b.starts,
    competition: a.competition ?? b.competition,
    season: a.season ?? b.season,
  };
}

function text(value: string | boolean | number | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function isoDate(time: Modifiers['date'], date: string | null, way: 'past' | 'future'): string | null {
  return time === null ? null : isoOf(time, date, way);
}

function dateOf(found: Found, name: string): Modifiers['date'] {
  return (
    found.captures.find(
      (capture) => capture.slot === 'date' && (capture.name === name || capture.name === 'date'),
    )?.time ?? null
  );
}

function lengthOf(found: Found): readonly [number, number] | null {
  const length = found.captures.find((capture) => capture.slot === 'length');
  return length === undefined ? null : [length.value, length.upper];
}

function moneyCaptured(found: Found): Money | null {
  return found.captures.find((capture) => capture.slot === 'amount')?.node?.amount ?? null;
}

/** The club that a captured person's phrase gives him. */
function bearerClub({ captures }: Found): ClubEntry | null {
  const person = captures.find((one) => one.slot === 'person')?.node;
  return person?.traits?.club?.resolved ?? null;
}

function clubCaptured(found: Found, name: string): ClubEntry | null {
  const capture = found.captures.find((one) => one.slot === 'club' && one.name === name);
  return capture?.node == null ? null : found.clubOf(capture.node);
}

function positionOf(found: Found): string | null {
  const node = found.captures.find((capture) => capture.slot === 'position')?.node;
  if (node == null) return null;
  return node.traits?.position ?? (node.value === '' ? null : node.value);
}

/** Tokens behind the words of a need in which its position may stand. */
const POSITION = 5;

/** The position that the words of a need name without a pattern's asking for it ("in the market for a striker"). */
function positionIn(found: Found): string | null {
  for (const node of found.inside(POSITION)) {
    if (isWord(node, 'position')) return node.value === '' ? null : node.value;
    if (node.kind === 'person' && node.person === null && node.traits?.position != null)
      return node.traits.position;
  }
  return null;
}

function namesOf(found: Found, from: number): readonly string[] {
  const names: string[] = [];
  for (const node of found.inside()) {
    if (node.from < from || (node.kind !== 'person' && node.kind !== 'club')) continue;
    const name = node.kind === 'person' ? found.personOf(node) : (found.clubOf(node)?.name ?? null);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names;
}
