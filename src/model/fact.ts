import type { Certainty, Named } from './claim.js';
import type { Money } from './money.js';
import type { Quote } from './quote.js';
import type { Source } from './source.js';

/** Dates are ISO, as precise as the text is: `2027`, `2027-06`, `2027-06-30`. */
export interface InjuryValue {
  readonly what: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Months out as stated, `[7, 9]` for "seven to nine months". */
  readonly months: readonly [number, number] | null;
}
export interface ContractValue {
  readonly club: string | null;
  readonly until: string | null;
  /** Months left as stated ("18 months left"). */
  readonly monthsLeft: number | null;
  readonly option: string | null;
  readonly clause: Money | null;
  readonly event: 'runs' | 'expires' | 'signed' | 'offered' | 'refused' | 'free-agent';
}
export interface AppearanceValue {
  readonly club: string | null;
  readonly matches: number | null;
  readonly minutes: number | null;
  readonly goals: number | null;
  readonly assists: number | null;
  readonly starts: number | null;
  readonly competition: string | null;
  readonly season: string | null;
}
export interface PastTransferValue {
  readonly from: string | null;
  readonly to: string | null;
  readonly date: string | null;
  readonly fee: Money | null;
  readonly loan: boolean;
}
export interface SquadRoleValue {
  readonly club: string | null;
  readonly role: string;
  readonly position: string | null;
}
export interface NeedValue {
  readonly position: string | null;
  readonly why: string | null;
}
export interface ConditionValue {
  readonly if: string;
  readonly then: string | null;
  /** Persons and clubs that the condition names. */
  readonly names: readonly string[];
}
export interface StatementValue {
  readonly speaker: string;
  readonly words: string;
}
export interface ValuationValue {
  readonly amount: Money;
  readonly by: string | null;
}
export interface PreferenceValue {
  readonly wants: string;
  readonly club: string | null;
}
export interface AgeValue {
  readonly years: number | null;
  readonly born: number | null;
}

interface FactOf<K extends string, V> {
  readonly kind: K;
  readonly value: V;
}

export type FactBody =
  | FactOf<'injury', InjuryValue>
  | FactOf<'contract', ContractValue>
  | FactOf<'appearance', AppearanceValue>
  | FactOf<'past-transfer', PastTransferValue>
  | FactOf<'squad-role', SquadRoleValue>
  | FactOf<'need', NeedValue>
  | FactOf<'condition', ConditionValue>
  | FactOf<'statement', StatementValue>
  | FactOf<'valuation', ValuationValue>
  | FactOf<'preference', PreferenceValue>
  | FactOf<'age', AgeValue>;

export type FactKind = FactBody['kind'];

/** Any structured statement of an article that is not a claim; the same quote and sources as a claim. */
export type Fact = FactBody & {
  readonly id: string;
  readonly article: string;
  readonly subject: Named;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
  readonly quote: Quote;
  readonly rule: string;
};
