/** What a phrase of the register can name. */
export type NameKind =
  | 'club'
  | 'nation'
  | 'demonym'
  | 'ground'
  | 'city'
  | 'outlet'
  | 'journalist'
  | 'competition'
  | 'person';

/**
 * One phrase by which the register knows something. Several entries may share a phrase ("the Reds",
 * "United", "Milan"): the reader resolves them by context and leaves them ambiguous otherwise.
 */
export interface NamePhrase {
  /** As written, with its capitals ("Los Blancos"); never with a leading article. */
  readonly phrase: string;
  readonly kind: NameKind;
  /**
   * Register id of what it names; for a ground or a city, of the club it stands for; empty for a person of whom no
   * record is kept.
   */
  readonly id: string;
  /** Full name of what it names ("Real Madrid"); for a ground, of the club that plays there. */
  readonly name: string;
  /** full: the official or usual name; short: "United", "Spurs"; nickname: "Rossoneri" (wants "the" in English). */
  readonly form: 'full' | 'short' | 'nickname';
  /** How far the thing is known, 0 to 1: chooses between namesakes when the context says nothing. */
  readonly weight: number;
  /** Country of a club, outlet or competition, ISO 3166-1 alpha-2 with GB-ENG and so on. */
  readonly country?: string | undefined;
  /**
   * What the phrase must have around it to be this name, where it is an ordinary word too: `the`, an article before it
   * and a capital ("the Sun"); `capital`, a capital ("Reading"); `caps`, capitals only ("AS"). Absent: any case does.
   */
  readonly wants?: 'the' | 'capital' | 'caps' | undefined;
  /** For a person: the role that he has. */
  readonly role?: 'player' | 'manager' | 'staff' | 'agent' | 'pundit' | undefined;
  /** For one of those who run clubs: which, and when. */
  readonly posts?: readonly Post[] | undefined;
}

/** A club that somebody runs, and the months in which he came and left ("2019-12"). */
export interface Post {
  /** Register id of the club. */
  readonly club: string;
  readonly from: string;
  readonly to: string;
}

/** What the reader needs of a register; the reading layer never imports the register itself. */
export interface NameIndex {
  names(): Iterable<NamePhrase>;
}
