import type { Certainty, ClaimKind, Status } from '../model/claim.js';
import type { Fee } from '../model/money.js';
import type { Source } from '../model/source.js';
import type { TransferWindow } from '../model/window.js';
import type { ClubEntry } from './club.js';
import type { PersonEntry } from './people.js';
import type { ShapedCue } from './shapes.js';

/** A claim before refining: still with the article's own entries, tokens instead of offsets, and its trace. */
export interface Draft {
  person: PersonEntry;
  from: ClubEntry | null;
  to: ClubEntry | null;
  /** The club that he is at, as far as the article tells. */
  home: ClubEntry | null;
  kind: ClaimKind;
  status: Status;
  certainty: Certainty;
  loan: boolean;
  fee: Fee | null;
  window: TransferWindow | null;
  sources: readonly Source[];
  /** Tokens of the words that it rests on. */
  tokenFrom: number;
  tokenTo: number;
  sentence: number;
  rule: string;
  /** The cue of that rule; null for what a headline, a line or a list tells by its shape. */
  cue: ShapedCue | null;
  trace: readonly Step[];
  /** Tells where somebody is, and nothing else. */
  dropped: boolean;
}

/** A draft with its properties in one order, whoever makes it: what reads all drafts meets one shape of object. */
export function drafted(draft: Draft): Draft {
  return {
    person: draft.person,
    from: draft.from,
    to: draft.to,
    home: draft.home,
    kind: draft.kind,
    status: draft.status,
    certainty: draft.certainty,
    loan: draft.loan,
    fee: draft.fee,
    window: draft.window,
    sources: draft.sources,
    tokenFrom: draft.tokenFrom,
    tokenTo: draft.tokenTo,
    sentence: draft.sentence,
    rule: draft.rule,
    cue: draft.cue,
    trace: draft.trace,
    dropped: draft.dropped,
  };
}

/** A claim but for where it goes and what tells it. */
export type Base = Omit<Draft, 'from' | 'to' | 'kind' | 'tokenFrom' | 'tokenTo' | 'trace'>;

/** One literal of one shape: spreading the base into each draft costs several times as much. */
export function onBase(
  base: Base,
  from: ClubEntry | null,
  to: ClubEntry | null,
  kind: Draft['kind'],
  tokenFrom: number,
  tokenTo: number,
  trace: Draft['trace'],
): Draft {
  return {
    person: base.person,
    from,
    to,
    home: base.home,
    kind,
    status: base.status,
    certainty: base.certainty,
    loan: base.loan,
    fee: base.fee,
    window: base.window,
    sources: base.sources,
    tokenFrom,
    tokenTo,
    sentence: base.sentence,
    rule: base.rule,
    cue: base.cue,
    trace,
    dropped: base.dropped,
  };
}

/** One step of an explanation: what was decided, by which words. */
export interface Step {
  readonly what: string;
  readonly value: string;
  readonly because: string;
}

/** Whether one of some drafts is about a person. */
export function tellsOf(drafts: readonly Draft[], person: PersonEntry): boolean {
  for (let i = 0; i < drafts.length; i++) if (drafts[i]!.person === person) return true;
  return false;
}

/** Whether one of some drafts has somebody join a club; with a person, him. */
export function hasJoined(drafts: readonly Draft[], club: ClubEntry, person?: PersonEntry): boolean {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.to === club && draft.kind === 'done' && (person === undefined || draft.person === person))
      return true;
  }
  return false;
}
