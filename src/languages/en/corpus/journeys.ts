import { expect, type Phrasing, says } from './phrasing.js';

/** What articles tell in passing: careers in one breath, bids whose maker is guessed at, what a manager says of his own. */
export const JOURNEYS: readonly Phrasing[] = [
  says(
    'en.done.join',
    'Norwich signed Tomas Berglund from Lille. He left Rennes at 17, went to Brest on loan and was sold to Lille for £2m.',
    expect('done', 'Tomas Berglund', 'Lille', 'Norwich'),
    expect('done', 'Tomas Berglund', 'Rennes', 'Brest', { loan: true }),
    expect('done', 'Tomas Berglund', 'Rennes', 'Lille', { fee: { value: 2_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Everton sold Tomas Berglund, signed Ivo Brandt and released Olaf Kern.',
    expect('exit', 'Tomas Berglund', 'Everton', null),
    expect('done', 'Ivo Brandt', null, 'Everton'),
    expect('exit', 'Olaf Kern', 'Everton', null),
  ),
  says(
    'en.done.sign',
    'Everton have signed Tomas Berglund, released by Leeds in June, on a free transfer.',
    expect('done', 'Tomas Berglund', 'Leeds', 'Everton'),
  ),
  says(
    'en.done.join',
    'Tomas Berglund moved to Brest in 2019 and then to Lille two years later.',
    expect('done', 'Tomas Berglund', null, 'Brest'),
    expect('done', 'Tomas Berglund', 'Brest', 'Lille'),
  ),
  says(
    'en.done.join',
    'Tomas Berglund came to Lille from Genk for £800,000 in 2021.',
    expect('done', 'Tomas Berglund', 'Genk', 'Lille', { fee: { value: 800_000, currency: 'GBP' } }),
  ),
  says('en.done.join', 'Tomas Berglund came to Anfield with Everton last season and scored twice.'),
  says('en.done.join', 'When Tomas Berglund comes to Elland Road on Sunday, Leeds will be ready for him.'),
  says(
    'en.done.join',
    'Tomas Berglund dropped down the divisions to join Ipswich in 2019.',
    expect('done', 'Tomas Berglund', null, 'Ipswich'),
  ),
  says(
    'en.done.loaned',
    'Tomas Berglund had successful loan spells at Brest and Genk.',
    expect('done', 'Tomas Berglund', null, 'Brest', { loan: true }),
    expect('done', 'Tomas Berglund', null, 'Genk', { loan: true }),
  ),
  says(
    'en.done.loaned',
    'Tomas Berglund spent the first 18 months of his contract on loan at Brest.',
    expect('done', 'Tomas Berglund', null, 'Brest', { loan: true }),
  ),
  says(
    'en.done.pay',
    'Everton spent £5m on Tomas Berglund, on loan at Brest last season.',
    expect('done', 'Tomas Berglund', null, 'Everton', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Brest have sold Iven Darmon to Monaco for €18m and, in June, their captain Gwen Tallec to Napoli for €25m.',
    expect('done', 'Iven Darmon', 'Brest', 'Monaco', { fee: { value: 18_000_000, currency: 'EUR' } }),
    expect('done', 'Gwen Tallec', 'Brest', 'Napoli', { fee: { value: 25_000_000, currency: 'EUR' } }),
  ),
  says(
    'en.done.join',
    'Iven Darmon joined Monaco, Ivo Brandt went to Everton and Gwen Tallec to Napoli.',
    expect('done', 'Iven Darmon', null, 'Monaco'),
    expect('done', 'Ivo Brandt', null, 'Everton'),
    expect('done', 'Gwen Tallec', null, 'Napoli'),
  ),
  says(
    'en.done.sign',
    'Everton have brought in Iven Darmon from Monaco, Ivo Brandt on loan from Fulham and Gwen Tallec from Napoli.',
    expect('done', 'Iven Darmon', 'Monaco', 'Everton'),
    expect('done', 'Ivo Brandt', 'Fulham', 'Everton', { loan: true }),
    expect('done', 'Gwen Tallec', 'Napoli', 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'Everton have turned down a bid for Jonas Ekberg this week, believed to be from Fulham.',
    expect('bid', 'Jonas Ekberg', 'Everton', 'Fulham', { status: 'negative', certainty: 'hedged' }),
  ),
  says(
    'en.bid.nominal',
    'Everton have rejected a £35m offer for Jonas Ekberg from an unnamed club, understood to be Al-Hilal.',
    expect('bid', 'Jonas Ekberg', 'Everton', 'Al-Hilal', {
      status: 'negative',
      fee: { value: 35_000_000, currency: 'GBP' },
    }),
  ),
  says('en.bid.nominal', 'Everton have rejected an offer for Jonas Ekberg, thought to be worth £5m.'),
  says(
    'en.bid.make',
    'Fulham had made a bid, which Everton rejected, for the Everton winger Jonas Ekberg.',
    expect('bid', 'Jonas Ekberg', 'Everton', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'The Fulham manager confirmed that they had made a bid for the Everton winger Jonas Ekberg.',
    expect('bid', 'Jonas Ekberg', 'Everton', 'Fulham', { certainty: 'confirmed' }),
  ),
  says(
    'en.bid.nominal',
    "Fulham and Genk's bids for the Everton winger Jonas Ekberg have been rejected.",
    expect('bid', 'Jonas Ekberg', 'Everton', 'Fulham', { status: 'negative' }),
    expect('bid', 'Jonas Ekberg', 'Everton', 'Genk', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Everton will not accept any offer from Fulham for Jonas Ekberg.',
    expect('bid', 'Jonas Ekberg', 'Everton', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.done.switch',
    'Everton could sweep in and bring Jonas Ekberg to Goodison Park.',
    expect('interest', 'Jonas Ekberg', null, 'Everton'),
  ),
  says(
    'en.interest.track',
    'Everton confirmed they were tracking Jonas Ekberg.',
    expect('interest', 'Jonas Ekberg', null, 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.stay.remain',
    'The Everton boss Ian Court expects Jonas Ekberg to remain an Everton player when the window closes.',
    expect('stay', 'Jonas Ekberg', 'Everton', null),
  ),
  says(
    'en.stay.remain',
    'The Everton winger Jonas Ekberg will be an Everton player next season.',
    expect('stay', 'Jonas Ekberg', 'Everton', null),
  ),
  says(
    'en.exit.sell',
    'Sunderland striker Adrian Huxley is a target for Fulham. "We lost Tom Yates to Burnley," said the head coach Emil Sand.',
    expect('interest', 'Adrian Huxley', 'Sunderland', 'Fulham'),
    expect('done', 'Tom Yates', 'Sunderland', 'Burnley'),
  ),
  says(
    'en.talks.nominal',
    'Sunderland striker Adrian Huxley is a target for Fulham. "We have had an enquiry from Barnsley," said the head coach Emil Sand.',
    expect('interest', 'Adrian Huxley', 'Sunderland', 'Fulham'),
    expect('talks', 'Adrian Huxley', 'Sunderland', 'Barnsley'),
  ),
  says(
    'en.done.loaned',
    'Tomas Berglund was on loan at Nordholm and Westholm before he joined Leeds.',
    expect('done', 'Tomas Berglund', null, 'Nordholm', { loan: true }),
    expect('done', 'Tomas Berglund', null, 'Westholm', { loan: true }),
    expect('done', 'Tomas Berglund', null, 'Leeds'),
  ),
  says(
    'en.talks.hold',
    'Celtic are close to two signings. With Luis Palmeiro set to complete a £3m move from the Greek side Aris, the club are also in talks with Benfica over Paulo Bernal.',
    expect('agreed', 'Luis Palmeiro', 'Aris', 'Celtic', { fee: { value: 3_000_000, currency: 'GBP' } }),
    expect('talks', 'Paulo Bernal', 'Benfica', 'Celtic'),
  ),
  says(
    'en.interest.shortlist',
    "Leeds want Paul Orme. Everton's Jonas Ekberg is among the club's alternatives.",
    expect('interest', 'Paul Orme', null, 'Leeds'),
    expect('interest', 'Jonas Ekberg', 'Everton', 'Leeds'),
  ),
  says(
    'en.done.sign',
    'Fulham have signed Darnell Jansson. He joins the club on a free transfer after leaving Leicester City having spent a decade there.',
    expect('done', 'Darnell Jansson', 'Leicester City', 'Fulham'),
  ),
  says(
    'en.done.join',
    'The defender Jonas Ekberg played 30 games for Cambridge before his release. He has signed for Bolton.',
    expect('done', 'Jonas Ekberg', 'Cambridge', 'Bolton'),
  ),
  says(
    'en.stop.drop',
    'Everton made a move for the Lille forward Loic Darmon but the deal fell through.',
    expect('talks', 'Loic Darmon', 'Lille', 'Everton'),
    expect('done', 'Loic Darmon', 'Lille', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.sell',
    'Everton sold Jonas Ekberg, their best-paid player and captain, to River Plate.',
    expect('done', 'Jonas Ekberg', 'Everton', 'River Plate'),
  ),
  says(
    'en.interest.move',
    'Jonas Ekberg left Leeds in a £5m move to Everton.',
    expect('done', 'Jonas Ekberg', 'Leeds', 'Everton', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.move',
    'Jonas Ekberg left Leeds in search of a move to Everton.',
    expect('interest', 'Jonas Ekberg', 'Leeds', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton winger Jonas Ekberg is unsettled. Fulham made a bid for the Swede last week.',
    expect('exit', 'Jonas Ekberg', 'Everton', null),
    expect('bid', 'Jonas Ekberg', 'Everton', 'Fulham'),
  ),
  says(
    'en.exit.sell',
    'Sunderland striker Adrian Huxley is a target for Fulham. "Every player has his price," said the head coach Emil Sand, "but we are not looking to sell Adrian."',
    expect('interest', 'Adrian Huxley', 'Sunderland', 'Fulham'),
    expect('exit', 'Adrian Huxley', 'Sunderland', null, { status: 'negative', certainty: 'confirmed' }),
  ),
  says(
    'en.bid.nominal',
    '"We have received an offer from Fulham for Adrian Huxley," the Sunderland head coach Emil Sand said.',
    expect('bid', 'Adrian Huxley', 'Sunderland', 'Fulham', { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    "One player who will not be going anywhere is Sunderland's Adrian Huxley.",
    expect('exit', 'Adrian Huxley', 'Sunderland', null, { status: 'negative' }),
  ),
  says('en.done.join', 'Nevertheless Ekberg has joined Leeds.', expect('done', 'Ekberg', null, 'Leeds')),
];
