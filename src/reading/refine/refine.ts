import { CERTAINTIES } from '../../model/claim.js';
import type { Draft } from '../draft.js';

/** A refiner of the first kind: says which drafts go. */
export interface Filter {
  readonly name: string;
  readonly why: string;
  drops(draft: Draft, all: readonly Draft[]): boolean;
}

/** A refiner of the second kind: joins two drafts into the first. */
export interface Merge {
  readonly name: string;
  readonly why: string;
  joins(kept: Draft, other: Draft): boolean;
}

const FILTERS: readonly Filter[] = [
  {
    name: 'no-person',
    why: 'A word that nothing shows to be a name is nobody.',
    drops: (draft) => draft.person.evidence <= 0,
  },
  {
    name: 'weaker-stage',
    why: 'In one sentence the furthest stage of one link says the rest.',
    drops: (draft, all) =>
      draft.to !== null &&
      all.some(
        (other) =>
          other !== draft &&
          other.sentence === draft.sentence &&
          other.person === draft.person &&
          other.to === draft.to &&
          other.status === draft.status &&
          furtherThan(other, draft),
      ),
  },
  {
    name: 'exit-of-a-move',
    why: 'Who has joined a club has left the other; the sentence makes one claim of it.',
    drops: (draft, all) =>
      draft.kind === 'exit' &&
      all.some(
        (other) =>
          other.sentence === draft.sentence &&
          other.person === draft.person &&
          other.to !== null &&
          other.kind === 'done' &&
          other.status === 'positive' &&
          (other.from === null || draft.from === null || other.from === draft.from),
      ),
  },
  {
    name: 'same-club',
    why: 'Nobody moves to the club he is at.',
    drops: (draft) =>
      draft.to !== null &&
      (draft.from === draft.to ||
        (draft.kind !== 'done' && draft.kind !== 'loan-return' && draft.home === draft.to)),
  },
];

const MERGES: readonly Merge[] = [
  {
    name: 'said-again',
    why: 'One claim per person, destination, kind, status and source.',
    joins: (kept, other) =>
      kept.person === other.person &&
      kept.to === other.to &&
      (kept.to !== null || kept.from === other.from || kept.from === null || other.from === null) &&
      kept.kind === other.kind &&
      kept.status === other.status &&
      originName(kept) === originName(other),
  },
];

function originName(draft: Draft): string {
  return draft.sources[draft.sources.length - 1]?.name ?? '';
}

const ORDER = ['interest', 'talks', 'bid', 'agreed', 'done'];

function furtherThan(a: Draft, b: Draft): boolean {
  const first = ORDER.indexOf(a.kind);
  const second = ORDER.indexOf(b.kind);
  return first !== -1 && second !== -1 && first > second;
}

/** The club that a person leaves is known from any claim about him that names it. */
function fillOrigins(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.home === null)
      draft.home =
        draft.person.club ??
        drafts.find(
          (other) =>
            other.person === draft.person &&
            (other.kind === 'stay' || other.kind === 'exit') &&
            other.from !== null,
        )?.from ??
        null;
    if (draft.from !== null) continue;
    const home =
      draft.home ??
      drafts.find((other) => other.person === draft.person && other.from !== null)?.from ??
      null;
    if (home !== null && home !== draft.to) draft.from = home;
  }
}

/** Filters, then merges; the stronger wording of two is kept. */
export function refine(drafts: readonly Draft[]): Draft[] {
  fillOrigins(drafts);
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (FILTERS.some((filter) => filter.drops(draft, drafts))) continue;
    const index = kept.findIndex((other) => MERGES.some((merge) => merge.joins(other, draft)));
    if (index === -1) {
      kept.push(draft);
      continue;
    }
    const whole = stronger(kept[index]!, draft);
    if (whole.trace.length > 0)
      whole.trace = [
        ...whole.trace,
        {
          what: 'refined',
          value: 'said-again',
          because: 'said more than once; the strongest wording is kept',
        },
      ];
    kept[index] = whole;
  }
  return kept;
}

function stronger(a: Draft, b: Draft): Draft {
  const [best, other] = rank(b) < rank(a) ? [b, a] : [a, b];
  best.fee ??= other.fee;
  best.from ??= other.from;
  best.window ??= other.window;
  best.loan ||= other.loan;
  return best;
}

function rank(draft: Draft): number {
  return CERTAINTIES.indexOf(draft.certainty);
}
