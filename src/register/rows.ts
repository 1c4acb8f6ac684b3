/**
 * The shapes of the register's tables: one thing a row, lists inside a cell parted by ";". A phrase that is only a
 * name after an article is written with it in lower case ("the Sun", "the Den").
 */

/** How an outlet publishes. `site`: an online sports site of its own reporting; `official`: a league or federation. */
export const OUTLET_KINDS = [
  'broadsheet',
  'tabloid',
  'local',
  'agency',
  'broadcaster',
  'sports-daily',
  'magazine',
  'site',
  'aggregator',
  'fan-site',
  'blog',
  'social',
  'club',
  'official',
] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

const COMPETITION_KINDS = ['league', 'cup', 'women', 'youth', 'continental', 'nations', 'body'] as const;
export type CompetitionKind = (typeof COMPETITION_KINDS)[number];

/**
 * Id (Wikidata's where known, else `club:<name>`), usual English name, other names, nicknames, grounds, city, weight
 * (how well known, 0 to 1), country where it is not the league's.
 */
type ClubRow = readonly [
  id: string,
  name: string,
  also: string,
  nicknames: string,
  grounds: string,
  city: string,
  weight: number,
  country?: string,
];

/** The clubs of one league. `country` is the league's. */
export interface ClubTable {
  readonly league: string;
  readonly country: string;
  readonly rows: readonly ClubRow[];
}

export type OutletRow = readonly [
  name: string,
  also: string,
  domains: string,
  country: string,
  lang: string,
  kind: OutletKind,
  weight: number,
];

export type JournalistRow = readonly [
  name: string,
  also: string,
  outlets: string,
  country: string,
  weight: number,
  role?: 'pundit',
];

/** Code (ISO 3166-1 alpha-2, GB-ENG and so on), name, adjectives, what its people are called, other names, nicknames. */
export type NationRow = readonly [
  code: string,
  name: string,
  adjectives: string,
  people: string,
  also: string,
  nicknames: string,
];

/** `tier` is 1 for a country's top league, 0 for a cup or tournament. */
export type CompetitionRow = readonly [
  id: string,
  name: string,
  also: string,
  country: string,
  tier: number,
  kind: CompetitionKind,
  weight: number,
];

/** A phrase for a part of a country; `people` where it names the clubs by itself ("the Tynesiders"). */
export type RegionRow = readonly [phrase: string, sort: 'place' | 'people', clubs: string];

/** A league's champions: the league's id, the club's name, the years in which it won, runs of them with a hyphen. */
export type ChampionRow = readonly [league: string, club: string, years: string];

/** The entries of a cell; none for an empty one. */
export function cell(text: string): readonly string[] {
  return text === '' ? [] : text.split(';');
}
