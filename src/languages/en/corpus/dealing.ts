import { expect, type Phrasing, says } from './phrasing.js';

/** Exchanges, refusals, terms: who deals with whom. */
export const DEALING: readonly Phrasing[] = [
  says(
    'en.swap',
    'Wolves could offer Tom Ashgrove in exchange for Porto winger Rafa Quintela.',
    expect('swap', 'Tom Ashgrove', 'Wolves', 'Porto'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.swap.include',
    'Everton could include Tom Ashgrove in a deal for Porto winger Rafa Quintela.',
    expect('swap', 'Tom Ashgrove', 'Everton', 'Porto'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.swap.include',
    'Leeds United are prepared to use Tom Ashgrove as part of their bid to sign Genk striker Dario Velluti.',
    expect('swap', 'Tom Ashgrove', 'Leeds United', 'Genk'),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says('en.swap.include', 'Porto winger Rafa Quintela has a release clause included in his contract.'),
  says(
    'en.talks.hold',
    'Burnley and Lens are in talks over midfielder Joel Adeyemi.',
    expect('talks', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.agreed.agree',
    'Wolves and Porto have agreed a fee for Porto winger Rafa Quintela.',
    expect('agreed', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.reject.reject',
    'Porto winger Rafa Quintela has snubbed Everton to join Wolves.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Everton', { status: 'negative' }),
    expect('agreed', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.reject.reject',
    'Genk striker Dario Velluti has turned down Burnley because he wants to join Leeds United.',
    expect('bid', 'Dario Velluti', 'Genk', 'Burnley', { status: 'negative' }),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.reject.deny',
    'Genk have denied that Leeds United have signed striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United', { status: 'negative' }),
  ),
  says(
    'en.reject.deny',
    'Fulham manager Nils Brandauer has denied reports linking him with a move to Everton.',
    expect('interest', 'Nils Brandauer', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Leeds United have had an opening offer of £9m turned down by Genk for striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Leeds United', {
      status: 'negative',
      fee: { value: 9_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.bid.nominal',
    'Porto are braced for a bid from Wolves for winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.exit.sell',
    'Stoke City will not sell midfielder Owen Tarrant for less than £15m.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null, { fee: { value: 15_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Stoke City will not sell midfielder Owen Tarrant for £15m.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null, {
      status: 'negative',
      fee: { value: 15_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.stay.contract',
    'Stoke City midfielder Owen Tarrant has signed a new Stoke City deal.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.stay.contract',
    'Nantes defender Lucas Morvan has rejected a new contract offer.',
    expect('stay', 'Lucas Morvan', 'Nantes', null, { status: 'negative' }),
  ),
  says(
    'en.stay.remain',
    'Nantes defender Lucas Morvan will see out the final year of his contract.',
    expect('stay', 'Lucas Morvan', 'Nantes', null),
  ),
  says(
    'en.exit.leave',
    'Malmo winger Ivo Lindqvist has told friends that he wants to leave and join Brentford.',
    expect('exit', 'Ivo Lindqvist', 'Malmo', null),
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.exit.sell',
    'Genk want to sell striker Dario Velluti and sign Ivo Lindqvist from Malmo.',
    expect('exit', 'Dario Velluti', 'Genk', null),
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Genk'),
  ),
  says(
    'en.agreed.accept',
    'Malmo winger Ivo Lindqvist has had a medical ahead of a £12m switch to Brentford.',
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Brentford', { fee: { value: 12_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.swoop',
    'Burnley are considering a move for free agent Joel Adeyemi after his release by Lens.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.done.join',
    'Malmo winger Ivo Lindqvist has improved since joining from Genk.',
    expect('done', 'Ivo Lindqvist', 'Genk', 'Malmo'),
  ),
  says(
    'en.talks.hold',
    "Brentford have been in contact with Ivo Lindqvist's camp.",
    expect('talks', 'Ivo Lindqvist', null, 'Brentford'),
  ),
  says(
    'en.talks.hold',
    "Leeds United have made contact with the striker Dario Velluti's representatives.",
    expect('talks', 'Dario Velluti', null, 'Leeds United'),
  ),
];
