import { expect, type Phrasing, says } from './phrasing.js';

/** Whose player somebody is who goes elsewhere: the club that tells of it, lets him talk, replaces him or turns a bid down. */
export const SELLERS: readonly Phrasing[] = [
  says(
    'en.done.return',
    'Fulham have announced that Sam Okonedo has returned to Genk on a permanent deal.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Genk', { certainty: 'confirmed' }),
  ),
  says(
    'en.bid.make',
    'Reading boss Carl Hamm says Wigan have not made a bid for Sam Okonedo.',
    expect('bid', 'Sam Okonedo', 'Reading', 'Wigan', { status: 'negative', certainty: 'confirmed' }),
  ),
  says(
    'en.talks.hold',
    'Reading boss Carl Hamm says Wigan are interested in Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Wigan', { certainty: 'confirmed' }),
  ),
  says(
    'en.talks.hold',
    'Burnley have given permission for Sam Okonedo to hold talks with Genk.',
    expect('talks', 'Sam Okonedo', 'Burnley', 'Genk'),
  ),
  says(
    'en.talks.hold',
    'Burnley have allowed Dario Velluti to speak to Everton.',
    expect('talks', 'Dario Velluti', 'Burnley', 'Everton'),
  ),
  says(
    'en.reject.reject',
    'Dario Velluti is a target for Everton, who have had a bid rejected by Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Burnley want Dario Velluti as a replacement for Sam Okonedo, who is set to join Fulham.',
    expect('interest', 'Dario Velluti', null, 'Burnley'),
    expect('agreed', 'Sam Okonedo', 'Burnley', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Burnley want Dario Velluti as an alternative to Sam Okonedo, who is set to join Fulham.',
    expect('interest', 'Dario Velluti', null, 'Burnley'),
    expect('agreed', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.stay.sign',
    'Everton academy graduate Sam Okonedo has signed a contract extension until 2029.',
    expect('stay', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.recall.short',
    "Sam Okonedo's loan at Genk from Fulham has expired.",
    expect('loan-return', 'Sam Okonedo', 'Genk', 'Fulham'),
  ),
  says('en.recall.expire', "Sam Okonedo's contract at Genk expires in June."),
  says(
    'en.recall.expire',
    'Everton want Sam Okonedo, whose deal with Genk expires next summer.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton and Fulham, who want Genk striker Sam Okonedo, have sent scouts.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
    expect('interest', 'Sam Okonedo', 'Genk', 'Fulham'),
  ),
  says(
    'en.exit.sell',
    'Genk would consider offers in the region of £30m for Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Genk', null, { fee: { value: 30_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.want',
    "Sevilla and Italy's Roma want Sam Okonedo.",
    expect('interest', 'Sam Okonedo', null, 'Sevilla'),
    expect('interest', 'Sam Okonedo', null, 'Roma'),
  ),
  says(
    'en.stay.remain',
    "Everton have extended Sam Okonedo's loan from Genk until the end of the season.",
    expect('stay', 'Sam Okonedo', 'Everton', null),
  ),
  says('en.reject.reject', 'Everton reject second Sam Okonedo bid.'),
  says(
    'en.bid.make',
    'Everton are ready to offer Sam Okonedo plus cash to Genk for winger Dario Velluti.',
    expect('swap', 'Sam Okonedo', 'Everton', 'Genk'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
];
