import { expect, type Phrasing, says } from './phrasing.js';

/** Moves that others could spoil, whose word what is, and what is told on the way to something else. */
export const TURNS: readonly Phrasing[] = [
  says(
    'en.reject.spoil',
    "Wolves could scupper Everton's move for Porto winger Rafa Quintela.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.reject.spoil',
    "A failed medical has wrecked Dario Velluti's move to Burnley.",
    expect('done', 'Dario Velluti', null, 'Burnley', { status: 'negative' }),
  ),
  says('en.reject.spoil', 'Everton were thwarted by the Genk goalkeeper.'),
  says(
    'en.interest.move',
    'Dario Velluti is heading to Italy for a medical prior to an £8m move to Lazio.',
    expect('agreed', 'Dario Velluti', null, 'Lazio', { fee: { value: 8_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Burnley are hoping to complete a deal for Genk striker Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says(
    'en.done.sign',
    'Burnley hope to sign Genk striker Dario Velluti, but do not want to pay a £20m fee.',
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says(
    'en.done.sign',
    'Burnley have made offers to buy Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says(
    'en.done.sign',
    'Everton want to sign Fulham target, right-back Sam Okonedo, 20, from Lens.',
    expect('interest', 'Sam Okonedo', 'Lens', 'Everton'),
    expect('interest', 'Sam Okonedo', 'Lens', 'Fulham'),
  ),
  says(
    'en.exit.leave',
    'Porto have told Everton target Rafa Quintela that he can leave.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('exit', 'Rafa Quintela', 'Porto', null),
  ),
  says(
    'en.interest.pounce',
    'Everton are ready to swoop for Porto winger Rafa Quintela after the club said he can leave.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton', { certainty: 'asserted' }),
    expect('exit', 'Rafa Quintela', 'Porto', null),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on Genk striker Dario Velluti, though coach Nils Brandauer says he is happy.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.interest.nominal',
    'Genk striker Dario Velluti says he is settled amid interest from Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.interest.shortlist',
    'Rafa Quintela is said to be their top target at Everton.',
    expect('interest', 'Rafa Quintela', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.agreed.expect',
    'Burnley expect to complete the signing of Dario Velluti from Genk this week.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Burnley', { certainty: 'asserted' }),
  ),
  says(
    'en.agreed.expect',
    'Burnley are expected to complete the signing of Dario Velluti from Genk.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Burnley', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Having signed Rafa Quintela from Porto, Burnley want Genk striker Dario Velluti.',
    expect('done', 'Rafa Quintela', 'Porto', 'Burnley'),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says(
    'en.stay.contract',
    'Stoke City midfielder Owen Tarrant will be out of contract with the club after rejecting the offer of a new deal.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null, { status: 'negative' }),
  ),
  says(
    'en.agreed.medical',
    'Dario Velluti of Genk is having a medical at Burnley ahead of a £6m move.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Burnley', { fee: { value: 6_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.back',
    'Fulham are plotting to bring Owen Tarrant back to the club he left as a teenager.',
    expect('interest', 'Owen Tarrant', null, 'Fulham'),
  ),
  says(
    'en.bid.make',
    'Everton may face competition from Wolves, who have made an offer for Porto winger Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
];
