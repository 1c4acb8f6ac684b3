import { expect, type Phrasing, says } from './phrasing.js';

/** What headlines leave out, loans made permanent, hints and doubts, and who speaks for a player. */
export const HINTS: readonly Phrasing[] = [
  says(
    'en.exit.block',
    "Fulham will not stand in Dario Velluti's way.",
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.exit.block',
    "Fulham refuse to stand in Dario Velluti's way if a good offer arrives.",
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'speculative' }),
  ),
  says('en.exit.block', 'Dario Velluti will stand in for Rafa Quintela at Fulham.'),
  says(
    'en.exit.price',
    "Fulham have put a £40m price on Dario Velluti's head.",
    expect('exit', 'Dario Velluti', 'Fulham', null, { fee: { value: 40_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    "Everton have made Dario Velluti's loan from Fulham permanent.",
    expect('done', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.sign',
    "Everton will make Dario Velluti's loan permanent.",
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    "Everton could make Dario Velluti's loan deal permanent.",
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.nominal',
    "Everton's Dario Velluti bid rejected.",
    expect('bid', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    "Fulham have turned down Everton's Dario Velluti offer.",
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says('en.bid.nominal', "Everton's Dario Velluti made a bid for the ball."),
  says(
    'en.interest.nominal',
    'Everton join Leeds in Dario Velluti race.',
    expect('interest', 'Dario Velluti', null, 'Leeds'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.stay.nominal',
    'Everton target Dario Velluti wants Fulham stay.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.stay.nominal',
    'Dario Velluti is hoping for a longer stay at Fulham.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says('en.stay.nominal', 'Dario Velluti enjoyed his stay at Fulham.'),
  says(
    'en.done.return',
    'Everton loanee Dario Velluti returns to Fulham.',
    expect('loan-return', 'Dario Velluti', 'Everton', 'Fulham'),
  ),
  says(
    'en.stay.contract',
    'Fulham striker Dario Velluti pens new Fulham deal.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.agreed.nominal',
    'Fulham winger Dario Velluti inks Everton contract.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.hint',
    'Dario Velluti hints at Fulham exit.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.interest.hint',
    'Dario Velluti has hinted at a return to Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.nominal',
    'Everton are considering a possible bid for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton are potential contenders to sign Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.nominal',
    'Everton submit £30m Dario Velluti offer.',
    expect('bid', 'Dario Velluti', null, 'Everton', { fee: { value: 30_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.nominal',
    'Everton have Dario Velluti bid turned down.',
    expect('bid', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Everton are said to have bid for Dario Velluti.',
    expect('bid', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.make',
    'Everton are to bid for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton seem to be close to signing Dario Velluti.',
    expect('agreed', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.cast',
    'Dario Velluti has cast doubt over his Fulham future.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.cast',
    'Dario Velluti has dropped a hint about his future at Fulham.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Fulham boss Nils Brandauer played down talk of Dario Velluti leaving for Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton', { status: 'negative', certainty: 'confirmed' }),
  ),
  says(
    'en.talks.nominal',
    "Dario Velluti's agent has confirmed talks with Everton.",
    expect('talks', 'Dario Velluti', null, 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.done.join',
    "Dario Velluti's father says the player wants to join Barcelona.",
    expect('interest', 'Dario Velluti', null, 'Barcelona', { certainty: 'reported' }),
  ),
  says(
    'en.talks.hold',
    'Dario Velluti is in Milan to hold talks with Inter.',
    expect('talks', 'Dario Velluti', null, 'Inter'),
  ),
  says(
    'en.interest.want',
    'Rangers want Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Rangers'),
  ),
  says('en.done.join', 'Dario Velluti signs for Hearts.', expect('done', 'Dario Velluti', null, 'Hearts')),
];
