import type { MoneyWords } from '../../reading/amounts.js';

/** Money as English football news writes it. */
export const MONEY: MoneyWords = {
  units: new Map([
    ['m', 1e6],
    ['mn', 1e6],
    ['mil', 1e6],
    ['mln', 1e6],
    ['million', 1e6],
    ['millions', 1e6],
    ['k', 1e3],
    ['thousand', 1e3],
    ['bn', 1e9],
    ['billion', 1e9],
    ['mplus', 1e6],
  ]),
  currencies: new Map([
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ['eur', 'EUR'],
    ['pounds', 'GBP'],
    ['pound', 'GBP'],
    ['gbp', 'GBP'],
    ['sterling', 'GBP'],
    ['dollars', 'USD'],
    ['dollar', 'USD'],
    ['usd', 'USD'],
  ]),
  wages: [
    /^,? ?-?(?:a|per|each|every)[ -]?(?:week|month|year|season|annum)/i,
    /^,? ?(?:p\/w|pw\b|weekly|-a-week)/i,
    /^ in (?:wages|salary)/i,
    /^ (?:salary|wages?|wage packet|contract)\b/i,
  ],
};
