import { clubTables } from './data/clubs/index.js';
import { cell } from './rows.js';

/** A club as the register knows it; lists are in the order of the table, the best known first. */
export interface Club {
  readonly id: string;
  /** Usual English name. */
  readonly name: string;
  readonly also: readonly string[];
  readonly nicknames: readonly string[];
  readonly grounds: readonly string[];
  readonly city: string | null;
  readonly country: string;
  /** Competition id of the league that it plays in (season 2025-26); null where that is not known. */
  readonly league: string | null;
  /** How well known, 0 to 1. */
  readonly weight: number;
  /** The club that it is the women's or second side of. */
  readonly parent: string | null;
  readonly women: boolean;
}

const SECOND_SIDES: Readonly<Record<string, string>> = {
  'Barcelona Atletic': 'Barcelona',
  'Real Madrid Castilla': 'Real Madrid',
  'Juventus Next Gen': 'Juventus',
  'Lyon Women': 'Lyon',
  'Inter Women': 'Inter Milan',
};

/** The clubs that are shipped, in the order of the tables. */
export function shippedClubs(): readonly Club[] {
  const clubs: Club[] = [];
  const byName = new Map<string, string>();
  for (const table of clubTables) for (const row of table.rows) byName.set(row[1], row[0]);
  for (const { league, country, rows } of clubTables) {
    const women = WOMENS_LEAGUES.has(league);
    for (const [id, name, also, nicknames, grounds, city, weight, elsewhere] of rows) {
      const parent = byName.get(SECOND_SIDES[name] ?? (women ? name.replace(/ Women$/, '') : ''));
      clubs.push({
        id,
        name,
        also: cell(also),
        nicknames: cell(nicknames),
        grounds: cell(grounds),
        city: city === '' ? null : city,
        country: elsewhere ?? country,
        league,
        weight,
        parent: parent === undefined || parent === id ? null : parent,
        women,
      });
    }
  }
  return clubs;
}

const WOMENS_LEAGUES: ReadonlySet<string> = new Set([
  'womens-super-league',
  'womens-super-league-2',
  'liga-f',
  'premiere-ligue',
  'frauen-bundesliga',
  'serie-a-women',
  'nwsl',
  'damallsvenskan',
  'swpl',
]);
