import { expect, type Phrasing, says } from './phrasing.js';

/** Wanting, watching, rivalling. */
export const INTEREST: readonly Phrasing[] = [
  says(
    'en.interest.link',
    'Malmo winger Ivo Lindqvist has been linked with Brentford.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.link',
    'Lens midfielder Joel Adeyemi has been strongly linked with a move to Burnley.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.track',
    'West Ham are keeping tabs on Nantes defender Lucas Morvan.',
    expect('interest', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.interest.track',
    'Porto winger Rafa Quintela is being monitored by Wolves and Celtic.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Celtic'),
  ),
  says(
    'en.interest.turn',
    'Brentford have turned their attention to Malmo winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.interest.turn',
    'Leeds United could turn to Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.pounce',
    'Burnley could make a play for Lens midfielder Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.pounce',
    'Wolves are ready to pounce for Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.interest.noticed',
    'Malmo winger Ivo Lindqvist has caught the eye of Brentford.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.interest.noticed',
    'Genk striker Dario Velluti is attracting the attention of Leeds United.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.interest.keen',
    'West Ham are keen on Nantes defender Lucas Morvan.',
    expect('interest', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.interest.keen',
    'Burnley are long-term admirers of Lens midfielder Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.interest.want',
    'Brentford want Malmo winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.interest.want',
    'Wolves need Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.interest.plan',
    'Leeds United are planning to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.interest.plan',
    'Burnley are readying a bid for Lens midfielder Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.interest.ready',
    'West Ham are eager to sign Nantes defender Lucas Morvan.',
    expect('interest', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.interest.ready',
    'Brentford are in the driving seat to sign Malmo winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.interest.hope',
    'Leeds United have been boosted in their hopes of signing Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.interest.shortlist',
    "Porto winger Rafa Quintela is on Wolves' shortlist.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.interest.shortlist',
    'Nantes defender Lucas Morvan has emerged as a target for West Ham.',
    expect('interest', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.interest.swoop',
    'Brentford are plotting a move for Malmo winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.interest.swoop',
    'Leeds United are lining up a swoop for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.interest.nominal',
    'Interest from Burnley in Lens midfielder Joel Adeyemi is growing.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.interest.nominal',
    'Wolves have joined the race for Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.interest.move',
    'Nantes defender Lucas Morvan wants a move to West Ham.',
    expect('interest', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.interest.move',
    'Malmo winger Ivo Lindqvist would welcome a return to Genk.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Genk'),
  ),
  says(
    'en.interest.race',
    'Brentford have entered the race to sign Malmo winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.interest.race',
    'Leeds United and Celtic are vying for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
    expect('interest', 'Dario Velluti', 'Genk', 'Celtic'),
  ),
  says(
    'en.interest.rival',
    'Burnley will rival Celtic for Lens midfielder Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Celtic'),
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.interest.hope',
    'West Ham have not given up hope of signing Nantes defender Lucas Morvan.',
    expect('interest', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.interest.rival',
    'Leeds United could battle with Celtic for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Celtic', { certainty: 'hedged' }),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.pounce',
    'Leeds United are pushing for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.interest.brace',
    'Genk are bracing themselves for bids from Stoke City for Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Stoke City'),
  ),
  says(
    'en.interest.brace',
    'Lens are braced for an offer from Burnley for Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.talks.enquire',
    'Burnley have made enquiries about Joel Adeyemi.',
    expect('talks', 'Joel Adeyemi', null, 'Burnley'),
  ),
  says('en.bid.make', 'Burnley prepare Adeyemi bid', expect('interest', 'Adeyemi', null, 'Burnley')),
  says(
    'en.interest.shortlist',
    'Brentford have added Malmo winger Ivo Lindqvist to their shortlist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
];
