import type { Certainty, ClaimKind, Status } from '../../../model/claim.js';

/** A claim that a phrasing makes. What is left out is not asked for, but for the status, which is positive. */
export interface Expected {
  readonly kind: ClaimKind;
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status?: Status;
  readonly certainty?: Certainty;
  readonly loan?: true;
  /** Figure in whole units of the currency (ISO 4217). */
  readonly fee?: { readonly value: number; readonly currency: string };
}

/** A sentence in our own words, the rule whose wording it shows, and all claims that it makes. */
export interface Phrasing {
  readonly rule: string;
  readonly text: string;
  readonly claims: readonly Expected[];
}

type More = Pick<Expected, 'status' | 'certainty' | 'loan' | 'fee'>;

/** One expected claim: a person, the club that may lose him and the club that may get him. */
export function expect(
  kind: ClaimKind,
  person: string,
  from: string | null,
  to: string | null,
  more: More = {},
): Expected {
  return { kind, person, from, to, ...more };
}

export function says(rule: string, text: string, ...claims: readonly Expected[]): Phrasing {
  return { rule, text, claims };
}
