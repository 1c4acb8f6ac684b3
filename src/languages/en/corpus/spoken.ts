import { expect, type Phrasing, says } from './phrasing.js';

/** Who only speaks, who is spoken of, and what is no more than talk. */
export const SPOKEN: readonly Phrasing[] = [
  says(
    'en.interest.discuss',
    'Everton have discussed Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.discuss',
    'Everton boss Tom Ashgrove is looking at Ivo Lindqvist of Genk.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says('en.interest.discuss', 'Genk boss Tom Ashgrove discusses his plans and the transfer market.'),
  says('en.interest.discuss', 'Pundit Ivo Lindqvist explores how Everton might stay in the Premier League.'),
  says(
    'en.interest.discuss',
    'Ivo Lindqvist, Sam Okonedo and Dario Velluti discuss what the move to Goodison Park means.',
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist looks at the impact Everton striker Sam Okonedo has made since joining from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.about',
    'Talks about a move for Ivo Lindqvist to Everton have begun.',
    expect('talks', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says('en.talks.about', 'Ivo Lindqvist talks about his years at Everton and the art of defending.'),
  says(
    'en.talks.nominal',
    'In a long interview, Ivo Lindqvist talks Everton, Genk and the art of defending.',
  ),
  says('en.talks.nominal', 'Sam Okonedo talks to Everton legend Ivo Lindqvist about a life in football.'),
  says('en.talks.hold', 'Ivo Lindqvist sits down with Sam Okonedo to discuss life at Everton.'),
  says(
    'en.talks.hold',
    'Everton boss Tom Ashgrove speaks to BBC Sport about his hopes of staying in the division.',
  ),
  says(
    'en.talks.hold',
    'Everton have spoken to Genk about Ivo Lindqvist.',
    expect('talks', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says('en.exit.leave', 'Genk boss Tom Ashgrove says unhappy players can leave the club.'),
  says('en.exit.leave', 'Genk boss Tom Ashgrove is not willing to let any players leave in January.'),
  says(
    'en.exit.leave',
    'Genk boss Tom Ashgrove says Ivo Lindqvist can leave the club.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says('en.exit.nominal', 'Genk boss Tom Ashgrove insists winger alone decided on exit.'),
  says('en.stay.contract', 'Tom Ashgrove of Genk has said any extension will depend on fitness.'),
];
