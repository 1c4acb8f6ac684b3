import { expect, type Phrasing, says } from './phrasing.js';

/** When and where somebody goes or stands, and the clubs that lists of those who want him name. */
export const WHEREABOUTS: readonly Phrasing[] = [
  says(
    'en.exit.leave',
    'Norwich manager Tim Ostler has confirmed that Raul Merlon will not be leaving this month.',
    expect('exit', 'Raul Merlon', 'Norwich', null, { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Norwich winger Raul Merlon could leave at some point.',
    expect('exit', 'Raul Merlon', 'Norwich', null),
  ),
  says('en.exit.leave', 'Norwich winger Raul Merlon left training on Friday.'),
  says(
    'en.exit.go',
    'Norwich have told Raul Merlon he can go.',
    expect('exit', 'Raul Merlon', 'Norwich', null),
  ),
  says(
    'en.done.join',
    'Everton are lining up a swoop for Norwich winger Raul Merlon. The 24-year-old, who joined the club from Burnley for £3m, is also a target for Fulham.',
    expect('interest', 'Raul Merlon', 'Norwich', 'Everton'),
    expect('interest', 'Raul Merlon', 'Norwich', 'Fulham'),
    expect('done', 'Raul Merlon', 'Burnley', 'Norwich', { fee: { value: 3_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Everton are close to signing Norwich winger Raul Merlon. Merlon joined the club from Burnley in 2020.',
    expect('agreed', 'Raul Merlon', 'Norwich', 'Everton'),
    expect('done', 'Raul Merlon', 'Burnley', 'Norwich'),
  ),
  says(
    'en.interest.keen',
    'Everton are interested in Raul Merlon after signing Will Fishman.',
    expect('interest', 'Raul Merlon', null, 'Everton'),
    expect('done', 'Will Fishman', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'The clubs interested in Norwich winger Raul Merlon are said to include Everton and Fulham.',
    expect('interest', 'Raul Merlon', 'Norwich', 'Everton'),
    expect('interest', 'Raul Merlon', 'Norwich', 'Fulham'),
  ),
  says(
    'en.interest.nominal',
    "Norwich winger Raul Merlon's suitors include Everton and Fulham.",
    expect('interest', 'Raul Merlon', 'Norwich', 'Everton'),
    expect('interest', 'Raul Merlon', 'Norwich', 'Fulham'),
  ),
  says(
    'en.exit.available',
    'Norwich have told potential suitors that Raul Merlon is not for sale.',
    expect('exit', 'Raul Merlon', 'Norwich', null, { status: 'negative' }),
  ),
  says(
    'en.done.loaned',
    'Raul Merlon enjoyed loan spells with Hayes and Southport – where he was the top scorer – before he left Fulham.',
    expect('done', 'Raul Merlon', 'Fulham', 'Hayes', { loan: true }),
    expect('done', 'Raul Merlon', 'Fulham', 'Southport', { loan: true }),
  ),
];
