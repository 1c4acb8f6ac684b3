import { expect, it } from 'vitest';
import type { Currency } from '../model/money.js';
import { sameFigure } from './figure.js';

const cases: readonly (readonly [number, Currency, number, Currency, boolean])[] = [
  [35e6, 'GBP', 35e6, 'GBP', true],
  [35e6, 'GBP', 36e6, 'GBP', true],
  [35e6, 'GBP', 40e6, 'GBP', false],
  [35e6, 'GBP', 40e6, 'EUR', true],
  [35e6, 'GBP', 47e6, 'USD', true],
  [35e6, 'GBP', 70e6, 'EUR', false],
  [10e6, 'EUR', 60e6, 'BRL', true],
  [0, 'GBP', 35e6, 'GBP', false],
];

it.each(cases)('%d %s and %d %s: %s', (a, currencyA, b, currencyB, same) => {
  expect(sameFigure({ value: a, currency: currencyA }, { value: b, currency: currencyB })).toBe(same);
});
