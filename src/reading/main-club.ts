import type { ClubEntry } from './club.js';
import type { PersonEntry } from './people.js';

/** How often a club must be named, and how much oftener than any other, to be what a text is about. */
const LEAST = 3;
const AHEAD = 1.5;

/**
 * The one manager whom a text names and of whom it says no club ("Reuter has signed Benti") has the club that the text
 * is mostly about, where he is not whom it is about: a rule of thumb for the reports of clubs' own followers.
 */
export function giveMainClub(people: readonly PersonEntry[], clubs: Iterable<ClubEntry>): void {
  let boss: PersonEntry | null = null;
  for (const person of people) {
    if (person.role !== 'manager' || person.at.length === 0) continue;
    if (boss !== null || person.club !== null || person.former.length > 0) return;
    boss = person;
  }
  if (boss === null) return;
  // A text about himself may tell where he goes.
  const times = boss.at.length;
  if (!people.some((person) => person !== boss && person.at.length >= times)) return;
  let first: ClubEntry | null = null;
  let second = 0;
  for (const club of clubs) {
    if (club.nation) continue;
    const named = club.at.length;
    if (first === null || named > first.at.length) {
      second = Math.max(second, first?.at.length ?? 0);
      first = club;
    } else second = Math.max(second, named);
  }
  if (first !== null && first.at.length >= LEAST && first.at.length >= second * AHEAD) boss.club = first;
}
