import { expect, type Phrasing, says } from './phrasing.js';

/** Sentences of cups, camps, benches, visits and ways of playing, in words of moves. */
export const IDLE_SPORT: readonly string[] = [
  'Everton manager Per Solberg is calm after the Carabao Cup exit of his side.',
  'Per Solberg’s Everton side exit the Champions League after a draw at Fulham.',
  'Fulham boss Per Solberg explains his side’s early exit from the Europa League.',
  'Everton manager Per Solberg admits that the defeat in his second game leaves his side in the bottom three.',
  'Fine margins leave Everton fighting for survival, writes Owen Tarrant.',
  'Everton manager Per Solberg leaves press conference after a question on his future.',
  'Sam Okonedo leaves Everton training camp with a knock.',
  'Per Solberg leaves an emotional legacy at Everton.',
  'Per Solberg said that some players must leave the boat at Everton.',
  'Everton striker Sam Okonedo on form and staying focused.',
  'Everton manager Per Solberg wants his men to stay out of trouble.',
  'Everton owner Mark Tarrant has been asked to stay away from home matches.',
  'The ball had seemed to stay in play, said Everton midfielder Sam Okonedo.',
  'Per Solberg has built an Everton side capable of staying in the Premier League.',
  'Everton’s Sam Okonedo returns to the team after his ban.',
  'Everton’s Sam Okonedo returns to team training.',
  'Sam Okonedo could return to the Everton bench on Sunday.',
  'Genk winger Sam Okonedo returns to Craven Cottage to face Fulham.',
  'Genk winger Sam Okonedo must enjoy his return to Everton as he faces his boyhood club.',
  'Per Solberg goes back to Fulham for the first time since leaving them.',
  'Per Solberg targets Everton momentum in cup test.',
  'Per Solberg urges Everton to silence their doubters.',
  'Sam Okonedo is eyeing a Fulham upset.',
  'Owen Tarrant explains why Everton are in such a mess, and what Per Solberg could do.',
  'Per Solberg admits that his defensive approach made him suffer at Everton.',
  'Sam Okonedo has benefitted from Everton’s approach to developing talent.',
  'What do the figures tell of Everton’s approach this season? Sam Okonedo knows.',
  'Sam Okonedo scored the goal in Everton’s pursuit of a first trophy.',
  'Sam Okonedo scored as Everton sank Fulham in a basement battle.',
  'Sam Okonedo was on target in Everton’s European chase.',
  'Sam Okonedo scored twice to offer Fulham manager Per Solberg respite.',
  'Sam Okonedo has been released from hospital after a game for Everton.',
];

/** Moves told in nearly the same words. */
export const SPORTING: readonly Phrasing[] = [
  says(
    'en.exit.nominal',
    'Fulham winger Ivo Lindqvist is nearing the exit after the defeat in the cup.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says(
    'en.exit.leave',
    'Fulham winger Ivo Lindqvist could exit the club in the summer.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Ivo Lindqvist will leave Fulham without a fee.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says(
    'en.done.return',
    'Ivo Lindqvist has returned to Everton for the first time since 2019 on a two-year deal.',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.track',
    'Everton are targeting Fulham winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.prefer',
    'Fulham winger Ivo Lindqvist prefers Everton to Brentford.',
    expect('interest', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Fulham have turned down Everton’s approach for winger Ivo Lindqvist.',
    expect('talks', 'Ivo Lindqvist', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    'Everton are in pursuit of Fulham winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
  says(
    'en.stay.remain',
    'Fulham winger Ivo Lindqvist wants to stay at the club.',
    expect('stay', 'Ivo Lindqvist', 'Fulham', null),
  ),
];
