import type { ClubEntry } from './club.js';
import type { Roles } from './filler.js';
import { cutTo } from './list.js';

/**
 * "Everton and Fulham are considering a swap deal involving Reuter and Benti": two change places. Each leaves the club
 * that the text gives him, else they belong to the clubs in the order in which both are named; the second is put as who is
 * wanted, the first as who goes the other way.
 */
export function exchange({ persons, swapped, buyers, sellers }: Roles): void {
  if (persons.length > 0 || swapped.length !== 2) return;
  const [first, second] = swapped as [Roles['swapped'][0], Roles['swapped'][0]];
  const clubs: ClubEntry[] = [];
  for (const { what } of buyers) if (!clubs.includes(what)) clubs.push(what);
  for (const { what } of sellers) if (!clubs.includes(what)) clubs.push(what);
  if (clubs.length > 2) return;
  const other = (home: ClubEntry | null) => clubs.find((club) => club !== home) ?? null;
  const known = first.what.club ?? second.what.club;
  const own = first.what.club ?? (known === null ? (clubs[0] ?? null) : other(known));
  const theirs = second.what.club ?? (clubs.length > 0 || known !== null ? other(own) : null);
  if (own === null || theirs === null || own === theirs) return;
  cutTo(swapped, 1);
  persons.push(second);
  cutTo(buyers, 0);
  buyers.push({ what: own, item: null, from: 'involving' });
  cutTo(sellers, 0);
  sellers.push({ what: theirs, item: null, from: 'involving' });
}
