import { expect, type Phrasing, says } from './phrasing.js';

/** Whose word, whose move and whose price it is where the sentence leaves it to the one before. */
export const TURNAROUNDS: readonly Phrasing[] = [
  says(
    'en.exit.leave',
    'Everton are prepared to listen to offers. Sam Okonedo, Dario Velluti and Ivo Lindqvist have all been told they can leave.',
    expect('exit', 'Sam Okonedo', 'Everton', null),
    expect('exit', 'Dario Velluti', 'Everton', null),
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.interest.move',
    'Dario Velluti is an Everton player. The winger completed a switch from Genk on Friday.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.move',
    'Genk winger Ivo Lindqvist has completed a transfer from Porto.',
    expect('done', 'Ivo Lindqvist', 'Porto', 'Genk'),
  ),
  says(
    'en.interest.move',
    'Everton failed in a late attempt to hijack Sam Okonedo’s move to Burnley.',
    expect('agreed', 'Sam Okonedo', null, 'Burnley'),
    expect('interest', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.move',
    'Fulham tried and failed to hijack Dario Velluti’s move to Everton.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    'Everton want Sam Okonedo. Burnley manager Nils Brandauer is a long-time admirer.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Burnley'),
  ),
  says(
    'en.recall.short',
    'Fulham defender Sam Okonedo has had his loan spell at Burnley cut short.',
    expect('loan-return', 'Sam Okonedo', 'Burnley', 'Fulham'),
  ),
  says(
    'en.stay.remain',
    '"I want him to stay at Everton," manager Nils Brandauer said of Sam Okonedo.',
    expect('stay', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.exit.sell',
    '"We will sell him," Fulham manager Tom Halden said of Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.exit.price',
    'Fulham want a £1m loan fee for Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { loan: true, fee: { value: 1000000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.demand',
    'Genk are asking for a £2m loan fee for Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { loan: true, fee: { value: 2000000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Everton have signed Sam Okonedo on loan. The deal includes an option to make the move permanent for £4m.',
    expect('done', 'Sam Okonedo', null, 'Everton', { loan: true }),
  ),
  says(
    'en.agreed.bound',
    'Everton want to sign Sam Okonedo with another of their striker targets Dario Velluti bound for Burnley.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('agreed', 'Dario Velluti', null, 'Burnley'),
  ),
  says(
    'en.stay.keep',
    'Burnley admire Everton and it will be a hard task for Fulham to keep Sam Okonedo.',
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.exit.sell',
    'Fulham look certain to lose striker Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Genk winger Dario Velluti appears certain to leave.',
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.interest.move',
    'Captain Sam Okonedo has reportedly travelled to Rome to undergo a medical ahead of a proposed move to Everton.',
    expect('agreed', 'Sam Okonedo', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'It appears that Everton will sign Genk winger Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'Everton were understood to have upped their offer for Sam Okonedo.',
    expect('bid', 'Sam Okonedo', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.loaned',
    'In the second half of last season Sam Okonedo had a loan spell at Burnley.',
    expect('done', 'Sam Okonedo', null, 'Burnley', { loan: true }),
  ),
  says(
    'en.done.loaned',
    'For much of last term Dario Velluti was on loan at Fulham.',
    expect('done', 'Dario Velluti', null, 'Fulham', { loan: true }),
  ),
  says(
    'en.done.loaned',
    'Fulham defender Sam Okonedo had a brief loan at Burnley.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Burnley', { loan: true }),
  ),
  says(
    'en.interest.job',
    'Sam Okonedo is a candidate for the Everton job.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Nils Brandauer is a candidate for Everton.',
    expect('interest', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo began his career with the Nordstars before moving to Everton.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Dario Velluti played for the Hillmen and joined Burnley at 18.',
    expect('done', 'Dario Velluti', null, 'Burnley'),
  ),
  says(
    'en.exit.future',
    'The future of Sam Okonedo at Fulham is still up in the air.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.future',
    'The future of Genk winger Dario Velluti is uncertain.',
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Everton president Owen Tarrant has confirmed that the club are attempting to secure the signing of Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.agreed.accept',
    'Sam Okonedo is set to undergo a medical at Everton ahead of completing a move from Genk.',
    expect('agreed', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.nominal',
    'Burnley appointed Tom Halden after the sacking of Nils Brandauer.',
    expect('done', 'Tom Halden', null, 'Burnley'),
    expect('exit', 'Nils Brandauer', null, null),
  ),
  says(
    'en.exit.nominal',
    'Everton announced the resignation of manager Nils Brandauer on Sunday.',
    expect('exit', 'Nils Brandauer', 'Everton', null),
  ),
  says(
    'en.done.join',
    'Sam Okonedo is open to joining Everton.\n\nFulham set to sign Danish striker\n\nFulham are close to completing a deal to sign young Danish striker Mads Okkels.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('agreed', 'Mads Okkels', null, 'Fulham'),
  ),
  says(
    'en.bid.make',
    'Danish striker Sam Okonedo is open to joining Everton.\n\nLeeds to bid for Danish striker\n\nFulham are close to completing a deal to sign Danish goalkeeper Mads Okkels.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Leeds'),
    expect('agreed', 'Mads Okkels', null, 'Fulham'),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. So do Leeds.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Leeds'),
  ),
  says(
    'en.interest.keen',
    'Everton are interested in Genk’s Sam Okonedo. So are Leeds and Norwich, who want a striker.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
    expect('interest', 'Sam Okonedo', 'Genk', 'Leeds'),
    expect('interest', 'Sam Okonedo', 'Genk', 'Norwich'),
  ),
  says(
    'en.interest.keen',
    'Fulham are keen on Sam Okonedo, and Leeds are too.',
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
    expect('interest', 'Sam Okonedo', null, 'Leeds'),
  ),
  says(
    'en.interest.link',
    'Leeds have been linked with Sam Okonedo, as have Everton, Fulham and Norwich.',
    expect('interest', 'Sam Okonedo', null, 'Leeds', { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', null, 'Fulham', { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', null, 'Norwich', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.want',
    'Leeds want Sam Okonedo but Everton do not.',
    expect('interest', 'Sam Okonedo', null, 'Leeds'),
    expect('interest', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Leeds want Sam Okonedo more than Everton do.',
    expect('interest', 'Sam Okonedo', null, 'Leeds'),
  ),
  says(
    'en.interest.want',
    'Leeds want Sam Okonedo. Everton’s answer was short, and Norwich are top.',
    expect('interest', 'Sam Okonedo', null, 'Leeds'),
  ),
  says(
    'en.stop.interest',
    'Leeds have ended their interest in Sam Okonedo after being quoted £30m.',
    expect('interest', 'Sam Okonedo', null, 'Leeds', {
      status: 'negative',
      fee: { value: 30000000, currency: 'GBP' },
    }),
  ),
  says(
    'en.done.return',
    'Sam Okonedo has returned to Fulham after his loan spell at Leeds was cut short.',
    expect('loan-return', 'Sam Okonedo', 'Leeds', 'Fulham'),
  ),
  says(
    'en.recall.short',
    'Sam Okonedo’s loan at Leeds was cut short.',
    expect('loan-return', 'Sam Okonedo', 'Leeds', null),
  ),
  says(
    'en.stay.contract',
    'Sam Okonedo has rejected Fulham’s latest contract offer.',
    expect('stay', 'Sam Okonedo', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.interest.arrival',
    'Okonedo is out of favour after the arrival of Ivo Lindqvist at Fulham.',
    expect('done', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says(
    'en.interest.arrival',
    'Fulham could sell Sam Okonedo following the arrival of Ivo Lindqvist from Genk.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'hedged' }),
    expect('done', 'Ivo Lindqvist', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.keen',
    'Leeds and Everton are in a straight fight for Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Leeds'),
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton have opened contract talks with Sam Okonedo, who is wanted by Leeds. No agreement has been reached.',
    expect('stay', 'Sam Okonedo', 'Everton', null),
    expect('interest', 'Sam Okonedo', 'Everton', 'Leeds'),
  ),
  says(
    'en.interest.nominal',
    'Sam Okonedo wants a new deal at Everton despite interest from Leeds. Talks are at an early stage.',
    expect('stay', 'Sam Okonedo', 'Everton', null),
    expect('interest', 'Sam Okonedo', 'Everton', 'Leeds'),
  ),
  says(
    'en.talks.hold',
    'Leeds are keen on Sam Okonedo, who signed a new deal at Everton in May. Leeds have opened talks.',
    expect('interest', 'Sam Okonedo', 'Everton', 'Leeds'),
    expect('stay', 'Sam Okonedo', 'Everton', null),
    expect('talks', 'Sam Okonedo', 'Everton', 'Leeds'),
  ),
];
