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
];
