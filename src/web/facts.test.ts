import { describe, expect, it } from 'vitest';
import type { Fact, FactBody } from '../model/fact.js';
import { factLine } from './facts.js';

const fee = { value: 5_000_000, currency: 'GBP', stated: '£5m' } as const;
const base = {
  id: 'f',
  article: 'a',
  subject: { name: 'Ada Lund' },
  certainty: 'asserted',
  sources: [],
  quote: { exact: 'played a part', prefix: '', suffix: '', start: 0, end: 0 },
  rule: 'r',
} as const;
const none = {
  club: null,
  matches: null,
  minutes: null,
  goals: null,
  assists: null,
  starts: null,
  competition: null,
  season: null,
};

const CASES: readonly (readonly [FactBody, string])[] = [
  [{ kind: 'injury', value: { what: null, since: null, until: null, months: null } }, 'injured'],
  [
    { kind: 'injury', value: { what: 'knee', since: '2025-09', until: '2026-03-01', months: [7, 9] } },
    'knee, since September 2025, until 1 March 2026, 7 to 9 months out',
  ],
  [
    { kind: 'injury', value: { what: 'knee', since: null, until: null, months: [2, 2] } },
    'knee, 2 months out',
  ],
  [
    { kind: 'injury', value: { what: 'knee', since: null, until: null, months: [1.4, 1.4] } },
    'knee, 6 weeks out',
  ],
  [
    {
      kind: 'contract',
      value: { club: 'Vale', until: '2027', monthsLeft: 18, option: 'one year', clause: fee, event: 'runs' },
    },
    'contract runs (Vale), until 2027, 18 months left, option: one year, clause £5m',
  ],
  [
    {
      kind: 'contract',
      value: { club: null, until: null, monthsLeft: null, option: null, clause: null, event: 'free-agent' },
    },
    'free agent',
  ],
  [
    { kind: 'appearance', value: { ...none, club: 'Vale', matches: 244, goals: 0, season: '2025-26' } },
    '244 matches, 0 goals, for Vale, season 2025-26',
  ],
  [{ kind: 'appearance', value: none }, '“played a part”'],
  [
    { kind: 'past-transfer', value: { from: 'Moor', to: 'Vale', date: '2015', fee, loan: false } },
    'moved from Moor to Vale, 2015, fee £5m',
  ],
  [{ kind: 'appearance', value: none }, '“played a part”'],
  [
    { kind: 'past-transfer', value: { from: null, to: 'Vale', date: null, fee: null, loan: true } },
    'loan to Vale',
  ],
  [
    { kind: 'squad-role', value: { club: 'Vale', role: 'fourth', position: 'centre-back' } },
    'fourth, centre-back, at Vale',
  ],
  [{ kind: 'need', value: { position: null, why: 'injuries' } }, 'reinforcement, because injuries'],
  [{ kind: 'condition', value: { if: 'a buyer is found', then: null, names: [] } }, 'if a buyer is found'],
  [{ kind: 'statement', value: { speaker: 'Ada Lund', words: 'I stay' } }, 'Ada Lund: “I stay”'],
  [{ kind: 'valuation', value: { amount: fee, by: 'Vale' } }, '£5m, by Vale'],
  [{ kind: 'preference', value: { wants: 'to play', club: null } }, 'to play'],
  [{ kind: 'age', value: { years: 24, born: 1997 } }, '24 years old, born 1997'],
];

describe('factLine', () => {
  it.each(CASES)('%j', (body, expected) => {
    const fact: Fact = { ...base, ...body };
    expect(factLine(fact)).toBe(expected);
  });
});
