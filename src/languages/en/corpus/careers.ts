import { expect, type Phrasing, says } from './phrasing.js';

/** Whole careers as articles tell them: where somebody was before, what he cost, what came of earlier bids and talks. */
export const CAREERS: readonly Phrasing[] = [
  says(
    'en.done.join',
    'Dario Velluti joined Genk last year after six years with Lille.',
    expect('done', 'Dario Velluti', 'Lille', 'Genk'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo moved to Everton following an eight-year spell at Fulham.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist came through the ranks at Norwich before signing for Leeds.',
    expect('done', 'Ivo Lindqvist', 'Norwich', 'Leeds'),
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist has joined Leeds following his release by Norwich.',
    expect('done', 'Ivo Lindqvist', 'Norwich', 'Leeds'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo joined Everton after a loan spell at Fulham.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo joined Everton after scoring against Fulham in the spring.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Sam Okonedo and Dario Velluti from Fulham and Genk respectively.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton signed Sam Okonedo and Dario Velluti from Fulham.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('done', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo and Dario Velluti have joined Everton and Genk respectively.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Dario Velluti', null, 'Genk'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton from Fulham on a long contract for an undisclosed fee, believed to be £5m.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton from Fulham for five million euros.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton', { fee: { value: 5_000_000, currency: 'EUR' } }),
  ),
  says(
    'en.done.pay',
    'Everton paid a million pounds for Sam Okonedo.',
    expect('done', 'Sam Okonedo', null, 'Everton', { fee: { value: 1_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.nominal',
    'Everton have made unsuccessful bids for Fulham midfielder Sam Okonedo.',
    expect('bid', 'Sam Okonedo', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    "Everton were unsuccessful in their pursuit of Fulham's Sam Okonedo.",
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has joined Everton from Fulham, subject to international clearance.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.done.sign',
    'Everton could sign Sam Okonedo from Fulham subject to an agreement on wages.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.interest.link',
    'Fulham’s Sam Okonedo is the subject of links to a whole host of Championship clubs - Norwich, Leeds and Derby.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Norwich'),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Leeds'),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Derby'),
  ),
  says(
    'en.done.sign',
    'Everton are still keen to sign Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton are still close to signing Sam Okonedo.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.talks.enquire',
    'Everton and Leeds have already asked for information on Sam Okonedo.',
    expect('talks', 'Sam Okonedo', null, 'Everton'),
    expect('talks', 'Sam Okonedo', null, 'Leeds'),
  ),
  says(
    'en.interest.want',
    'Staying in Spain, Sam Okonedo is wanted by Everton.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.stay.contract',
    'Fulham midfielder Sam Okonedo has put new contract talks on hold.',
    expect('stay', 'Sam Okonedo', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.exit.nominal',
    'Fulham’s Sam Okonedo has accepted that his future lies away from the club.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo, the Fulham winger, could decide to join a bigger club.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.exit.nominal',
    'Sam Okonedo is at Fulham. Despite being given chances by Ivo Lindqvist, it is plain that his future lies elsewhere.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.done.join',
    'Everton-linked attacker Sam Okonedo is reportedly poised to join Leeds.',
    expect('agreed', 'Sam Okonedo', null, 'Leeds'),
  ),
  says(
    'en.agreed.head',
    'Barrow-born Okonedo heads for Preston.',
    expect('agreed', 'Okonedo', null, 'Preston'),
  ),
  says(
    'en.interest.want',
    'Everton want Fulham’s Sam Okonedo. They spoke to the press about him as they approach the second half of the season.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton want Fulham’s Sam Okonedo. They have spoken to his agent.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('talks', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.available',
    'Sam Okonedo of Fulham is available for £5m.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.talks.enquire',
    'Fulham winger Sam Okonedo is in form. Joao Velluti, his agent, talked to Radio Harbour and revealed: “Everton have asked about him.”',
    expect('talks', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.done.join',
    'Everton are pursuing Sam Okonedo.\n\nFormer boss tipped for job\n\nFormer Fulham boss Pat Omeara is linked with Leeds.\n\nThe 47-year-old knows the club well.\n\nThe Harbour Post reports that he is set to join Leeds.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Pat Omeara', null, 'Leeds'),
    expect('agreed', 'Pat Omeara', null, 'Leeds'),
  ),
  says(
    'en.bid.contract',
    'Fulham have signed Ivo Lindqvist from Norwich. There is no news yet on the contract offers put to Sam Okonedo.',
    expect('done', 'Ivo Lindqvist', 'Norwich', 'Fulham'),
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.interest.move',
    'Sam Okonedo has completed his move from Sunderland to the Premier League’s Everton.',
    expect('done', 'Sam Okonedo', 'Sunderland', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Orlando City and U.S. international forward Sam Okonedo.',
    expect('done', 'Sam Okonedo', 'Orlando City', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton have been offered Sam Okonedo by Fulham.',
    expect('talks', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton could move in January after being offered the defender Sam Okonedo by Fulham.',
    expect('talks', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.fail.out',
    'Leeds are out of the running for Norwich’s Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Norwich', 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.fail.out',
    'That would rule Everton out of the race for Fulham’s Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    'Everton have ruled themselves out of the race to sign Fulham winger Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.shortlist',
    'Everton have struck Sam Okonedo’s name off a list of transfer targets.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'According to correspondents Pat Omeara and Tim Veldt, the Fulham forward Sam Okonedo is open to leaving.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.done.join',
    'Fulham’s Sam Okonedo wants to join Everton.\n\nLindqvist in demand\n\nLeeds and Norwich want Ivo Lindqvist.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('interest', 'Ivo Lindqvist', null, 'Leeds'),
    expect('interest', 'Ivo Lindqvist', null, 'Norwich'),
  ),
  says(
    'en.interest.move',
    'Sam Okonedo completed his move from Fulham to Everton as part of the deal in which Ivo Lindqvist moves in the opposite direction.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('swap', 'Ivo Lindqvist', 'Everton', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo moved to Everton after impressing at Fulham.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Fulham’s Sam Okonedo is ready. He’ll join Everton.',
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton are busy. They’ve signed Sam Okonedo.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton are busy. They’re keen on Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton chief Tim Veldt has assured Pat Omeara they’ll make a bid for Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Sam Okonedo. The club hope that Okonedo can capture the kind of form he has shown before.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  // What he did before a move of former years.
  says('en.interest.move', 'Dario Velluti scored 20 goals for Leeds before his £5m move to Lazio.'),
  says('en.interest.move', 'Sam Okonedo spent six years at Leeds prior to his switch to Lazio.'),
  says(
    'en.interest.move',
    'Everton striker Dario Velluti had a medical ahead of his move to Lazio.',
    expect('agreed', 'Dario Velluti', 'Everton', 'Lazio'),
  ),
];
