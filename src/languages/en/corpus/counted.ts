import { expect, type Phrasing, says } from './phrasing.js';

/** Bids by the number, whom somebody follows out of a club, and what is as good as impossible. */
export const COUNTED: readonly Phrasing[] = [
  says(
    'en.bid.make',
    'Everton have made a number of offers for Joel Benti.',
    expect('bid', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton have made a series of bids for Genk striker Joel Benti.',
    expect('bid', 'Joel Benti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton have had a couple of bids for Joel Benti rejected.',
    expect('bid', 'Joel Benti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Genk have turned down a string of bids from Everton for Joel Benti.',
    expect('bid', 'Joel Benti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Lille and Everton want Joel Benti. Both have made bids.',
    expect('interest', 'Joel Benti', null, 'Lille'),
    expect('interest', 'Joel Benti', null, 'Everton'),
    expect('bid', 'Joel Benti', null, 'Lille'),
    expect('bid', 'Joel Benti', null, 'Everton'),
  ),
  // Who says nothing of a bid denies none.
  says(
    'en.bid.make',
    'Otto Lind declined to comment on a bid for Joel Benti from Everton.',
    expect('bid', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.interest.nominal',
    "Otto Lind refused to be drawn on Everton's interest in Joel Benti.",
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  // Who goes is who follows.
  says(
    'en.interest.follow',
    'Joel Benti could follow Carl Dorn out of Genk.',
    expect('exit', 'Joel Benti', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.interest.follow',
    'Genk striker Joel Benti is set to follow Carl Dorn and Pavel Reuter out of the club.',
    expect('exit', 'Joel Benti', 'Genk', null),
  ),
  says(
    'en.interest.follow',
    'Joel Benti has followed Carl Dorn to Everton.',
    expect('done', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Genk are wary of allowing Joel Benti to leave.',
    expect('exit', 'Joel Benti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.fail.lack',
    'A move to Everton is near impossible for Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Everton', { status: 'negative' }),
  ),
];
