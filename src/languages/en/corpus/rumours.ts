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
  says(
    'en.interest.nominal',
    'Burnley have joined Everton in the pursuit of Genk midfielder Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Burnley'),
  ),
  says(
    'en.done.sign',
    'Burnley will join Everton in trying to sign Genk midfielder Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Burnley'),
  ),
  says(
    'en.interest.rival',
    "Burnley are rivalling Everton for Genk's Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says(
    'en.interest.keen',
    'Everton and Leeds are on alert after Dario Velluti rejected a new contract at Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds'),
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Everton are set to sign Genk midfielder Ivo Lindqvist, who spent last season on loan at Goodison Park.',
    expect('agreed', 'Ivo Lindqvist', 'Genk', 'Everton'),
    expect('done', 'Ivo Lindqvist', 'Genk', 'Everton', { loan: true }),
  ),
  says(
    'en.stay.remain',
    'Genk midfielder Ivo Lindqvist has committed himself to the club.',
    expect('stay', 'Ivo Lindqvist', 'Genk', null),
  ),
  says(
    'en.exit.leave',
    'Dario Velluti is set to bring an end to his five-year stay at Genk.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.exit.leave',
    'Dario Velluti has played his final game for Genk.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.exit.nominal',
    'Dario Velluti has left the door open to a move away from Genk.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.exit.sell',
    'Genk are ready to cut their losses on Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.interest.keen',
    'Everton have joined Leeds, Burnley and Wolves in the race for Genk midfielder Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Leeds'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Burnley'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Wolves'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton are ahead of Leeds, Burnley and Wolves in the race for Genk midfielder Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Leeds'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Burnley'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Wolves'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    "Everton manager Per Solberg has told the board to sign Genk's Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.ask',
    'Everton have asked Genk about the availability of Dario Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.stay.sign',
    'Everton boss Per Solberg is confident Ivo Lindqvist will put pen to paper and agree a new deal.',
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.interest.keen',
    'Genk striker Dario Velluti is a wanted man, with Everton and Leeds both interested in the surplus striker.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds'),
  ),
  says(
    'en.exit.available',
    'Dario Velluti has been declared surplus at Genk.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
];
