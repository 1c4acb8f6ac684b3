import { expect, type Phrasing, says } from './phrasing.js';

const FEE = { fee: { value: 20_000_000, currency: 'GBP' } } as const;

/** Prices that are met or stood by, and targets of two clubs. */
export const VALUES: readonly Phrasing[] = [
  says(
    'en.exit.price',
    "Everton are ready to meet Genk's £20m asking price for striker Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', FEE),
  ),
  says(
    'en.exit.price',
    "Everton have met Genk's £20m valuation of striker Dario Velluti.",
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', FEE),
  ),
  says(
    'en.exit.price',
    'Genk chairman Alan Koppen will not budge on his £20m valuation of Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, FEE),
  ),
  says(
    'en.exit.price',
    'Genk have slapped a £20m price tag on Dario Velluti to ward off Everton.',
    expect('exit', 'Dario Velluti', 'Genk', null, FEE),
  ),
  says(
    'en.done.pay',
    'Everton are willing to go up to £20m for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', FEE),
  ),
  says(
    'en.interest.shortlist',
    'Everton and Fulham target Dario Velluti is considering a move from Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.interest.shortlist',
    'Everton have included Genk striker Dario Velluti on a shortlist of forwards.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.demand',
    'Genk have refused to lower their £20m asking price for striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, FEE),
  ),
  says(
    'en.exit.cost',
    'Everton want Genk striker Dario Velluti, who will cost around £20m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', FEE),
  ),
  says('en.exit.cost', 'Genk striker Dario Velluti could cost £20m.'),
  says(
    'en.exit.value',
    'Everton and Porto are keen on Genk striker Dario Velluti, who is valued at £20m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', FEE),
    expect('interest', 'Dario Velluti', 'Genk', 'Porto', FEE),
  ),
  says(
    'en.bid.release',
    'Everton are keen on Genk striker Dario Velluti, who has a £20m release clause.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', FEE),
  ),
];
