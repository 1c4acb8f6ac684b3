import type { ClaimKind } from '../model/claim.js';
import type { ClubEntry } from './club.js';
import type { Draft } from './draft.js';
import type { PersonEntry } from './people.js';
import { sectionClub } from './section.js';
import type { Sentence } from './sentence.js';

/** Kinds of claims of one's own players; others' are no more than wanted, by a rival or beside one of its own. */
const OWN: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['exit', 'stay', 'bid', 'agreed', 'done']);

/**
 * Those of whom the article does not say where they play are the protagonist's own, unless it has them join the
 * protagonist: an article about one club says of its players only where they go. Each section that a club heads is about that
 * club.
 */
export function setOut(
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  protagonist: ClubEntry | null,
): void {
  let coming: Map<ClubEntry, ReadonlySet<PersonEntry>> | null = null;
  const own = protagonist !== null && leads(protagonist, drafts) ? protagonist : null;
  for (const draft of drafts) {
    if (draft.from !== null || draft.person.club !== null || !OWN.has(draft.kind)) continue;
    // "Fulham have responded with the signing of Reuter": a rival's business, with anybody.
    if (draft.cue?.notion === 'signing' || draft.cue?.notion === 'sign' || draft.cue?.notion === 'arrival')
      continue;
    const club = sectionClub(sentences, draft.sentence) ?? own;
    if (club === null || draft.to === club || leftOther(draft, drafts)) continue;
    coming ??= new Map();
    const bound = coming.get(club) ?? boundFor(club, drafts);
    coming.set(club, bound);
    if (!bound.has(draft.person)) draft.from = club;
  }
}

/** Whether as many claims are about a club as about any other: a round-up names one club oftest and is not about it. */
function leads(club: ClubEntry, drafts: readonly Draft[]): boolean {
  let of = 0;
  let known = 0;
  for (const { from, to, person } of drafts) {
    const home = from ?? person.club;
    if (to === club || home === club) of++;
    else if (home === null) continue;
    known++;
  }
  return of * SHARE >= known;
}

/** One claim in so many at least is about the club that an article is about, of those of whose player the text tells where he is. */
const SHARE = 4;

/** "cost Everton £5m when he moved from Fulham": where else he came from is told beside it. */
function leftOther(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.kind !== 'done') return false;
  return drafts.some(
    ({ person, to, from, kind }) =>
      from !== null && kind === 'done' && person === draft.person && to === draft.to,
  );
}

function boundFor(club: ClubEntry, drafts: readonly Draft[]): ReadonlySet<PersonEntry> {
  const coming = new Set<PersonEntry>();
  for (const { person, to } of drafts) if (to === club) coming.add(person);
  return coming;
}
