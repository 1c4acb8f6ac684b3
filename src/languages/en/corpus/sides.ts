import { expect, type Phrasing, says } from './phrasing.js';

/** Agents who deal for their clients, offers that are resisted or weighed, and deals that are not done yet. */
export const SIDES: readonly Phrasing[] = [
  // An agent with a name deals for his client.
  says(
    'en.agreed.agree',
    "Joel Benti's agent Carl Dorn has agreed terms with Fulham.",
    expect('agreed', 'Joel Benti', null, 'Fulham'),
  ),
  says(
    'en.agreed.agree',
    'Carl Dorn, the agent of Napoli striker Joel Benti, denied that he has agreed terms with Fulham.',
    expect('agreed', 'Joel Benti', 'Napoli', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.agreed.agree',
    'Carl Dorn, the agent of Napoli striker Joel Benti, has struck a deal with Fulham sporting director Luis Marn.',
    expect('agreed', 'Joel Benti', 'Napoli', 'Fulham'),
  ),
  says(
    'en.interest.swoop',
    "Joel Benti's agent is in talks with Fulham over a move for the striker.",
    expect('talks', 'Joel Benti', null, 'Fulham'),
  ),
  says(
    'en.stay.contract',
    'Joel Benti has so far resisted offers of a new deal from Ajax.',
    expect('stay', 'Joel Benti', 'Ajax', null, { status: 'negative' }),
  ),
  says(
    'en.agreed.nominal',
    'Fulham have already made one signing, clinching a £15m deal for Wales winger Joel Benti from Swansea.',
    expect('done', 'Joel Benti', 'Swansea', 'Fulham', { fee: { value: 15_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Fulham have been busy, landing Joel Benti and completing a deal for Milo Krag.',
    expect('done', 'Joel Benti', null, 'Fulham'),
    expect('done', 'Milo Krag', null, 'Fulham'),
  ),
  // A club without a name stands in front of one that has one.
  says(
    'en.interest.move',
    "Napoli's Joel Benti favours a move to a Premier League club or Bayern Munich.",
    expect('interest', 'Joel Benti', 'Napoli', 'Bayern Munich'),
  ),
  says(
    'en.interest.want',
    'Joel Benti has rejected a Spanish club and Bayern Munich want him.',
    expect('interest', 'Joel Benti', null, 'Bayern Munich'),
  ),
  // Whose offers are weighed, they do not sell.
  says(
    'en.exit.sell',
    'Luton are considering offers for Joel Benti from Hull and Leeds.',
    expect('exit', 'Joel Benti', 'Luton', null),
  ),
  says(
    'en.exit.leave',
    'Milan will let Joel Benti go on loan to make room for Milo Krag.',
    expect('exit', 'Joel Benti', 'AC Milan', null, { loan: true }),
  ),
  says(
    'en.done.join',
    'Joel Benti may go on loan to Hull.',
    expect('interest', 'Joel Benti', null, 'Hull', { loan: true }),
  ),
  // Who is called a target and no more does what the verb behind says.
  says(
    'en.interest.shortlist',
    "Luton's Joel Benti is unhappy. The Hull and QPR target is certain to leave.",
    expect('interest', 'Joel Benti', 'Luton', 'Hull'),
    expect('interest', 'Joel Benti', 'Luton', 'QPR'),
  ),
  says(
    'en.done.arrive',
    'Fulham are in the market for a defender after new signing Joel Benti was hurt against Rangers.\nThe defender, who arrived from Rennes last month, has had surgery.',
    expect('done', 'Joel Benti', 'Rennes', 'Fulham'),
  ),
  says(
    'en.agreed.nominal',
    'Fulham need a striker. A deal for Chelsea striker Joel Benti fell through last week.',
    expect('done', 'Joel Benti', 'Chelsea', 'Fulham', { status: 'negative' }),
  ),
  // What is not done yet has not failed.
  says(
    'en.done.sign',
    'Fulham are set to sign Joel Benti from Hull, but the deal is not closed just yet.',
    expect('agreed', 'Joel Benti', 'Hull', 'Fulham'),
  ),
  says(
    'en.agreed.nominal',
    'Goalkeeper Milo Krag is happy at Fulham.\nFulham pursued Joel Benti last summer, verbally agreeing to terms with the Burnley shot-stopper.\nKrag is 36.',
    expect('stay', 'Milo Krag', 'Fulham', null),
    expect('agreed', 'Joel Benti', 'Burnley', 'Fulham'),
  ),
  // One signing is a noun, whatever stands in front of it.
  says(
    'en.done.signing',
    'Fulham have made just one major signing this summer in Joel Benti but want more.',
    expect('done', 'Joel Benti', null, 'Fulham'),
  ),
  // No club is none of those that are told of.
  says(
    'en.interest.keen',
    'Bayern Munich are keen on Joel Benti. The 23-year-old insists that no club has got in touch or made an offer.',
    expect('interest', 'Joel Benti', null, 'Bayern Munich'),
  ),
  says(
    'en.interest.want',
    'Joel Benti is wanted by Fulham, but they will need to sell at least one of their current forwards to make room for the England international.',
    expect('interest', 'Joel Benti', null, 'Fulham'),
  ),
  says(
    'en.exit.sell',
    'Everton are willing to move Joel Benti on to reduce the wage bill.',
    expect('exit', 'Joel Benti', 'Everton', null),
  ),
  says(
    'en.interest.keen',
    'Fulham winger Joel Benti is also tipped for a move with Crystal Palace keen.',
    expect('interest', 'Joel Benti', 'Fulham', 'Crystal Palace'),
  ),
  says(
    'en.exit.leave',
    'Everton winger Joel Benti is set to leave along with a host of other stars such as Milo Krag.',
    expect('exit', 'Joel Benti', 'Everton', null),
    expect('exit', 'Milo Krag', 'Everton', null),
  ),
  says(
    'en.interest.want',
    "Fulham want Everton's Joel Benti but are yet to meet Everton's valuation.",
    expect('interest', 'Joel Benti', 'Everton', 'Fulham'),
  ),
  says(
    'en.interest.noticed',
    'Fulham manager Carl Dorn likes Everton striker Joel Benti.\nDorn has also been the subject of interest from Genk.',
    expect('interest', 'Joel Benti', 'Everton', 'Fulham'),
    expect('interest', 'Carl Dorn', 'Fulham', 'Genk'),
  ),
  // A line in capitals that names nobody is a label of the page.
  says(
    'en.talks.hold',
    'BETTING SPECIAL - BEST APPS IN THE UK\nFulham boss Carl Dorn is wanted by Genk after they held talks with him.',
    expect('talks', 'Carl Dorn', 'Fulham', 'Genk'),
  ),
  // What is still to come is a wish.
  says(
    'en.done.sign',
    'Fulham could make an approach to sign Chelsea striker Joel Benti.',
    expect('interest', 'Joel Benti', 'Chelsea', 'Fulham'),
  ),
  says(
    'en.bid.nominal',
    "Fulham may return with an improved bid for Lyon's Joel Benti.",
    expect('interest', 'Joel Benti', 'Lyon', 'Fulham'),
  ),
  says(
    'en.bid.nominal',
    'Milo Krag left Fulham. Fulham have seen a £31.5million bid, plus add-ons, for Joel Benti rejected by Lyon.',
    expect('exit', 'Milo Krag', 'Fulham', null),
    expect('bid', 'Joel Benti', 'Lyon', 'Fulham', {
      status: 'negative',
      fee: { value: 31_500_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.bid.nominal',
    'Fulham have made a new, improved bid for Joel Benti.',
    expect('bid', 'Joel Benti', null, 'Fulham'),
  ),
  // A town may be that of any club.
  says(
    'en.exit.leave',
    'Joel Benti has told friends he would prefer to stay in London should he leave West Ham and has no interest in signing for Everton.',
    expect('exit', 'Joel Benti', 'West Ham', null),
    expect('interest', 'Joel Benti', 'West Ham', 'Everton', { status: 'negative' }),
  ),
  says('en.stay.keep', 'Ankle injuries have kept the Fulham winger Joel Benti to just six starts.'),
  says('en.interest.track', 'Joel Benti has two years left on his deal at Fulham, who rate him at £20m.'),
  // The clause that comes first and the one behind it have one subject.
  says(
    'en.interest.shortlist',
    'Fulham have signed Joel Benti. While he struggled for minutes after Everton signed Milo Krag last season, he was also a target for West Ham.',
    expect('done', 'Joel Benti', null, 'Fulham'),
    expect('done', 'Milo Krag', null, 'Everton'),
    expect('interest', 'Joel Benti', null, 'West Ham'),
  ),
  // How somebody goes about things is no approach.
  says(
    'en.interest.want',
    'Fulham want Joel Benti of Everton. The Cottagers have a new approach to recruitment.',
    expect('interest', 'Joel Benti', 'Everton', 'Fulham'),
  ),
  says(
    'en.exit.leave',
    'Joel Benti has handed in a transfer request at Fulham in a bid to force through a move to Everton.',
    expect('exit', 'Joel Benti', 'Fulham', null),
    expect('interest', 'Joel Benti', 'Fulham', 'Everton'),
  ),
  // Another that wanted him, and not where he is.
  says(
    'en.stop.withdraw',
    'Everton are in pole position for Joel Benti, with Hull having pulled out.',
    expect('interest', 'Joel Benti', null, 'Everton'),
    expect('interest', 'Joel Benti', null, 'Hull', { status: 'negative' }),
  ),
  says(
    'en.stop.withdraw',
    'Joel Benti of Hull was close to joining Everton before the Toffees pulled out.',
    expect('agreed', 'Joel Benti', 'Hull', 'Everton'),
    expect('done', 'Joel Benti', 'Hull', 'Everton', { status: 'negative' }),
  ),
];
