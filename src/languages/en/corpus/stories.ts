import { expect, type Phrasing, says } from './phrasing.js';

/** What only a stretch of several sentences shows: who is meant, and who is not. */
export const STORIES: readonly Phrasing[] = [
  says(
    'en.exit.leave',
    'Everton want Michael Adeyemi. His grandfather Alan Adeyemi played for Celtic. Adeyemi left Fulham in May.',
    expect('interest', 'Michael Adeyemi', 'Fulham', 'Everton'),
    expect('exit', 'Michael Adeyemi', 'Fulham', null),
  ),
  says(
    'en.done.join',
    "Wolves want Sam Okonedo. The winger's cousin Joel Okonedo is a singer. Okonedo joined Malmo from Genk in 2021.",
    expect('interest', 'Sam Okonedo', 'Malmo', 'Wolves'),
    expect('done', 'Sam Okonedo', 'Genk', 'Malmo'),
  ),
  says(
    'en.exit.leave',
    'Everton have signed Nils Brandauer. The 30-year-old left Dover Athletic last month.',
    expect('done', 'Nils Brandauer', 'Dover Athletic', 'Everton'),
    expect('exit', 'Nils Brandauer', 'Dover Athletic', null),
  ),
  says(
    'en.exit.leave',
    'Fulham sign Dario Velluti from Genk. Velluti becomes the eighth player to leave Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.done.sign',
    'Fulham want Dario Velluti. Everton have signed the player who scored more than any other last season.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.stay.sign',
    'Arsenal lost on Sunday and Chelsea won. Sam Okonedo has signed a new deal with the west London club.',
    expect('stay', 'Sam Okonedo', 'Chelsea', null),
  ),
  says(
    'en.interest.pounce',
    'Everton moved for Sam Okonedo, and Rafa Quintela departed Fulham to join Porto.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Rafa Quintela', 'Fulham', 'Porto'),
  ),
  says(
    'en.interest.pounce',
    'Everton moved for Sam Okonedo, Rafa Quintela, and Ivo Lindqvist.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Wolves have signed Ben Adeyemi. Ben Adeyemi arrives from Porto.',
    expect('done', 'Ben Adeyemi', 'Porto', 'Wolves'),
  ),
];
