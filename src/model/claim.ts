import type { Fee } from './money.js';
import type { Quote } from './quote.js';
import type { Source } from './source.js';
import type { TransferWindow } from './window.js';

/** Anything that has a name in a text; `id` is the register's id, absent where it does not know it. */
export interface Named {
  readonly name: string;
  readonly id?: string;
}

export type PersonRole = 'player' | 'manager' | 'staff';

export interface Person extends Named {
  readonly role: PersonRole;
}

export const CLAIM_KINDS = [
  'interest',
  'talks',
  'bid',
  'agreed',
  'done',
  'stay',
  'exit',
  'swap',
  'loan-return',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export type Status = 'positive' | 'negative';

/** From the strongest to the weakest. */
export const CERTAINTIES = ['confirmed', 'asserted', 'reported', 'hedged', 'speculative'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** One statement about one person's club career that an article makes, reports, hedges, denies or quotes. */
export interface Claim {
  readonly id: string;
  readonly article: string;
  readonly person: Person;
  readonly from: Named | null;
  readonly to: Named | null;
  readonly kind: ClaimKind;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly loan: boolean;
  readonly fee: Fee | null;
  readonly window: TransferWindow | null;
  /** From the article's own outlet outward; never empty. */
  readonly sources: readonly Source[];
  readonly quote: Quote;
  /** Name of the rule that read it. */
  readonly rule: string;
}
