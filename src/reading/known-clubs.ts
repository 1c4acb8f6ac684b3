import type { NamePhrase } from '../model/name.js';
import type { ClubEntry } from './club.js';
import { shapedName } from './shapes.js';

/**
 * The champions of a league around a day, the reigning ones first: ids of clubs, none where nobody knows. `league` is the
 * league's id, or a country's code for its first league.
 */
export type ChampionsOn = (league: string, day: string) => readonly string[];

/** What is known of clubs beside their names: where they play, and what they have won by the day of the article. */
export class KnownClubs {
  private readonly countries = new Map<string, string>();
  private readonly champions = new Map<string, NamePhrase>();
  private day: string | null = null;

  constructor(
    names: Iterable<NamePhrase>,
    private readonly championsOn: ChampionsOn,
  ) {
    for (const name of names) {
      if (name.kind !== 'club') continue;
      if (name.country !== undefined) this.countries.set(name.id, name.country);
      // As a nickname: a club is not called by what it has won.
      if (name.form === 'full' && !this.champions.has(name.id))
        this.champions.set(name.id, shapedName({ ...name, form: 'nickname' }));
    }
  }

  /** The article that is read next is of this day; null where that is not known. */
  setDay(date: string | null): void {
    this.day = date !== null && date.length >= 10 ? date.slice(0, 10) : null;
  }

  /** Country of a club; null if the register does not know it. */
  countryOf({ id }: ClubEntry): string | null {
    return id === null ? null : (this.countries.get(id) ?? null);
  }

  /**
   * Who won the league or the country that a description names ("the Serie A champions"): of those who did of late the
   * first that the text names, else the reigning ones.
   */
  championOf(names: readonly NamePhrase[], named: ReadonlyMap<string, ClubEntry>): NamePhrase | null {
    if (this.day === null) return null;
    for (const { kind, id } of names) {
      if (kind !== 'competition' && kind !== 'demonym' && kind !== 'nation') continue;
      const champions = this.championsOn(id, this.day);
      const champion = champions.find((club) => named.has(club)) ?? champions[0];
      if (champion !== undefined) return this.champions.get(champion) ?? null;
    }
    return null;
  }
}
