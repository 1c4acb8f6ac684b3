import { expect, type Phrasing, says } from './phrasing.js';

/** Who is chosen instead of whom, what is told behind a title in front of a name, and talks of two parties. */
export const CHOICES: readonly Phrasing[] = [
  says(
    'en.exit.replace',
    'Everton are planning to replace England forward Sam Okonedo, 26, with Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.replace',
    'Everton could replace Sam Okonedo with Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
    expect('exit', 'Sam Okonedo', 'Everton', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.replace',
    'Everton have decided against replacing Sam Okonedo with Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
    expect('exit', 'Sam Okonedo', 'Everton', null, { status: 'negative' }),
  ),
  says('en.exit.replace', 'Sam Okonedo was replaced with Dario Velluti at half-time.'),
  says(
    'en.reject.reject',
    'Dario Velluti snubbed Everton for Burnley.',
    expect('bid', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
    expect('done', 'Dario Velluti', null, 'Burnley'),
  ),
  says(
    'en.reject.reject',
    'Genk striker Dario Velluti is ready to turn down Everton in favour of Burnley.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says('en.reject.reject', 'Genk rejected Everton for Dario Velluti.'),
  says(
    'en.reject.reject',
    'Genk striker Dario Velluti is set to snub Everton to join Burnley.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
    expect('agreed', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says('en.reject.reject', 'Genk are set to turn down Everton.'),
  says(
    'en.interest.track',
    'Scouts from Everton, Burnley and Porto have all watched Genk striker Dario Velluti this season.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
    expect('interest', 'Dario Velluti', 'Genk', 'Porto'),
  ),
  says('en.interest.track', 'Scouts from Everton and Burnley were in the stands.'),
  says(
    'en.interest.track',
    'Everton boss Tom Ashgrove is not hiding his admiration for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says('en.interest.track', 'Everton boss Tom Ashgrove is not hiding his admiration for Burnley.'),
  says(
    'en.interest.swoop',
    'Everton are closing on a move for Genk striker Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.swoop',
    'Everton are considering a move for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton are expected to relieve Tom Ashgrove of his duties.',
    expect('exit', 'Tom Ashgrove', 'Everton', null, { certainty: 'hedged' }),
  ),
  says('en.exit.sell', 'A late goal relieved the pressure on Everton.'),
  says(
    'en.interest.shortlist',
    'Everton and Burnley reported target Dario Velluti has no intention to leave Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.interest.shortlist',
    'Everton target Dario Velluti is close to joining Burnley.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('agreed', 'Dario Velluti', null, 'Burnley'),
  ),
  says(
    'en.talks.nominal',
    'Talks between Genk striker Dario Velluti and Everton have been held.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.agreed.nominal',
    'Personal terms have been agreed between Genk striker Dario Velluti and Everton.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.stay.sign',
    'Dario Velluti will not sign a new contract with Genk regardless of how much money the club offer him.',
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Everton want Dario Velluti, in fact, he is their number one pick.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.talks.progress',
    'The sale of Genk striker Dario Velluti to Everton is progressing.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.progress',
    "Everton's move for Genk striker Dario Velluti is being discussed.",
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says('en.talks.progress', 'Dario Velluti is progressing well at Everton.'),
  says(
    'en.done.charge',
    'Pat Omeara has emerged as a candidate to take over at Everton.',
    expect('interest', 'Pat Omeara', null, 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton may need to sell Sam Okonedo to raise funds.',
    expect('exit', 'Sam Okonedo', 'Everton', null, { certainty: 'hedged' }),
  ),
  says(
    'en.done.pay',
    'Everton may have to pay £30m if they want to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', {
      certainty: 'speculative',
      fee: { value: 30_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.done.pay',
    'Everton paid £30m for Sam Okonedo and hope to sign Dario Velluti.',
    expect('done', 'Sam Okonedo', null, 'Everton', { fee: { value: 30_000_000, currency: 'GBP' } }),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.reject.reject',
    'Everton are expected to block Sam Okonedo from joining Burnley.',
    expect('interest', 'Sam Okonedo', 'Everton', 'Burnley', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.shortlist',
    'Everton striker target Dario Velluti is now wanted by Burnley.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Burnley'),
  ),
  says(
    'en.exit.leave',
    'Everton are on the hunt for a new manager after parting ways with Tom Ashgrove.',
    expect('exit', 'Tom Ashgrove', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Dario Velluti has joined Burnley after parting ways with Everton.',
    expect('done', 'Dario Velluti', 'Everton', 'Burnley'),
  ),
];
