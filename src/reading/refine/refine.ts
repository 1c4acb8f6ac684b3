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
    name: 'same-club',
    why: 'Nobody moves to the club he is at.',
    drops: (draft) => draft.to !== null && draft.from === draft.to,
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

/** Filters, then merges; the stronger wording of two is kept. */
export function refine(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (FILTERS.some((filter) => filter.drops(draft, drafts))) continue;
    const index = kept.findIndex((other) => MERGES.some((merge) => merge.joins(other, draft)));
    if (index === -1) {
      kept.push(draft);
      continue;
    }
    kept[index] = stronger(kept[index]!, draft);
  }
  return kept;
}

function stronger(a: Draft, b: Draft): Draft {
  const [best, other] = rank(b) < rank(a) ? [b, a] : [a, b];
  best.fee ??= other.fee;
  best.from ??= other.from;
  best.loan ||= other.loan;
  return best;
}

function rank(draft: Draft): number {
  return CERTAINTIES.indexOf(draft.certainty);
}
