import type { ClubEntry } from './club.js';
import { type Draft, hasJoined } from './draft.js';
import type { Event } from './element.js';
import { destinationOf } from './ellipsis.js';
import type { Roles } from './filler.js';
import { partsStories } from './heading.js';
import { isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';
import { sectionClub } from './section.js';
import type { Sentence } from './sentence.js';
import { aboutBefore } from './whose-club.js';

/** The club that the last sentences have linked with one of these persons, or with anybody just before. */
export function spokenOf(
  roles: Roles,
  sentences: readonly Sentence[],
  index: number,
  out: readonly Draft[],
): ClubEntry | null {
  for (let i = out.length - 1; i >= 0; i--) {
    const draft = out[i]!;
    if (draft.sentence < index - 3) return null;
    if (draft.to === null) continue;
    // Under a heading of its own an item speaks of others.
    if (
      partsStories(sentences, draft.sentence, index) &&
      !roles.persons.some(({ what }) => what === draft.person)
    )
      return null;
    if (roles.persons.some((person) => person.what === draft.person)) return draft.to;
    if (draft.sentence >= index - 1) return roles.passive ? firstOf(out, i) : draft.to;
  }
  return null;
}

/** "Everton have signed Reuter, and Benti goes to Fulham": of a sentence with several the club that it begins with. */
function firstOf(out: readonly Draft[], last: number): ClubEntry | null {
  const { sentence, to } = out[last]!;
  let first = to;
  for (let i = last - 1; i >= 0 && out[i]!.sentence === sentence; i--) first = out[i]!.to ?? first;
  return first;
}

/** "He was followed by Benti, who joined from Fulham": where the sentence in front has somebody arriving. */
export function hostOf(index: number, out: readonly Draft[]): ClubEntry | null {
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence >= index - 2; i--) {
    const { kind, status, to } = out[i]!;
    if (to !== null && status === 'positive' && (kind === 'done' || kind === 'agreed')) return to;
  }
  return null;
}

/** "Reuter is to leave Fulham after the arrivals of Benti and Velluti": the club that has let him go for them. */
export function roomAt(index: number, out: readonly Draft[]): ClubEntry | null {
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence === index; i--)
    if (out[i]!.kind === 'exit') return out[i]!.from ?? out[i]!.person.club;
  return null;
}

/** "Fulham have not been idle. Benti has been picked out": the only club of the sentence before, if it is not his own. */
export function busyBefore(
  { persons, passive }: Roles,
  sentences: readonly Sentence[],
  index: number,
): ClubEntry | null {
  const club = passive ? aboutBefore(sentences, index) : null;
  return club === null || persons.some(({ what }) => what.club === club) ? null : club;
}

/** The one club that the text has seek somebody; null if there are more, or none. */
export function onlySuitor(person: PersonEntry, out: readonly Draft[]): ClubEntry | null {
  let found: ClubEntry | null = null;
  for (const draft of out) {
    if (draft.person !== person || draft.to === null || draft.kind === 'done') continue;
    if (found !== null && found !== draft.to) return null;
    found = draft.to;
  }
  return found;
}

/** The club of an article about one club's business: the only one that anybody has joined or is about to. */
export function onlyBuyer(out: readonly Draft[]): ClubEntry | null {
  let found: ClubEntry | null = null;
  for (const draft of out) {
    if (
      draft.to === null ||
      draft.status === 'negative' ||
      (draft.kind !== 'done' && draft.kind !== 'agreed')
    )
      continue;
    if (found !== null && found !== draft.to) return null;
    found = draft.to;
  }
  return found;
}

/** "after Fulham | rejected an offer for Reuter": whether the bid is told of by who refuses it. */
export function isRefused(nodes: readonly Node[], { elements, main }: Event): boolean {
  const { cue, group } = elements[0]!;
  return cue.governs === 'reject' && elements[0] !== main && nodeAt(nodes, group.from - 1)?.kind === 'club';
}

/**
 * "Everton are looking for a striker after a | bid for Reuter was rejected", "… after Fulham | rejected a bid for Reuter":
 * theirs of whom the clause in front tells.
 */
