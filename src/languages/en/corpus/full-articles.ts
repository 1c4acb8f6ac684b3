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
  says('en.done.join', 'Ivo Lindqvist will join Sam Okonedo and Tom Hale in the Premier League next season.'),
  says(
    'en.exit.leave',
    'Ivo Lindqvist will join the Premier League next season.',
    expect('exit', 'Ivo Lindqvist', null, null),
  ),
  says(
    'en.exit.sell',
    'Only one year is left on his contract. Many would want Everton to sell Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says('en.swap.other', 'Tom Hale is at Everton. More likely, people say, is a move in the other direction.'),
  says(
    'en.done.sign',
    'Everton have signed Ivo Lindqvist. The 28-year-old is expected to boost the club’s push in the top flight.',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.agreed.nominal',
    'Leeds are closing in on a deal for free agent Ivo Lindqvist.',
    expect('agreed', 'Ivo Lindqvist', null, 'Leeds'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Ivo Lindqvist on a two-year deal, as announced by their official club website.',
    expect('done', 'Ivo Lindqvist', null, 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.sign',
    'Everton have signed Ivo Lindqvist.\n\nRead: Leeds turn to Fulham defender Sam Okonedo',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says('en.stay.remain', 'Fulham coach Pat Omeara has committed to rebuilding Fulham with young players.'),
  says(
    'en.stay.remain',
    'Ivo Lindqvist has committed to Fulham.',
    expect('stay', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist will join Leeds on a two-year deal, ending speculation about his future with Everton.',
    expect('agreed', 'Ivo Lindqvist', 'Everton', 'Leeds'),
  ),
  says('en.exit.leave', 'Ivo Lindqvist left his home town Liverpool as a teenager.'),
  says(
    'en.exit.leave',
    'Ivo Lindqvist has bid goodbye to Everton.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.interest.keen',
    'Leeds have been long-term suitors of Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Leeds'),
  ),
  says(
    'en.stay.contract',
    'Everton have strengthened their squad with the re-signing of Ivo Lindqvist.',
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.exit.sell',
    'Everton have let go of Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.interest.want',
    'Ivo Lindqvist is wanted by Leeds, Norwich and Premier League Everton.',
    expect('interest', 'Ivo Lindqvist', null, 'Leeds'),
    expect('interest', 'Ivo Lindqvist', null, 'Norwich'),
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.signing',
    'Everton have improved with the acquisitions of Ivo Lindqvist and Sam Okonedo.',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.signing',
    'Everton have signed Mamadou Idrissa Diallo. Idrissa wants to win titles. Leeds are interested in Idrissa too.',
    expect('done', 'Mamadou Idrissa Diallo', null, 'Everton'),
    expect('interest', 'Mamadou Idrissa Diallo', null, 'Leeds'),
  ),
  says(
    'en.exit.sell',
    'Everton are hoping to move on Ivo Lindqvist this summer.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says('en.exit.leave', 'Everton have moved on from Ivo Lindqvist.'),
  says(
    'en.interest.plan',
    'Everton have made significant progress in signing Fulham’s Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
];
