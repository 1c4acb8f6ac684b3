import { expect, type Phrasing, says } from './phrasing.js';

/** How sure it is where the guess stands beside a noun and not in front of a verb. */
export const GUESSES: readonly Phrasing[] = [
  says(
    'en.interest.shortlist',
    "Genk striker Dario Velluti could be on Everton's radar.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.shortlist',
    "Everton's top target is believed to be Genk striker Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.shortlist',
    "Everton's main target is Genk striker Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.exit.nominal',
    'A summer exit for Dario Velluti could be on the cards at Genk.',
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.swap.part',
    "Genk striker Dario Velluti could be part of a deal for Everton's Owen Tarrant.",
    expect('swap', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.swap.part',
    'Lens winger Owen Tarrant may form part of a deal for Everton striker Dario Velluti.',
    expect('swap', 'Owen Tarrant', 'Lens', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.move',
    'Genk striker Dario Velluti returned to England in a reported £5m transfer to Everton.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', {
      certainty: 'asserted',
      fee: { value: 5_000_000, currency: 'GBP' },
    }),
  ),
];
