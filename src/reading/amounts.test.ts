import { describe, expect, it } from 'vitest';
import { growth, repeated } from '../../test/support/growth.js';
import { MONEY } from '../languages/en/money.js';
import { Tokens, tokenize } from '../text/tokens.js';
import { Vocabulary } from '../text/vocabulary.js';
import { amountAt } from './amounts.js';

const NONE = { abbreviations: new Set<string>(), lettered: new Set<string>() };

/** The amounts of a text, each as value, currency and whether it is a wage. */
function amountsOf(text: string): readonly string[] {
  const tokens = new Tokens();
  tokenize(tokens, text, 0, new Vocabulary(), NONE);
  const found: string[] = [];
  for (let i = 0; i < tokens.count; ) {
    const amount = amountAt(tokens, i, tokens.count, MONEY);
    if (amount === null) {
      i++;
      continue;
    }
    found.push(
      `${amount.money.value} ${amount.money.currency}${amount.wage ? ' wage' : ''} [${amount.money.stated}]`,
    );
    i = amount.to;
  }
  return found;
}

describe('amountAt', () => {
  it('leaves a sum that the end of the text has cut in two', () => {
    expect(amountsOf('Everton sign Reuter for £51.')).toEqual([]);
    expect(amountsOf('Everton sign Reuter for £51m.')).toHaveLength(1);
    expect(amountsOf('A ticket is £51. Everton sign Reuter.')).toHaveLength(1);
  });

  it.each([
    ['for £35m', '35000000 GBP [£35m]'],
    ['five million euros', '5000000 EUR [five million euros]'],
    ['for £35 million', '35000000 GBP [£35 million]'],
    ['for £35million', '35000000 GBP [£35million]'],
    ['for 35 million euros', '35000000 EUR [35 million euros]'],
    ['for 35m euros', '35000000 EUR [35m euros]'],
    ['for EUR 35m', '35000000 EUR [EUR 35m]'],
    ['for half a million pounds', '500000 GBP [half a million pounds]'],
    ['for €12.5m', '12500000 EUR [€12.5m]'],
    ['for €12,5m', '12500000 EUR [€12,5m]'],
    ['for £750,000', '750000 GBP [£750,000]'],
    ['for £250k', '250000 GBP [£250k]'],
    ['worth £1.2bn', '1200000000 GBP [£1.2bn]'],
    ['worth 65m€', '65000000 EUR [65m€]'],
    ['worth 65 million €', '65000000 EUR [65 million €]'],
    ['in excess of £100m', '100000000 GBP [£100m]'],
    ['a £50m-plus striker', '50000000 GBP [£50m-plus]'],
    ['a £50m-rated striker', '50000000 GBP [£50m]'],
    ['between £30m and £35m', '35000000 GBP [£30m and £35m]'],
    ['from £30m to £35m', '35000000 GBP [£30m to £35m]'],
    ['a fee of £30m-£35m', '35000000 GBP [£30m-£35m]'],
    ['a fee of £30-35m', '35000000 GBP [£30-35m]'],
    ['a fee of £30m–35m', '35000000 GBP [£30m–35m]'],
    ['between 30 and 35 million euros', '35000000 EUR [30 and 35 million euros]'],
    ['A$2m', '2000000 AUD [A$2m]'],
    ['AU$2m', '2000000 AUD [AU$2m]'],
    ['US$2m', '2000000 USD [US$2m]'],
    ['C$2m', '2000000 CAD [C$2m]'],
    ['R$60m', '60000000 BRL [R$60m]'],
    ['2 million Australian dollars', '2000000 AUD [2 million Australian dollars]'],
    ['2 million Canadian dollars', '2000000 CAD [2 million Canadian dollars]'],
    ['$2m', '2000000 USD [$2m]'],
    ['3 million Swiss francs', '3000000 CHF [3 million Swiss francs]'],
    ['2m pounds', '2000000 GBP [2m pounds]'],
  ])('reads %s', (text, expected) => {
    expect(amountsOf(text)).toEqual([expected]);
  });

  it.each([
    ['€30m plus €5m in add-ons', ['30000000 EUR [€30m]', '5000000 EUR [€5m]']],
    ['£26m (€30m, $35m)', ['26000000 GBP [£26m]', '30000000 EUR [€30m]', '35000000 USD [$35m]']],
    ['£26m for one and £30m for the other', ['26000000 GBP [£26m]', '30000000 GBP [£30m]']],
  ])('keeps the amounts of %s apart', (text, expected) => {
    expect(amountsOf(text)).toEqual(expected);
  });

  it.each([
    'on £200,000-a-week',
    'on £200,000 a week',
    'on £200,000 per week',
    'on £200k-per-week terms',
    'earns £5m a year',
    'earns €9m net a year',
    'earns €9m net per season',
    'earns £60,000 p/w',
    'a £90,000-a-week deal',
    'a weekly wage of £90,000 weekly',
    'a £10m salary',
    'takes home £80,000 every week',
  ])('takes %s for a wage', (text) => {
    const found = amountsOf(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('wage');
  });

  it.each([
    '80 per cent',
    'a 10% sell-on',
    '10 per cent of £',
    'in 2026',
    '35 matches',
    '£',
    '€m',
    'the 1950s',
    '3-2',
    'number 10 shirt',
    '£0',
  ])('finds no money in %s', (text) => {
    expect(amountsOf(text)).toEqual([]);
  });

  it('reads a long row of figures in time that grows with its length', () => {
    expect(growth(repeated('£30m-', ''), amountsOf)).toBeNull();
  });
});
