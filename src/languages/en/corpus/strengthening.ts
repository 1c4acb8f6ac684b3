import { expect, type Phrasing, says } from './phrasing.js';

/** Ranks that are strengthened, moves near their end, prices behind a wish, clubs that somebody has left before. */
export const STRENGTHENING: readonly Phrasing[] = [
  says(
    'en.done.bolster',
    'Everton are looking to bolster their midfield with Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', null, 'Everton'),
  ),
  says(
    'en.done.bolster',
    "Wolves have strengthened their attack with Porto's Rafa Quintela and Genk's Dario Velluti.",
    expect('done', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('done', 'Dario Velluti', 'Genk', 'Wolves'),
  ),
  says('en.done.bolster', 'Wolves have boosted their defence with two days of training in Porto.'),
  says(
    'en.stop.drop',
    "Everton's move for Rafa Quintela is on the verge of collapse.",
    expect('done', 'Rafa Quintela', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.drop',
    'Genk have dialled back their interest in signing Rafa Quintela.',
    expect('interest', 'Rafa Quintela', null, 'Genk', { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Porto winger Rafa Quintela is expected to change clubs next summer.',
    expect('exit', 'Rafa Quintela', 'Porto', null, { certainty: 'hedged' }),
  ),
  says(
    'en.bid.make',
    'Fulham are to make a bid for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.move',
    'Genk striker Dario Velluti would prefer a move to Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.done.sign',
    'Burnley want to sign Genk striker Dario Velluti, but will have to pay £9m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley', { fee: { value: 9_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.talks.hold',
    'Free agent Sam Okonedo, 31, is in talks with Burnley after leaving Lens last summer.',
    expect('talks', 'Sam Okonedo', null, 'Burnley'),
  ),
  says(
    'en.talks.hold',
    'Genk are in talks with their striker Dario Velluti, 24, of Genk, to tie him down.',
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.exit.sell',
    'Everton want Rafa Quintela, who they sold to Porto in 2019.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('done', 'Rafa Quintela', 'Everton', 'Porto'),
  ),
  says(
    'en.interest.track',
    'Everton will sack Glenn Tarrant if they lose on Saturday, with the club eyeing Nils Brandauer.',
    expect('exit', 'Glenn Tarrant', 'Everton', null, { certainty: 'speculative' }),
    expect('interest', 'Nils Brandauer', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.done.join',
    'Dario Velluti could leave home for England and join Burnley.',
    expect('exit', 'Dario Velluti', null, null, { certainty: 'hedged' }),
    expect('interest', 'Dario Velluti', null, 'Burnley', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Rafa Quintela: Everton are looking at signing the 17-year-old from Porto.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.swoop',
    'Hearts have agreed a move for Sam Okonedo and Glenn Tarrant’s Hibernian have signed Joel Adeyemi.',
    expect('agreed', 'Sam Okonedo', null, 'Hearts'),
    expect('done', 'Joel Adeyemi', null, 'Hibernian'),
  ),
  says('en.done.bolster', 'The coach wants to improve the team with more time on the training pitch.'),
];
