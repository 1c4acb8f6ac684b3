import type { ClaimKind } from '../model/claim.js';
import type { ClubEntry } from './club.js';
import type { Draft } from './draft.js';
import type { PersonEntry } from './people.js';

/** Kinds of claims of one's own players; others' are no more than wanted, by a rival or beside one of its own. */
const OWN: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['exit', 'stay', 'bid', 'agreed', 'done']);

/**
 * Those of whom the article does not say where they play are the protagonist's own, unless it has them join the
 * protagonist: an article about one club says of its players only where they go.
 */
export function setOut(drafts: readonly Draft[], club: ClubEntry | null): void {
  if (club === null) return;
  let coming: Set<PersonEntry> | null = null;
  for (const draft of drafts) {
    if (draft.from !== null || draft.to === club || draft.person.club !== null || !OWN.has(draft.kind))
      continue;
    // "Fulham have responded with the signing of Reuter": a rival's business, with anybody.
    if (draft.cue?.notion === 'signing' || draft.cue?.notion === 'sign' || draft.cue?.notion === 'arrival')
      continue;
    coming ??= boundFor(club, drafts);
    if (!coming.has(draft.person)) draft.from = club;
  }
}

function boundFor(club: ClubEntry, drafts: readonly Draft[]): Set<PersonEntry> {
  const coming = new Set<PersonEntry>();
  for (const { person, to } of drafts) if (to === club) coming.add(person);
  return coming;
}
