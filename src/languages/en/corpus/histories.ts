import { expect, type Phrasing, says } from './phrasing.js';

/** Where the sentence itself says that somebody was, how bids were answered, and whom a departure is not about. */
export const HISTORIES: readonly Phrasing[] = [
  says(
    'en.exit.leave',
    'Two players have left Fulham, with full-back Dario Velluti departing to Everton.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Goalkeeper Ivo Lindqvist, after a year in which he lost his place at Norwich, has joined Leeds.',
    expect('done', 'Ivo Lindqvist', 'Norwich', 'Leeds'),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo looks set to bring the curtain down on his six-year stint at Fulham.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo is set to leave Fulham, with manager Pat Omeara prepared to allow one of the earners to depart.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.exit.nominal',
    'Fulham and Sam Okonedo are in talks about a mutual termination of his contract.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.bid.nominal',
    'Everton’s second bid for Sam Okonedo worth £70m with add-ons included has been rejected by Fulham.',
    expect('bid', 'Sam Okonedo', null, 'Everton', {
      status: 'negative',
      fee: { value: 70_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.bid.nominal',
    'Everton’s first bid for Ivo Lindqvist of Norwich, made in May, was swiftly turned down by Norwich.',
    expect('bid', 'Ivo Lindqvist', 'Norwich', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Okonedo heading to Leeds\n\nSam Okonedo is reportedly on his way to Leeds on loan.',
    expect('agreed', 'Sam Okonedo', null, 'Leeds', { certainty: 'hedged', loan: true }),
  ),
  says(
    'en.interest.keen',
    'West Ham are keen on Fulham’s Sam Okonedo, with the likes of Leeds and Norwich also monitoring the possibility of a move.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'West Ham'),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Leeds'),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Norwich'),
  ),
  says(
    'en.stay.keep',
    'Fulham would prefer to retain Sam Okonedo’s services.',
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.talks.hold',
    'Everton could enter talks with Fulham for Sam Okonedo, with winger Ivo Lindqvist set to leave.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.done.sign',
    'The Everton coach has added to his squad with the free transfer of Sam Okonedo from Fulham.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Dario Velluti. Sam Okonedo is suddenly a man in demand.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.recall.short',
    'Fulham winger Sam Okonedo’s loan at Everton has been cut short by Fulham.',
    expect('loan-return', 'Sam Okonedo', 'Everton', 'Fulham'),
  ),
  says(
    'en.recall.short',
    'Norwich’s Ivo Lindqvist saw his loan at Leeds cut short.',
    expect('loan-return', 'Ivo Lindqvist', 'Leeds', 'Norwich'),
  ),
  says(
    'en.stay.contract',
    'The striker Sam Okonedo will not be offered a new deal by Fulham.',
    expect('stay', 'Sam Okonedo', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Fulham have offered Sam Okonedo a new deal.',
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
];
