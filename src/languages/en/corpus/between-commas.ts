import { expect, type Phrasing, says } from './phrasing.js';

/** Who speaks between commas, what comes to nothing in passing, and who is told of without his name. */
export const BETWEEN_COMMAS: readonly Phrasing[] = [
  // Who opens the sentence says it, and not he about whom he was asked.
  says(
    'en.exit.leave',
    'Fulham coach Otto Lind, speaking about Joel Benti, said: "He may look to leave the club."',
    expect('exit', 'Joel Benti', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Fulham coach Otto Lind, asked whether Joel Benti will stay, said: "He will leave."',
    expect('exit', 'Joel Benti', 'Fulham', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Fulham coach Otto Lind, when asked about Joel Benti and Carl Dorn, said they may leave.',
    expect('exit', 'Joel Benti', 'Fulham', null, { certainty: 'hedged' }),
    expect('exit', 'Carl Dorn', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Everton want Joel Benti and Carl Dorn. There is a good chance both players will leave Fulham.',
    expect('interest', 'Joel Benti', 'Fulham', 'Everton'),
    expect('interest', 'Carl Dorn', 'Fulham', 'Everton'),
    expect('exit', 'Joel Benti', 'Fulham', null),
    expect('exit', 'Carl Dorn', 'Fulham', null),
  ),
  says(
    'en.exit.available',
    'Benti is surplus to requirements at Fulham following the arrival of Dorn and Lind admitted he was likely to leave.',
    expect('exit', 'Benti', 'Fulham', null),
    expect('done', 'Dorn', null, 'Fulham'),
  ),
  // A medical goes on, so that what comes behind it is close.
  says(
    'en.interest.move',
    'Joel Benti is undergoing a medical ahead of completing his loan move to Everton from Fulham.',
    expect('agreed', 'Joel Benti', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.interest.move',
    'Joel Benti passed a medical before completing a £20m move to Everton.',
    expect('done', 'Joel Benti', null, 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Joel Benti has made the short trip to Everton to sign a season-long loan deal from Fulham.',
    expect('done', 'Joel Benti', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.done.join',
    'Joel Benti has joined Everton after agreeing a loan deal until the end of the season.',
    expect('done', 'Joel Benti', null, 'Everton', { loan: true }),
  ),
  says(
    'en.done.join',
    'Joel Benti has joined Everton, and will sign a new kit deal.',
    expect('done', 'Joel Benti', null, 'Everton'),
  ),
  // What came to nothing is told by the way.
  says(
    'en.stop.collapse',
    "With Joel Benti's move to Everton collapsing, Fulham must look elsewhere.",
    expect('done', 'Joel Benti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.collapse',
    "Fulham are happy despite Joel Benti's move to Everton having fallen through.",
    expect('done', 'Joel Benti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.collapse',
    "Fulham were angry after Joel Benti's move to Everton collapsed.",
    expect('done', 'Joel Benti', null, 'Everton', { status: 'negative' }),
  ),
  // Nobody turns down or accepts his own bid.
  says(
    'en.reject.reject',
    'Everton have been dealt a blow as Fulham have turned down their loan bid for Joel Benti.',
    expect('bid', 'Joel Benti', 'Fulham', 'Everton', { status: 'negative', loan: true }),
  ),
  says(
    'en.reject.reject',
    'Everton were frustrated when Fulham rejected their bid for Joel Benti.',
    expect('bid', 'Joel Benti', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.agreed.accepted',
    'Everton are hopeful that Fulham will accept their offer for Joel Benti.',
    expect('interest', 'Joel Benti', 'Fulham', 'Everton'),
  ),
  // Whoever is new where he goes.
  says(
    'en.done.join',
    'Joel Benti has joined Everton, joining fellow new signings Carl Dorn and Pavel Reuter.',
    expect('done', 'Joel Benti', null, 'Everton'),
    expect('done', 'Carl Dorn', null, 'Everton'),
    expect('done', 'Pavel Reuter', null, 'Everton'),
  ),
  says(
    'en.done.join',
    "Joel Benti has joined Everton. He becomes Everton's fifth signing, joining new boys Carl Dorn and Pavel Reuter.",
    expect('done', 'Joel Benti', null, 'Everton'),
    expect('done', 'Carl Dorn', null, 'Everton'),
    expect('done', 'Pavel Reuter', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Joel Benti has joined Premier League new boys Brentford.',
    expect('done', 'Joel Benti', null, 'Brentford'),
  ),
  // Where he would go, and with whom his agent met.
  says(
    'en.interest.want',
    'Joel Benti is wanted by Fulham but Everton is where he wants to go.',
    expect('interest', 'Joel Benti', null, 'Fulham'),
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton are the club that Joel Benti wants to join.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Joel Benti is looking to leave Fulham, with his agent having met Everton officials.',
    expect('exit', 'Joel Benti', 'Fulham', null),
    expect('talks', 'Joel Benti', 'Fulham', 'Everton'),
  ),
  says(
    'en.bid.meet',
    'Joel Benti is wanted by Fulham. Everton meet Genk on Saturday.',
    expect('interest', 'Joel Benti', null, 'Fulham'),
  ),
  // Under a heading that is a name.
  says(
    'en.done.join',
    '1. Joel Benti\n\nIreland international moved to Charlton on a season-long loan from Fulham.',
    expect('done', 'Joel Benti', 'Fulham', 'Charlton', { loan: true }),
  ),
  says(
    'en.exit.leave',
    'Joel Benti\nThe striker joined Charlton from Fulham.\n\nCarl Dorn\nThe winger left Everton for Genk.',
    expect('done', 'Joel Benti', 'Fulham', 'Charlton'),
    expect('done', 'Carl Dorn', 'Everton', 'Genk'),
  ),
];
