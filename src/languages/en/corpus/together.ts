import { expect, type Phrasing, says } from './phrasing.js';

/** What somebody is valued at, who is told of together, and names that look like something else. */
export const TOGETHER: readonly Phrasing[] = [
  says(
    'en.exit.value',
    "Everton want Genk's Dario Velluti. The striker is valued at £25m and is also tracked by Leeds.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds'),
  ),
  says(
    'en.exit.demand',
    'Dario Velluti is valued at £40m by Fulham.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { fee: { value: 40_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.signing',
    'Everton hope to pull off the unlikely signing of Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says('en.interest.want', 'PSG want Milan Velluti.', expect('interest', 'Milan Velluti', null, 'PSG')),
  says(
    'en.interest.want',
    'Milan want Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'AC Milan'),
  ),
  says(
    'en.exit.leave',
    'Dario Velluti and Rafa Quintela are close to leaving Fulham amid interest from Everton and Leeds.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
    expect('exit', 'Rafa Quintela', 'Fulham', null),
    expect('interest', 'Rafa Quintela', 'Fulham', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Fulham', 'Leeds'),
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
    expect('interest', 'Dario Velluti', 'Fulham', 'Leeds'),
  ),
  says(
    'en.exit.leave',
    'Dario Velluti is close to leaving Fulham, and Rafa Quintela has signed for Leeds amid interest from Everton.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
    expect('done', 'Rafa Quintela', 'Fulham', 'Leeds'),
    expect('interest', 'Rafa Quintela', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Dario Velluti for their attack.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.track',
    'Everton are looking at Dario Velluti for their midfield.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
];
