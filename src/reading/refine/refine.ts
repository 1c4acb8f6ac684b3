import { CERTAINTIES } from '../../model/claim.js';
import type { Draft } from '../draft.js';
import { NO_HEADINGS } from '../heading.js';
import { lastOf } from '../list.js';
import type { PersonEntry } from '../people.js';
import { fillOrigins, settleTerms } from './origins.js';

/** A refiner of the first kind: says which drafts go. */
export interface Filter {
  readonly name: string;
  readonly why: string;
  /** `all`: the drafts of the same sentence; `kept`: those of the article so far, `own`: which of them are on the person. */
  drops(draft: Draft, all: readonly Draft[], kept: readonly Draft[], own: readonly number[]): boolean;
}

/** A refiner of the second kind: joins two drafts into the first. */
export interface Merge {
  readonly name: string;
  readonly why: string;
  /** Asked of two drafts about one person. */
  joins(kept: Draft, other: Draft): boolean;
}

const FILTERS: readonly Filter[] = [
  {
    name: 'no-person',
    why: 'A word that nothing shows to be a name is nobody.',
    drops: (draft) => draft.person.evidence <= 0,
  },
  {
    name: 'for-nothing',
    why: 'Who is not to go for nothing may go for money: it tells where he is, and no more.',
    drops: (draft) => draft.dropped,
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
          // "are set to sign Reuter, who spent last season on loan there"
          other.cue?.notion !== 'loaned' &&
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
          // "turned down a move to Everton after they discussed a possible move"
          ((draft.from === null && draft.cue?.act === 'join' && draft.cue === other.cue) ||
            // "is heading to Germany for a medical at Everton"
            ((other.kind === 'done' ||
              // "has left Fulham after being recalled by Everton"
              other.kind === 'loan-return' ||
              (other.kind === 'agreed' && draft.cue?.notion === 'join')) &&
              other.status === 'positive' &&
              (other.from === null || draft.from === null || other.from === draft.from))),
      ),
  },
  {
    name: 'move-told-before',
    why: 'A move that has been agreed or made is only named by its noun afterwards.',
    drops: (draft, _all, kept, own) =>
      draft.kind === 'interest' &&
      draft.status === 'positive' &&
      draft.to !== null &&
      isMoveNoun(draft) &&
      own.some((index) => {
        const { to, kind, status } = kept[index]!;
        return to === draft.to && status === 'positive' && (kind === 'done' || kind === 'agreed');
      }),
  },
  {
    name: 'done-before',
    why: 'Of a move that was told as made, being close to it is no news.',
    drops: (draft, _all, kept, own) =>
      draft.kind === 'agreed' &&
      draft.status === 'positive' &&
      draft.to !== null &&
      draft.cue?.kind !== 'agreed' &&
      draft.cue?.notion !== 'deal' &&
      draft.cue?.notion !== 'sign' &&
      own.some((index) => {
        const { to, kind, status, loan, sentence } = kept[index]!;
        return (
          to === draft.to &&
          kind === 'done' &&
          status === 'positive' &&
          sentence < draft.sentence &&
          (!loan || draft.loan)
        );
      }),
  },
  {
    name: 'league-of-a-move',
    why: 'Who has been told to have joined a club has joined its league with it.',
    drops: (draft, _all, kept, own) =>
      draft.kind === 'exit' &&
      draft.status === 'positive' &&
      draft.cue?.act === 'join' &&
      own.some((index) => {
        const { from, to, kind, status, loan, sentence } = kept[index]!;
        return (
          kind === 'done' &&
          status === 'positive' &&
          to !== null &&
          sentence < draft.sentence &&
          from === draft.from &&
          (!loan || draft.loan)
        );
      }),
  },
  {
    name: 'stay-of-a-loan',
    why: 'Who has just come on loan stays until it ends: that is how long it is, and no news of staying.',
    drops: (draft, _all, kept, own) =>
      draft.kind === 'stay' &&
      draft.status === 'positive' &&
      draft.cue?.act === 'stay' &&
      own.some((index) => {
        const { to, kind, status, loan, sentence, cue } = kept[index]!;
        const near = draft.sentence - sentence;
        return (
          to === draft.from &&
          loan &&
          kind === 'done' &&
          status === 'positive' &&
          near > 0 &&
          near < 3 &&
          cue?.notion !== 'loaned'
        );
      }),
  },
  {
    name: 'manager-on-loan',
    why: 'Nobody lends a manager: the loan is somebody else\u2019s.',
    drops: ({ loan, person, cue }) =>
      loan && person.role === 'manager' && (cue === null || cue.office === ''),
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

/** Nouns of the move itself ("move to", "deal for"). */
function isMoveNoun({ cue }: Draft): boolean {
  return cue?.notion === 'move' || cue?.notion === 'deal' || cue?.notion === 'arrival';
}

function originName(draft: Draft): string {
  return lastOf(draft.sources)?.name ?? '';
}

const ORDER = ['interest', 'talks', 'bid', 'agreed', 'done'];

function furtherThan(a: Draft, b: Draft): boolean {
  const first = ORDER.indexOf(a.kind);
  const second = ORDER.indexOf(b.kind);
  return first !== -1 && second !== -1 && first > second;
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

/** "Reuter to Everton from Fulham": a heading without a verb, by its shape alone. */
function isBareHeading({ cue, kind }: Draft): boolean {
  return cue === null && kind === 'agreed';
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
  best.loan ||= other.loan;
  return best;
}

function rank(draft: Draft): number {
  return CERTAINTIES.indexOf(draft.certainty);
}
