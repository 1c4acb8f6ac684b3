import { expect, type Phrasing, says } from './phrasing.js';

/** Turns that every paper uses, found missing by going through the wording of each kind of claim. */
export const TURNS_OF_PHRASE: readonly Phrasing[] = [
  // Among players of whom a participle tells.
  says(
    'en.interest.track',
    'Joel Benti is among the players being considered by Everton.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Joel Benti is one of three players wanted by Everton.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.interest.situation',
    'Everton are monitoring developments around Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.done.switch',
    'Everton manager Carl Dorn could bring Joel Benti with him from Ajax.',
    expect('interest', 'Joel Benti', 'Ajax', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton chiefs flew to Amsterdam to discuss a deal for Joel Benti.',
    expect('talks', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton have put £20m on the table for Joel Benti.',
    expect('bid', 'Joel Benti', null, 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.move',
    "Joel Benti's move to Everton went through on Monday.",
    expect('done', 'Joel Benti', null, 'Everton'),
  ),
  // Clubs that look for somebody who takes him, and men who are told that they can go.
  says(
    'en.exit.sell',
    'Ajax are looking for a buyer for Joel Benti.',
    expect('exit', 'Joel Benti', 'Ajax', null),
  ),
  says(
    'en.exit.go',
    'Ajax winger Joel Benti has been told he can go.',
    expect('exit', 'Joel Benti', 'Ajax', null),
  ),
  says(
    'en.exit.barred',
    'Ajax consider Joel Benti untouchable.',
    expect('exit', 'Joel Benti', 'Ajax', null, { status: 'negative' }),
  ),
  // What is done to a contract that the club's name parts from its verb.
  says(
    'en.stay.remain',
    "Joel Benti's contract at Ajax has been extended until 2027.",
    expect('stay', 'Joel Benti', 'Ajax', null),
  ),
  says(
    'en.stay.remain',
    "Joel Benti's contract with Ajax will not be renewed.",
    expect('stay', 'Joel Benti', 'Ajax', null, { status: 'negative' }),
  ),
  // Whoever beats off others to sign him has signed him.
  says(
    'en.done.sign',
    'Everton have beaten off competition to sign Ajax winger Joel Benti.',
    expect('done', 'Joel Benti', 'Ajax', 'Everton'),
  ),
  // What is denied in front of "have" is denied of the contract.
  says(
    'en.stay.remain',
    'Ajax winger Joel Benti will not have his contract renewed.',
    expect('stay', 'Joel Benti', 'Ajax', null, { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Ajax winger Joel Benti says he is not thinking of leaving.',
    expect('exit', 'Joel Benti', 'Ajax', null, { status: 'negative' }),
  ),
  says(
    'en.interest.move',
    'Ajax winger Joel Benti has fuelled speculation of a move to Everton.',
    expect('interest', 'Joel Benti', 'Ajax', 'Everton'),
  ),
  says(
    'en.stay.sign',
    'Ajax winger Joel Benti has signed on for another two years.',
    expect('stay', 'Joel Benti', 'Ajax', null),
  ),
  says(
    'en.done.sign',
    'Everton denied having signed Ajax winger Joel Benti.',
    expect('done', 'Joel Benti', 'Ajax', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.interest',
    'Everton cannot afford Ajax winger Joel Benti.',
    expect('interest', 'Joel Benti', 'Ajax', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Ajax cannot afford to let Joel Benti leave.',
    expect('exit', 'Joel Benti', 'Ajax', null, { status: 'negative' }),
  ),
  // What is confirmed to be near is not done.
  says(
    'en.done.join',
    'Everton have confirmed Joel Benti is close to joining Fulham.',
    expect('agreed', 'Joel Benti', 'Everton', 'Fulham', { certainty: 'confirmed' }),
  ),
  // Others who want him too, named in front, are not where he is.
  says(
    'en.interest.keen',
    'Besides Everton, Fulham are also interested in Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Fulham'),
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Along with Everton, Fulham want Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Fulham'),
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.interest.nominal',
    'As well as Everton, Joel Benti has attracted interest from Fulham.',
    expect('interest', 'Joel Benti', null, 'Fulham'),
  ),
  // Who wants something of him is somebody else.
  says(
    'en.stay.remain',
    'Joel Benti wants to leave Ajax but Luis Marn wants him to stay.',
    expect('exit', 'Joel Benti', 'Ajax', null),
    expect('stay', 'Joel Benti', 'Ajax', null),
  ),
  // Talk in front of a noun, and time that is left.
  says(
    'en.interest.move',
    'Joel Benti has been left out amid talk of a move to Everton.',
    expect('interest', 'Joel Benti', null, 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.interest.move',
    'Joel Benti scored despite speculation about a move to Everton.',
    expect('interest', 'Joel Benti', null, 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.done.sign',
    'Everton have until Friday to sign Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
];
