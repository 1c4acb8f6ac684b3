import { expect, type Phrasing, says } from './phrasing.js';

/** What whole articles tell around their news: statements of clubs, loans of the past, deals that failed, pictures. */
export const FULL_ARTICLES: readonly Phrasing[] = [
  says(
    'en.done.loaned',
    'Ivo Lindqvist, 23, spent last season on loan in the second tier with Leeds.',
    expect('done', 'Ivo Lindqvist', null, 'Leeds', { loan: true }),
  ),
  says('en.interest.want', 'Ivo Lindqvist, 23, spent last season on loan in Spain.'),
  says(
    'en.done.loaned',
    'The Everton defender Ivo Lindqvist has also had temporary spells with Walsall and Coventry.',
    expect('done', 'Ivo Lindqvist', 'Everton', 'Walsall', { loan: true }),
    expect('done', 'Ivo Lindqvist', 'Everton', 'Coventry', { loan: true }),
  ),
  says(
    'en.done.sign',
    'Leeds have signed Sam Okonedo on a permanent deal. Okonedo spent last season on loan at Leeds.',
    expect('done', 'Sam Okonedo', null, 'Leeds'),
  ),
  says(
    'en.exit.leave',
    'Ivo Lindqvist has left Everton by mutual consent, according to the club’s official website.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Ivo Lindqvist will leave Everton in June, a statement on the club’s website said.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Ivo Lindqvist will leave Everton in June, according to a club statement.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    '“Ivo Lindqvist will leave Everton in June,” said an Everton spokesman.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Everton have released a statement on Ivo Lindqvist, who is set to leave.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { certainty: 'asserted' }),
  ),
  says(
    'en.exit.leave',
    'Ivo Lindqvist will leave Everton in June, according to Everton fans.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { certainty: 'asserted' }),
  ),
  says(
    'en.stop.terminate',
    'Everton’s contract with Ivo Lindqvist has been terminated by mutual consent.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.agreed.nominal',
    'Leeds’ hunt for a midfielder goes on after a deal for Ivo Lindqvist fell through on Friday.',
    expect('done', 'Ivo Lindqvist', null, 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    'Leeds are looking for a striker, amid interest in Fulham’s Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Leeds'),
  ),
  says('en.interest.nominal', 'Leeds are braced for offers amid interest in Sam Okonedo.'),
  says(
    'en.interest.track',
    'Everton keeping tabs on Fulham defender, Pat Omeara set to recall full-back Sam Okonedo from Genk.',
    expect('loan-return', 'Sam Okonedo', 'Genk', null),
  ),
  says(
    'en.exit.leave',
    'Ivo Lindqvist has joined Leeds.\n\nPhoto by Tom Hale/Fulham FC via Grey Images\n\nThe striker could still leave in January.',
    expect('done', 'Ivo Lindqvist', null, 'Leeds'),
    expect('exit', 'Ivo Lindqvist', null, null),
  ),
  says(
    'en.interest.link',
    'Leeds want Ivo Lindqvist pic.example.com/NL8n0PmFjF. The 29-year-old has been linked with Genk.',
    expect('interest', 'Ivo Lindqvist', null, 'Leeds'),
    expect('interest', 'Ivo Lindqvist', null, 'Genk'),
  ),
];
