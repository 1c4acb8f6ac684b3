import { expect, type Phrasing, says } from './phrasing.js';

/** Loans that are ended, prices that would be taken, resolve that is tested, and who is made what. */
export const TERMS: readonly Phrasing[] = [
  says(
    'en.recall.short',
    "Dario Velluti's loan at Everton has been terminated by Fulham.",
    expect('loan-return', 'Dario Velluti', 'Everton', 'Fulham'),
  ),
  says(
    'en.recall.short',
    "Dario Velluti's loan spell at Everton could be cut short by Fulham.",
    expect('loan-return', 'Dario Velluti', 'Everton', 'Fulham', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.send',
    'Everton have sent Dario Velluti back to Fulham.',
    expect('loan-return', 'Dario Velluti', 'Everton', 'Fulham'),
  ),
  says(
    'en.exit.send',
    'Everton will send Dario Velluti to Fulham.',
    expect('agreed', 'Dario Velluti', 'Everton', 'Fulham'),
  ),
  says(
    'en.exit.price',
    'Fulham would accept £30m for Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Fulham', null, {
      certainty: 'speculative',
      fee: { value: 30_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.exit.price',
    'Fulham are ready to accept £30m from Everton for Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { fee: { value: 30_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Fulham will listen to offers of £30m for Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { fee: { value: 30_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.track',
    'Manchester City see Dario Velluti as the ideal long-term successor to Rafa Quintela.',
    expect('interest', 'Dario Velluti', null, 'Manchester City'),
  ),
  says(
    'en.interest.want',
    'Ivo Lindqvist wants Dario Velluti at Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.job',
    'Sam Okonedo will be the new Port Vale boss.',
    expect('agreed', 'Sam Okonedo', null, 'Port Vale'),
  ),
  says(
    'en.interest.job',
    'Sam Okonedo is the new Port Vale boss.',
    expect('done', 'Sam Okonedo', null, 'Port Vale'),
  ),
  says(
    'en.done.signing',
    'Everton want to make Dario Velluti their marquee signing.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.signing',
    'Everton made Dario Velluti their marquee signing.',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.fail.test',
    "Everton are preparing to test Fulham's resolve with an offer for Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.fail.test',
    "Everton will test Fulham's resolve by making a £4m bid for Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { fee: { value: 4_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.fail.test',
    "Everton have tested Fulham's resolve with a £20m bid for Dario Velluti.",
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Genk have been told to release Dario Velluti by Fulham.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.exit.future',
    "Dario Velluti's days at Fulham appear to be numbered.",
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.future',
    "Dario Velluti's time at Fulham is coming to an end.",
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.peril',
    'Sam Okonedo of Port Vale faces the sack.',
    expect('exit', 'Sam Okonedo', 'Port Vale', null, { certainty: 'hedged' }),
  ),
  says(
    'en.stay.contract',
    'Fulham want to reward Dario Velluti with a new contract.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.stay.remain',
    'Dario Velluti sees his future at Fulham.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.bid.nominal',
    "Everton's £18m bid for Dario Velluti falls well short of Fulham's valuation.",
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton', { fee: { value: 18_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.track',
    'Representatives of Inter Milan were at the game to run the rule over Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Inter Milan'),
  ),
  says(
    'en.interest.keen',
    'Everton are at the head of the queue for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Dario Velluti, a £20m signing from Burnley in 2022, is wanted by Leeds.',
    expect('interest', 'Dario Velluti', null, 'Leeds'),
  ),
  says(
    'en.stay.contract',
    'Fulham rewarded Dario Velluti with a new deal.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.none.gap',
    "Everton's £18m bid for Dario Velluti falls some way short of Fulham's valuation.",
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton', { fee: { value: 18_000_000, currency: 'GBP' } }),
  ),
  says('en.none.gap', 'Everton and Fulham remain apart in their valuation of Dario Velluti.'),
];
