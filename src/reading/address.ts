/** What a language must say of headlines as addresses have them: small letters, hyphens, no signs, small words left out. */
export interface AddressWords {
  /** Words in front of which an infinitive has lost the word that leads it ("set | sign"). */
  readonly asks: ReadonlySet<string>;
  /** Such infinitives. */
  readonly infinitives: ReadonlySet<string>;
  /** Verbs of clubs behind whose object the club that it comes from may stand alone ("sign-reuter | genk"), and the word that is left out. */
  readonly takes: ReadonlySet<string>;
  readonly origin: string;
  /** What stands behind a club for what the address is about, and tells of no move ("everton-transfer-reuter"). */
  readonly labels: ReadonlySet<string>;
  /** A figure with its unit, and a unit alone. */
  readonly sum: RegExp;
  readonly unit: RegExp;
  /** Words in small letters that are in nobody's name ("ahead"). */
  readonly ordinary: ReadonlySet<string>;
  /** How a column or a part of a site calls itself at the end; what the first matches credits nobody in front. */
  readonly column: RegExp;
  readonly site: RegExp;
}
