import { expect, type Phrasing, says } from './phrasing.js';

/**
 * What whole articles on one saga say beside the news: contract stand-offs, what a club would take, clubs of whom there is
 * talk, whom a signing was made in, who moves on, and who is against it.
 */
export const WHOLE_STORIES: readonly Phrasing[] = [
  says(
    'en.stay.standoff',
    'Genk and midfielder Joris Vandael are in a contract stand-off.',
    expect('stay', 'Joris Vandael', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.stay.standoff',
    'Genk captain Joris Vandael is at an impasse in negotiations over a new contract.',
    expect('stay', 'Joris Vandael', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.stay.standoff',
    'A contract stalemate between Fulham and Sam Okonedo has alerted Everton.',
    expect('stay', 'Sam Okonedo', 'Fulham', null, { status: 'negative' }),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  // One that is over is none.
  says(
    'en.stay.sign',
    'Genk and Joris Vandael have ended their contract stand-off and he has signed a new deal until 2027.',
    expect('stay', 'Joris Vandael', 'Genk', null),
  ),
  says(
    'en.exit.sell',
    'Genk would accept a bid of around £8m for striker Joris Vandael.',
    expect('exit', 'Joris Vandael', 'Genk', null, {
      certainty: 'hedged',
      fee: { value: 8_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.exit.sell',
    'Fulham are prepared to accept an offer in the region of £6m for Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { fee: { value: 6_000_000, currency: 'GBP' } }),
  ),
  // What was accepted is an agreement.
  says(
    'en.bid.nominal',
    'Fulham have accepted a bid of £6m from Everton for Sam Okonedo.',
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton', { fee: { value: 6_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Rumours about the Toffees looking to sign Joris Vandael from Genk have gathered pace.',
    expect('interest', 'Joris Vandael', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'There has been talk of Everton wanting to sign Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.bid.make',
    'There are reports of Everton making an offer for Sam Okonedo.',
    expect('bid', 'Sam Okonedo', null, 'Everton', { certainty: 'reported' }),
  ),
  // Whose fans or colours they are does nothing.
  says('en.exit.leave', 'Fans of Everton leaving early saw Sam Okonedo score.'),
  says(
    'en.done.signing',
    'Everton have made their first signing of the summer in Genk midfielder Joris Vandael.',
    expect('done', 'Joris Vandael', 'Genk', 'Everton'),
  ),
  says(
    'en.done.signing',
    'Watford have made a key signing in Derby striker Sam Okonedo.',
    expect('done', 'Sam Okonedo', 'Derby', 'Watford'),
  ),
  says('en.done.signing', 'Everton made a good signing in Genk, says Sam Okonedo.'),
  says(
    'en.exit.leave',
    'Genk defender Joris Vandael could move on this month.',
    expect('exit', 'Joris Vandael', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Fulham striker Sam Okonedo, 24, is likely to move on in the summer.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.sell',
    'Fulham failed to move on the likes of Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  // Who has left something behind him has left no club.
  says('en.exit.leave', 'Genk striker Joris Vandael missed a penalty but has moved on.'),
  says('en.exit.sell', 'Genk have moved on from the Joris Vandael saga.'),
  says(
    'en.fail.lack',
    'Fulham boss Carl Hamm would be against letting Sam Okonedo leave.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.fail.lack',
    'Genk are opposed to selling Joris Vandael this month.',
    expect('exit', 'Joris Vandael', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.reject.deny',
    'Genk midfielder Joris Vandael did his best to quell rumours of his exit.',
    expect('exit', 'Joris Vandael', 'Genk', null, { status: 'negative' }),
  ),
];
