import { describe, expect, it } from 'vitest';
import { growth } from '../../test/support/growth.js';
import type { Fact, FactBody } from '../model/fact.js';
import { contradictions, type DatedFact } from './contradictions.js';

let count = 0;

function fact(body: FactBody, date: string | null, subject = 'Alan Reuter'): DatedFact {
  const id = `f${++count}`;
  const made: Fact = {
    ...body,
    id,
    article: `a${id}`,
    subject: { name: subject },
    certainty: 'asserted',
    sources: [{ name: 'Harbour Post', sort: 'outlet' }],
    quote: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 },
    rule: 'test',
  };
  return { fact: made, date };
}

const age = (years: number | null, born: number | null, date: string | null, subject?: string): DatedFact =>
  fact({ kind: 'age', value: { years, born } }, date, subject);
const contract = (
  until: string,
  date: string,
  event: 'runs' | 'offered' = 'runs',
  club: string | null = null,
): DatedFact =>
  fact(
    { kind: 'contract', value: { club, until, monthsLeft: null, option: null, clause: null, event } },
    date,
  );
const move = (
  value: number,
  currency: 'GBP' | 'EUR',
  from: string | null,
  date: string | null = '2019',
): DatedFact =>
  fact(
    {
      kind: 'past-transfer',
      value: {
        from,
        to: 'Everton',
        date,
        fee: { value, currency, stated: `${value} ${currency}` },
        loan: false,
      },
    },
    '2025-01-10',
  );
const injury = (low: number, high: number, date: string): DatedFact =>
  fact({ kind: 'injury', value: { what: 'knee', since: null, until: null, months: [low, high] } }, date);

describe('contradictions', () => {
  it.each<[string, readonly DatedFact[], readonly string[]]>([
    ['two ages in one month', [age(24, null, '2025-03-01'), age(26, null, '2025-03-09')], ['age']],
    ['an age on both sides of a birthday', [age(24, null, '2025-03-01'), age(25, null, '2025-11-01')], []],
    ['an age years later', [age(24, null, '2021-12-22'), age(28, null, '2025-09-25')], []],
    ['an age against a birth year', [age(28, null, '2025-09-25'), age(null, 1997, '2025-09-25')], []],
    [
      'an age against a wrong birth year',
      [age(28, null, '2025-09-25'), age(null, 1993, '2025-09-26')],
      ['age'],
    ],
    ['ages of two people', [age(24, null, '2025-03-01'), age(30, null, '2025-03-01', 'Carlo Benti')], []],
    ['an age without a date', [age(24, null, null), age(30, null, '2025-03-01')], []],
    [
      'two contract ends',
      [contract('2027', '2025-03-01'), contract('2028-06', '2025-03-04')],
      ['contract-end'],
    ],
    ['an end told more exactly', [contract('2027', '2025-03-01'), contract('2027-06-30', '2025-03-04')], []],
    ['an old contract and a new one', [contract('2025', '2024-03-01'), contract('2028', '2025-03-04')], []],
    [
      'a contract and an offer',
      [contract('2026', '2025-03-01'), contract('2030', '2025-03-04', 'offered')],
      [],
    ],
    [
      'contracts of two clubs',
      [contract('2026', '2025-03-01', 'runs', 'Lille'), contract('2030', '2025-03-04', 'runs', 'Everton')],
      [],
    ],
    ['two fees', [move(20e6, 'GBP', 'Lille'), move(35e6, 'GBP', 'Lille')], ['fee']],
    ['a fee rounded', [move(20e6, 'GBP', 'Lille'), move(21e6, 'GBP', 'Lille')], []],
    ['fees in two currencies', [move(20e6, 'GBP', 'Lille'), move(35e6, 'EUR', 'Lille')], []],
    ['fees of two moves', [move(20e6, 'GBP', 'Lille', '2019'), move(35e6, 'GBP', 'Lille', '2023')], []],
    ['fees from two clubs', [move(20e6, 'GBP', 'Lille'), move(35e6, 'GBP', 'Genk')], []],
    [
      'two lengths of one injury',
      [injury(2, 3, '2025-03-01'), injury(7, 9, '2025-03-02')],
      ['injury-length'],
    ],
    ['lengths that meet', [injury(2, 4, '2025-03-01'), injury(4, 6, '2025-03-02')], []],
    ['two injuries', [injury(2, 3, '2024-03-01'), injury(7, 9, '2025-03-02')], []],
  ])('%s', (_name, facts, expected) => {
    expect(contradictions(facts).map((one) => one.about)).toEqual(expected);
    expect(contradictions([...facts].reverse()).map((one) => one.about)).toEqual(expected);
  });

  it('names both values, the earlier fact first, and a pair of values once', () => {
    const early = contract('2027', '2025-03-01');
    const late = contract('2028', '2025-03-04');
    const again = contract('2028', '2025-03-05');
    const found = contradictions([again, late, early]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ first: early, second: late });
    expect(found[0]!.why).toBe("Alan Reuter's contract is said to end in 2027 and in 2028.");
  });

  it('keeps pace with thousands of facts of one person', () => {
    const many = (length: number) => Array.from({ length }, (_, i) => age(20 + (i % 2), null, '2025-03-01'));
    expect(growth(many, contradictions, 25_000)).toBeNull();
  });
});
