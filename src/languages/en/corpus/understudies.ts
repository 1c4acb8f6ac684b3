import { expect, type Phrasing, says } from './phrasing.js';

/** Those for whom somebody else is sought, those who bear a title, and clubs of which the text spoke before. */
export const UNDERSTUDIES: readonly Phrasing[] = [
  says('en.interest.want', 'Everton want cover for left-back Dario Velluti.'),
  says('en.done.sign', 'Everton are keen to bring in backup for Dario Velluti.'),
  says(
    'en.interest.want',
    "Everton want Porto's Rafa Quintela as back-up for Dario Velluti.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says('en.interest.competition', 'Everton are short of recognised competition for Dario Velluti.'),
  says('en.interest.want', 'Everton want to provide competition for Dario Velluti.'),
  says(
    'en.done.sign',
    'Everton have signed Spain international and two-time World Cup winner Rosa Quintela on a one-year contract.',
    expect('done', 'Rosa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Genk midfielder and captain Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Genk midfielder Dario Velluti and winger Rafa Quintela.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Everton want a striker. Talks are ongoing with Genk over a deal for Dario Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says('en.talks.nominal', 'Everton want a striker. Genk have had several approaches for Dario Velluti.'),
  says('en.exit.send', "Dario Velluti was sent home from Everton's tour as a precaution."),
];
