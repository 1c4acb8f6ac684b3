import { expect, type Phrasing, says } from './phrasing.js';

const OKONEDO = expect('done', 'Sam Okonedo', 'Genk', 'Everton');
const DEAR = expect('done', 'Sam Okonedo', 'Genk', 'Everton', {
  fee: { value: 20_000_000, currency: 'GBP' },
});

/** Moves that are made already and told of by the way: who has come since, who was let go, to whom one was lost. */
export const COMPLETED: readonly Phrasing[] = [
  says(
    'en.done.signing',
    'Since the £20m signing of Sam Okonedo from Genk, Everton have not lost a game.',
    DEAR,
  ),
  says(
    'en.done.signing',
    'Following the signings of Sam Okonedo and Dario Velluti, Everton want a goalkeeper.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.signing',
    'Everton have not lost a game since the £20m signing of Sam Okonedo from Genk.',
    DEAR,
  ),
  says(
    'en.interest.shortlist',
    "Everton's potential signings include Sam Okonedo and Dario Velluti.",
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.fail.miss',
    'Fulham have missed out on Sam Okonedo to Everton.',
    expect('interest', 'Sam Okonedo', null, 'Fulham', { status: 'negative' }),
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.fail.miss',
    'Fulham could miss out on Sam Okonedo to Everton.',
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'The Genk coach has explained the thinking behind allowing Sam Okonedo to leave for Everton.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says('en.done.join', 'Genk have lost five games since letting Sam Okonedo join Everton.', OKONEDO),
  says(
    'en.done.join',
    'Genk are considering letting Sam Okonedo join Everton.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Allowing Sam Okonedo to leave for Everton would be a mistake.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Allowing Sam Okonedo to leave for Everton could have been a mistake.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says('en.done.join', 'Having let Sam Okonedo join Everton, Genk need a striker.', OKONEDO),
  says(
    'en.done.join',
    'After letting Sam Okonedo join Everton, the Cottagers must buy a striker.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says('en.done.join', 'Genk let Sam Okonedo join Everton without bringing anyone in.', OKONEDO),
  says(
    'en.exit.leave',
    'Sam Okonedo left Genk without signing a new contract.',
    expect('exit', 'Sam Okonedo', 'Genk', null),
    expect('stay', 'Sam Okonedo', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.sell',
    'Genk have sold Sam Okonedo (Everton) and Dario Velluti (Fulham).',
    OKONEDO,
    expect('done', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.exit.sell',
    'Everton hope that Genk will sell Sam Okonedo (Genk).',
    expect('exit', 'Sam Okonedo', 'Genk', null),
  ),
  says(
    'en.done.join',
    'Genk let Sam Okonedo, Dario Velluti and Ben Ostrand join Everton.',
    OKONEDO,
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
    expect('done', 'Ben Ostrand', 'Genk', 'Everton'),
  ),
];

/** Lists of players who have not come. */
export const NOT_COMPLETED: readonly string[] = [
  "Everton's best signings include Sam Okonedo and Dario Velluti, says Per Solberg.",
  'The signings of the season include Sam Okonedo and Dario Velluti.',
];
