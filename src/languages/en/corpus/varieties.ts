import { expect, type Phrasing, says } from './phrasing.js';

/** What other files tell too, in other words: what somebody manages to do, gets in exchange, or wants a club to do. */
export const VARIETIES: readonly Phrasing[] = [
  says(
    'en.done.sign',
    'Everton managed to sign Ivo Lindqvist on deadline day.',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    "Everton succeeded in signing Genk's Ivo Lindqvist.",
    expect('done', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Fulham wasted no time in landing Sam Okonedo.',
    expect('done', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Fulham were delighted to sign Dario Velluti from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton would be delighted to sign Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.done.sign',
    'Everton have not managed to sign Dario Velluti.',
    expect('done', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Everton wasted no time in landing a striker, signing Dario Velluti from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'The summer was a busy one, with Everton signing Ivo Lindqvist and Fulham landing Sam Okonedo.',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton acquired winger Sam Okonedo from the Portland Timbers in exchange for $200,000 in allocation money.',
    expect('done', 'Sam Okonedo', 'Portland Timbers', 'Everton', {
      fee: { value: 200_000, currency: 'USD' },
    }),
  ),
  says(
    'en.exit.sell',
    'Fulham traded Ivo Lindqvist to the Portland Timbers in exchange for a first-round draft pick.',
    expect('done', 'Ivo Lindqvist', 'Fulham', 'Portland Timbers'),
  ),
  says(
    'en.interest.want',
    'Everton want Ivo Lindqvist in exchange for winger Sam Okonedo.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton signed Genk midfielder Ivo Lindqvist in exchange for Sam Okonedo and cash.',
    expect('swap', 'Sam Okonedo', 'Everton', 'Genk'),
    expect('done', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton sacked manager Per Solberg and replaced him with Nils Brandauer.',
    expect('exit', 'Per Solberg', 'Everton', null),
    expect('done', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.exit.replace',
    'Everton have replaced manager Per Solberg with Nils Brandauer.',
    expect('done', 'Nils Brandauer', null, 'Everton'),
    expect('exit', 'Per Solberg', 'Everton', null),
  ),
  says(
    'en.talks.hold',
    "Genk representatives met the Everton striker Sam Okonedo's entourage and Genk have made contact with his agent.",
    expect('talks', 'Sam Okonedo', 'Everton', 'Genk'),
  ),
  says(
    'en.talks.hold',
    "Everton representatives have met with Ivo Lindqvist's father.",
    expect('talks', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.talks.hold',
    "The Fulham sporting director has met with Dario Velluti's agent.",
    expect('talks', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    "Fulham's owner wants to sign Dario Velluti.",
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.bid.nominal',
    'The Fulham chairman has rejected a bid from Everton for Sam Okonedo.',
    expect('bid', 'Sam Okonedo', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says('en.interest.want', 'Ivo Lindqvist wants Genk to improve their squad.'),
  says(
    'en.bid.nominal',
    "Sam Okonedo wants Fulham to accept Everton's offer.",
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Ivo Lindqvist wants Fulham.',
    expect('interest', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says('en.interest.want', 'Per Solberg wants Everton to deliver him Ivo Lindqvist.'),
  says(
    'en.exit.leave',
    'Sam Okonedo and Ivo Lindqvist left Fulham, while Owen Tarrant announced his retirement.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says(
    'en.done.switch',
    'Sam Okonedo was loaned to Everton and Ivo Lindqvist announced his retirement at the age of 34.',
    expect('done', 'Sam Okonedo', null, 'Everton', { loan: true }),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo has left Fulham, the club announced.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.interest.turn',
    'Everton will turn to Ivo Lindqvist once they complete the signing of Sam Okonedo from Genk.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
    expect('agreed', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.dream',
    'Sam Okonedo is keen on playing for Everton.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.dream',
    'Ivo Lindqvist is eager to play for Fulham.',
    expect('interest', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Portland Timbers picked up GK Owen Tarrant and D Alan Ray Kersey from D.C. United.',
    expect('done', 'Owen Tarrant', 'D.C. United', 'Portland Timbers'),
    expect('done', 'Alan Ray Kersey', 'D.C. United', 'Portland Timbers'),
  ),
  says(
    'en.done.sign',
    'D.C. United have re-signed M Dario Luca Velluti.',
    expect('done', 'Dario Luca Velluti', null, 'D.C. United'),
  ),
  says(
    'en.interest.move',
    'CONFIRMED | Ivo Lindqvist to Everton on a three-year deal.',
    expect('agreed', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo joined Everton on Aug. 12 from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
];
