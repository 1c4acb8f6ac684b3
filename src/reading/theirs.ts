import type { ClubEntry } from './club.js';
import type { Credit } from './credited.js';
import { isPronoun } from './discourse.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import type { Filler, Roles } from './filler.js';
import { partsStories } from './heading.js';
import type { Node } from './node.js';
import { spokenFor } from './origin.js';
import { mayPlay, type PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';

/** Sentences back in which the club's player may have been named last. */
const FAR = 6;

/**
 * "Everton's Reuter wants to go. Benti left Genk in 2019. | He | would like to leave Everton": where a club is named that
 * somebody else is at, a "he" who has nothing to do with that club means its own player.
 */
export function takeTheirs(
  sentences: readonly Sentence[],
  index: number,
  { main }: Event,
  { persons, sellers }: Roles,
  credit: Credit | null,
  out: readonly Draft[],
): void {
  const { act } = main.cue;
  if (act !== 'leave' && act !== 'stay' && act !== 'sell' && act !== 'keep') return;
  const [filler] = persons;
  if (filler === undefined || persons.length > 1 || !isReferred(filler)) return;
  const club = sellers.find(isNamed)?.what ?? (sellers.length === 0 ? spokenFor(credit) : null);
  if (club === null || !isElsewhere(filler.what, club, out)) return;
  const own = playerOf(sentences, index, club, out);
  if (own !== null) persons[0] = { ...filler, what: own };
}

function isReferred({ item }: Filler<PersonEntry>): boolean {
  return item === null || isPronoun(item);
}

function isNamed({ item }: Filler<ClubEntry>): boolean {
  return item !== null && item.kind === 'club';
}

/** Whether the text tells where somebody is or was, and never joins him and this club. */
function isElsewhere(person: PersonEntry, club: ClubEntry, out: readonly Draft[]): boolean {
  if (person.club === club || person.left === club || person.former.includes(club)) return false;
  let elsewhere = person.club !== null;
  for (const { person: other, from, to } of out) {
    if (other !== person) continue;
    if (from === club || to === club) return false;
    elsewhere ||= from !== null;
  }
  return elsewhere;
}

/** The player of a club of whom the text spoke last. */
function playerOf(
  sentences: readonly Sentence[],
  index: number,
  club: ClubEntry,
  out: readonly Draft[],
): PersonEntry | null {
  for (let s = index; s >= 0 && s >= index - FAR; s--) {
    if (partsStories(sentences, s, index)) return null;
    const found = lastOwn(sentences[s]!.nodes, club, out);
    if (found !== null) return found;
  }
  return null;
}

function lastOwn(nodes: readonly Node[], club: ClubEntry, out: readonly Draft[]): PersonEntry | null {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const { kind, person } = nodes[i]!;
    if (kind !== 'person' || person === null || !mayPlay(person)) continue;
    if (person.club === club || out.some((draft) => draft.person === person && draft.from === club))
      return person;
  }
  return null;
}
