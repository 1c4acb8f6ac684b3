import { expect, type Phrasing, says } from './phrasing.js';

/** What "the club", "they", "the deal" and a description mean behind sentences about somebody or something else. */
export const INTERLUDES: readonly Phrasing[] = [
  // "The club" in a paragraph of its own, and behind a sentence about a person.
  says(
    'en.bid.make',
    'Everton have signed striker Joel Benti from Genk.\nThe club have also made a bid for Lille winger Pavel Reuter.',
    expect('done', 'Joel Benti', 'Genk', 'Everton'),
    expect('bid', 'Pavel Reuter', 'Lille', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton have signed Joel Benti from Genk. He has scored 14 goals for Genk this season. The club have also made a bid for Lille winger Pavel Reuter.',
    expect('done', 'Joel Benti', 'Genk', 'Everton'),
    expect('bid', 'Pavel Reuter', 'Lille', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Joel Benti is close to joining Everton from Genk.\nThe club are also keen on Lille winger Pavel Reuter.',
    expect('agreed', 'Joel Benti', 'Genk', 'Everton'),
    expect('interest', 'Pavel Reuter', 'Lille', 'Everton'),
  ),
  // Behind a sentence that another club leads it is that one.
  says(
    'en.bid.make',
    'Everton have signed Joel Benti from Genk.\nGenk need another striker.\nThe club have made a bid for Lille winger Pavel Reuter.',
    expect('done', 'Joel Benti', 'Genk', 'Everton'),
    expect('bid', 'Pavel Reuter', 'Lille', 'Genk'),
  ),
  // "They" reaches back over a person, and over what somebody says of his side.
  says(
    'en.interest.keen',
    'Everton have signed Joel Benti from Genk. He has scored 14 goals for Genk this season. They are also keen on Lille winger Pavel Reuter.',
    expect('done', 'Joel Benti', 'Genk', 'Everton'),
    expect('interest', 'Pavel Reuter', 'Lille', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton have signed Joel Benti from Genk. Manager Otto Lind said: "We need more goals." They are also keen on Lille winger Pavel Reuter.',
    expect('done', 'Joel Benti', 'Genk', 'Everton'),
    expect('interest', 'Pavel Reuter', 'Lille', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton have signed Joel Benti from Genk. Genk finished third last season. They are also keen on Lille winger Pavel Reuter.',
    expect('done', 'Joel Benti', 'Genk', 'Everton'),
    expect('interest', 'Pavel Reuter', 'Lille', 'Genk'),
  ),
  // Who is only said to be out does not take the place of whom the text is about.
  says(
    'en.interest.keen',
    'Everton are in talks to sign Genk striker Joel Benti. Carl Dorn is out for the season with a knee injury. Lille are also interested.',
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
    expect('interest', 'Joel Benti', 'Genk', 'Lille'),
  ),
  says(
    'en.interest.want',
    'Everton are in talks to sign Genk striker Joel Benti. Carl Dorn is out for the season with a knee injury. Lille also want the Belgian.',
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
    expect('interest', 'Joel Benti', 'Genk', 'Lille'),
  ),
  // Of whom a move is told he does.
  says(
    'en.interest.keen',
    'Everton have signed Joel Benti from Genk. They have agreed a deal with Metz for Carl Dorn. Lille are also interested in him.',
    expect('done', 'Joel Benti', 'Genk', 'Everton'),
    expect('agreed', 'Carl Dorn', 'Metz', 'Everton'),
    expect('interest', 'Carl Dorn', 'Metz', 'Lille'),
  ),
  // What has come to nothing is the move that was to be made, and not how he came to where he is.
  says(
    'en.interest.nominal',
    'Everton have made a bid for Genk striker Joel Benti. He has a contract until 2027. The move has fallen through.',
    expect('bid', 'Joel Benti', 'Genk', 'Everton'),
    expect('bid', 'Joel Benti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.collapse',
    'Everton are in talks to sign Genk striker Joel Benti. The Belgian joined Genk from Lille in 2021. Talks have broken down.',
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
    expect('done', 'Joel Benti', 'Lille', 'Genk'),
    expect('talks', 'Joel Benti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  // What clubs talk about to get somebody, and what else they may talk about.
  says(
    'en.talks.hold',
    'Everton have made a bid for Genk striker Joel Benti. The clubs are in talks over a fee.',
    expect('bid', 'Joel Benti', 'Genk', 'Everton'),
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton have made a bid for Genk striker Joel Benti. The clubs are in talks over a friendly.',
    expect('bid', 'Joel Benti', 'Genk', 'Everton'),
  ),
];
