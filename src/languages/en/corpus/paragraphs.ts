import { expect, type Phrasing, says } from './phrasing.js';

/** Sentences that stand in one paragraph: whom and what the later ones speak of. */
export const PARAGRAPHS: readonly Phrasing[] = [
  says('en.exit.available', 'Dario Velluti knows that there is a job available at Fulham.'),
  says('en.exit.available', 'Dario Velluti told Fulham how much money he had available.'),
  says(
    'en.exit.available',
    'Fulham have made Dario Velluti available for £10m.',
    expect('exit', 'Dario Velluti', 'Fulham', null, {
      fee: { value: 10e6, currency: 'GBP' },
    }),
  ),
  says(
    'en.exit.available',
    'Fulham striker Dario Velluti has become available.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says('en.done.bolster', 'Everton must bolster their attack with Dario Velluti out until May.'),
  says('en.done.bolster', 'Everton plan to strengthen their defence with captain Sam Okonedo injured.'),
  says(
    'en.done.bolster',
    'Everton plan to strengthen their defence with Fulham captain Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Leeds want Sam Okonedo. Fulham chairman Ivo Lindqvist said talks over new investment are going on.',
    expect('interest', 'Sam Okonedo', null, 'Leeds'),
  ),
  says(
    'en.talks.nominal',
    'Leeds want Sam Okonedo. Leeds opened talks about the stadium with the council.',
    expect('interest', 'Sam Okonedo', null, 'Leeds'),
  ),
  says(
    'en.done.post',
    'Everton have appointed Owen Stadler to succeed Carlo Benti, who was sacked in May.',
    expect('done', 'Owen Stadler', null, 'Everton'),
    expect('exit', 'Carlo Benti', 'Everton', null),
  ),
  says(
    'en.done.sign',
    'Dario Velluti was lured to Everton by Owen Stadler in 2019.',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton hope to lure Dario Velluti from Fulham.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Dario Velluti had not played for three months before heading to Everton.',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.move',
    'Fulham defender Sam Okonedo spoke on Monday. He moved up after the injury of Carlo Benti last year. He has been linked with a move to Everton.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Joint assistant boss Owen Stadler joined Everton as a player in 2001.',
    expect('done', 'Owen Stadler', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Fulham boss Owen Stadler will have the final say on his future. Everton want Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.interest.want',
    'His agent said in May that he must look for a new club. Everton want Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.done.sign',
    'Everton boss Owen Stadler is keen on signing Fulham No. 9 Dario Velluti, with Sam Okonedo also on his wishlist.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton boss Owen Stadler wants Fulham No. 10 Dario Velluti, and Sam Okonedo is on his list.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says('en.interest.shortlist', 'Fulham’s current left-back options are Sam Okonedo and Ivo Lindqvist.'),
  says('en.interest.shortlist', 'Fulham’s existing options are Sam Okonedo and Ivo Lindqvist.'),
  says(
    'en.bid.nominal',
    'Leeds want Fulham striker Dario Velluti. Velluti has turned down several offers.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Leeds'),
  ),
  says(
    'en.talks.nominal',
    'Leeds want Fulham striker Dario Velluti. Fulham are still waiting despite many enquiries for Velluti.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Leeds'),
  ),
  says('en.talks.hold', '"I haven’t spoken to the club," said Fulham striker Dario Velluti.'),
  says(
    'en.done.sign',
    'Everton may launch a £40m bid to sign Fulham striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { fee: { value: 40e6, currency: 'GBP' } }),
  ),
  says(
    'en.interest.shortlist',
    'Everton want Genk striker Dario Velluti, who is on loan at Fulham, which means that Lille striker Ivo Lindqvist is another option.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Ivo Lindqvist', 'Lille', 'Everton'),
  ),
  says(
    'en.exit.nominal',
    'Fulham striker Dario Velluti has shut doors on an exit.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Deadline day in short\n\nFulham\n\nStriker Dario Velluti could depart.\n\nEverton\n\nThe club has been busy. Sam Okonedo joins from Lille.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
    expect('done', 'Sam Okonedo', 'Lille', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Deadline day in short\n\nFulham\n\nIt is a poor squad by now. They have lost the services of Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.done.sign',
    'Everton are close to signing Dario Velluti, which could see Sam Okonedo head to Lille. Goalkeeper Ivo Lindqvist has been signed.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Lille'),
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.stay.contract',
    'Everton want Dario Velluti and Fulham’s Sam Okonedo, though Fulham have offered him a new contract.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says('en.interest.want', 'Fulham winger Dario Velluti is convinced his hard work will be seen.'),
  says(
    'en.done.sign',
    'Dario Velluti is open to joining Everton as Owen Stadler is keen on signing him. Their pursuit of the player goes on.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says('en.interest.nominal', 'Fulham are determined to fend off interest in Dario Velluti.'),
  says(
    'en.interest.nominal',
    'Fulham hope to fend off interest from Everton in Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.agreed.nominal',
    'Fulham have sanctioned a loan deal with Everton for Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.exit.off',
    'Fulham could get fringe players out the door, such as Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.bid.make',
    'Parma defender Ivo Lindqvist, 18, is injured. Leeds want Fulham and England man Sam Okonedo. Everton rate Okonedo highly enough to put in an offer of their own for the defender.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Leeds'),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.stay.sign',
    'Dario Velluti and Sam Okonedo have signed new contracts at Fulham.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.stay.sign',
    'Dario Velluti and Sam Okonedo have put pen to paper on new Craven Cottage deals.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.interest.shortlist',
    'Chelsea want Lille striker Ivo Lindqvist.\n\nEverton have identified their prime target. Fulham winger Dario Velluti is at the top of their list.',
    expect('interest', 'Ivo Lindqvist', 'Lille', 'Chelsea'),
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  // "the club" that acts is the one spoken of, not the one behind it.
  says(
    'en.done.sign',
    'Everton are short at the back. The club have addressed this by signing Dario Velluti from Fulham.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton forward Dario Velluti has scored nine goals since joining the club from Fulham in January.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  // Two words with a verb of several are a club's, whoever it is.
  says(
    'en.done.sign',
    'Kestrel Dynamos have announced the signing of Dario Velluti.',
    expect('done', 'Dario Velluti', null, 'Kestrel Dynamos', { certainty: 'confirmed' }),
  ),
  says('en.done.sign', 'Ivo Lindqvist has announced the signing of Dario Velluti.'),
];
