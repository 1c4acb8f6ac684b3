import { expect, type Phrasing, says } from './phrasing.js';

/** Whom clubs compete for, whom they keep from signing, and what is denied without a "that". */
export const CONTESTS: readonly Phrasing[] = [
  // Whom they compete for is named in the clause behind.
  says(
    'en.interest.rival',
    "Wolves will face competition from Hamburg if they want to sign Genk's Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Hamburg', { certainty: 'speculative' }),
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves', { certainty: 'speculative' }),
  ),
  says(
    'en.interest.rival',
    'Stoke City face stiff competition from Hull City and Millwall as they look to sign Malmo winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Hull City'),
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Millwall'),
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Stoke City'),
  ),
  says(
    'en.interest.rival',
    'Wolves are in a battle with Hamburg for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Hamburg'),
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves'),
  ),
  says('en.interest.rival', 'Wolves are in a relegation battle with Burnley.'),
  // Whom somebody keeps from signing him.
  says(
    'en.done.sign',
    'Stoke City have blocked Hull City from signing winger Owen Tarrant.',
    expect('done', 'Owen Tarrant', 'Stoke City', 'Hull City', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Stoke City want Owen Tarrant to sign a new contract to prevent Hull City from snapping up the winger.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
    expect('interest', 'Owen Tarrant', 'Stoke City', 'Hull City'),
  ),
  // Denied, without a "that".
  says(
    'en.exit.leave',
    'Stoke City winger Owen Tarrant has played down speculation he wants to leave.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null, { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Stoke City have dismissed rumours Owen Tarrant wants to leave.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null, { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Wolves have dismissed talk they want Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves', { status: 'negative' }),
  ),
  // What somebody says he wants, he wants himself.
  says(
    'en.stay.remain',
    'Hull City have approached Stoke City about Owen Tarrant while Ivo Lindqvist has said he wants to stay at Malmo.',
    expect('talks', 'Owen Tarrant', 'Stoke City', 'Hull City'),
    expect('stay', 'Ivo Lindqvist', 'Malmo', null),
  ),
  says(
    'en.stop.offer',
    'Wolves have withdrawn their £5m offer for Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Wolves', {
      status: 'negative',
      fee: { value: 5_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.stop.offer',
    'Wolves pulled their offer for Dario Velluti from Genk on Friday.',
    expect('bid', 'Dario Velluti', 'Genk', 'Wolves', { status: 'negative' }),
  ),
  says(
    'en.interest.track',
    "Wolves need a striker, with Genk's Dario Velluti understood to be among the players they are tracking.",
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves'),
  ),
  says(
    'en.interest.track',
    'Dario Velluti and Ivo Lindqvist are among the players Wolves are tracking.',
    expect('interest', 'Dario Velluti', null, 'Wolves'),
    expect('interest', 'Ivo Lindqvist', null, 'Wolves'),
  ),
  says(
    'en.done.sign',
    "Burnley are digging in as Wolves attempt to complete a deal for Burnley's Dario Velluti.",
    expect('agreed', 'Dario Velluti', 'Burnley', 'Wolves'),
  ),
  says(
    'en.done.switch',
    'Wolves want to bring the full-back Owen Tarrant to Molineux.',
    expect('interest', 'Owen Tarrant', null, 'Wolves'),
  ),
];
