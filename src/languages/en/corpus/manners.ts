import { expect, type Phrasing, says } from './phrasing.js';

/** Other manners of telling: who lends whom, what is done once again, whom one club wants as another does, and lists of deals. */
export const MANNERS: readonly Phrasing[] = [
  says(
    'en.exit.sell',
    'Everton are open to loaning Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { loan: true }),
  ),
  says(
    'en.exit.sell',
    'Everton hope to loan Ivo Lindqvist out this month.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { loan: true }),
  ),
  says(
    'en.done.switch',
    'Fulham are willing to loan Sam Okonedo to Genk.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Genk', { loan: true }),
  ),
  says(
    'en.done.switch',
    'Fulham want to loan Sam Okonedo from Genk.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Fulham', { loan: true }),
  ),
  says(
    'en.done.switch',
    'Everton hope to loan Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { loan: true }),
  ),
  says(
    'en.interest.move',
    'Ivo Lindqvist is edging towards a loan switch to Everton rather than a move to Fulham.',
    expect('agreed', 'Ivo Lindqvist', null, 'Everton', { loan: true }),
  ),
  says(
    'en.interest.move',
    'Dario Velluti is close to a transfer to Fulham rather than a move to Everton.',
    expect('agreed', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist has joined League Two Fulham on loan from Genk.',
    expect('done', 'Ivo Lindqvist', 'Genk', 'Fulham', { loan: true }),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has signed for Serie A Inter.',
    expect('done', 'Sam Okonedo', null, 'Inter'),
  ),
  says(
    'en.exit.leave',
    'Dario Velluti has left League One Fulham for Championship Leeds.',
    expect('done', 'Dario Velluti', 'Fulham', 'Leeds'),
  ),
  says(
    'en.interest.swoop',
    "Fulham have once again been linked with a move for Everton's Ivo Lindqvist.",
    expect('interest', 'Ivo Lindqvist', 'Everton', 'Fulham', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.shortlist',
    'Sam Okonedo is once more a target for Everton.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Fulham are once again keen on Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.interest.want',
    'Everton, like Fulham, want Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
    expect('interest', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says(
    'en.interest.keen',
    'Like Everton, Fulham are interested in Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton are interested in Sam Okonedo and, like Fulham, could look at a loan.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { loan: true }),
  ),
  says(
    'en.done.join',
    'Fulham can confirm Ivo Lindqvist has joined Everton on loan until the end of the season.',
    expect('done', 'Ivo Lindqvist', 'Fulham', 'Everton', { certainty: 'confirmed', loan: true }),
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist has joined fellow Championship side Everton, on loan until May.',
    expect('done', 'Ivo Lindqvist', null, 'Everton', { loan: true }),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton on a free after leaving Fulham and Owen Tarrant has provided an update.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.agreed.accept',
    'Everton will sign Sam Okonedo provided he passes a medical.',
    expect('agreed', 'Sam Okonedo', null, 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.interest.link',
    'Dario Velluti has been linked with clubs like Everton, Fulham, and Wolves, but now appears to be on his way to Spain.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Dario Velluti', null, 'Fulham', { certainty: 'hedged' }),
    expect('interest', 'Dario Velluti', null, 'Wolves', { certainty: 'hedged' }),
    expect('exit', 'Dario Velluti', null, null, { certainty: 'hedged' }),
  ),
  says(
    'en.talks.hold',
    'Everton have held talks with Ivo Lindqvist, 28, with manager Per Solberg a long-term admirer.',
    expect('talks', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist: Fulham to Everton (£5m)',
    expect('done', 'Ivo Lindqvist', 'Fulham', 'Everton', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Sam Okonedo, FW: Genk to Fulham (Free Transfer)',
    expect('done', 'Sam Okonedo', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Dario Velluti (Genk to Everton, £2m)',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 2_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.move',
    "Ivo Lindqvist's move to Fulham was provoked by Everton chairman Mark Tarrant.",
    expect('interest', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says(
    'en.interest.move',
    "Sam Okonedo's transfer to Everton was delayed by Fulham.",
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Ivo Lindqvist is no longer a Fulham player.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo is officially no longer an Everton player.',
    expect('exit', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.exit.sell',
    'Fulham are struggling to find takers for Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says(
    'en.interest.want',
    'Everton could be forced to pay £50m if they want Norwich creative genius Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Norwich', 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.interest.swoop',
    'Fulham are planning a move for Genk flyer Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Fulham'),
  ),
  says(
    'en.talks.enquire',
    'Everton are waiting for a decision before making a move for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist made the move from Genk to Everton in 2022.',
    expect('done', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo could make the switch to Fulham.',
    expect('interest', 'Sam Okonedo', null, 'Fulham', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.move',
    `Ivo Lindqvist's agent: "Lindqvist to Everton is a done deal."`,
    expect('agreed', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.move',
    'Agent: "Sam Okonedo to Fulham is off."',
    expect('agreed', 'Sam Okonedo', null, 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.stay.remain',
    'Ivo Lindqvist has committed his future to Fulham and Per Solberg after rejecting the opportunity to move to Everton.',
    expect('stay', 'Ivo Lindqvist', 'Fulham', null),
    expect('bid', 'Ivo Lindqvist', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.nominal',
    "Wolves are planning for Ivo Lindqvist's departure to Fulham by tying down Sam Okonedo.",
    expect('interest', 'Ivo Lindqvist', 'Wolves', 'Fulham'),
    expect('stay', 'Sam Okonedo', 'Wolves', null),
  ),
  says(
    'en.done.sign',
    'Leeds could sign Ivo Lindqvist, with Nice pushing for his signature.',
    expect('interest', 'Ivo Lindqvist', null, 'Leeds', { certainty: 'hedged' }),
    expect('interest', 'Ivo Lindqvist', null, 'Nice'),
  ),
  says(
    'en.interest.move',
    "Fulham are blocking Ivo Lindqvist's move to Everton.",
    expect('done', 'Ivo Lindqvist', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.move',
    "Fulham have vetoed Sam Okonedo's move to Genk.",
    expect('done', 'Sam Okonedo', null, 'Genk', { status: 'negative' }),
  ),
];
