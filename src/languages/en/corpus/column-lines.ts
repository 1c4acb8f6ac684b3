import { expect, type Phrasing, says } from './phrasing.js';

/** Lines of columns: who is picked for a team, who is sure of what, and targets that speak for themselves. */
export const COLUMN_LINES: readonly Phrasing[] = [
  // Whom a coach picks gives nobody a post.
  says(
    'en.done.post',
    'Scotland manager Alan Reid is set to defy Celtic boss Tom Hall by naming midfielder Joel Benti in his squad to face Norway.',
  ),
  says(
    'en.done.post',
    'Everton are set to name Joel Benti as their new manager.',
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  // Whom clubs want speaks of himself.
  says(
    'en.stay.remain',
    "Everton could move for Benfica's Marco Dorn. But rumoured Fulham and Lyon target Joel Benti insists he'll remain with Genk.",
    expect('interest', 'Marco Dorn', 'Benfica', 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Joel Benti', 'Genk', 'Fulham', { certainty: 'hedged' }),
    expect('interest', 'Joel Benti', 'Genk', 'Lyon', { certainty: 'hedged' }),
    expect('stay', 'Joel Benti', 'Genk', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.done.join',
    'Everton target Joel Benti, a 20-year-old midfielder playing at Belgian side Genk, might instead be heading to Fulham.',
    expect('interest', 'Joel Benti', 'Genk', 'Everton'),
    expect('interest', 'Joel Benti', 'Genk', 'Fulham', { certainty: 'speculative' }),
  ),
  // Who is adamant speaks.
  says(
    'en.exit.available',
    'Everton striker Joel Benti is wanted by Fulham. Everton boss Alan Reid remains insistent Benti is not for sale.',
    expect('interest', 'Joel Benti', 'Everton', 'Fulham'),
    expect('exit', 'Joel Benti', 'Everton', null, { status: 'negative', certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Joel Benti is adamant that he will leave Everton this summer.',
    expect('exit', 'Joel Benti', 'Everton', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.stay.keep',
    'Everton remain adamant on keeping Joel Benti.',
    expect('stay', 'Joel Benti', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Chelsea Under-21 midfielder Joel Benti is expected to leave the club on a permanent transfer this summer.',
    expect('exit', 'Joel Benti', 'Chelsea', null, { certainty: 'hedged' }),
  ),
  says(
    'en.interest.rival',
    'Everton have been left to fight it out with Bayern Munich for Genk winger Joel Benti.',
    expect('interest', 'Joel Benti', 'Genk', 'Everton'),
    expect('interest', 'Joel Benti', 'Genk', 'Bayern Munich'),
  ),
  says(
    'en.interest.move',
    "Everton were shocked by Joel Benti's impending transfer to Real Madrid.",
    expect('agreed', 'Joel Benti', 'Everton', 'Real Madrid'),
  ),
  // What a boss looks for is what his club looks for.
  says(
    'en.interest.shortlist',
    'Arsenal boss Alan Reid wants at least one midfielder. Genk ace Joel Benti and Youri Tand of Monaco are targets.',
    expect('interest', 'Joel Benti', 'Genk', 'Arsenal'),
    expect('interest', 'Youri Tand', 'Monaco', 'Arsenal'),
  ),
  // What is offered to somebody is to join, and comes from nobody.
  says(
    'en.done.join',
    'Joel Benti has rejected an offer to join Fulham.',
    expect('bid', 'Joel Benti', null, 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.done.post',
    "Former Everton boss Alan Reid has rejected an offer to become Chinese club Guangzhou Evergrande's manager.",
    expect('bid', 'Alan Reid', null, 'Guangzhou Evergrande', { status: 'negative' }),
  ),
  // Who runs no club has offers made to himself; who runs one, for others.
  says(
    'en.talks.nominal',
    'Former Everton boss Alan Reid has turned down an approach from Fulham.',
    expect('talks', 'Alan Reid', null, 'Fulham', { status: 'negative' }),
  ),
  says('en.bid.nominal', 'Everton boss Alan Reid has rejected an offer from Fulham.'),
  // Two who change places.
  says(
    'en.agreed.nominal',
    'Arsenal and Manchester City are considering a straight swap deal involving Chile forward Joel Benti and Argentina striker Marco Dorn, 29.',
    expect('swap', 'Joel Benti', 'Arsenal', 'Manchester City'),
    expect('interest', 'Marco Dorn', 'Manchester City', 'Arsenal'),
  ),
  says(
    'en.talks.hold',
    "Everton and Fulham are in talks over a swap involving Fulham's Joel Benti and Everton's Marco Dorn.",
    expect('swap', 'Joel Benti', 'Fulham', 'Everton'),
    expect('talks', 'Marco Dorn', 'Everton', 'Fulham'),
  ),
  // Linked with whoever looks for one of his kind.
  says(
    'en.interest.link',
    'Having wrapped up the signing of Steven Dorn, Burnley could turn their attention to signing a striker, with Joel Benti linked.',
    expect('done', 'Steven Dorn', null, 'Burnley'),
    expect('interest', 'Joel Benti', null, 'Burnley', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.link',
    "Everton want a new left-back. Genk's Joel Benti has been linked with Fulham.",
    expect('interest', 'Joel Benti', 'Genk', 'Fulham', { certainty: 'hedged' }),
  ),
  // A surname is that of whom the text is about, and not of his kin.
  says(
    'en.exit.leave',
    "Everton striker Joel Benti, brother of Fulham's Marco Benti, is wanted by Lyon. Benti could leave for £20m.",
    expect('interest', 'Joel Benti', 'Everton', 'Lyon'),
    expect('exit', 'Joel Benti', 'Everton', null, {
      certainty: 'hedged',
      fee: { value: 20_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.done.join',
    'Joel Benti joined Bayern from Genk and won the Intercontinental Cup (World Club Championship).',
    expect('done', 'Joel Benti', 'Genk', 'Bayern'),
  ),
  // "As" is no paper where it only leads on.
  says(
    'en.interest.move',
    'As reported, Joel Benti is keen on a move to Everton.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  // Only his own club calls somebody back.
  says(
    'en.recall',
    'Ipswich want Joel Benti from Everton. The forward is on loan at Wigan Athletic. The Premier League club are looking to recall the 24-year-old.',
    expect('interest', 'Joel Benti', 'Everton', 'Ipswich'),
    expect('done', 'Joel Benti', 'Everton', 'Wigan Athletic', { loan: true }),
    expect('loan-return', 'Joel Benti', 'Wigan Athletic', 'Everton'),
  ),
  says(
    'en.done.signing',
    "Rangers boss Alan Reid has been busy. Joel Benti, Marco Dorn and Sil Lind are Reid's summer arrivals thus far.",
    expect('done', 'Joel Benti', null, 'Rangers'),
    expect('done', 'Marco Dorn', null, 'Rangers'),
    expect('done', 'Sil Lind', null, 'Rangers'),
  ),
  // What a section tells of.
  says(
    'en.done.arrive',
    'What to expect on deadline day\n\nCeltic\n\nDefender Joel Benti and winger Marco Dorn arrived earlier this week.',
    expect('done', 'Joel Benti', null, 'Celtic'),
    expect('done', 'Marco Dorn', null, 'Celtic'),
  ),
  says(
    'en.interest.move',
    'What to expect on deadline day\n\nRangers\n\nLeicester centre-half Joel Benti continues to be linked with a loan move.',
    expect('interest', 'Joel Benti', 'Leicester', 'Rangers', { certainty: 'hedged', loan: true }),
  ),
  says('en.interest.move', 'Everton striker Joel Benti has been linked with a move.'),
  // Where somebody is to play first is where he has gone.
  says(
    'en.agreed.nominal',
    'Joel Benti could make his Hearts debut at Tannadice tomorrow after agreeing a season long loan from Bristol City.',
    expect('agreed', 'Joel Benti', 'Bristol City', 'Hearts', { loan: true }),
  ),
  says(
    'en.done.join',
    'Joel Benti made his Everton debut after joining on loan from Fulham.',
    expect('done', 'Joel Benti', 'Fulham', 'Everton', { loan: true }),
  ),
  // A deal that would see somebody leave is his own club's where no other is named.
  says(
    'en.exit.leave',
    'Everton are open to a deal that would see Joel Benti depart the club.',
    expect('exit', 'Joel Benti', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Everton are in talks over a deal that would see Joel Benti leave Fulham.',
    expect('talks', 'Joel Benti', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.sell',
    "Fulham's Joel Benti is wanted by Everton. Fulham will listen to offers for a permanent transfer.",
    expect('interest', 'Joel Benti', 'Fulham', 'Everton'),
    expect('exit', 'Joel Benti', 'Fulham', null),
  ),
  // What neither of several does, one does not.
  says(
    'en.exit.available',
    "Chairman Steve Dorn has insisted neither Joel Benti, nor any of Everton's other big names, will be allowed to leave.",
    expect('exit', 'Joel Benti', 'Everton', null, { status: 'negative', certainty: 'reported' }),
  ),
  // What somebody insists would not come about is as sure as he is.
  says(
    'en.exit.sell',
    'Everton rejected an offer from Fulham for Joel Benti and insisted they would not sell the winger.',
    expect('bid', 'Joel Benti', 'Everton', 'Fulham', { status: 'negative' }),
    expect('exit', 'Joel Benti', 'Everton', null, { status: 'negative' }),
  ),
  // Nicknames that English writes small.
  says(
    'en.interest.want',
    'Roma are looking for a winger. The giallorossi want Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Roma'),
  ),
  // What somebody is called who is talked about.
  says(
    'en.interest.move',
    'Roma are in talks with Manchester City over the transfer of departing winger Joel Benti.',
    expect('talks', 'Joel Benti', 'Manchester City', 'Roma'),
  ),
  // One of two clubs.
  says(
    'en.interest.nominal',
    "Here are the moves that we watch:\n• Roma attacker Joel Benti to Bournemouth or Milan\n• Marco Dorn to Leeds\n• Chelsea's pursuit of Sil Lind",
    expect('interest', 'Joel Benti', 'Roma', 'Bournemouth'),
    expect('interest', 'Joel Benti', 'Roma', 'AC Milan'),
    expect('agreed', 'Marco Dorn', null, 'Leeds'),
    expect('interest', 'Sil Lind', null, 'Chelsea'),
  ),
  says(
    'en.agreed.bound',
    'Unhappy with the minutes that he gets at Fulham, Joel Benti is off on loan to Everton.',
    expect('agreed', 'Joel Benti', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.done.join',
    'Everton needed a midfielder. Joel Benti has joined in a deal worth £12m.',
    expect('done', 'Joel Benti', null, 'Everton', { fee: { value: 12_000_000, currency: 'GBP' } }),
  ),
];
