import { expect, type Phrasing, says } from './phrasing.js';

/** How live blogs and their openings put much news into few sentences. */
export const LIVE_BLOGS: readonly Phrasing[] = [
  says(
    'en.done.sign',
    'Everton are closing in on a deal to sign long-term target Sam Okonedo from Genk.',
    expect('agreed', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton are close to signing top target Sam Okonedo.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton have made a bid for their top target Sam Okonedo.',
    expect('bid', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Fulham have spoken to Everton target Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('talks', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.interest.arrival',
    "Everton are close to announcing Sam Okonedo's arrival.",
    expect('agreed', 'Sam Okonedo', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.interest.link',
    'Everton have been linked with Sam Okonedo with Dario Velluti in talks to join Fulham.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('talks', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.interest.link',
    'Everton want Sam Okonedo. Fulham were interested in signing a Genk player before he opted for a move to Leeds.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. A Genk striker says he will stay there.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.contested',
    'Sam Okonedo is the subject of a bidding war involving Everton and Fulham.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.exit.leave',
    'Everton are close to signing Sam Okonedo from Genk, which would allow Dario Velluti to leave.',
    expect('agreed', 'Sam Okonedo', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Everton are in talks with Genk, who would allow Dario Velluti to leave.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.fail.yet',
    'Everton have yet to agree a deal for Sam Okonedo.',
    expect('talks', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.fail.yet',
    "Everton and Genk are yet to reach a final agreement on Sam Okonedo's loan.",
    expect('talks', 'Sam Okonedo', 'Genk', 'Everton', { loan: true }),
  ),
  says(
    'en.interest.shortlist',
    "Sam Okonedo is top of Everton's midfielder wish list.",
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "Sam Okonedo is Everton's number one midfield target.",
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.situation',
    'Genk striker Sam Okonedo has scored seven goals. High-flying Everton are keeping tabs on his situation.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "One of Everton's summer targets, Sam Okonedo, has joined Fulham.",
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.interest.keen',
    'Serie A side Udinese and Premier League newboys Everton are keen on Genk striker Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Udinese'),
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton were never enthusiastic about signing Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.delay',
    'Everton have put off signing Sam Okonedo until January.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.stop.delay',
    "A work permit has held up Sam Okonedo's move to Everton.",
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
];
