import { expect, type Phrasing, says } from './phrasing.js';

/** What the next sentence says of whom and of what the text speaks: other suitors, lists, open posts. */
export const SEQUELS: readonly Phrasing[] = [
  says(
    'en.interest.move',
    'Everton have been offered the chance to sign Sam Okonedo. Everton are weighing up a move, but his wages are high.',
    expect('talks', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Fulham are keen on Dario Velluti. Burnley are also considering a move.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
    expect('interest', 'Dario Velluti', null, 'Burnley'),
  ),
  says(
    'en.exit.leave',
    'Everton want Sam Okonedo. The Genk striker left Fulham for Burnley in 2019.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
    expect('done', 'Sam Okonedo', 'Fulham', 'Burnley'),
  ),
  says(
    'en.interest.keen',
    'Everton want Sam Okonedo. Fulham and Burnley are also said to be in the running.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Fulham', { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', null, 'Burnley', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.keen',
    'Genk want Dario Velluti. Everton remain in contention.',
    expect('interest', 'Dario Velluti', null, 'Genk'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.track',
    'Everton have lined up Sam Okonedo as a replacement.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.track',
    'Burnley have already lined up Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Burnley'),
  ),
  says(
    'en.talks.nominal',
    'Everton have lined up talks with Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.charge',
    'Nils Brandauer has taken charge of Everton.',
    expect('done', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.done.charge',
    'Coach Tom Halden will assume charge of Fulham in June.',
    expect('agreed', 'Tom Halden', null, 'Fulham'),
  ),
  says(
    'en.done.succeed',
    'Everton have sacked manager Nils Brandauer. Tom Halden is the favourite to succeed him.',
    expect('exit', 'Nils Brandauer', 'Everton', null),
    expect('interest', 'Tom Halden', null, 'Everton'),
  ),
  says(
    'en.done.succeed',
    'Everton have sacked manager Nils Brandauer. The former Genk boss Tom Solberg is the early favourite to replace Brandauer.',
    expect('exit', 'Nils Brandauer', 'Everton', null),
    expect('interest', 'Tom Solberg', null, 'Everton'),
  ),
  says(
    'en.interest.job',
    'Everton parted company with manager Nils Brandauer. Fulham coach Tom Halden is a contender for the job.',
    expect('exit', 'Nils Brandauer', 'Everton', null),
    expect('interest', 'Tom Halden', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton are looking for a new manager. Tom Halden is on the shortlist.',
    expect('interest', 'Tom Halden', null, 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton sacked manager Nils Brandauer in May. Striker Sam Okonedo is on the shortlist.',
    expect('exit', 'Nils Brandauer', 'Everton', null),
  ),
  says(
    'en.fail.himself',
    'Everton have dismissed manager Nils Brandauer. Genk boss Tom Solberg is on the shortlist but coach Tom Halden has ruled himself out.',
    expect('exit', 'Nils Brandauer', 'Everton', null),
    expect('interest', 'Tom Solberg', 'Genk', 'Everton'),
    expect('interest', 'Tom Halden', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.fail.himself',
    'Everton are looking for a new manager. Genk boss Tom Solberg is the frontrunner for the job but Fulham boss Tom Halden has ruled himself out.',
    expect('interest', 'Tom Solberg', 'Genk', 'Everton'),
    expect('interest', 'Tom Halden', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'After selling Sam Okonedo to Fulham, Everton want Dario Velluti. The Genk forward is 22.',
    expect('done', 'Sam Okonedo', 'Everton', 'Fulham'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'After losing Sam Okonedo to Fulham, Everton signed Dario Velluti.',
    expect('done', 'Sam Okonedo', 'Everton', 'Fulham'),
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.pounce',
    'Following the sale of Sam Okonedo to Fulham, Everton have moved for Dario Velluti. The Genk forward is 22.',
    expect('done', 'Sam Okonedo', null, 'Fulham'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton’s list of targets also includes Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton’s targets include Genk striker Dario Velluti and Sam Okonedo.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton have three targets: Sam Okonedo, Dario Velluti and Ivo Lindqvist.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton are looking at other options, with Genk’s Dario Velluti among them.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton have drawn up a shortlist, with Sam Okonedo and Dario Velluti both on it.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.move',
    'Sam Okonedo wants to leave Fulham. A move to Everton is close.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.move',
    'Dario Velluti could leave Genk. A loan move to Burnley is possible.',
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'hedged' }),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley', { loan: true }),
  ),
  says(
    'en.exit.sell',
    'Fulham do not see a future for Sam Okonedo at Craven Cottage.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.exit.sell',
    'Genk see no future for Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.fail.himself',
    'Everton are looking for a new manager. Genk boss Tom Halden has ruled himself out.',
    expect('interest', 'Tom Halden', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.fail.himself',
    'Everton parted company with manager Nils Brandauer. Fulham coach Tom Halden has ruled himself out of contention.',
    expect('exit', 'Nils Brandauer', 'Everton', null),
    expect('interest', 'Tom Halden', 'Fulham', 'Everton', { status: 'negative' }),
  ),
];
