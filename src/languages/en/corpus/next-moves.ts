import { expect, type Phrasing, says } from './phrasing.js';

/** Who competes with whom, what is asked and who would pay it, and what comes after what. */
export const NEXT_MOVES: readonly Phrasing[] = [
  says(
    'en.interest.rival',
    'Roma are in a three-way battle with Everton and Fulham for the signature of Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Roma'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.interest.rival',
    "Roma are in a 'tug-of-war' with Serie A side Genoa over Genk striker Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Roma'),
    expect('interest', 'Dario Velluti', 'Genk', 'Genoa'),
  ),
  says(
    'en.done.sign',
    'Roma are in a race against time to sign Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Roma'),
  ),
  says(
    'en.interest.torn',
    'Roma cannot afford both so will choose between Dario Velluti and Genk winger Bram Kestrel.',
    expect('interest', 'Dario Velluti', null, 'Roma'),
    expect('interest', 'Bram Kestrel', 'Genk', 'Roma'),
  ),
  says(
    'en.exit.price',
    'Roma are unwilling to pay the £40m that Genk want for Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 40_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.agreed.agree',
    'Roma have agreed a deal with Genk for Dario Velluti (who is 23) and with Genoa for Bram Kestrel.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Roma'),
    expect('agreed', 'Bram Kestrel', 'Genoa', 'Roma'),
  ),
  says(
    'en.talks.hold',
    'Roma are in talks with Genk for Dario Velluti and with Genoa for Bram Kestrel.',
    expect('talks', 'Dario Velluti', 'Genk', 'Roma'),
    expect('talks', 'Bram Kestrel', 'Genoa', 'Roma'),
  ),
  says(
    'en.interest.move',
    'Dario Velluti has landed in Italy ahead of his move to Roma.',
    expect('agreed', 'Dario Velluti', null, 'Roma'),
  ),
  says(
    'en.interest.track',
    'Roma are monitoring Genk striker Dario Velluti ahead of a potential move next summer.',
    expect('interest', 'Dario Velluti', 'Genk', 'Roma'),
  ),
  says(
    'en.done.join',
    'Dario Velluti will have a medical before joining Roma.',
    expect('agreed', 'Dario Velluti', null, 'Roma'),
  ),
  says(
    'en.done.join',
    'Dario Velluti wants to win the cup with Genk before joining Roma.',
    expect('interest', 'Dario Velluti', 'Genk', 'Roma'),
  ),
  says(
    'en.done.terms',
    'Dario Velluti has signed a short-term contract until mid-January with Championship side Reading.',
    expect('done', 'Dario Velluti', null, 'Reading'),
  ),
  says(
    'en.stay.sign',
    'Genk striker Dario Velluti has signed a lucrative new contract until 2033.',
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.interest.track',
    'Dario Velluti is one of four strikers being considered by Roma.',
    expect('interest', 'Dario Velluti', null, 'Roma'),
  ),
  says(
    'en.interest.keen',
    'Genk have signed Dario Velluti but Bram Kestrel could soon leave with Roma keen on him.',
    expect('done', 'Dario Velluti', null, 'Genk'),
    expect('exit', 'Bram Kestrel', null, null),
    expect('interest', 'Bram Kestrel', null, 'Roma'),
  ),
  says(
    'en.interest.track',
    'Genk striker Dario Velluti could leave. Genoa, managed by Bram Kestrel, have shown interest in the former Roma player.',
    expect('exit', 'Dario Velluti', 'Genk', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Genoa'),
  ),
  says(
    'en.agreed.agree',
    'Roma will turn to others if they are unable to agree a deal for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Roma', { certainty: 'speculative' }),
  ),
  says(
    'en.done.sign',
    'Roma hoped to sign Dario Velluti. The Athletic’s Ann Porter says Genoa came very close to acquiring him.',
    expect('interest', 'Dario Velluti', null, 'Roma'),
    expect('interest', 'Dario Velluti', null, 'Genoa'),
  ),
  // Bids that are looked for, whoever makes them.
  says(
    'en.bid.expect',
    'Genk are expecting bids from a number of Italian clubs, including Roma and Genoa, for Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Roma'),
    expect('interest', 'Dario Velluti', 'Genk', 'Genoa'),
  ),
  says(
    'en.bid.expect',
    'Genk expect a bid from Roma for Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Roma'),
  ),
  says('en.bid.expect', 'Genk are expecting offers for Dario Velluti.'),
  says(
    'en.bid.nominal',
    'Genk have received bids from clubs including Roma and Genoa for Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Roma'),
    expect('bid', 'Dario Velluti', 'Genk', 'Genoa'),
  ),
  says(
    'en.bid.make',
    'Roma and Genoa could both come in with bids for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Roma', { certainty: 'hedged' }),
    expect('interest', 'Dario Velluti', null, 'Genoa', { certainty: 'hedged' }),
  ),
  // Who is to be won over, and whom he would turn down.
  says(
    'en.done.join',
    'Dario Velluti could turn down Roma to join Genoa.',
    expect('interest', 'Dario Velluti', null, 'Roma', { status: 'negative' }),
    expect('interest', 'Dario Velluti', null, 'Genoa', { certainty: 'hedged' }),
  ),
  says(
    'en.agreed.nominal',
    'Roma are trying to convince Genk to agree to a deal for Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Roma'),
  ),
  says(
    'en.interest.nominal',
    'Roma hope to convince Genk winger Dario Velluti to snub interest from Genoa.',
    expect('interest', 'Dario Velluti', 'Genk', 'Roma'),
    expect('interest', 'Dario Velluti', 'Genk', 'Genoa'),
  ),
  // What his agent says behind it is no word for what stands in front.
  says(
    'en.exit.sell',
    'Roma want Dario Velluti after his agent said that Genk could sell him.',
    expect('interest', 'Dario Velluti', 'Genk', 'Roma', { certainty: 'asserted' }),
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'hedged' }),
  ),
];
