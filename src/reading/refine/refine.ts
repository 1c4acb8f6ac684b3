import { CERTAINTIES } from '../../model/claim.js';
import type { Draft } from '../draft.js';
import { NO_HEADINGS } from '../heading.js';
import { lastOf } from '../list.js';
import type { PersonEntry } from '../people.js';
import { FILTERS, isBareHeading, isMoveNoun } from './filters.js';
import { fillOrigins, settleTerms } from './origins.js';

/** A refiner of the second kind: joins two drafts into the first. */
export interface Merge {
  readonly name: string;
  readonly why: string;
  /** Asked of two drafts about one person. */
  joins(kept: Draft, other: Draft): boolean;
}

const MERGES: readonly Merge[] = [
  {
    name: 'said-again',
    why: 'One claim per person, destination, kind, status and source.',
    joins: (kept, other) =>
      kept.person === other.person &&
      (kept.to === other.to || ((other.to === null || kept.to === null) && other.kind === 'loan-return')) &&
      (kept.to !== null || kept.from === other.from || kept.from === null || other.from === null) &&
      kept.kind === other.kind &&
      kept.status === other.status &&
      originName(kept) === originName(other),
  },
];

/** "is having a medical before his £60m move": the sum of the move is that of what has been told of it. */
function giveFee({ fee, to, status, sentence }: Draft, kept: readonly Draft[], own: readonly number[]): void {
  for (const index of own) {
    const draft = kept[index]!;
    if (draft.sentence === sentence && draft.to === to && draft.status === status) draft.fee ??= fee;
  }
}

const NONE: readonly number[] = [];

function originName(draft: Draft): string {
  return lastOf(draft.sources)?.name ?? '';
}

/** Filters, then merges; the stronger wording of two is kept. */
export function refine(
  drafts: readonly Draft[],
  headings: ReadonlySet<number> = NO_HEADINGS,
  /** Of the article. */
  date: string | null = null,
): Draft[] {
  settleTerms(drafts);
  fillOrigins(drafts, date);
  const kept: Draft[] = [];
  const places = new Map<PersonEntry, number[]>();
  let sentence: readonly Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (sentence.length === 0 || sentence[0]!.sentence !== draft.sentence) sentence = sentenceFrom(drafts, i);
    const own = places.get(draft.person);
    if (FILTERS.some((filter) => filter.drops(draft, sentence, kept, own ?? NONE))) {
      if (draft.fee !== null && isMoveNoun(draft)) giveFee(draft, kept, own ?? NONE);
      continue;
    }
    const index = own?.find((place) => MERGES.some((merge) => merge.joins(kept[place]!, draft))) ?? -1;
    if (index === -1) {
      if (own === undefined) places.set(draft.person, [kept.length]);
      else own.push(kept.length);
      kept.push(draft);
      continue;
    }
    const whole = stronger(kept[index]!, draft, headings);
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
  return headings.size > 0 && kept.some(isBareHeading)
    ? kept.filter((draft) => !isSaidBelow(draft, kept))
    : kept;
}

/** "Reuter to Everton", above a text that says how far it is: such a heading says no more than who and where. */
function isSaidBelow(draft: Draft, kept: readonly Draft[]): boolean {
  if (!isBareHeading(draft)) return false;
  return kept.some(
    ({ person, to, kind, status, sentence }) =>
      person === draft.person &&
      to === draft.to &&
      kind !== 'agreed' &&
      status === 'positive' &&
      sentence > draft.sentence,
  );
}

/** The drafts of one sentence, which stand together. */
function sentenceFrom(drafts: readonly Draft[], at: number): readonly Draft[] {
  let to = at;
  while (to < drafts.length && drafts[to]!.sentence === drafts[at]!.sentence) to++;
  return drafts.slice(at, to);
}

function stronger(a: Draft, b: Draft, headings: ReadonlySet<number>): Draft {
  // A heading leaves out whose word it is and how sure; the text below it says.
  const headed = headings.has(a.sentence);
  const [best, other] = (headed === headings.has(b.sentence) ? rank(b) < rank(a) : headed) ? [b, a] : [a, b];
  best.fee ??= other.fee;
  best.from ??= other.from;
  best.to ??= other.to;
  best.window ??= other.window;
  // "has signed for Everton, where he was on loan last season": the move itself tells whether it is a loan.
  if (tellsWhere(best) === tellsWhere(other)) best.loan ||= other.loan;
  else if (tellsWhere(best)) best.loan = other.loan;
  return best;
}

/** "is on loan at Everton": where somebody is or was, and not how he came there. */
function tellsWhere({ cue, kind }: Draft): boolean {
  return cue?.notion === 'loaned' && kind === 'done';
}

function rank(draft: Draft): number {
  return CERTAINTIES.indexOf(draft.certainty);
}
