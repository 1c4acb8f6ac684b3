import type { Named } from '../model/claim.js';
import type { Report } from '../model/report.js';
import type { Saga, SagaFlag, SagaKind, Stage, Told } from '../model/saga.js';

/** The words that a line rests on, short enough to be quoted, and where they stand. */
export interface BriefQuote {
  readonly words: string;
  /** Words of the same sentence around a short quote, an ellipsis where it goes on. Absent: none needed. */
  readonly around?: { readonly before: string; readonly after: string };
  readonly outlet: string | null;
  /** The sources that the article credits for it, from the nearest to the origin. */
  readonly credits: readonly string[];
  readonly date: string | null;
  readonly url: string | null;
  readonly claim: string;
  readonly article: string;
  /** The words retell the outlet's report, they are not its own. Absent: they are. */
  readonly retelling?: true;
}

/** What one claim tells: a stage, that it is not so, or that a bid for him was turned down. */
export type Word = Stage | 'denied' | 'bid rejected';

/** One saga in a briefing. */
export interface BriefLine {
  readonly saga: string;
  readonly kind: SagaKind;
  readonly person: Named;
  readonly from: Named | null;
  readonly to: Named | null;
  readonly window: string;
  /** Stage before the period; null if the saga is new in it. */
  readonly before: Stage | null;
  readonly stage: Stage;
  /** The day on which the saga came to its stage. */
  readonly stageSince: string;
  /** When the change came that puts the saga into the briefing: a day, or as precise as its article is dated. */
  readonly date: string;
  /** What changed, in the saga's own words. */
  readonly what: string;
  /** The change set the stage anew; else the stage stands as it was and `what` happened beside it. */
  readonly turned: boolean;
  /** The change follows from what was decided elsewhere (he signed for another, or stays): its word tells nothing of this saga. */
  readonly settled: boolean;
  /** Whose word the change is. */
  readonly whose: string;
  /** What that word itself tells: less than the stage where somebody only comes back to a saga. */
  readonly says: Word;
  readonly first: { readonly source: string; readonly date: string };
  /** Origins that spoke in the period, in order of their first words in it. */
  readonly sources: readonly string[];
  readonly origins: number;
  /** Reports in the period, and how many of them said nothing new. */
  readonly reports: number;
  readonly repeats: number;
  readonly fee: Saga['fee'];
  readonly rivals: readonly Named[];
  readonly flags: readonly SagaFlag[];
  readonly quote: BriefQuote | null;
}

export const SECTIONS = ['new', 'moved', 'collapsed', 'confirmed', 'repeated'] as const;
/** new: first told in the period; confirmed: a new independent origin, no new stage; repeated: nothing new. */
export type Section = (typeof SECTIONS)[number];

/** What a period brought. `since` and `asOf` are the first and the last day, null where the ledger's own end is meant. */
export type Briefing = {
  readonly type: 'briefing';
  readonly since: string | null;
  readonly asOf: string | null;
  readonly counts: { readonly sagas: number; readonly reports: number; readonly repeats: number };
} & Readonly<Record<Section, readonly BriefLine[]>>;

/** What a briefing is made of: the ledger's view on the as-of day, not yet cut to the period. */
export interface BriefInput {
  readonly sagas: readonly Saga[];
  readonly reports: readonly Report[];
  readonly told: readonly Told[];
  readonly since?: string | null;
  readonly asOf?: string | null;
}
