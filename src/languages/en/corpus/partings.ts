import { expect, type Phrasing, says } from './phrasing.js';

/** Who is without a club since when, who left which side, who leaves for no club; bids to come and time that ran out. */
export const PARTINGS: readonly Phrasing[] = [
  says(
    'en.talks.hold',
    'Everton are in talks with defender Dario Velluti, who is a free agent after leaving Genk.',
    expect('talks', 'Dario Velluti', null, 'Everton'),
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.exit.leave',
    'Winger Rafa Quintela, a free agent after leaving Porto in May, is on Everton’s radar.',
    expect('exit', 'Rafa Quintela', 'Porto', null),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want free agent Dario Velluti, who has trained alone after leaving Genk.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Goalkeeper Joel Adeyemi left Turkish side Konyaspor in May.',
    expect('exit', 'Joel Adeyemi', 'Konyaspor', null),
  ),
  says(
    'en.exit.leave',
    'Goalkeeper Joel Adeyemi has left League One club Blackpool.',
    expect('exit', 'Joel Adeyemi', 'Blackpool', null),
  ),
  says(
    'en.interest.want',
    'Everton want the left-footed Konyaspor goalkeeper Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Konyaspor', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Dario Velluti and Rafa Quintela also both left Everton at the end of their contracts.',
    expect('exit', 'Dario Velluti', 'Everton', null),
    expect('exit', 'Rafa Quintela', 'Everton', null),
  ),
  says(
    'en.reject.reject',
    'Porto rejected both bids for winger Rafa Quintela from Everton.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Last October, manager Colin Farrow announced that he is leaving Fulham.',
    expect('exit', 'Colin Farrow', 'Fulham', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.interest.want',
    'With striker Dario Velluti leaving for the Africa Cup of Nations in January, Everton want Rafa Quintela.',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Striker Dario Velluti will leave Genk for the Premier League.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.exit.sell',
    'Colin Farrow was dismissed by Fulham on Monday.',
    expect('exit', 'Colin Farrow', 'Fulham', null),
  ),
  says('en.exit.sell', 'Striker Dario Velluti was dismissed for a late foul as Fulham lost to Genk.'),
  says(
    'en.done.post',
    'Everton have confirmed Colin Farrow as their new head coach.',
    expect('done', 'Colin Farrow', null, 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.post',
    'Everton will announce Colin Farrow as their new manager this week.',
    expect('agreed', 'Colin Farrow', null, 'Everton'),
  ),
  says('en.done.post', 'Everton have confirmed striker Dario Velluti as their new captain.'),
  says(
    'en.done.sign',
    'Everton could make an offer to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Everton have made an offer to sign Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.done.sign',
    'Everton ran out of time to complete the £20m signing of Genk striker Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', {
      status: 'negative',
      fee: { value: 20_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.agreed.agree',
    'Everton have reached agreements with Dario Velluti and Rafa Quintela.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Fulham goalkeeper Joel Adeyemi will join Everton on loan.\nFull Story: Daily Mirror',
    expect('agreed', 'Joel Adeyemi', 'Fulham', 'Everton', { certainty: 'reported', loan: true }),
  ),
];
