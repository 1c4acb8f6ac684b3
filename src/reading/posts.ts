import type { Tokens } from '../text/tokens.js';
import { fateOf, isLed, signsSomebody } from './beside.js';
import type { ClubEntry } from './club.js';
import { COACH_FROM, roleOf } from './fit.js';
import type { Marks } from './marks.js';
import type { Mentions } from './mentions.js';
import { nodeAt } from './node.js';
import type { PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';

/** The clubs of those who run clubs: as the text tells them, else as they are known. */
export function givePosts(
  sentences: readonly Sentence[],
  mentions: Mentions,
  people: readonly PersonEntry[],
  clubs: Iterable<ClubEntry>,
  date: string | null,
): void {
  giveStated(sentences, mentions);
  giveKnown(people, clubs, date);
}

/** "Fulham boss Reuter": told before the sides are looked at that are called his ("Reuter's side"). */
function giveStated(sentences: readonly Sentence[], mentions: Mentions): void {
  for (let s = 0; s < sentences.length; s++)
    for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
      const { person, traits, how } = sentences[s]!.nodes[mentions.at[m]!]!;
      if (person === null || traits === null || how !== 'named' || person.club !== null) continue;
      if (traits.role === null || traits.signing || roleOf(traits.role) !== 'manager') continue;
      person.club = traits.club?.resolved ?? null;
    }
}

/**
 * "Reuter's side are keen on Benti", where the text has named Fulham but not said that he runs it: the club that he ran
 * when the article appeared, if the text names it; without a date the only one of his that it names.
 */
function giveKnown(people: readonly PersonEntry[], clubs: Iterable<ClubEntry>, date: string | null): void {
  let named: Map<string, ClubEntry> | null = null;
  for (const person of people) {
    if (person.posts.length === 0 || person.club !== null || person.at.length === 0) continue;
    if (person.role !== 'manager' && person.role !== 'staff') continue;
    named ??= byId(clubs);
    person.club = clubOf(person, named, date === null ? null : date.slice(0, MONTH));
  }
}

/** Letters of a month ("2019-12"). */
const MONTH = 7;

function clubOf(
  { posts }: PersonEntry,
  named: ReadonlyMap<string, ClubEntry>,
  month: string | null,
): ClubEntry | null {
  let found: ClubEntry | null = null;
  for (const { club, from, to } of posts) {
    // In the month in which he came texts still tell of his coming.
    if (month !== null && (month <= from || month > to)) continue;
    const entry = named.get(club);
    if (entry === undefined || entry === found) continue;
    if (found !== null) return null;
    found = entry;
  }
  return found;
}

function byId(clubs: Iterable<ClubEntry>): Map<string, ClubEntry> {
  const named = new Map<string, ClubEntry>();
  for (const club of clubs) if (club.id !== null && !named.has(club.id)) named.set(club.id, club);
  return named;
}

/** "Reuter's side", "under Reuter", "signed by Reuter": who has a team and signs its players is its manager. */
export function giveCommand(
  tokens: Tokens,
  marks: Marks,
  { nodes }: Sentence,
  { at, begin }: Mentions,
  s: number,
): void {
  for (let m = begin[s]!; m < begin[s + 1]!; m++) {
    const i = at[m]!;
    const { kind, how, person, possessive, to } = nodes[i]!;
    if (kind !== 'person' || how !== 'named' || person === null || person.role !== null) continue;
    if (person.position !== null || (person.age !== null && person.age < COACH_FROM)) continue;
    const led = nodeAt(nodes, i - 1);
    const hired =
      led !== undefined &&
      led.kind === 'cue' &&
      led.to === nodes[i]!.from &&
      marks.hires.test(tokens.slice(led.from, led.to));
    const fate = fateOf(nodes, i);
    const leads =
      hired ||
      (fate !== null && marks.dismissed.test(tokens.slice(fate.from, fate.to))) ||
      signsSomebody(nodes, i) ||
      (possessive ? marks.command.test(tokens.slice(to + 1, to + 4)) : isLed(nodes, i));
    if (leads) person.role = 'manager';
  }
}
