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
];
