import { expect, type Phrasing, says } from './phrasing.js';

/** Idioms of papers abroad, and of clubs overseas. */
export const ABROAD: readonly Phrasing[] = [
  says(
    'en.done.join',
    'Dario Velluti has given the green light to joining Everton.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.dream',
    "Dario Velluti's dream is to play for Barcelona.",
    expect('interest', 'Dario Velluti', null, 'Barcelona'),
  ),
  says(
    'en.exit.available',
    'Dario Velluti has one foot out of the door at Fulham.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.agreed.accept',
    'Dario Velluti has one foot in Everton.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.track',
    'Bayern are said to have put out feelers for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Bayern', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.nominal',
    'Bayern and Dortmund are in a duel for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Bayern'),
    expect('interest', 'Dario Velluti', null, 'Borussia Dortmund'),
  ),
  says(
    'en.interest.track',
    'Atletico dream of Dario Velluti of Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Atletico'),
  ),
  says(
    'en.done.join',
    'Dario Velluti dreams of joining Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Genk have officially announced the arrival of Dario Velluti.',
    expect('done', 'Dario Velluti', null, 'Genk', { certainty: 'confirmed' }),
  ),
  says(
    'en.stay.contract',
    "LAFC have declined Dario Velluti's contract option.",
    expect('stay', 'Dario Velluti', 'LAFC', null, { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'LAFC have exercised the contract option on Dario Velluti.',
    expect('stay', 'Dario Velluti', 'LAFC', null),
  ),
  says(
    'en.exit.sell',
    'Sydney FC have farewelled Dario Velluti after three seasons.',
    expect('exit', 'Dario Velluti', 'Sydney FC', null),
  ),
  says(
    'en.done.sign',
    'Arsenal have broken the British transfer record to sign Dario Velluti from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Arsenal'),
  ),
];
