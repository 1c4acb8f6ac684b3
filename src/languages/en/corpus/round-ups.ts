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
];
