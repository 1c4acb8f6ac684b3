import { fold } from '../text/fold.js';
import type { ClubEntry } from './club.js';

/** Who publishes an article. */
export interface House {
  readonly id: string | null;
  /** Its folded words between spaces: " the harbour post ". */
  readonly words: string;
  /** The club whose own outlet it is: its word is official. */
  readonly club: ClubEntry | null;
}

/** Letters and signs that a club's name can have over those that count. */
const ADDED = 8;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** @param site what a club adds to its name when it publishes ("FC", "official website", ".com"), in folded words. */
export function houseOf(
  outlet: string | null,
  id: string | null,
  clubs: Iterable<ClubEntry>,
  site: ReadonlySet<string>,
): House | null {
  if (outlet === null) return null;
  const words = wordsOf(outlet);
  return { id, words: ` ${words.join(' ')} `, club: clubOf(words, clubs, site) };
}

/** "The Post understands" in the Harbour Post: its own word, and nobody else's. */
export function isHouse(house: House | null, name: string, id: string | null): boolean {
  if (house === null) return false;
  if (id !== null && id === house.id) return true;
  const words = wordsOf(name);
  return words.length > 0 && house.words.includes(` ${words.join(' ')} `);
}

function wordsOf(name: string): readonly string[] {
  return fold(name).split(NOT_A_WORD).filter(Boolean);
}

function clubOf(
  words: readonly string[],
  clubs: Iterable<ClubEntry>,
  site: ReadonlySet<string>,
): ClubEntry | null {
  const own = bare(words, site);
  if (own === '') return null;
  for (const club of clubs) {
    // Most differ in length by more than publishing can add.
    if (club.nation || Math.abs(club.name.length - own.length) > ADDED) continue;
    if (bare(wordsOf(club.name), site) === own) return club;
  }
  return null;
}

/** The letters of a name without what publishing adds to it. */
function bare(words: readonly string[], site: ReadonlySet<string>): string {
  return words.filter((word) => !site.has(word)).join('');
}
