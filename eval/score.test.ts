import { describe, expect, test } from 'vitest';
import type { Case, FlatClaim, FlatFact, Prediction } from './case.js';
import { createMatcher } from './match.js';
import { makeCase } from './parse.js';
import { compareCase, type Score, score } from './score.js';
import { f1, macroF1, precision, recall, type Tally } from './tally.js';

const MATCHER = createMatcher(null);
const TEXT = 'Arsenal and Chelsea want Rui Vaz of Porto. Vaz, 24, may leave. Porto say no.';

function claim(changes: Partial<FlatClaim>): FlatClaim {
  return {
    person: 'Rui Vaz',
    role: 'player',
    from: 'Porto',
    to: 'Arsenal',
    kind: 'interest',
    status: 'positive',
    certainty: 'asserted',
    loan: false,
    fee: null,
    chain: null,
    source: null,
    quote: 'Arsenal and Chelsea want Rui Vaz',
    ...changes,
  };
}

function oneCase(claims: readonly FlatClaim[], facts: readonly FlatFact[] | null = null): Case {
  const label = {
    id: 'a',
    claims: claims.map(({ chain, ...rest }) => (chain === null ? rest : { ...rest, chain: [...chain] })),
    facts: facts === null ? null : [...facts],
  };
  return makeCase({ id: 'a', text: TEXT, lang: 'en', outlet: 'Daily Herring' }, label, 'here');
}

function scored(
  labels: readonly FlatClaim[],
  predicted: Partial<Prediction>,
  facts?: readonly FlatFact[],
): Score {
  const one = oneCase(labels, facts ?? null);
  return score([compareCase(one, { claims: [], facts: [], ...predicted }, MATCHER)], MATCHER);
}

const ARSENAL = claim({});
const CHELSEA = claim({ to: 'Chelsea' });
const EXIT = claim({ kind: 'exit', to: null, certainty: 'speculative', quote: 'Vaz, 24, may leave' });

describe('tallies', () => {
  const cases: readonly (readonly [string, readonly FlatClaim[], Tally, Tally, Tally, Tally])[] = [
    ['all right', [ARSENAL, CHELSEA, EXIT], t(2, 2, 2), t(3, 3, 3), t(1, 1, 1), t(1, 1, 1)],
    ['nothing read', [], t(0, 0, 2), t(0, 0, 3), t(0, 0, 1), t(0, 0, 1)],
    ['one club missed', [ARSENAL, EXIT], t(1, 1, 2), t(2, 2, 3), t(1, 1, 1), t(1, 1, 1)],
    ['a repeat counts once', [ARSENAL, ARSENAL], t(1, 1, 2), t(1, 1, 3), t(0, 0, 1), t(1, 1, 1)],
    ['a surname is enough', [claim({ person: 'Vaz' })], t(1, 1, 2), t(1, 1, 3), t(0, 0, 1), t(1, 1, 1)],
    ['wrong kind, right link', [claim({ kind: 'bid' })], t(1, 1, 2), t(0, 1, 3), t(0, 0, 1), t(1, 1, 1)],
    [
      'wrong status, right link',
      [claim({ status: 'negative' })],
      t(1, 1, 2),
      t(0, 1, 3),
      t(0, 0, 1),
      t(1, 1, 1),
    ],
    ['stay for exit', [{ ...EXIT, kind: 'stay' as const }], t(0, 0, 2), t(0, 1, 3), t(0, 1, 1), t(1, 1, 1)],
    ['another person', [claim({ person: 'Jan Koller' })], t(0, 1, 2), t(0, 1, 3), t(0, 0, 1), t(0, 1, 1)],
  ];
  test.each(cases)('%s', (_name, predicted, links, claims, stays, persons) => {
    const result = scored([ARSENAL, CHELSEA, EXIT], { claims: predicted });
    expect([result.links, result.claims, result.stays, result.persons]).toEqual([
      links,
      claims,
      stays,
      persons,
    ]);
  });
  test('whole claims are counted by kind, an alarm on its own kind', () => {
    const result = scored([ARSENAL, CHELSEA, EXIT], {
      claims: [ARSENAL, claim({ to: 'Chelsea', kind: 'bid' })],
    });
    expect(result.claimKinds).toEqual({ interest: t(1, 1, 2), bid: t(0, 1, 0), exit: t(0, 0, 1) });
  });
  test('two namesakes are not one', () => {
    const labels = [claim({ person: 'Rui Vaz' }), claim({ person: 'Nuno Vaz' })];
    expect(scored(labels, { claims: [claim({ person: 'Vaz' })] }).links).toEqual(t(1, 1, 2));
  });
});