export function pushBidder(
  nodes: readonly Node[],
  event: Event,
  { persons, buyers, sellers }: Roles,
  out: readonly Draft[],
): void {
  const refused = isRefused(nodes, event);
  let i = (refused ? event.elements[0]!.group.from : event.main.index) - 1;
  if (refused) i--;
  while (i > 0 && isWord(nodes[i], 'determiner')) i--;
  const head = isWord(nodeAt(nodes, i), 'subordinate', 'past') ? headOf(nodes) : null;
  // "Everton want Reuter. Fulham have rejected one bid for him": theirs, if nobody else seeks him.
  const what = head ?? (persons.length === 1 ? onlySuitor(persons[0]!.what, out) : null);
  if (what === null || persons.some(({ what: { club } }) => club === what)) return;
  if (sellers.some((seller) => seller.what === what)) return;
  buyers.push({ what, item: null, from: 'topic' });
}

/** "Everton need a striker. | A move for Reuter has collapsed": theirs of whom the text speaks, if he is not theirs. */
export function pushSpoken(
  { elements, after }: Event,
  { persons, buyers, sellers }: Roles,
  sentences: readonly Sentence[],
  index: number,
  about: ClubEntry | null,
): void {
  if (buyers.length > 0 || elements.length > 1 || after[0]?.cue.governs !== 'stop') return;
  const what = sectionClub(sentences, index) ?? aboutBefore(sentences, index) ?? about;
  if (what === null || sellers.some((seller) => seller.what === what)) return;
  // Of whom it is not said whose he is, he may be theirs.
  if (persons.some(({ what: { club } }) => club === null || club === what)) return;
  buyers.push({ what, item: null, from: 'topic' });
}

/** The club with which a sentence begins, or whose manager. */
export function headOf(nodes: readonly Node[]): ClubEntry | null {
  const head = nodes.find(({ kind }) => kind === 'club' || kind === 'person');
  if (head === undefined || (head.kind === 'person' && !runsClub(head.traits?.role))) return null;
  return (head.club ?? head.traits!.club)?.resolved ?? null;
}

/** "Reuter is a | top target": of the club that the text is about, unless he is its own, or words stand there that are not known. */
export function isOnOurs(
  nodes: readonly Node[],
  { main }: Event,
  { persons }: Roles,
  about: ClubEntry | null,
): boolean {
  const before = nodeAt(nodes, main.index - 1);
  const next = nodes[main.index + 1];
  if (before === undefined || before.to < main.node.from || (next !== undefined && next.from > main.node.to))
    return false;
  // "He has made a | shortlist": who makes it is not on it.
  const listed = persons[0]!.from === 'list';
  for (let i = main.index - 1; !listed && i > 0 && nodes[i] !== persons[0]!.item; i--)
    if (isWord(nodes[i], 'verb') || isWord(nodes[i], 'have')) return false;
  return persons.every(({ what }) => what.evidence >= 1 && what.club !== about);
}

/** "has agreed terms", "is due to undergo a medical": the club with which the one of whom it is told is to sign. */
export function agreedWith(
  page: Page,
  { elements }: Event,
  { persons }: Roles,
  out: readonly Draft[],
): ClubEntry | null {
  const [person] = persons;
  if (person === undefined || persons.length > 1) return null;
  const { club } = person.what;
  // "signed a contract": not with who has only been said to want him.
  const least = elements[0]!.cue.kind === 'done' ? 'talks' : 'interest';
  const bound = destinationOf(person.what, out, least);
  if (bound !== null) return bound !== club && !hasJoined(out, bound) ? bound : null;
  // "Everton are busy. Terms have been agreed with | Fulham's Reuter": theirs of whom the article is.
  return person.from === 'with' && club !== page.about ? page.about : null;
}

/** "Reuter, who joined from Fulham in 2012, has agreed to join Everton": of what is still to come nobody has come there. */
export function comeBefore(
  { main: { node, group } }: Event,
  { persons }: Roles,
  out: readonly Draft[],
): readonly Draft[] {
  if ((node.form !== 'ed' && node.form !== 'past') || group.have) return out;
  return out.filter(({ kind, person }) => kind !== 'agreed' || persons.every(({ what }) => what !== person));
}
