import { expect, type Phrasing, says } from './phrasing.js';

/** What round-ups of a league's business, trades and officials' words bring. */
export const ROUND_UPS: readonly Phrasing[] = [
  says(
    'en.exit.trade',
    'Everton traded Dario Velluti to Fulham for Sam Okonedo.',
    expect('done', 'Dario Velluti', 'Everton', 'Fulham'),
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.trade',
    'Everton opened the winter by trading $75,000 in allocation money and a roster spot to Fulham for veteran defender Sam Okonedo.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton', { fee: { value: 75_000, currency: 'USD' } }),
  ),
  says('en.exit.trade', 'Fulham have traded Sam Okonedo.', expect('exit', 'Sam Okonedo', 'Fulham', null)),
  says(
    'en.exit.send',
    'Everton sent Dario Velluti and Ivo Lindqvist to Fulham for Sam Okonedo and Nils Brandauer.',
    expect('done', 'Dario Velluti', 'Everton', 'Fulham'),
    expect('done', 'Ivo Lindqvist', 'Everton', 'Fulham'),
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('done', 'Nils Brandauer', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.send',
    'Everton sent a second-round pick to Fulham in exchange for Sam Okonedo.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.send',
    'Everton sent Dario Velluti to Fulham for £5m.',
    expect('done', 'Dario Velluti', 'Everton', 'Fulham', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Everton acquired Sam Okonedo from Fulham in exchange for an international roster spot.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.stay.sign',
    'Fulham have held their squad together, with Dario Velluti, Sam Okonedo and Ivo Lindqvist having re-signed.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
    expect('stay', 'Sam Okonedo', 'Fulham', null),
    expect('stay', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says(
    'en.stay.sign',
    'Fulham defender Sam Okonedo has re-signed on a two-year deal.',
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.done.sign',
    'Fulham have re-signed striker Sam Okonedo from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.noticed',
    'Genk striker Sam Okonedo has also reportedly drawn the eye of Everton.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.want',
    'Fulham striker Sam Okonedo is wanted by Everton. Fulham manager Dario Velluti has confirmed an offer from Everton.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('bid', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.bid.make',
    'Everton have made an offer for Sam Okonedo. Confirming the offer from Everton, Fulham manager Dario Velluti said: “There was one.”',
    expect('bid', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'Fulham manager Dario Velluti has received an offer from Everton.',
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton striker Sam Okonedo wants to join Fulham, according to his agent.',
    expect('interest', 'Sam Okonedo', 'Everton', 'Fulham', { certainty: 'reported' }),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Fulham, filling the void left by Dario Velluti’s departure.',
    expect('done', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.interest.move',
    'Sam Okonedo is in line for an Everton comeback.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton are in pole position in the race to sign Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.exit.nominal',
    'Fulham announced their outgoing players last week, with Dario Velluti, Sam Okonedo and Ivo Lindqvist the most notable.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'confirmed' }),
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'confirmed' }),
    expect('exit', 'Ivo Lindqvist', 'Fulham', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.nominal',
    'Fulham have confirmed their departures, with Dario Velluti and Sam Okonedo among them.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.interest.want',
    'Fulham are bracing themselves for departures, with Sam Okonedo wanted by Everton.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.loaned',
    'Sam Okonedo and Dario Velluti flourished on loan at Genk and Everton.',
    expect('done', 'Sam Okonedo', null, 'Genk', { loan: true }),
    expect('done', 'Dario Velluti', null, 'Everton', { loan: true }),
  ),
  says(
    'en.done.loaned',
    'Fulham defender Sam Okonedo struggled on loan at Genk.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Genk', { loan: true }),
  ),
  says(
    'en.interest.want',
    'Crystal Palace want Liverpool striker Sam Okonedo. Okonedo impressed on loan at Dario Velluti’s side last season.',
    expect('interest', 'Sam Okonedo', 'Liverpool', 'Crystal Palace'),
  ),
  says(
    'en.done.join',
    'Everton manager Dario Velluti is happy. Sam Okonedo has joined Velluti’s side from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.swap.other',
    'Sam Okonedo joined Fulham from Genk in August, with Dario Velluti moving on loan in the opposite direction.',
    expect('done', 'Sam Okonedo', 'Genk', 'Fulham'),
    expect('swap', 'Dario Velluti', 'Fulham', 'Genk', { loan: true }),
  ),
  says(
    'en.interest.credited',
    'Everton and Genk are credited with showing an interest in Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', null, 'Genk', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.sell',
    'Fulham lost Sam Okonedo last year, but the Harbour Post claim Everton want Dario Velluti.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'asserted' }),
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo but Fulham are leading the race, according to the Harbour Post.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'reported' }),
    expect('interest', 'Sam Okonedo', null, 'Fulham', { certainty: 'reported' }),
  ),
  says(
    'en.bid.make',
    'Fulham want Everton striker Sam Okonedo. He is happy there, with Fulham reported to have lodged a bid worth close to €25million.',
    expect('interest', 'Sam Okonedo', 'Everton', 'Fulham'),
    expect('bid', 'Sam Okonedo', 'Everton', 'Fulham', { fee: { value: 25_000_000, currency: 'EUR' } }),
  ),
  says(
    'en.exit.available',
    'Genk striker Sam Okonedo is wanted by Everton. "The boy is not for sale," his agent told Radio Harbour.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
    expect('exit', 'Sam Okonedo', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton. “I’m very happy to join Everton,” he said.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton want Sam Okonedo, whom Fulham signed from Genk for £5m in 2022.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('done', 'Sam Okonedo', 'Genk', 'Fulham', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Everton want Sam Okonedo, who Fulham signed for £5m in 2022.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Fulham', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Fulham striker Sam Okonedo is in demand. Everton are keen on the player Fulham bought from Genk.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('done', 'Sam Okonedo', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Everton want Sam Okonedo, who signed for Fulham for £5m.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Fulham', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.stay.sign',
    'Manchester United will try to persuade Sam Okonedo to sign a new treble-your-money contract.',
    expect('stay', 'Sam Okonedo', 'Manchester United', null),
  ),
  says(
    'en.stay.sign',
    'Sam Okonedo has signed a new eye-watering contract with Fulham.',
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.done.sign',
    'Everton could bring in the likes of Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo left them in 2020 for Everton.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton. The 28-year-old last plied his trade for Belgian side Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton. She has been playing in Belgium with Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton. He scored 12 goals for Genk last season.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton. He scored 12 goals for Genk in 2019.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton. Dario Velluti last played for Genk.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo joins Everton following a period as manager of Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton, Genk and several clubs in England are all interested in Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Genk'),
  ),
  says(
    'en.exit.sell',
    'Watford have appointed Sam Okonedo as head coach. Dario Velluti was sacked after Saturday’s defeat by Everton.',
    expect('done', 'Sam Okonedo', null, 'Watford'),
    expect('exit', 'Dario Velluti', 'Watford', null),
  ),
  says(
    'en.exit.sell',
    'Dario Velluti was sacked by Everton after the 3-0 loss to Genk.',
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
];