describe('fields', () => {
  const fields: readonly (readonly [
    keyof Score['fields'],
    Partial<FlatClaim>,
    Partial<FlatClaim>,
    number,
    number,
  ])[] = [
    ['from', {}, { from: null }, 0, 1],
    ['from', {}, { from: 'FC Porto' }, 1, 1],
    ['status', {}, { status: 'negative' }, 0, 1],
    ['loan+', {}, { loan: true }, 0, 0],
    ['loan', {}, { loan: true }, 0, 1],
    ['fee', { fee: { value: 5, currency: 'EUR' } }, { fee: { value: 5, currency: 'GBP' } }, 0, 1],
    ['fee+', { fee: { value: 5, currency: 'EUR' } }, { fee: { value: 5, currency: 'EUR' } }, 1, 1],
    ['origin', {}, { chain: ['Daily Herring'] }, 1, 1],
    ['origin', {}, { chain: ['Daily Herring', 'Gazzetta Nova'] }, 0, 1],
    ['origin+', { source: 'Gazzetta Nova' }, { chain: ['Daily Herring', 'Gazzetta Nova'] }, 1, 1],
    ['chain', { chain: ['Daily Herring', 'X'] }, { chain: ['unknown', 'X'] }, 1, 1],
    ['chain', { chain: ['Daily Herring', 'X', 'Y'] }, { chain: ['Daily Herring', 'Y'] }, 0, 1],
    ['window', {}, { window: '2026-winter' }, 0, 0],
    ['window', { window: null }, { window: '2026-winter' }, 0, 1],
  ];
  test.each(fields)('%s of %j read as %j', (field, label, predicted, right, of) => {
    const result = scored([claim(label)], {
      claims: [claim({ ...label, chain: null, source: null, ...predicted })],
    });
    expect(result.fields[field]).toEqual({ right, of });
  });
  test('a claim is compared with the prediction that is most like it', () => {
    const labels = [claim({ kind: 'bid', status: 'negative' }), claim({ loan: true })];
    const result = scored(labels, { claims: [...labels].reverse() });
    expect(result.fields.kind).toEqual({ right: 2, of: 2 });
    expect(result.fields.loan).toEqual({ right: 2, of: 2 });
  });
});

describe('facts', () => {
  const age: FlatFact = { kind: 'age', subject: 'Rui Vaz', value: '24', quote: 'Vaz, 24' };
  test.each([
    ['the same words', age, t(1, 1, 1)],
    ['half of the shorter quote', { ...age, quote: '24, may leave' }, t(0, 1, 1)],
    ['a longer quote around it', { ...age, quote: 'Vaz, 24, may leave' }, t(1, 1, 1)],
    ['another kind', { ...age, kind: 'contract' as const }, t(0, 1, 1)],
    ['another subject', { ...age, subject: 'Porto' }, t(0, 1, 1)],
    ['words from elsewhere', { ...age, quote: 'Porto say no' }, t(0, 1, 1)],
  ])('%s', (_name, predicted, tally) => {
    expect(scored([], { facts: [predicted] }, [age]).facts).toEqual(tally);
  });
  test('facts of an unlabelled case count neither way', () => {
    expect(scored([], { facts: [age] }).facts).toEqual(t(0, 0, 0));
  });
});

describe('rates', () => {
  test.each([
    [t(1, 2, 4), 0.5, 0.25, 1 / 3],
    [t(0, 0, 3), 0, 0, 0],
    [t(0, 3, 0), 0, 0, 0],
    [t(0, 0, 0), 1, 1, 1],
  ])('%j', (tally, p, r, f) => {
    expect([precision(tally), recall(tally)]).toEqual([p, r]);
    expect(f1(tally)).toBeCloseTo(f, 12);
  });
  test('macro-F1 weighs every labelled class alike', () => {
    // a: P 2/3, R 1 -> 0.8; b: P 1, R 1/2 -> 2/3; c was never labelled.
    expect(
      macroF1([
        ['a', 'a'],
        ['a', 'a'],
        ['b', 'a'],
        ['b', 'b'],
      ]),
    ).toBeCloseTo((0.8 + 2 / 3) / 2, 12);
    expect(macroF1([['a', 'c']])).toBe(0);
  });
});

function t(right: number, predicted: number, labelled: number): Tally {
  return { right, predicted, labelled };
}
