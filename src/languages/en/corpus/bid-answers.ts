import { expect, type Phrasing, says } from './phrasing.js';

const TWO_MILLION = { fee: { value: 2_000_000, currency: 'EUR' as const } };

/** Bids that are declined in few words, moves that are kept from happening, refusals under a condition. */
export const BID_ANSWERS: readonly Phrasing[] = [
  says(
    'en.bid.make',
    'Genk have offered €2m for Everton striker Rafa Quintela; the Toffees, who are chasing promotion, have declined.',
    expect('bid', 'Rafa Quintela', 'Everton', 'Genk', { ...TWO_MILLION, status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Genk made an offer of €2m for Everton striker Rafa Quintela, but the club said no.',
    expect('bid', 'Rafa Quintela', 'Everton', 'Genk', { ...TWO_MILLION, status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Genk bid €2m for Everton striker Rafa Quintela. Everton declined to comment.',
    expect('bid', 'Rafa Quintela', 'Everton', 'Genk', TWO_MILLION),
  ),
  says(
    'en.reject.reject',
    'An offer from Genk for Everton striker Rafa Quintela was laughed out of the room.',
    expect('bid', 'Rafa Quintela', 'Everton', 'Genk', { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Everton boss Mark Ollins blocked a move for Rafa Quintela to join Genk.',
    expect('done', 'Rafa Quintela', 'Everton', 'Genk', { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Everton striker Rafa Quintela will reject a new deal unless Karl Maes leaves the club.',
    expect('stay', 'Rafa Quintela', 'Everton', null, { status: 'negative' }),
    expect('exit', 'Karl Maes', 'Everton', null),
  ),
  says(
    'en.stay.nominal',
    'Rafa Quintela has a year left at Everton and has so far not agreed to extend his stay.',
    expect('stay', 'Rafa Quintela', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.interest.tempted',
    'Everton striker Rafa Quintela admitted that it would be difficult to turn down an offer from Genk.',
    expect('interest', 'Rafa Quintela', 'Everton', 'Genk'),
  ),
  says(
    'en.interest.tempted',
    'Everton striker Rafa Quintela said it would be hard to say no to Genk.',
    expect('interest', 'Rafa Quintela', 'Everton', 'Genk'),
  ),
  says('en.interest.tempted', 'Rafa Quintela says that life at the bottom is hard.'),
  says(
    'en.exit.leave',
    'Rafa Quintela has put any suggestion that he could leave Everton to bed.',
    expect('exit', 'Rafa Quintela', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Rafa Quintela has been recalled by Genk ahead of joining Napoli.',
    expect('loan-return', 'Rafa Quintela', null, 'Genk'),
    expect('agreed', 'Rafa Quintela', 'Genk', 'Napoli'),
  ),
  says(
    'en.agreed.close',
    'The move of Rafa Quintela to Genk is 95 per cent complete.',
    expect('agreed', 'Rafa Quintela', null, 'Genk'),
  ),
];
