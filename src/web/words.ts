import type { Certainty, Claim, ClaimKind, Named } from '../model/claim.js';
import type { Currency, Fee } from '../model/money.js';
import type { ReportClass } from '../model/report.js';
import type { Saga, SagaFlag, SagaKind, Stage } from '../model/saga.js';
import { originOf, type Source, type SourceSort, UNKNOWN_SOURCE } from '../model/source.js';
import type { TransferWindow } from '../model/window.js';

/** The product's words, as the desk says them. Nothing here asserts: a gist is always shown under a source. */

export const KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  interest: 'interest',
  talks: 'talks',
  bid: 'bid',
  agreed: 'agreed',
  done: 'done',
  stay: 'stay',
  exit: 'exit',
  swap: 'swap',
  'loan-return': 'loan return',
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  confirmed: 'official word of a club, player or league',
  asserted: 'stated flatly by the article',
  reported: 'credited to a source',
  hedged: 'said with a hedge: reportedly, could, believed',
  speculative: 'a guess or conditional: might, if',
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  linked: 'named together; interest at most',
  talks: 'an approach, contact or negotiation',
  bid: 'an offer made',
  agreed: 'terms agreed, or close to it',
  done: 'signed, joined or announced',
  off: 'collapsed, denied or ruled out',
};

export const CLASS_WORDS: Readonly<Record<ReportClass, string>> = {
  first: 'first',
  repeat: 'repeat',
  'follow-up': 'follow-up',
  confirmation: 'confirmation',
  denial: 'denial',
};

export const SORT_WORDS: Readonly<Record<SourceSort, string>> = {
  outlet: 'outlet',
  journalist: 'journalist',
  club: 'club',
  person: 'person',
  anonymous: 'unnamed voice',
};

export const FLAG_WORDS: Readonly<Record<SagaFlag, string>> = {
  recycled: 'recycled: an old story with no new origin',
  contradicted: 'contradicted: sources disagree',
  collapsed: 'collapsed',
  revived: 'revived after a collapse',
  'rolled-over': 'rolled over from an earlier window',
  loan: 'a loan is spoken of',
};

/** "Joe Gomez to AC Milan": the name of the talk, not a statement. */
export function sagaName(saga: Pick<Saga, 'kind' | 'person' | 'from' | 'to'>): string {
  const { lead, join, side } = sagaParts(saga);
  return side === null ? `${lead} ${join}` : `${lead} ${join} ${side.name}`;
}

/** The parts of a saga's name, so that pages can set them apart. */
export function sagaParts(saga: Pick<Saga, 'kind' | 'person' | 'from' | 'to'>): {
  readonly lead: string;
  readonly join: string;
  readonly side: Named | null;
} {
  const words: Readonly<Record<SagaKind, readonly [string, string, Named | null]>> = {
    move: ['to', 'on the move', saga.to],
    stay: ['staying at', 'staying', saga.from],
    exit: ['leaving', 'leaving', saga.from],
  };
  const [join, alone, side] = words[saga.kind];
  return { lead: saga.person.name, join: side === null ? alone : join, side };
}

type Gist = Pick<Claim, 'person' | 'from' | 'to' | 'kind' | 'status' | 'loan'>;

/** What a claim speaks of, as a noun phrase to be put after "speaks of"; it asserts nothing by itself. */
export function gist(claim: Gist): string {
  const who = claim.person.name;
  const from = claim.from?.name ?? 'the club';
  const no = claim.status === 'negative';
  const to = claim.to?.name ?? null;
  const toward = to ?? 'an unnamed club';
  const move = claim.loan ? 'loan move' : 'move';
  switch (claim.kind) {
    case 'interest':
      return `${no ? 'no interest' : 'interest'} from ${toward} in ${who}`;
    case 'talks':
      return `${no ? 'no talks' : 'talks'} with ${toward} on ${who}`;
    case 'bid':
      return `${no ? 'no accepted bid' : 'a bid'} by ${toward} for ${who}`;
    case 'agreed':
      return `${no ? 'no agreement' : 'an agreement'} on a ${move} of ${who} to ${toward}`;
    case 'done':
      return `the ${move} of ${who} to ${toward} as ${no ? 'not happening' : 'done'}`;
    case 'stay':
      return `${who} ${no ? 'not staying or not renewing' : 'staying'} at ${from}`;
    case 'exit':
      return `${who} ${no ? 'not leaving' : 'leaving'} ${from}`;
    case 'swap':
      return `${who} ${no ? 'not ' : ''}going to ${toward} as a makeweight`;
    case 'loan-return':
      return `${who} ${no ? 'not ' : ''}going back from a loan${to === null ? '' : ` to ${to}`}`;
  }
}

const SYMBOLS: Readonly<Record<Currency, string>> = {
  GBP: '£',
  EUR: '€',
  USD: '$',
  AUD: 'A$',
  CAD: 'C$',
  BRL: 'R$',
  SEK: 'SEK ',
  CHF: 'CHF ',
};

/** 35000000 GBP -> `£35m`. */
export function money(value: number, currency: Currency): string {
  const symbol = SYMBOLS[currency];
  if (value >= 1_000_000) return `${symbol}${trimmed(value / 1_000_000)}m`;
  if (value >= 1_000) return `${symbol}${trimmed(value / 1_000)}k`;
  return `${symbol}${trimmed(value)}`;
}

function trimmed(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const FEE_WORDS: Readonly<Record<Fee['sort'], string>> = {
  asking: 'asking price',
  bid: 'bid',
  agreed: 'agreed fee',
  clause: 'release clause',
  valuation: 'valuation',
  paid: 'fee paid',
};

/** `£35m asking price`, in the article's own figures. */
export function feeWords(fee: Fee): string {
  return `${fee.stated} ${FEE_WORDS[fee.sort]}`;
}

export function feeRange(fee: NonNullable<Saga['fee']>): string {
  const low = money(fee.low, fee.currency);
  return fee.low === fee.high ? low : `${low} to ${money(fee.high, fee.currency)}`;
}

/** `2026-winter` -> `winter window 2026`. */
export function windowWords({ label }: TransferWindow): string {
  return windowName(label);
}

/** The same of a window's label alone. */
export function windowName(label: string): string {
  return label.replace(/^(\d{4})-(summer|winter)$/, '$2 window $1');
}

/** "1 report", "17 reports". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** A source's name; an article that names no outlet is said to be just that. */
export function sourceName(source: Pick<Source, 'name' | 'sort'>): string {
  return source.sort === UNKNOWN_SOURCE.sort ? whoseWord(source.name) : source.name;
}

/** The same where only the name of a source is known. */
export function whoseWord(name: string): string {
  return name === UNKNOWN_SOURCE.name ? 'An unnamed outlet' : name;
}

/** Whose word a claim or fact is, by name. */
export function originName(chain: readonly Source[]): string {
  return sourceName(originOf(chain));
}

/** "SPORT, passed on by Daily Mail": whose word it is, then who carried it. */
export function wordOf(chain: readonly Source[]): string {
  const origin = originName(chain);
  const carriers = chain.slice(0, -1).map(sourceName);
  return carriers.length === 0 ? origin : `${origin}, passed on by ${carriers.join(' and ')}`;
}

/** A change's words as a sentence: a capital first, a full stop last. */
export function sentence(words: string): string {
  const first = words.slice(0, 1).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
