import type { ClubEntry } from '../club.js';
import { staleBefore } from '../dates.js';
import type { Draft } from '../draft.js';
import { runsClub } from '../officer.js';
import type { PersonEntry } from '../people.js';

/** The first drafts of a person that name a club that he leaves. */
interface Origins {
  any: number;
  /** Of those that say he stays or goes. */
  own: number;
}

/** The club that a person leaves is known from any claim about him that names it. */
export function fillOrigins(drafts: readonly Draft[], date: string | null): void {
  const origins = new Map<PersonEntry, Origins>();
  if (date !== null && drafts.length > 0) settleYears(drafts, staleBefore(date));
  settleHomes(drafts);
  const past = chainPast(drafts);
  for (let i = 0; i < drafts.length; i++) enterOrigin(origins, drafts[i]!, i);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const known = origins.get(draft.person);
    if (draft.home === null) draft.home = draft.person.club ?? originAt(drafts, known?.own);
    if (draft.from === null && draft.kind === 'loan-return') draft.from = lentTo(drafts, draft);
    if (draft.from !== null || past.has(draft)) continue;
    const home =
      draft.home ?? originAt(drafts, known?.any) ?? (draft.kind === 'done' ? draft.person.left : null);
    if (home === null || home === draft.to) continue;
    draft.from = home;
    enterOrigin(origins, draft, i);
  }
}

/** "is on loan at Fulham. Everton could recall him": the last club that the text tells him to be lent to. */
function lentTo(drafts: readonly Draft[], { person, to }: Draft): ClubEntry | null {
  let club: ClubEntry | null = null;
  for (const draft of drafts)
    if (
      draft.person === person &&
      draft.kind === 'done' &&
      draft.loan &&
      draft.status === 'positive' &&
      draft.to !== to
    )
      club = draft.to;
  return club;
}

/** "City's Reuter has signed a five-year contract with City": who is there already, and is not said to come, stays. */
export function settleTerms(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { person, to, cue, kind, status, from } = draft;
    if (cue === null || kind !== 'done' || status === 'negative' || from !== null || to === null) continue;
    if (
      (cue.notion === 'terms' || cue.notion === 'sign') &&
      draft.window === null &&
      staysAt(drafts, draft)
    ) {
      stay(draft, to);
      continue;
    }
    if (cue.notion !== 'terms' || to !== person.club || runsClub(person.role)) continue;
    if (drafts.some((other) => other.person === person && other.to === to && other.cue?.notion !== 'terms'))
      continue;
    stay(draft, to);
  }
}

function stay(draft: Draft, club: ClubEntry): void {
  draft.kind = 'stay';
  draft.from = club;
  draft.to = null;
  draft.fee = null;
}

/** "signs a new Everton contract. ... a pay rise for signing the deal": whom the text has said to stay there. */
function staysAt(drafts: readonly Draft[], { person, to, sentence }: Draft): boolean {
  return drafts.some(
    (other) =>
      other.person === person &&
      other.kind === 'stay' &&
      other.status === 'positive' &&
      other.from === to &&
      other.sentence <= sentence,
  );
}

/** Who is spoken of with other clubs and is told to have joined one before is there now. */
function settleHomes(drafts: readonly Draft[]): void {
  const first = new Map<PersonEntry, Draft>();
  const joined = new Map<PersonEntry, Draft>();
  for (const draft of drafts) {
    const { person } = draft;
    if (person.club !== null || runsClub(person.role)) continue;
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

/** "Fulham want Reuter, who joined Everton in 2021": where the last of those moves has left him. */
function settleYears(drafts: readonly Draft[], stale: string): void {
  let last: Map<PersonEntry, Draft> | null = null;
  for (const draft of drafts) {
    const { person, window, kind, status, to, loan, from } = draft;
    if (window === null || window.to >= stale || status === 'negative' || person.club !== null) continue;
    const known = last?.get(person);
    if (known !== undefined && known.window!.to > window.to) continue;
    const made = kind === 'done' && to !== null && !loan && !runsClub(person.role);
    // "joined Everton in 2019 and left in 2022"
    const gone = kind === 'exit' && known !== undefined && known.to === from;
    if (!made && !gone) continue;
    last ??= new Map();
    if (made) last.set(person, draft);
    else last.delete(person);
  }
  if (last === null) return;
  for (const [person, { to, from }] of last) {
    let news = false;
    let elsewhere = false;
    for (const draft of drafts) {
      if (draft.person !== person || draft.to === to || isPast(draft, stale)) continue;
      news = true;
      elsewhere ||= draft.from !== null && draft.from !== to && draft.from !== from;
    }
    if (!news || elsewhere) continue;
    person.club = to;
    // Where he came from then was taken for where he is; but whom he has left may be told too.
    for (const draft of drafts)
      if (
        draft.person === person &&
        draft.kind !== 'exit' &&
        draft.from === from &&
        from !== null &&
        draft.to !== to &&
        !isPast(draft, stale)
      )
        draft.from = to;
  }
}

/** Whether a draft tells of what is long past, or may be. */
function isPast({ window, kind }: Draft, stale: string): boolean {
  return window === null ? kind === 'done' : window.to < stale;
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
    // "was signed from Genk in 2019, and joined Everton in 2023": the later one begins where the other has led.
    if (isLater(draft, first) && (draft.from === null || draft.from === first.from)) {
      draft.from = first.to === to ? draft.from : first.to;
      settled ??= new Set();
      settled.add(draft);
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

/** Whether both moves are told with their windows, and the first went before. */
function isLater({ window }: Draft, first: Draft): boolean {
  return window !== null && first.window !== null && first.window.to < window.from;
}

/** Behind every draft of an article. */
const NOWHERE = 0x3fffffff;

function originAt(drafts: readonly Draft[], at = NOWHERE): ClubEntry | null {
  return at < drafts.length ? drafts[at]!.from : null;
}

function enterOrigin(origins: Map<PersonEntry, Origins>, draft: Draft, at: number): void {
  // "a free agent after leaving Fulham": he comes from nowhere now.
  if (draft.from === null || draft.cue?.notion === 'freed') return;
  const known = origins.get(draft.person);
  const own = draft.kind === 'stay' || draft.kind === 'exit' ? at : NOWHERE;
  if (known === undefined) origins.set(draft.person, { any: at, own });
  else {
    known.any = Math.min(known.any, at);
    known.own = Math.min(known.own, own);
  }
}
