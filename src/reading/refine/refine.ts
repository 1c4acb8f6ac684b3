import { CERTAINTIES } from '../../model/claim.js';
import type { ClubEntry } from '../club.js';
import type { Draft } from '../draft.js';
import { NO_HEADINGS } from '../heading.js';
import { lastOf } from '../list.js';
import type { PersonEntry } from '../people.js';

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
          // "is heading to Germany for a medical at Everton"
          (other.kind === 'done' || (other.kind === 'agreed' && draft.cue?.notion === 'join')) &&
          other.status === 'positive' &&
          (other.from === null || draft.from === null || other.from === draft.from),
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
      (kept.to === other.to || (other.to === null && other.kind === 'loan-return')) &&
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

/** The first drafts of a person that name a club that he leaves. */
interface Origins {
  any: number;
  /** Of those that say he stays or goes. */
  own: number;
}

/** The club that a person leaves is known from any claim about him that names it. */
function fillOrigins(drafts: readonly Draft[]): void {
  const origins = new Map<PersonEntry, Origins>();
  settleHomes(drafts);
  const past = chainPast(drafts);
  for (let i = 0; i < drafts.length; i++) enterOrigin(origins, drafts[i]!, i);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const known = origins.get(draft.person);
    if (draft.home === null) draft.home = draft.person.club ?? originAt(drafts, known?.own);
    if (draft.from !== null || past.has(draft)) continue;
    const home = draft.home ?? originAt(drafts, known?.any);
    if (home === null || home === draft.to) continue;
    draft.from = home;
    enterOrigin(origins, draft, i);
  }
}

/** Who is spoken of with other clubs and is told to have joined one before is there now. */
function settleHomes(drafts: readonly Draft[]): void {
  const first = new Map<PersonEntry, Draft>();
  const joined = new Map<PersonEntry, Draft>();
  for (const draft of drafts) {
    const { person } = draft;
    if (person.club !== null || person.role === 'manager' || person.role === 'staff') continue;
    const news = first.get(person);
    if (news === undefined) first.set(person, draft);
    if (draft.kind !== 'done' || draft.status === 'negative' || draft.to === null || draft.loan) continue;
    if (draft.from === null || !tellsMove(draft)) continue;
    // What an article begins with is its news; what comes later went before it.
    if (news === undefined || news.to === draft.to || news.kind === 'done') continue;
    const known = joined.get(person);
    if (known === undefined || known.to === draft.from) joined.set(person, draft);
  }
  for (const [person, { to }] of joined) person.club = to;
}

/** Moves, and sales to somebody. */
function tellsMove({ cue }: Draft): boolean {
  return cue?.kind === 'done' || cue?.act === 'sell';
}

const NOBODY: ReadonlySet<Draft> = new Set();

/**
 * Behind the news of a move the article tells of those before it: each begins where the one told in front of it ended,
 * and none at the club that the news has him leave. The drafts whose origin is thereby settled.
 */
function chainPast(drafts: readonly Draft[]): ReadonlySet<Draft> {
  let settled: Set<Draft> | null = null;
  const news = new Map<PersonEntry, Draft>();
  const last = new Map<PersonEntry, Draft>();
  for (const draft of drafts) {
    const { person, to } = draft;
    if (draft.kind !== 'done' || draft.status === 'negative' || to === null || draft.loan) continue;
    const first = news.get(person);
    if (first === undefined) {
      news.set(person, draft);
      continue;
    }
    // A title and the sentence below it tell of one move.
    if (first.to === to || draft.sentence <= first.sentence + 1) continue;
    const before = last.get(person) ?? null;
    last.set(person, draft);
    if (draft.from !== null && draft.from !== person.club && draft.from !== first.from) continue;
    // Told backwards ("Fulham signed him from Genk. He had joined Genk in 2012"), the earlier one began nowhere.
    draft.from = before === null || before.to === to || before.from === to ? null : before.to;
    settled ??= new Set();
    settled.add(draft);
  }
  return settled ?? NOBODY;
}

/** Behind every draft of an article. */
const NOWHERE = 0x3fffffff;

function originAt(drafts: readonly Draft[], at = NOWHERE): ClubEntry | null {
  return at < drafts.length ? drafts[at]!.from : null;
}

function enterOrigin(origins: Map<PersonEntry, Origins>, draft: Draft, at: number): void {
  if (draft.from === null) return;
  const known = origins.get(draft.person);
  const own = draft.kind === 'stay' || draft.kind === 'exit' ? at : NOWHERE;
  if (known === undefined) origins.set(draft.person, { any: at, own });
  else {
    known.any = Math.min(known.any, at);
    known.own = Math.min(known.own, own);
  }
}

/** Filters, then merges; the stronger wording of two is kept. */
export function refine(drafts: readonly Draft[], headings: ReadonlySet<number> = NO_HEADINGS): Draft[] {
  fillOrigins(drafts);
  const kept: Draft[] = [];
  const places = new Map<PersonEntry, number[]>();
  let sentence: readonly Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (sentence[0]?.sentence !== draft.sentence) sentence = sentenceFrom(drafts, i);
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
  return kept;
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
  best.window ??= other.window;
  best.loan ||= other.loan;
  return best;
}

function rank(draft: Draft): number {
  return CERTAINTIES.indexOf(draft.certainty);
}
