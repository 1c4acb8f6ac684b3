import { expect, test } from 'vitest';
import type { Prediction } from './case.js';
import { freeze, thaw } from './frozen.js';

const TEXT = 'Fulham want Vaz\nPorto will sell Rui Vaz, 24, to Fulham.';
const PREDICTION: Prediction = {
  claims: [
    {
      person: 'Rui Vaz',
      role: 'player',
      from: 'Porto',
      to: 'Fulham',
      kind: 'agreed',
      status: 'positive',
      certainty: 'asserted',
      loan: false,
      fee: { value: 5_000_000, currency: 'EUR' },
      chain: ['unknown'],
      source: null,
      window: null,
      quote: 'Porto will sell Rui Vaz',
      rule: 'some.rule',
    },
  ],
  facts: [{ kind: 'age', subject: 'Rui Vaz', value: { years: 24 }, quote: 'Vaz, 24' }],
};

test('a frozen run keeps no words of the text, and gives back all that is scored', () => {
  const frozen = freeze(PREDICTION, TEXT);
  expect(JSON.stringify(frozen)).not.toContain('will sell');
  const [claim] = PREDICTION.claims;
  const { rule: _rule, ...scored } = claim!;
  expect(thaw(frozen, TEXT)).toEqual({
    claims: [scored],
    facts: [{ kind: 'age', subject: 'Rui Vaz', value: null, quote: 'Vaz, 24' }],
  });
});
