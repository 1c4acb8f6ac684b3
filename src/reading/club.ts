import type { NamePhrase } from '../model/name.js';

/** A club as some words of the article name it. */
export interface ClubMention {
  /** Everything that the words can name; `resolved` once the article is known. */
  readonly names: readonly NamePhrase[];
  /** As written. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
  resolved: ClubEntry | null;
  /** Named only by a description ("the Spanish side"). */
  readonly described: boolean;
}

/** A club of an article. */
export interface ClubEntry {
  readonly key: string;
  readonly id: string | null;
  /** Fullest form in the article. */
  name: string;
  /** Token at which each mention stands, in order. */
  readonly at: number[];
  nation: boolean;
}
