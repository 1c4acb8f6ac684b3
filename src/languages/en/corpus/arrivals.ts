import { expect, type Phrasing, says } from './phrasing.js';

/** Who has come, from where and with whom, and who would not. */
export const ARRIVALS: readonly Phrasing[] = [
  says(
    'en.done.signing',
    'Everton have bolstered their squad with the addition of Genk striker Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.signing',
    'Burnley announced the addition of Fulham winger Sam Okonedo.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Burnley'),
  ),
  says(
    'en.done.join',
    'Winger Sam Okonedo returned to Fulham at the end of his loan spell and has since moved to Burnley.',
    expect('loan-return', 'Sam Okonedo', null, 'Fulham'),
    expect('done', 'Sam Okonedo', null, 'Burnley'),
  ),
  says(
    'en.done.join',
    'Dario Velluti has since joined Everton.',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.send',
    'Genk striker Dario Velluti is 26. He was transferred from Porto in 2016.',
    expect('done', 'Dario Velluti', 'Porto', 'Genk'),
  ),
  says(
    'en.exit.send',
    'Everton defender Sam Okonedo was transferred from Fulham last year.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Talks between Everton and Fulham over Sam Okonedo came to a standstill.',
    expect('talks', 'Sam Okonedo', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Everton came out of nowhere to make a bid for Sam Okonedo.',
    expect('bid', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton have made two signings. Sam Okonedo has arrived on a loan deal. He is joined by Genk winger Dario Velluti.',
    expect('done', 'Sam Okonedo', null, 'Everton', { loan: true }),
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.arrive',
    'Burnley are busy. Ivo Lindqvist arrives on a free transfer.',
    expect('done', 'Ivo Lindqvist', null, 'Burnley'),
  ),
  says(
    'en.reject.them',
    'Everton wanted Sam Okonedo, but the Fulham man turned them down.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('bid', 'Sam Okonedo', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.them',
    'Burnley made an approach for Dario Velluti but he knocked them back.',
    expect('talks', 'Dario Velluti', null, 'Burnley'),
    expect('bid', 'Dario Velluti', null, 'Burnley', { status: 'negative' }),
  ),
  says(
    'en.done.arrive',
    'Sam Okonedo arrived at Everton from Genk in June.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'There were reports that Dario Velluti will leave Genk.',
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'reported' }),
  ),
  says(
    'en.interest.want',
    'There has been speculation that Everton want Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.talks.hold',
    'Everton and Genk are haggling over Sam Okonedo.',
    expect('talks', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton are haggling with Genk over Sam Okonedo.',
    expect('talks', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo will fly to Liverpool to sign for Everton.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Sam Okonedo flew to Liverpool for talks with Everton.',
    expect('talks', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.agreed.head',
    'Sam Okonedo of Genk will fly to Everton on Monday.',
    expect('agreed', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.fail.quit',
    'Leeds want Sam Okonedo. Everton have pulled out of the running.',
    expect('interest', 'Sam Okonedo', null, 'Leeds'),
    expect('interest', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.fail.withdraw',
    'Everton have pulled out of the running for Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.fail.withdraw',
    'Everton could pull out of the running for Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.fail.quit',
    'Genk winger Sam Okonedo is wanted by Fulham, but Leeds have dropped out of the running.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Fulham'),
    expect('interest', 'Sam Okonedo', 'Genk', 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.talks.hold',
    'Everton and Genk are in talks over a fee for Sam Okonedo.',
    expect('talks', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton and Genk are negotiating a fee for Sam Okonedo.',
    expect('talks', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton and Leeds are in talks for Sam Okonedo.',
    expect('talks', 'Sam Okonedo', null, 'Everton'),
    expect('talks', 'Sam Okonedo', null, 'Leeds'),
  ),
];
