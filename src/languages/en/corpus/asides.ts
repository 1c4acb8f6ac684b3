import { expect, type Phrasing, says } from './phrasing.js';

/** What stands beside the news: descriptions, sums about so much, posts to be, conditions, whose words. */
export const ASIDES: readonly Phrasing[] = [
  says(
    'en.exit.price',
    'Genk have slapped a £20m price tag on the head of coveted striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Everton could sign Genk striker Dario Velluti for as little as £2m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 2_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.signing',
    'Everton hope to announce the signing of Genk striker Dario Velluti for close to £20m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Former Fulham manager Colin Farrow is expected to be appointed Everton boss.',
    expect('agreed', 'Colin Farrow', null, 'Everton'),
  ),
  says(
    'en.stay.contract',
    'Everton will offer striker Owen Tarrant a new deal in a bid to fend off interest from Fulham.',
    expect('stay', 'Owen Tarrant', 'Everton', null),
    expect('interest', 'Owen Tarrant', 'Everton', 'Fulham'),
  ),
  says(
    'en.exit.sell',
    'Everton are ready to sack manager Colin Farrow if they lose at Fulham.',
    expect('exit', 'Colin Farrow', 'Everton', null, { certainty: 'speculative' }),
  ),
  says(
    'en.interest.move',
    'Striker Dario Velluti has completed a move from Genk to Nordholm Rangers for £2m.',
    expect('done', 'Dario Velluti', 'Genk', 'Nordholm Rangers', {
      fee: { value: 2_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.interest.move',
    'Striker Dario Velluti has completed a move from Genk to Vestheim Norrby for £2m.',
    expect('done', 'Dario Velluti', 'Genk', 'Vestheim Norrby', {
      fee: { value: 2_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.interest.shortlist',
    'Genk president Alan Koppen believes striker Dario Velluti, a target for Everton, will stay.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'asserted' }),
    expect('stay', 'Dario Velluti', 'Genk', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.interest.track',
    "Genk striker Dario Velluti was watched by Everton during Porto's match on Sunday.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.plan',
    'Everton manager Colin Farrow hopes to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'asserted' }),
  ),
];
