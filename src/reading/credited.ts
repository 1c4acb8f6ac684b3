import type { Source } from '../model/source.js';
import type { ClubEntry } from './club.js';
import type { PersonEntry } from './people.js';

/** Whose word a stretch of text is. */
export interface Credit {
  /** Outward from the article's own outlet, without it. */
  readonly sources: readonly Source[];
  /** report: another outlet's or journalist's; speech: a person's or club's own words; hearsay: nobody in particular. */
  readonly sort: 'report' | 'speech' | 'hearsay' | 'same';
  readonly speaker: PersonEntry | null;
  /** Club that speaks for itself. */
  readonly club: ClubEntry | null;
  readonly rule: string;
  /** Credits the sentence before as well. */
  readonly back: boolean;
  /** Tokens of the words that credit. */
  readonly from: number;
  readonly to: number;
}

/** A credit as one literal of one shape, whoever makes it: it is asked for sentence after sentence. */
export function credited(
  sources: readonly Source[],
  sort: Credit['sort'],
  speaker: PersonEntry | null,
  club: ClubEntry | null,
  rule: string,
  from: number,
  to: number,
  back = false,
): Credit {
  return { sources, sort, speaker, club, rule, back, from, to };
}

/** A report of these sources by words that credit them. */
export function reportOf(sources: readonly Source[], rule: string, from: number, to: number): Credit {
  return credited(sources, 'report', null, null, rule, from, to);
}

/** The credit with other sources. */
export function withSources(credit: Credit, sources: readonly Source[]): Credit {
  const { sort, speaker, club, rule, from, to, back } = credit;
  return credited(sources, sort, speaker, club, rule, from, to, back);
}

/** The credit as a report of its own by some of its sources. */
export function asReport({ rule, from, to, back }: Credit, sources: readonly Source[]): Credit {
  return credited(sources, 'report', null, null, rule, from, to, back);
}
