import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim.js';
import type { Saga } from '../model/saga.js';
import { count, feeRange, feeWords, gist, money, sagaName, sentence, windowWords, wordOf } from './words.js';

const CLAIM: Parameters<typeof gist>[0] = {
  person: { name: 'Ada Lund', role: 'player' },
  from: { name: 'Vale' },
  to: { name: 'Moor' },
  kind: 'interest',
  status: 'positive',
  loan: false,
};

describe('gist', () => {
  const cases: readonly (readonly [Partial<Claim>, string])[] = [
    [{}, 'interest from Moor in Ada Lund'],
    [{ status: 'negative' }, 'no interest from Moor in Ada Lund'],
    [{ to: null }, 'interest from an unnamed club in Ada Lund'],
    [{ kind: 'talks' }, 'talks with Moor on Ada Lund'],
    [{ kind: 'talks', status: 'negative' }, 'no talks with Moor on Ada Lund'],
    [{ kind: 'bid' }, 'a bid by Moor for Ada Lund'],
    [{ kind: 'bid', status: 'negative' }, 'no accepted bid by Moor for Ada Lund'],
    [{ kind: 'agreed' }, 'an agreement on a move of Ada Lund to Moor'],
    [{ kind: 'agreed', loan: true }, 'an agreement on a loan move of Ada Lund to Moor'],
    [{ kind: 'agreed', status: 'negative' }, 'no agreement on a move of Ada Lund to Moor'],
    [{ kind: 'done' }, 'the move of Ada Lund to Moor as done'],
    [{ kind: 'done', status: 'negative' }, 'the move of Ada Lund to Moor as not happening'],
    [{ kind: 'stay' }, 'Ada Lund staying at Vale'],
    [{ kind: 'stay', status: 'negative' }, 'Ada Lund not staying or not renewing at Vale'],
    [{ kind: 'exit', from: null }, 'Ada Lund leaving the club'],
    [{ kind: 'exit', status: 'negative' }, 'Ada Lund not leaving Vale'],
    [{ kind: 'swap' }, 'Ada Lund going to Moor as a makeweight'],
    [{ kind: 'swap', status: 'negative' }, 'Ada Lund not going to Moor as a makeweight'],
    [{ kind: 'loan-return' }, 'Ada Lund going back from a loan to Moor'],
    [{ kind: 'loan-return', status: 'negative', to: null }, 'Ada Lund not going back from a loan'],
  ];
  it.each(cases)('%j', (given, expected) => {
    expect(gist({ ...CLAIM, ...given })).toBe(expected);
  });
});

describe('sagaName', () => {
  const person = { name: 'Ada Lund' };
  const club = { name: 'Moor' };
  const cases: readonly (readonly [Pick<Saga, 'kind' | 'person' | 'from' | 'to'>, string])[] = [
    [{ kind: 'move', person, from: null, to: club }, 'Ada Lund to Moor'],
    [{ kind: 'move', person, from: club, to: null }, 'Ada Lund on the move'],
    [{ kind: 'stay', person, from: club, to: null }, 'Ada Lund staying at Moor'],
    [{ kind: 'stay', person, from: null, to: null }, 'Ada Lund staying'],
    [{ kind: 'exit', person, from: club, to: null }, 'Ada Lund leaving Moor'],
    [{ kind: 'exit', person, from: null, to: null }, 'Ada Lund leaving'],
  ];
  it.each(cases)('%j', (saga, expected) => {
    expect(sagaName(saga)).toBe(expected);
  });
});

describe('money', () => {
  const cases: readonly (readonly [number, Parameters<typeof money>[1], string])[] = [
    [35_000_000, 'GBP', '£35m'],
    [7_250_000, 'EUR', '€7.3m'],
    [200_000, 'USD', '$200k'],
    [950, 'CHF', 'CHF 950'],
    [0, 'BRL', 'R$0'],
  ];
  it.each(cases)('%d %s', (value, currency, expected) => {
    expect(money(value, currency)).toBe(expected);
  });
  it('joins a range, and names one figure once', () => {
    expect(feeRange({ low: 26_000_000, high: 35_000_000, currency: 'GBP' })).toBe('£26m to £35m');
    expect(feeRange({ low: 26_000_000, high: 26_000_000, currency: 'GBP' })).toBe('£26m');
  });
  it('keeps the figure as the article states it', () => {
    const fee = { value: 30_000_000, currency: 'EUR', stated: '30 million euros', sort: 'clause' } as const;
    expect(feeWords(fee)).toBe('30 million euros release clause');
  });
});

describe('wordOf', () => {
  const chain = ['Dale Post', 'Moor Star', 'an agent'].map((name) => ({ name, sort: 'outlet' as const }));
  it.each([
    [0, 'An unnamed outlet'],
    [1, 'Dale Post'],
    [2, 'Moor Star, passed on by Dale Post'],
    [3, 'an agent, passed on by Dale Post and Moor Star'],
  ])('%d links', (links, expected) => {
    expect(wordOf(chain.slice(0, links))).toBe(expected);
  });
});

describe('small words', () => {
  it.each([
    [count(1, 'report'), '1 report'],
    [count(0, 'report'), '0 reports'],
    [count(2, 'club', 'clubs in all'), '2 clubs in all'],
    [windowWords({ label: '2026-winter', from: '', to: '' }), 'winter window 2026'],
    [windowWords({ label: 'always', from: '', to: '' }), 'always'],
    [sentence('bid rejected, says Moor'), 'Bid rejected, says Moor.'],
    [sentence('Really?'), 'Really?'],
  ])('%s', (given, expected) => {
    expect(given).toBe(expected);
  });
});
