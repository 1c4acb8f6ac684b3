import { expect, type Phrasing, says } from './phrasing.js';

/** Fights for somebody, what somebody will not be pressed into, who would follow whom, and what hangs on what. */
export const TUSSLES: readonly Phrasing[] = [
  says(
    'en.interest.contested',
    'Porto winger Rafa Quintela is at the centre of a tug of war between Everton and Fulham.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
  ),
  says(
    'en.interest.contested',
    'Dario Velluti will be the subject of a transfer battle between Burnley and Leeds United.',
    expect('interest', 'Dario Velluti', null, 'Burnley'),
    expect('interest', 'Dario Velluti', null, 'Leeds United'),
  ),
  says('en.interest.contested', 'Everton striker Dario Velluti is at the centre of a storm over his tweets.'),
  says(
    'en.fail.pressed',
    'Porto will not be pressured into selling winger Rafa Quintela.',
    expect('exit', 'Rafa Quintela', 'Porto', null, { status: 'negative' }),
  ),
  says(
    'en.fail.pressed',
    'Genk could be forced into selling striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.fail.talk',
    'Porto have offered winger Rafa Quintela the captaincy to end speculation over a move to Wolves.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves', { certainty: 'hedged' }),
  ),
  says(
    'en.fail.talk',
    'Genk want Dario Velluti to end talk of a Burnley move.',
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley', { certainty: 'hedged' }),
  ),
  says(
    'en.none.depend',
    'The transfer of Rafa Quintela to Everton is said to hinge on the futures of Dario Velluti and Joel Adeyemi.',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.none.depend',
    "Genk's hopes of tying Dario Velluti to a new contract will depend on the manager convincing Joel Adeyemi.",
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.interest.track',
    'Wolves are paying close attention to Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says('en.interest.track', 'Wolves paid no attention to the booing.'),
  says(
    'en.exit.nominal',
    'Everton are open to the potential exits of both Rafa Quintela and Dario Velluti.',
    expect('exit', 'Rafa Quintela', 'Everton', null),
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.stay.contract',
    'Burnley have offered Joel Adeyemi a new and improved deal.',
    expect('stay', 'Joel Adeyemi', 'Burnley', null),
  ),
  says(
    'en.stay.keep',
    "Leeds United will test Genk's resolve to keep Dario Velluti with a bid for the striker.",
    expect('stay', 'Dario Velluti', 'Genk', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.done.sign',
    'Porto president Per Solberg has warned Wolves to forget about signing winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative', certainty: 'confirmed' }),
  ),
  says(
    'en.done.sign',
    'Genk coach Nils Brandauer has told Everton not to try to sign his striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Burnley have turned down an offer from Fulham to try and sign Joel Adeyemi on loan.',
    expect('bid', 'Joel Adeyemi', 'Burnley', 'Fulham', { status: 'negative', loan: true }),
  ),
  says(
    'en.done.sign',
    'Fulham are preparing an offer to try to sign Burnley midfielder Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Burnley', 'Fulham'),
  ),
  says(
    'en.done.succeed',
    'Genk goalkeeper Dario Velluti could replace Tarrant if he leaves Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'speculative' }),
    expect('exit', 'Tarrant', 'Everton', null, { certainty: 'speculative' }),
  ),
  says(
    'en.interest.want',
    'Everton want Dario Velluti to replace Rafa Quintela should he leave.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'speculative' }),
    expect('exit', 'Rafa Quintela', 'Everton', null, { certainty: 'speculative' }),
  ),
  says(
    'en.done.sign',
    'Rafa Quintela wants to leave Porto. Wolves will sign the £14m-rated winger from Porto.',
    expect('exit', 'Rafa Quintela', 'Porto', null),
    expect('agreed', 'Rafa Quintela', 'Porto', 'Wolves', { fee: { value: 14_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.leave',
    'Burnley midfielder Joel Adeyemi said on Friday that he would leave the club in June.',
    expect('exit', 'Joel Adeyemi', 'Burnley', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Burnley midfielder Joel Adeyemi says he would leave the club.',
    expect('exit', 'Joel Adeyemi', 'Burnley', null, { certainty: 'speculative' }),
  ),
  says(
    'en.talks.enquire',
    'Everton could make a move for Porto winger Rafa Quintela, who is suspended until March, if Dario Velluti leaves.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton', { certainty: 'speculative' }),
    expect('exit', 'Dario Velluti', 'Everton', null, { certainty: 'speculative' }),
  ),
  says('en.done.swap', 'Genk striker Dario Velluti could swap Belgium for the Premier League.'),
  says(
    'en.interest.nominal',
    'Everton lead the race for Rafa Quintela, ahead of Fulham and Lyon.',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Fulham'),
    expect('interest', 'Rafa Quintela', null, 'Lyon'),
  ),
  says(
    'en.exit.leave',
    'The agent of Dario Velluti, 27, says the Genk striker will not be leaving the club.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative', certainty: 'reported' }),
  ),
];
