import { expect, type Phrasing, says } from './phrasing.js';

/** Times at clubs that end, and players whom their clubs mean to keep from others. */
export const KEPT_FROM_OTHERS: readonly Phrasing[] = [
  // Whose time at a club ends.
  says(
    'en.exit.leave',
    'Joel Benti will finally end his legendary Genk career in the summer.',
    expect('exit', 'Joel Benti', 'Genk', null),
  ),
  says(
    'en.exit.leave',
    'Joel Benti has called time on his Genk career.',
    expect('exit', 'Joel Benti', 'Genk', null),
  ),
  says('en.exit.leave', 'Injury has ended his Genk career.'),
  // What others do about somebody, and those who keep him.
  says(
    'en.bid.nominal',
    "Chelsea are set to stave off Bayern Munich's advances towards Joel Benti by tying down the young winger with a five-year deal.",
    expect('interest', 'Joel Benti', 'Chelsea', 'Bayern Munich'),
    expect('stay', 'Joel Benti', 'Chelsea', null),
  ),
  says(
    'en.stop.nothing',
    'Offers from Barcelona and Lille to lure Joel Benti from Genk have fallen on deaf ears.',
    expect('bid', 'Joel Benti', 'Genk', 'Barcelona', { status: 'negative' }),
    expect('bid', 'Joel Benti', 'Genk', 'Lille', { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Newcastle have offered Joel Benti a new contract with a release clause for next summer.',
    expect('stay', 'Joel Benti', 'Newcastle', null),
  ),
  // Talks with who runs a club are about one of its players.
  says(
    'en.talks.hold',
    'Everton have held talks with Genk chief Otto Lind over Joel Benti.',
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
  ),
  // What somebody will be at a club is not where he is.
  says(
    'en.done.sign',
    "Manchester United are set to sign Joel Benti on a six month loan from Crystal Palace. Benti will become United's backup goalkeeper.",
    expect('agreed', 'Joel Benti', 'Crystal Palace', 'Manchester United', { loan: true }),
  ),
  // Where others have come as well.
  says(
    'en.done.join',
    'Everton have signed Joel Benti from Genk. Carl Dorn has also joined the club.',
    expect('done', 'Joel Benti', 'Genk', 'Everton'),
    expect('done', 'Carl Dorn', null, 'Everton'),
  ),
  says(
    'en.none.match',
    'Everton want Joel Benti. He has been loaned out on a number of occasions in order to play first-team football.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.none.match',
    "We've got the latest on Leeds' interest in Joel Benti as Otto Lind's side look to bring in the PSG midfielder.",
    expect('interest', 'Joel Benti', 'PSG', 'Leeds'),
  ),
  // What is joined to a verb that is not known shares what governs that.
  says(
    'en.done.join',
    'Joel Benti could be set to pack his bags and join Everton.',
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Joel Benti wants to follow his dream and join Everton.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.none.match',
    'Joel Benti has packed his bags for a move to Everton.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  // What comes before a bid that is still to be made hangs on it.
  says(
    'en.bid.make',
    'Leeds must offload Carl Dorn to Fulham before making a bid for Joel Benti.',
    expect('interest', 'Carl Dorn', 'Leeds', 'Fulham'),
    expect('interest', 'Joel Benti', null, 'Leeds'),
  ),
  says(
    'en.bid.make',
    'Leeds sold Carl Dorn before making a bid for Joel Benti.',
    expect('exit', 'Carl Dorn', 'Leeds', null),
    expect('bid', 'Joel Benti', null, 'Leeds'),
  ),
  // Whose word it is, in a bracket without a stop in front.
  says(
    'en.interest.nominal',
    'Leeds want Joel Benti despite interest from Fulham (Evening Lantern)',
    expect('interest', 'Joel Benti', null, 'Leeds'),
    expect('interest', 'Joel Benti', null, 'Fulham'),
  ),
];
