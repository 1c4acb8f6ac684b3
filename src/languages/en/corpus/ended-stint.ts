import { expect, type Phrasing, says } from './phrasing.js';

const SUM = { fee: { value: 47_000_000, currency: 'GBP' as const } };

/** Who ends his time at a club; what a club has received for somebody; whom a club's signing is; options of a contract. */
export const ENDED_STINT: readonly Phrasing[] = [
  says(
    'en.exit.leave',
    'Rafa Quintela has ended his eight-year stint at Genk.',
    expect('exit', 'Rafa Quintela', 'Genk', null),
  ),
  says(
    'en.exit.leave',
    'Rafa Quintela has brought an end to an unhappy spell at Genk.',
    expect('exit', 'Rafa Quintela', 'Genk', null),
  ),
  says(
    'en.done.join',
    'Rafa Quintela ended his stint at Genk by joining Everton.',
    expect('done', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Rafa Quintela has joined Everton, ending his three-year spell at Genk.',
    expect('done', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says('en.exit.future', 'Rafa Quintela scored twice in his spell at Genk.'),
  // The sum that a club got.
  says(
    'en.done.pay',
    'Genk received a club record fee of £47m from Everton for their former captain Rafa Quintela.',
    expect('done', 'Rafa Quintela', 'Genk', 'Everton', SUM),
  ),
  says(
    'en.done.pay',
    'Genk will receive £47m from Everton for Rafa Quintela.',
    expect('agreed', 'Rafa Quintela', 'Genk', 'Everton', SUM),
  ),
  says(
    'en.bid.receive',
    'Genk have received a £47m bid from Everton for Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Genk', 'Everton', SUM),
  ),
  says('en.done.pay', 'Rafa Quintela receives £20,000 a week at Genk.'),
  // He has made up his mind.
  says(
    'en.agreed.accept',
    'Rafa Quintela decided to join Everton on a free transfer after leaving Genk.',
    expect('agreed', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.agreed.accept',
    'Rafa Quintela has chosen to move to Everton.',
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
  // The route of another is not his.
  says(
    'en.done.join',
    'Rafa Quintela took the same route as his compatriot Alan Stadler by moving to Everton.',
    expect('done', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    "Genk winger Rafa Quintela was Everton's third major summer signing.",
    expect('done', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  // By how much a contract may be made longer is no news of staying.
  says(
    'en.done.terms',
    'Rafa Quintela has joined Everton. The winger has signed a two-year deal with the option of a further year.',
    expect('done', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.stay.keep',
    'Everton have triggered the option of a further year in the contract of Rafa Quintela.',
    expect('stay', 'Rafa Quintela', 'Everton', null),
  ),
];
