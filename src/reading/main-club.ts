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
  boss.club = mainClub(clubs);
}

/** The club that an article is about: of which it speaks far more than of any other; null if there is none. */
export function mainClub(clubs: Iterable<ClubEntry>): ClubEntry | null {
  return foremost(clubs, LEAST, AHEAD);
}

/**
 * The club that an article names more often than any other: `least` times, and `ahead` times as often as the next one;
 * null if there is none.
 */
export function foremost(clubs: Iterable<ClubEntry>, least = 1, ahead = 1): ClubEntry | null {
  let first: ClubEntry | null = null;
  let most = 0;
  let second = 0;
  for (const club of clubs) {
    const times = club.nation ? 0 : club.at.length;
    if (times > most) {
      second = most;
      most = times;
      first = club;
    } else second = Math.max(second, times);
  }
  return most > second && most >= least && most >= second * ahead ? first : null;
}
