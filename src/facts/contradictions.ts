import type { Fact } from '../model/fact.js';
import { foldName } from '../model/fold.js';
import { lengthWords } from '../model/length.js';

/** A fact with the date of the article that states it (ISO; null if unknown). */
export interface DatedFact {
  readonly fact: Fact;
  readonly date: string | null;
}

/** Two facts that cannot both be true as of their dates; `first` is the earlier one. Both stay in the ledger. */
export interface FactContradiction {
  /** What they disagree on. */
  readonly about: 'age' | 'contract-end' | 'fee' | 'injury-length' | 'clause';
  readonly first: DatedFact;
  readonly second: DatedFact;
  /** One sentence that names both values. */
  readonly why: string;
}

/** Two contract ends stated farther apart in time than this may be an old contract and a new one. */
const SAME_CONTRACT_DAYS = 90;
/** Two injuries farther apart are two injuries. */
const SAME_INJURY_DAYS = 45;
/** Fees that differ by less are one figure rounded twice. */
const ROUNDING = 0.1;
/** More facts than this of one subject and kind are compared with their neighbours in time only. */
const WINDOW = 200;
const DAY = 86_400_000;

/**
 * Lists what articles say of one subject that cannot all be true: ages that no single birth year allows, one contract
 * with two ends, one move with two fees in one currency, one injury with two lengths, one clause with two sums.
 * In order of the later fact's date, then of the ids; each pair of differing values once, by its earliest statements.
 */
export function contradictions(facts: readonly DatedFact[]): readonly FactContradiction[] {
  const groups = new Map<string, DatedFact[]>();
  for (const dated of facts) {
    const { kind, subject } = dated.fact;
    if (!COMPARED.has(kind)) continue;
    const key = `${kind} ${subject.id ?? foldName(subject.name)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [dated]);
    else group.push(dated);
  }
  const found: FactContradiction[] = [];
  for (const group of groups.values()) {
    group.sort(byDate);
    const seen = new Set<string>();
    for (let b = 1; b < group.length; b++) {
      for (let a = Math.max(0, b - WINDOW); a < b; a++) {
        const clash = clashOf(group[a]!, group[b]!);
        if (clash === null || seen.has(clash.key)) continue;
        seen.add(clash.key);
        found.push({ about: clash.about, first: group[a]!, second: group[b]!, why: clash.why });
      }
    }
  }
  return found.sort((a, b) => byDate(a.second, b.second) || byDate(a.first, b.first));
}

const COMPARED: ReadonlySet<string> = new Set(['age', 'contract', 'past-transfer', 'injury']);

interface Clash {
  readonly about: FactContradiction['about'];
  readonly key: string;
  readonly why: string;
}

function clashOf(a: DatedFact, b: DatedFact): Clash | null {
  const name = b.fact.subject.name;
  const one = a.fact;
  const other = b.fact;
  if (one.kind === 'age' && other.kind === 'age') {
    const left = birthYears(a);
    const right = birthYears(b);
    if (left === null || right === null || (left.to >= right.from && right.to >= left.from)) return null;
    const said = [ageText(one.value), ageText(other.value)];
    return clash(
      'age',
      said,
      `${name} is said to be ${said[0]} and to be ${said[1]}, which no birth year allows.`,
    );
  }
  if (one.kind === 'contract' && other.kind === 'contract') {
    const far = distance(a, b);
    if (far !== null && far > SAME_CONTRACT_DAYS) return null;
    if (differ(one.value.club, other.value.club)) return null;
    const left = one.value.until;
    const right = other.value.until;
    // An offer's end beside the running contract's end is no contradiction.
    if (
      left !== null &&
      right !== null &&
      running(one.value.event) &&
      running(other.value.event) &&
      !left.startsWith(right) &&
      !right.startsWith(left)
    )
      return clash(
        'contract-end',
        [left, right],
        `${name}'s contract is said to end in ${left} and in ${right}.`,
      );
    const clauses = [one.value.clause, other.value.clause];
    if (clauses[0] != null && clauses[1] != null && apart(clauses[0], clauses[1]))
      return clash(
        'clause',
        [clauses[0].stated, clauses[1].stated],
        `${name}'s clause is said to be ${clauses[0].stated} and ${clauses[1].stated}.`,
      );
    return null;
  }
  if (one.kind === 'past-transfer' && other.kind === 'past-transfer') {
    const left = one.value.fee;
    const right = other.value.fee;
    if (left === null || right === null || !apart(left, right) || !sameMove(one.value, other.value))
      return null;
    return clash(
      'fee',
      [left.stated, right.stated],
      `${name}'s move is said to have cost ${left.stated} and ${right.stated}.`,
    );
  }
  if (one.kind === 'injury' && other.kind === 'injury') {
    const left = one.value.months;
    const right = other.value.months;
    const far = distance(a, b);
    if (left === null || right === null || far === null || far > SAME_INJURY_DAYS) return null;
    if (left[1] >= right[0] && right[1] >= left[0]) return null;
    return clash(
      'injury-length',
      [lengthWords(left), lengthWords(right)],
      `${name} is said to be out for ${lengthWords(left)} and for ${lengthWords(right)}.`,
    );
  }
  return null;
}

function clash(about: Clash['about'], values: readonly string[], why: string): Clash {
  return { about, key: `${about} ${[...values].sort().join(' | ')}`, why };
}

/** The birth years that a stated age, or a stated year, allows as of its article's date. */
function birthYears({ fact, date }: DatedFact): { readonly from: number; readonly to: number } | null {
  if (fact.kind !== 'age') return null;
  const { years, born } = fact.value;
  if (born !== null) return { from: born, to: born };
  if (years === null || date === null) return null;
  const year = Number(date.slice(0, 4));
  return { from: year - years - 1, to: year - years };
}

function ageText({ years, born }: { readonly years: number | null; readonly born: number | null }): string {
  return born !== null ? `born in ${born}` : String(years);
}

function running(event: string): boolean {
  return event === 'runs' || event === 'expires' || event === 'signed';
}

function sameMove(
  a: { readonly from: string | null; readonly to: string | null; readonly date: string | null },
  b: { readonly from: string | null; readonly to: string | null; readonly date: string | null },
): boolean {
  if (differ(a.from, b.from) || differ(a.to, b.to)) return false;
  if (a.date !== null && b.date !== null && a.date.slice(0, 4) !== b.date.slice(0, 4)) return false;
  return (a.from !== null && b.from !== null) || (a.to !== null && b.to !== null);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldName(a) !== foldName(b);
}

function apart(
  a: { readonly value: number; readonly currency: string },
  b: { readonly value: number; readonly currency: string },
): boolean {
  return a.currency === b.currency && Math.abs(a.value - b.value) > ROUNDING * Math.max(a.value, b.value);
}

/** Days between two articles; null where a date is unknown. */
function distance(a: DatedFact, b: DatedFact): number | null {
  if (a.date === null || b.date === null) return null;
  const days = Math.abs(Date.parse(a.date) - Date.parse(b.date)) / DAY;
  return Number.isNaN(days) ? null : days;
}

/** Undated facts come first; ties by id, so that the order is total. */
function byDate(a: DatedFact, b: DatedFact): number {
  const left = a.date ?? '';
  const right = b.date ?? '';
  if (left !== right) return left < right ? -1 : 1;
  return a.fact.id < b.fact.id ? -1 : a.fact.id > b.fact.id ? 1 : 0;
}
