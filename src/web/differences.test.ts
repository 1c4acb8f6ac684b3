import { describe, expect, it } from 'vitest';
import type { ContractValue, Fact, FactBody } from '../model/fact.js';
import { differences } from './differences.js';

function fact(id: string, body: FactBody): Fact {
  return {
    ...body,
    id,
    article: `article of ${id}`,
    subject: { name: 'Ada Lund' },
    certainty: 'asserted',
    sources: [],
    quote: { exact: '', prefix: '', suffix: '', start: 0, end: 0 },
    rule: 'r',
  };
}

const contract = (
  id: string,
  until: string | null,
  club: string | null,
  event: ContractValue['event'] = 'runs',
) =>
  fact(id, { kind: 'contract', value: { club, until, monthsLeft: null, option: null, clause: null, event } });
const age = (id: string, years: number | null, born: number | null) =>
  fact(id, { kind: 'age', value: { years, born } });

const CASES: readonly (readonly [string, readonly Fact[], readonly string[]])[] = [
  ['nothing', [], []],
  ['the same end', [contract('a', '2027', 'Vale'), contract('b', '2027', 'Vale')], []],
  [
    'one end more exact than the other',
    [contract('a', '2027', 'Vale'), contract('b', '2027-06-30', 'Vale')],
    [],
  ],
  [
    'two ends',
    [contract('b', '2028', 'Vale'), contract('a', '2027-06', 'Vale')],
    ['the end of the contract: a b'],
  ],
  [
    'a third that fits one of them',
    [contract('a', '2027', 'Vale'), contract('b', '2028', 'Vale'), contract('c', '2027-06', null)],
    ['the end of the contract: a c b'],
  ],
  ['ends with two clubs', [contract('a', '2027', 'Vale'), contract('b', '2028', 'Moor')], []],
  ['an offer', [contract('a', '2027', 'Vale'), contract('b', '2030', 'Vale', 'offered')], []],
  ['no end stated', [contract('a', '2027', 'Vale'), contract('b', null, 'Vale')], []],
  ['an age that fits a year', [age('a', 28, null), age('b', null, 1997)], []],
  ['an age that fits it before the birthday', [age('a', 27, null), age('b', null, 1997)], []],
  ['an age that does not', [age('a', 26, null), age('b', null, 1997)], ['the year of birth: b a']],
  ['two years', [age('a', null, 1996), age('b', null, 1997)], ['the year of birth: a b']],
];

describe('differences', () => {
  it.each(CASES)('%s', (_name, facts, expected) => {
    const found = differences(facts, () => '2025-09-01');
    expect(found.map(({ on, facts: sides }) => `${on}: ${sides.map(({ id }) => id).join(' ')}`)).toEqual(
      expected,
    );
  });
  it('compares no age of an undated article', () => {
    expect(differences([age('a', 20, null), age('b', null, 1997)], () => null)).toEqual([]);
  });
  it('takes a contract signed in between for a change, not for a difference', () => {
    const days = new Map([
      ['article of a', '2022-06-18'],
      ['article of s', '2022-07-07'],
      ['article of b', '2022-07-07'],
      ['article of c', '2025-08-31'],
    ]);
    const facts = [
      contract('a', '2024', 'Vale'),
      contract('s', null, 'Vale', 'signed'),
      contract('b', '2027', 'Vale'),
      contract('c', '2028', 'Vale'),
    ];
    const [found] = differences(facts, (article) => days.get(article) ?? null);
    expect(found?.facts.map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
