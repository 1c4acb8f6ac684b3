import { shippedClubs } from './club.js';
import { championRows } from './data/champions.js';
import { competitionRows } from './data/competitions.js';
import { cell } from './rows.js';

/** From that day of the year the champions of most European leagues are known, as MM-DD. */
const DECIDED = '05-20';

/** Ids of the clubs by league and year, made when it is first asked for. */
let table: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> | null = null;

/** Seasons whose champions may be meant, counted from the last that ended: some still write of those of last year. */
const SEASONS = [0, -1, 1, -2];

/**
 * The champions of a league around a day, likeliest first: the reigning ones, then those of the seasons beside theirs.
 * @param league id of the league, or the code of a country for its first league
 * @param day `YYYY-MM-DD`
 * @returns ids of clubs, each once, a women's side before its club; none where the register does not know the reigning champions
 */
export function championsOn(league: string, day: string): readonly string[] {
  const year = Number(day.slice(0, 4));
  const ended = day.slice(5) >= DECIDED ? year : year - 1;
  table ??= championTable();
  const won = table.get(league);
  if (won === undefined || !won.has(ended)) return [];
  return [...new Set(SEASONS.flatMap((season) => won.get(ended + season) ?? []))];
}

function championTable(): ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> {
  const ids = new Map(
    shippedClubs().map(({ name, id, parent }) => [name, parent === null ? [id] : [id, parent]]),
  );
  const made = new Map<string, Map<number, readonly string[]>>();
  for (const [league, club, years] of championRows) {
    const id = ids.get(club);
    if (id === undefined) throw new Error(`champions: no club is called ${club}`);
    const won = made.get(league) ?? new Map<number, readonly string[]>();
    for (const year of yearsOf(years)) {
      if (won.has(year)) throw new Error(`champions: two clubs won ${league} in ${year}`);
      won.set(year, id);
    }
    made.set(league, won);
  }
  for (const [league, , , country, tier, kind] of competitionRows) {
    const won = made.get(league);
    if (won !== undefined && tier === 1 && kind === 'league') made.set(country, won);
  }
  return made;
}

/** "2012;2021-2024" as years. */
function yearsOf(years: string): readonly number[] {
  return cell(years).flatMap((run) => {
    const [from = '', to = from] = run.split('-');
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
  });
}
