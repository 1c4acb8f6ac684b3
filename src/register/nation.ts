import { competitionRows } from './data/competitions.js';
import { nationRows } from './data/nations.js';
import { type CompetitionKind, cell } from './rows.js';

/** A nation; its national teams go by the same id. */
export interface Nation {
  /** ISO 3166-1 alpha-2, with GB-ENG, GB-SCT, GB-WLS, GB-NIR; XK for Kosovo. */
  readonly id: string;
  readonly name: string;
  /** "Dutch". */
  readonly adjectives: readonly string[];
  /** "Dutchman", "Dutchwoman". */
  readonly people: readonly string[];
  readonly also: readonly string[];
  /** Of the national teams: "Three Lions". */
  readonly nicknames: readonly string[];
}

export interface Competition {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  /** A nation's id, or EU, SAM, NAM, ASIA, AFRICA, WORLD. */
  readonly country: string;
  /** 1 for a country's top league, 0 for cups and tournaments. */
  readonly tier: number;
  readonly kind: CompetitionKind;
  readonly weight: number;
}

export function shippedNations(): readonly Nation[] {
  return nationRows.map(([id, name, adjectives, people, also, nicknames]) => ({
    id,
    name,
    adjectives: cell(adjectives),
    people: cell(people),
    also: cell(also),
    nicknames: cell(nicknames),
  }));
}

export function shippedCompetitions(): readonly Competition[] {
  return competitionRows.map(([id, name, also, country, tier, kind, weight]) => ({
    id,
    name,
    also: cell(also),
    country,
    tier,
    kind,
    weight,
  }));
}
