import { expect, type Phrasing, says } from './phrasing.js';

/** How sure the text is: what holds of a means, of what is only called so, and of those who decide. */
export const SURENESS: readonly Phrasing[] = [
  says(
    'en.done.sign',
    'Roma could shore up their defence by adding Dario Velluti from Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Roma', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Everton could solve their problems by signing Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Everton solved their problems by signing Dario Velluti.',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton could be surprise runners in the chase to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Everton are surprise runners in the chase to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton reported target Dario Velluti has no intention of leaving Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.interest.shortlist',
    'Everton target Dario Velluti has no intention of leaving Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    'Fulham manager confirms interest in Genk forward Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham', { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.sell',
    'Nils Brandauer insists he is under no pressure to sell Fulham goalkeeper Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { status: 'negative', certainty: 'confirmed' }),
  ),
  says('en.exit.sell', 'Nils Brandauer says Fulham goalkeeper Dario Velluti is under no pressure.'),
  says(
    'en.done.join',
    'Fulham striker Sam Okonedo may yet join Everton.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Everton might yet sign Fulham striker Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.done.sign',
    'Could Everton sign Fulham striker Sam Okonedo?',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.done.join',
    'Will Fulham striker Sam Okonedo join Everton?',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.interest.nominal',
    "Everton's rumoured interest in Fulham striker Sam Okonedo has cooled.",
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { status: 'negative', certainty: 'hedged' }),
  ),
  says(
    'en.exit.nominal',
    "Sam Okonedo's reported exit from Fulham is off.",
    expect('exit', 'Sam Okonedo', 'Fulham', null, { status: 'negative', certainty: 'hedged' }),
  ),
  says(
    'en.done.join',
    'It looks as though Fulham striker Sam Okonedo will join Everton.',
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.credited',
    'Everton have been credited with an interest in Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.credited',
    'Fulham are credited with interest in Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Fulham', { certainty: 'hedged' }),
  ),
  says('en.exit.go', '"I am still fit and still raring to go," said Genk striker Dario Velluti.'),
  // Announced by whom it concerns, whichever way the sentence turns.
  says(
    'en.done.sign',
    'After confirming the signing of defender Dario Velluti on Monday, Everton have been quiet.',
    expect('done', 'Dario Velluti', null, 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.sign',
    'Everton struck early, announcing they have signed Fulham striker Dario Velluti.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.signing',
    'The signing of Dario Velluti was confirmed by Everton on Monday.',
    expect('done', 'Dario Velluti', null, 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.nominal',
    "Dario Velluti's departure was announced by Everton.",
    expect('exit', 'Dario Velluti', 'Everton', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.done.post',
    "Ivo Lindqvist was confirmed as Everton's new head coach.",
    expect('done', 'Ivo Lindqvist', null, 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.join',
    'Dario Velluti has officially joined Everton from Fulham.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.join',
    'Dario Velluti has not officially joined Everton.',
    expect('done', 'Dario Velluti', null, 'Everton', { status: 'negative', certainty: 'asserted' }),
  ),
  says(
    'en.done.join',
    'Official | Dario Velluti joins Everton from Fulham.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'confirmed' }),
  ),
  // What is thought is nobody's word; what is reported is somebody's.
  says(
    'en.interest.want',
    'It is believed that Everton want Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.want',
    'It is reported that Everton want Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'reported' }),
  ),
];
