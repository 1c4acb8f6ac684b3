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
  says(
    'en.done.pay',
    'Everton must pay £20m to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', {
      certainty: 'asserted',
      fee: { value: 20_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.interest.track',
    'Everton are eyeing Genk striker Dario Velluti, Fulham will not let Owen Tarrant leave if they are relegated, Porto want Ivo Lindqvist.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'asserted' }),
    expect('exit', 'Owen Tarrant', 'Fulham', null, { certainty: 'speculative' }),
    expect('interest', 'Ivo Lindqvist', null, 'Porto', { certainty: 'asserted' }),
  ),
  says(
    'en.bid.make',
    'Everton will make another attempt to sign Genk striker Dario Velluti and submit a bid of £20m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Everton have signed Genk striker Dario Velluti. (Source: @EvertonFC)',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.sign',
    'Everton have signed Genk striker Dario Velluti. (Source: harbourpost)',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.interest.swoop',
    'Everton are considering a move for Dario Velluti after Owen Tarrant told Fulham he plans to leave.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('exit', 'Owen Tarrant', 'Fulham', null),
  ),
  says(
    'en.exit.leave',
    'Owen Tarrant has reportedly told Everton that he intends to leave.',
    expect('exit', 'Owen Tarrant', 'Everton', null, { certainty: 'hedged' }),
  ),
  says(
    'en.stop.drop',
    'Everton have delayed contract talks with striker Owen Tarrant.',
    expect('stay', 'Owen Tarrant', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.interest.swoop',
    'Everton are preparing a move for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.reject.deny',
    'Everton have played down reports that they are close to signing Genk striker Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    "Genk have rejected Everton's bid for Dario Velluti, worth £20m, initially to take him on loan.",
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Owen Tarrant has informed Everton he will leave when his contract expires, with Fulham his likely destination.',
    expect('exit', 'Owen Tarrant', 'Everton', null),
    expect('interest', 'Owen Tarrant', 'Everton', 'Fulham'),
  ),
  says(
    'en.done.complete',
    'Everton have broken the world transfer record to sign Genk striker Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Dario Velluti has joined Everton on a season long loan from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { loan: true }),
  ),
  says(
    'en.interest.link',
    'Everton have been linked with a £20m bid for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', {
      certainty: 'hedged',
      fee: { value: 20_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.reject.deny',
    'Everton have ruled out a bid for Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.track',
    'Everton are monitoring Dario Velluti of Nord Holm United.',
    expect('interest', 'Dario Velluti', 'Nord Holm United', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti from Vest Agder City.',
    expect('done', 'Dario Velluti', 'Vest Agder City', 'Everton'),
  ),
];
