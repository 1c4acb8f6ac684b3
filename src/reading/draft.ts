import type { Certainty, ClaimKind, Status } from '../model/claim.js';
import type { Fee } from '../model/money.js';
import type { Source } from '../model/source.js';
import type { TransferWindow } from '../model/window.js';
import type { ClubEntry } from './club.js';
import type { PersonEntry } from './people.js';

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
  trace: readonly Step[];
  dropped: boolean;
}

/** One step of an explanation: what was decided, by which words. */
export interface Step {
  readonly what: string;
  readonly value: string;
  readonly because: string;
}
