import { expect, type Phrasing, says } from './phrasing.js';

const pounds = (value: number) => ({ fee: { value, currency: 'GBP' as const } });

/** Where somebody plays, as the next sentence or a price in front of his name tells it. */
export const HOMES: readonly Phrasing[] = [
  says(
    'en.interest.want',
    "Everton want Fulham's £20m-rated striker Sam Okonedo.",
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', pounds(20_000_000)),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. The striker has scored 12 goals for Fulham this season.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. The French striker has fallen out of favour at Fulham.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. The striker is out of contract at Fulham next summer.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  // Against whom he has scored, where he was lent and where he once played he is not at home.
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. The striker has scored 12 goals against Fulham.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. The striker has previously played for Fulham.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. He has been a reliable striker and could be a good option for Fulham.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
  ),
];
