import type { Draft } from '../draft.js';

/** A refiner of the first kind: says which drafts go. */
interface Filter {
  readonly name: string;
  readonly why: string;
  /** `all`: the drafts of the same sentence; `kept`: those of the article so far, `own`: which of them are on the person. */
  drops(draft: Draft, all: readonly Draft[], kept: readonly Draft[], own: readonly number[]): boolean;
}

export const FILTERS: readonly Filter[] = [
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
          !(isBareHeading(other) && isUnderWay(draft)) &&
          furtherThan(other, draft),
      ),
  },
  {
    name: 'told-below',
    why: 'A headline that says only who goes where is told by what stands behind its colon.',
    drops: (draft, all) =>
      isBareHeading(draft) &&
      all.some(
        (other) =>
          other.person === draft.person &&
          other.to === draft.to &&
          isUnderWay(other) &&
          other.sentence === draft.sentence,
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
            // "is open to returning to France and joining Everton"
            (draft.cue?.act === 'join' && other.cue?.act === 'join' && isAhead(draft, other)) ||
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
    name: 'join-told-before',
    why: 'Of a move that an article begins with as made, wishes and expectations to make it are no news.',
    drops: (draft, _all, kept, own) =>
      (draft.kind === 'interest' || draft.kind === 'agreed') &&
      draft.status === 'positive' &&
      draft.to !== null &&
      draft.cue?.act === 'join' &&
      draft.cue.kind === 'done' &&
      (draft.cue.back !== true || draft.kind === 'agreed') &&
      own.some((index) => {
        const { to, kind, status, sentence, cue } = kept[index]!;
        return (
          to === draft.to &&
          kind === 'done' &&
          status === 'positive' &&
          sentence <= OPENING &&
          sentence < draft.sentence &&
          cue?.notion !== 'loaned'
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
    name: 'bid-for-a-director',
    why: 'Clubs bid for those who play or manage, and chairmen and directors answer.',
    drops: ({ person, cue }) =>
      person.role === 'staff' && cue !== null && cue.kind === 'bid' && cue.office === '',
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

/** "Reuter to Everton from Fulham": a heading without a verb, by its shape alone. */
export function isBareHeading({ cue, kind }: Draft): boolean {
  return cue === null && kind === 'agreed';
}

function isUnderWay({ kind }: Draft): boolean {
  return kind === 'talks' || kind === 'bid';
}

/** Told right in front of the move that it is a part of, and as sure as that. */
function isAhead(draft: Draft, other: Draft): boolean {
  const near = other.tokenFrom >= draft.tokenFrom && other.tokenTo - draft.tokenTo <= PART;
  return near && draft.status === other.status && draft.certainty === other.certainty;
}

/** Tokens behind a way out within which the club stands that it leads to ("and joining boyhood club | Marseille"). */
const PART = 8;

/** The sentences that an article begins with: its title and what stands right below. */
const OPENING = 2;

/** Nouns of the move itself ("move to", "deal for"). */
export function isMoveNoun({ cue }: Draft): boolean {
  return cue?.notion === 'move' || cue?.notion === 'deal' || cue?.notion === 'arrival';
}

const ORDER = ['interest', 'talks', 'bid', 'agreed', 'done'];

function furtherThan(a: Draft, b: Draft): boolean {
  const first = ORDER.indexOf(a.kind);
  const second = ORDER.indexOf(b.kind);
  return first !== -1 && second !== -1 && first > second;
}
