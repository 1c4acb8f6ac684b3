import { codeAt } from '../text/chars.js';
import { fold } from '../text/fold.js';
import type { ClubEntry } from './club.js';

/** Who publishes an article. */
export interface House {
  readonly id: string | null;
  /** Its folded words between spaces: " the harbour post ". */
  readonly words: string;
  /** Its letters alone, of an address too: "skysports". */
  readonly letters: string;
  /** Other names in the form of `words`. */
  readonly spell: (name: string) => string;
  /** The club whose own outlet it is: its word is official. */
  readonly club: ClubEntry | null;
  /** The club whose name is in that of the outlet: its followers', who say "we". */
  readonly side: ClubEntry | null;
}

const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;
/** What a name without letters comes to. */
const NO_WORDS = '  ';
const SPACE = 32;
/** This, or a sign that stands between words. */
const SLASH = 47;
/** Names that are kept in mind; they come back from article to article. */
const KEPT = 4096;
/** Letters of a club's name that are no part of another word. */
const LONG = 5;

/** Tells who publishes. Keeps the spellings of names that it has seen. */
export class Houses {
  private readonly bare = new Map<string, string>();
  private readonly spelled = new Map<string, string>();

  /** @param site what a club adds to its name when it publishes ("FC", "official website", ".com"), in folded words. */
  constructor(private readonly site: ReadonlySet<string>) {}

  of(outlet: string | null, id: string | null, clubs: ReadonlyMap<string, ClubEntry>): House | null {
    if (outlet === null) return null;
    const club = this.clubOf(outlet, clubs.values());
    return {
      id,
      words: this.spell(outlet),
      letters: this.bareOf(outlet),
      spell: this.spell,
      club,
      side: club ?? this.sideOf(outlet, clubs.values()),
    };
  }

  /** "Just Everton", "evertonians.com": the club whose name stands in that of an outlet. */
  private sideOf(outlet: string, clubs: Iterable<ClubEntry>): ClubEntry | null {
    const own = this.bareOf(outlet);
    for (const club of clubs) {
      if (club.nation) continue;
      const name = this.bareOf(club.name);
      if (name.length >= LONG && name.length < own.length && own.includes(name)) return club;
    }
    return null;
  }

  private readonly spell = (name: string): string => {
    const known = this.spelled.get(name);
    if (known !== undefined) return known;
    const made = ` ${wordsOf(name).join(' ')} `;
    if (this.spelled.size >= KEPT) this.spelled.clear();
    this.spelled.set(name, made);
    return made;
  };

  private clubOf(outlet: string, clubs: Iterable<ClubEntry>): ClubEntry | null {
    const own = this.bareOf(outlet);
    if (own === '') return null;
    for (const club of clubs)
      if (!club.nation && mayBegin(club.name, own) && this.bareOf(club.name) === own) return club;
    return null;
  }

  /** The letters of a name without what publishing adds to it. */
  private bareOf(name: string): string {
    const known = this.bare.get(name);
    if (known !== undefined) return known;
    const made = wordsOf(name)
      .filter((word) => !this.site.has(word))
      .join('');
    if (this.bare.size >= KEPT) this.bare.clear();
    this.bare.set(name, made);
    return made;
  }
}

/** Whether one of a name's words can begin as folded letters do; most clubs of a text are so told from its outlet. */
function mayBegin(name: string, letters: string): boolean {
  const first = codeAt(letters, 0) | 32;
  const { length } = name;
  let before = SPACE;
  for (let i = 0; i < length; i++) {
    const code = codeAt(name, i);
    if (code > 127 || (before <= SLASH && (code | 32) === first)) return true;
    before = code;
  }
  return false;
}

/** "The Post understands" in the Harbour Post: its own word, and nobody else's. */
export function isHouse(house: House | null, name: string, id: string | null): boolean {
  if (house === null) return false;
  // "according to Sport" in BBC Sport: one that is known for itself.
  if (id !== null && house.id !== null) return id === house.id;
  const words = house.spell(name);
  if (words === NO_WORDS) return false;
  return house.words.includes(words) || words.replaceAll(' ', '') === house.letters;
}

function wordsOf(name: string): readonly string[] {
  return fold(name).split(NOT_A_WORD).filter(Boolean);
}
