import { expect, type Phrasing, says } from './phrasing.js';

/** Who says something and whom it is about: announcements, denials, and what only stands beside either. */
export const ANNOUNCED: readonly Phrasing[] = [
  says(
    'en.interest.move',
    'Everton manager Owen Tarrant has confirmed that Dario Velluti is undergoing a medical ahead of his move to Fulham.',
    expect('agreed', 'Dario Velluti', null, 'Fulham', { certainty: 'confirmed' }),
  ),
  says(
    'en.interest.move',
    'Owen Tarrant confirmed at his press conference that Dario Velluti is undergoing a medical ahead of his move to Fulham.',
    expect('agreed', 'Dario Velluti', null, 'Fulham', { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.available',
    'Everton chairman Alan Kettering has announced in a short statement that defender Sam Okonedo is not for sale.',
    expect('exit', 'Sam Okonedo', 'Everton', null, { status: 'negative', certainty: 'confirmed' }),
  ),
  says(
    'en.exit.available',
    'Everton chairman Alan Kettering said in a statement Sam Okonedo is not for sale.',
    expect('exit', 'Sam Okonedo', 'Everton', null, { status: 'negative', certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Genk have denied a report in Harbour Post that striker Dario Velluti has asked to leave.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.recall',
    'Everton confirmed that winger Sam Okonedo has been recalled from his loan at Burnley.',
    expect('loan-return', 'Sam Okonedo', 'Burnley', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.leave',
    'Fulham are short of goals. Manager Owen Tarrant has spent weeks dealing with rumours that Sam Okonedo in particular could leave the club.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.nominal',
    'Alan Kettering ruled out a summer exit for Fulham forward Sam Okonedo, telling Radio Nordholm there have been offers.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { status: 'negative' }),
  ),
  // Whoever speaks of bids and of targets is neither sought nor a target.
  says(
    'en.interest.shortlist',
    'Burnley manager Owen Tarrant said on Friday that two bids had been turned down for the Fulham target.',
  ),
  says('en.interest.shortlist', "Burnley manager Owen Tarrant was not prepared to name Fulham's targets."),
  says(
    'en.interest.shortlist',
    'Fulham are finalising a shortlist, with Burnley manager Owen Tarrant among their preferred targets.',
    expect('interest', 'Owen Tarrant', 'Burnley', 'Fulham'),
  ),
  // One of whom no name is known is none of those named in front of him.
  says(
    'en.interest.move',
    'After Dario Velluti and Sam Okonedo, Genk could be busy again, with a Fulham star weighing up a move to Belgium.',
  ),
  says(
    'en.exit.go',
    'Fulham have zero intention of letting Dario Velluti go.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    "Everton want Dario Velluti of Fulham. Fulham's board felt that Everton's offer for Dario Velluti was too good to turn down.",
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'A sale has allowed Fulham to turn down a £30m offer from Everton for Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton', {
      status: 'negative',
      fee: { value: 30_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.done.join',
    'Sam Okonedo has turned down a new contract at Fulham to join Everton.',
    expect('stay', 'Sam Okonedo', 'Fulham', null, { status: 'negative' }),
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Fulham are ready for the season, with Genk winger Dario Velluti signed on a four-year deal.',
    expect('done', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Sam Okonedo has become the first signing of the summer at Fulham, with Genk winger Dario Velluti and Ivo Lindqvist having also been snapped up on permanent deals.',
    expect('done', 'Sam Okonedo', null, 'Fulham'),
    expect('done', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('done', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  // What he must do is no wish of his.
  says(
    'en.stay.remain',
    'The return of Sam Okonedo means Burnley goalkeeper Ivo Lindqvist will have to fight for his place.',
  ),
  // Capitals that words have only for where they stand.
  says(
    'en.agreed.medical',
    'Dario Velluti Undergoes Everton Medical\n\nThe Genk striker undergoes a medical today.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Fulham news: Positive talks held with Genk\n\nThere have been positive talks with Genk.',
  ),
  says('en.exit.leave', 'Fulham do not want Sam Okonedo to leave for nothing next year.'),
  says('en.exit.sell', 'Fulham will not want to lose Sam Okonedo on a free transfer.'),
  says('en.interest.want', '"I want to thank Fulham for everything," said Sam Okonedo of Burnley.'),
  says(
    'en.exit.sell',
    'Carl Asher, the agent of Fulham forward Sam Okonedo, denied the reports. Asher wrote a letter. Fulham will not sell the forward.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Everton want Sam Okonedo. Fulham have already turned down £20m for the forward Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
    expect('bid', 'Sam Okonedo', 'Fulham', 'Everton', {
      status: 'negative',
      fee: { value: 20_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.exit.leave',
    'Burnley have three wingers, Sam Okonedo, Dario Velluti and Ivo Lindqvist, with all three in line to leave Burnley.',
    expect('exit', 'Sam Okonedo', 'Burnley', null),
    expect('exit', 'Dario Velluti', 'Burnley', null),
    expect('exit', 'Ivo Lindqvist', 'Burnley', null),
  ),
  says('en.stay.keep', 'Sam Okonedo has been training with Burnley to keep himself fit.'),
  says(
    'en.done.sign',
    'Everton may have already signed Genk winger Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.nominal',
    'Genk winger Dario Velluti is able to name Everton and Fulham among his other admirers.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist is a Fulham player until the end of the season.',
    expect('done', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says(
    'en.interest.nominal',
    'Despite interest from Everton and Fulham, Sam Okonedo has signed a new deal at Burnley.',
    expect('interest', 'Sam Okonedo', 'Burnley', 'Everton'),
    expect('interest', 'Sam Okonedo', 'Burnley', 'Fulham'),
    expect('stay', 'Sam Okonedo', 'Burnley', null),
  ),
  says(
    'en.interest.nominal',
    'Amid interest from Everton, Burnley are keen to keep Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Burnley', 'Everton'),
    expect('stay', 'Sam Okonedo', 'Burnley', null),
  ),
  says(
    'en.stay.keep',
    'Amid interest from Everton, Burnley are keen to keep Sam Okonedo and Dario Velluti.',
    expect('stay', 'Sam Okonedo', 'Burnley', null),
    expect('stay', 'Dario Velluti', 'Burnley', null),
  ),
  says(
    'en.exit.sell',
    'Fulham are open to bids for Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says('en.stay.contract', 'Fulham have the option of a one-year extension on Sam Okonedo.'),
  says(
    'en.bid.make',
    'Fulham have received a £15m offer for winger Sam Okonedo. Everton made the offer on Monday.',
    expect('bid', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo switched from Burnley to Fulham in the summer.',
    expect('done', 'Sam Okonedo', 'Burnley', 'Fulham'),
  ),
];
