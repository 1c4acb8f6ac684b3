import { expect, type Phrasing, says } from './phrasing.js';

/** What rumours say of scouts, makeweights, posts, bids that were turned down and interest that has gone. */
export const RUMOURS: readonly Phrasing[] = [
  says(
    'en.interest.noticed',
    "Genk striker Dario Velluti has caught the eye of Everton's scouts.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.noticed',
    "Genk striker Dario Velluti has caught the eye of Everton's manager.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.noticed',
    'Genk striker Dario Velluti is of interest to Everton boss Per Solberg.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Genk winger Rafa Quintela. Sam Okonedo could go the other way.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
    expect('swap', 'Sam Okonedo', 'Everton', 'Genk'),
  ),
  says(
    'en.interest.want',
    "Everton want Genk winger Rafa Quintela. Everton's Sam Okonedo could be used as a makeweight.",
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
    expect('swap', 'Sam Okonedo', 'Everton', 'Genk'),
  ),
  says(
    'en.interest.want',
    "Everton want Genk winger Rafa Quintela. Lyon's Sam Okonedo could be part of the deal.",
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'Everton have had two bids for Genk winger Rafa Quintela rejected.',
    expect('bid', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Everton failed with two bids for Genk winger Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.interest',
    'Everton are set to end their interest in Genk winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.interest',
    'Everton are set to abandon their pursuit of Rafa Quintela.',
    expect('interest', 'Rafa Quintela', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Everton have paved the way for Sam Okonedo to leave.',
    expect('exit', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.exit.post',
    "Everton manager Per Solberg's job is under threat.",
    expect('exit', 'Per Solberg', 'Everton', null),
  ),
  says(
    'en.exit.post',
    'Everton manager Per Solberg has been told his job is safe.',
    expect('exit', 'Per Solberg', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.exit.post',
    "Everton manager Per Solberg's job is not at risk.",
    expect('exit', 'Per Solberg', 'Everton', null, { status: 'negative' }),
  ),
  says('en.talks.speak', 'Rafa Quintela is regretting his move to Everton.'),
  says(
    'en.exit.future',
    "Everton winger Sam Okonedo's future is reportedly in doubt.",
    expect('exit', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.exit.available',
    'Genk have reportedly told Everton that Dario Velluti is not for sale.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.nominal',
    'Everton winger Sam Okonedo is also considering a move away from Goodison Park.',
    expect('exit', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.interest.swoop',
    'Burnley are also considering a move for Joel Adeyemi after his release by Lens.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.bid.nominal',
    'Everton have reportedly presented Fulham with an offer for Ivo Lindqvist.',
    expect('bid', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.move',
    'Dario Velluti turned down a move to Everton after the manager called him to discuss a potential move.',
    expect('bid', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.join',
    "Everton's spree is poised to continue with winger Rafa Quintela expected to join the club.",
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on Genk striker Dario Velluti, but the Belgian club are reluctant to sell in January.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Genk striker Dario Velluti is wanted by Everton, but Genk do not want to sell before the end of the season.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.go',
    'Fulham are reluctant to let Dario Velluti go after a poor start to the season.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.exit.replace',
    'Everton could replace Sam Okonedo with Genk striker Dario Velluti after a poor start to the season.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.reject.reject',
    'Dario Velluti snubbed Everton for Burnley after a poor start to the season.',
    expect('done', 'Dario Velluti', null, 'Burnley'),
    expect('bid', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Chelsea want Dario Velluti and West Ham Rafa Quintela after their poor start to the season.',
    expect('interest', 'Dario Velluti', null, 'Chelsea'),
    expect('interest', 'Rafa Quintela', null, 'West Ham'),
  ),
  says(
    'en.exit.future',
    'Dario Velluti has cast doubt over his Fulham future after a poor start to the season.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.exit.go',
    'Fulham are willing to let Dario Velluti go, but not Rafa Quintela after his good season.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
    expect('exit', 'Rafa Quintela', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on Genk striker Dario Velluti, but Genk need to sell players in January.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
];
