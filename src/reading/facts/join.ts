import type { AppearanceValue, FactBody, InjuryValue } from '../../model/fact.js';
import type { ClubEntry } from '../club.js';
import { cutTo } from '../list.js';
import type { PersonEntry } from '../people.js';
import { type FactDraft, spanned } from './draft.js';
import { joinAppearances } from './values.js';

/** Joins what one sentence says of one person's matches, and of what keeps him out, into one fact each. */
export function joinTold(drafts: FactDraft[], first: number): void {
  const matches = new Map<PersonEntry | ClubEntry, number>();
  const hurts = new Map<PersonEntry | ClubEntry, number>();
  let end = first;
  for (let i = first; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const { kind } = draft.body;
    const places = kind === 'appearance' ? matches : kind === 'injury' ? hurts : null;
    const at = places?.get(draft.subject);
    // "Reuter (knee) and Benti (hip) are | long-term absentees": no words of one that go over the other's.
    if (at !== undefined && draft.body.kind === 'injury' && isParted(drafts, at, end)) {
      if (draft.body.value.months === null && draft.body.value.until === null) continue;
      drafts[end++] = draft;
      continue;
    }
    const joined =
      at === undefined ? null : joinedBody(drafts[at]!.body, draft.body, drafts[at]!.to <= draft.from);
    if (at !== undefined && joined !== null) {
      const kept = drafts[at]!;
      drafts[at] = spanned(kept, Math.min(kept.from, draft.from), Math.max(kept.to, draft.to), joined);
      continue;
    }
    places?.set(draft.subject, end);
    drafts[end++] = draft;
  }
  cutTo(drafts, end);
}

/** Whether somebody else's injury stands behind draft `at`, in front of draft `end`. */
function isParted(drafts: readonly FactDraft[], at: number, end: number): boolean {
  const { subject } = drafts[at]!;
  for (let i = at + 1; i < end; i++)
    if (drafts[i]!.body.kind === 'injury' && drafts[i]!.subject !== subject) return true;
  return false;
}

function joinedBody(a: FactBody, b: FactBody, apart: boolean): FactBody | null {
  if (a.kind === 'appearance' && b.kind === 'appearance')
    return apart && !isOneTale(a.value, b.value)
      ? null
      : { kind: 'appearance', value: joinAppearances(a.value, b.value) };
  if (a.kind === 'injury' && b.kind === 'injury')
    return { kind: 'injury', value: joinInjuries(a.value, b.value) };
  return null;
}

/**
 * Whether two passages count the same matches: not "nine games for Lille | and 21 for Genk", nor "made his debut in May |
 * and has 15 goals".
 */
function isOneTale(a: AppearanceValue, b: AppearanceValue): boolean {
  return (
    counts(a) && counts(b) && COUNTED.every((key) => a[key] === null || b[key] === null || a[key] === b[key])
  );
}

const COUNTED = ['matches', 'minutes', 'goals', 'assists', 'starts'] as const;

function counts(value: AppearanceValue): boolean {
  return COUNTED.some((key) => value[key] !== null);
}

/** "has missed two months | with a knee ligament injury": the fuller words name what it is. */
function joinInjuries(a: InjuryValue, b: InjuryValue): InjuryValue {
  const fuller = a.what === null || (b.what !== null && (b.what.includes(a.what) || !a.what.includes(' ')));
  return {
    what: fuller ? b.what : a.what,
    since: a.since ?? b.since,
    until: a.until ?? b.until,
    months: a.months ?? b.months,
  };
}
