import { expect, type Phrasing, says } from './phrasing.js';

const WANTED = 'Everton and Fulham are keen on Genk striker Sam Okonedo';
const KEEN = [
  expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  expect('interest', 'Sam Okonedo', 'Genk', 'Fulham'),
];

/** Several clubs as the doers of one thing ("both clubs", "neither", "the duo", "the latter"), and what a club asks. */
export const SEVERAL_CLUBS: readonly Phrasing[] = [
  says(
    'en.interest.nominal',
    `${WANTED}. Both clubs have cooled their interest.`,
    ...KEEN,
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton', { status: 'negative' }),
    expect('interest', 'Sam Okonedo', 'Genk', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    `${WANTED}. Neither club has made a bid.`,
    ...KEEN,
    expect('bid', 'Sam Okonedo', 'Genk', 'Everton', { status: 'negative' }),
    expect('bid', 'Sam Okonedo', 'Genk', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    `${WANTED}. Neither has made a bid.`,
    ...KEEN,
    expect('bid', 'Sam Okonedo', 'Genk', 'Everton', { status: 'negative' }),
    expect('bid', 'Sam Okonedo', 'Genk', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.interest.keen',
    `${WANTED}. The Premier League duo are no longer interested in him.`,
    ...KEEN,
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton', { status: 'negative' }),
    expect('interest', 'Sam Okonedo', 'Genk', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.talks.hold',
    `${WANTED}. The pair have held talks with his agent.`,
    ...KEEN,
    expect('talks', 'Sam Okonedo', 'Genk', 'Everton'),
    expect('talks', 'Sam Okonedo', 'Genk', 'Fulham'),
  ),
  says(
    'en.talks.hold',
    `${WANTED}. The latter are in talks with Genk.`,
    ...KEEN,
    expect('talks', 'Sam Okonedo', 'Genk', 'Fulham'),
  ),
  says(
    'en.bid.make',
    `${WANTED}. The former have made a bid of £20m.`,
    ...KEEN,
    expect('bid', 'Sam Okonedo', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.talks.enquire',
    'Genk striker Sam Okonedo has attracted interest from Everton, Fulham and Leeds. All three clubs have made enquiries.',
    ...KEEN,
    expect('interest', 'Sam Okonedo', 'Genk', 'Leeds'),
    expect('talks', 'Sam Okonedo', 'Genk', 'Everton'),
    expect('talks', 'Sam Okonedo', 'Genk', 'Fulham'),
    expect('talks', 'Sam Okonedo', 'Genk', 'Leeds'),
  ),
  // Who talks to whom is not said: one of them may have him.
  says(
    'en.interest.keen',
    'Everton are keen on Genk striker Sam Okonedo. The two clubs are yet to agree a fee.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.leave',
    `${WANTED} and his team-mate Dario Velluti. The pair want to leave.`,
    ...KEEN,
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('exit', 'Sam Okonedo', 'Genk', null),
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.exit.demand',
    'Fulham are set to demand more than £40m to part ways with Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { fee: { value: 40_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.demand',
    'Fulham are asking for £20m before they let Sam Okonedo leave.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.signing',
    'Chelsea take their spending to over £1billion with the signing of Genk winger Sam Okonedo for an initial £40m.',
    expect('done', 'Sam Okonedo', 'Genk', 'Chelsea', { fee: { value: 40_000_000, currency: 'GBP' } }),
  ),
];
