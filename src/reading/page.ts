import type { Tokens } from '../text/tokens.js';
import type { ClubEntry } from './club.js';
import type { House } from './house.js';
import type { Marks } from './marks.js';

/** The text being read, with the wording of its language. */
export interface Page {
  readonly marks: Marks;
  /** Who publishes it. */
  house: House | null;
  /** The club that it is about; null if it is about none or several. */
  about: ClubEntry | null;
  /** It plays the game in which readers pick players, and sell them. */
  fantasy: boolean;
  /** The words of tokens `from` to `to` (exclusive), as far as the text goes. */
  slice(from: number, to: number): string;
}

export function pageOf(tokens: Tokens, marks: Marks): Page {
  return {
    marks,
    house: null,
    about: null,
    fantasy: false,
    slice: (from, to) => {
      // What stands behind the last token is left from a longer text.
      const end = to > tokens.count ? tokens.count : to;
      return from < end ? tokens.slice(from, end) : '';
    },
  };
}
