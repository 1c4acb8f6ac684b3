import { expect, type Phrasing, says } from './phrasing.js';

/** Who arrives, who is told what, whose word a sale is, and what others offer in spite of it. */
export const TURNED: readonly Phrasing[] = [
  says(
    'en.done.arrive',
    'Also arriving at Sutton is goalkeeper Dario Velluti.',
    expect('agreed', 'Dario Velluti', null, 'Sutton'),
  ),
  says(
    'en.done.join',
    'Joining Everton is Dario Velluti, who leaves Genk.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says('en.done.join', 'Joining Everton was a dream, says Dario Velluti.'),
  says(
    'en.done.sign',
    'Fulham have signed Dario Velluti (Everton), Rafa Quintela (Leeds) and Sam Okonedo (Burnley).',
    expect('done', 'Dario Velluti', 'Everton', 'Fulham'),
    expect('done', 'Rafa Quintela', 'Leeds', 'Fulham'),
    expect('done', 'Sam Okonedo', 'Burnley', 'Fulham'),
  ),
  says(
    'en.bid.make',
    'Everton are known to have made a £51m bid for the Genk forward Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 51_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.talks.enquire',
    'Everton are believed to have made an approach for Dario Velluti.',
    expect('talks', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.pounce',
    'Ivo Lindqvist has confirmed that Everton will move for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.sell',
    "Everton boss Nils Brandauer is looking to offload Sam Okonedo, with reports he is keen to sign Genk's Dario Velluti.",
    expect('exit', 'Sam Okonedo', 'Everton', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.pounce',
    'Everton could return for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Dario Velluti of Genk is set to leave, with Everton among the interested parties.',
    expect('exit', 'Dario Velluti', 'Genk', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.send',
    'Fulham are nearing a loan deal to send Dario Velluti back to his former club Genk.',
    expect('agreed', 'Dario Velluti', 'Fulham', 'Genk', { loan: true }),
  ),
  says(
    'en.exit.leave',
    'Everton boss Nils Brandauer has told Dario Velluti he can leave in January, with Leeds and Burnley monitoring the situation.',
    expect('exit', 'Dario Velluti', 'Everton', null),
    expect('interest', 'Dario Velluti', 'Everton', 'Leeds'),
    expect('interest', 'Dario Velluti', 'Everton', 'Burnley'),
  ),
  says(
    'en.interest.quoted',
    'Everton have been quoted £40m for Dario Velluti by Fulham.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { fee: { value: 40_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.stay.remain',
    'Dario Velluti has decided to stay at Fulham despite offers from Everton and Leeds.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
    expect('bid', 'Dario Velluti', 'Fulham', 'Everton'),
    expect('bid', 'Dario Velluti', 'Fulham', 'Leeds'),
  ),
  says(
    'en.stay.remain',
    'Lyon coach Ivo Lindqvist hopes Dario Velluti will stay despite interest from Everton.',
    expect('stay', 'Dario Velluti', 'Lyon', null, { certainty: 'confirmed' }),
    expect('interest', 'Dario Velluti', 'Lyon', 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.interest.move',
    'Lyon and Everton have reached an agreement for the transfer of Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Everton', 'Lyon'),
  ),
  says(
    'en.done.sign',
    "Everton have agreed a £40m deal to sign Genk's Dario Velluti, beating Leeds to his signature.",
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 40_000_000, currency: 'GBP' } }),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds'),
  ),
  says(
    'en.interest.nominal',
    "Everton's 19-year-old striker Dario Velluti is attracting loan interest from Stoke and Derby.",
    expect('interest', 'Dario Velluti', 'Everton', 'Stoke', { loan: true }),
    expect('interest', 'Dario Velluti', 'Everton', 'Derby', { loan: true }),
  ),
  says(
    'en.done.return',
    "Everton's on-loan midfielder Dario Velluti will return to Genk at the end of the season.",
    expect('loan-return', 'Dario Velluti', 'Everton', 'Genk'),
  ),
  says(
    'en.exit.leave',
    'Unsettled Everton striker Dario Velluti has asked for a transfer.',
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.stop.delay',
    "Dario Velluti's move from Genk to Everton has been delayed by work permit issues.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.stop.delay',
    'Everton have delayed talks over a new contract for Dario Velluti.',
    expect('stay', 'Dario Velluti', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.interest.situation',
    "Dario Velluti's contract at Genk expires in June and Everton are keen to take advantage of the situation.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Genk president Ivo Lindqvist insists Dario Velluti will not be sold to Everton in January.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative', certainty: 'confirmed' }),
  ),
  says('en.bid.nominal', 'Genk president Ivo Lindqvist says there have been no offers for Dario Velluti.'),
  says(
    'en.interest.track',
    'Everton would like Ivo Lindqvist to replace Nils Brandauer.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.done.post',
    'Ivo Lindqvist has left his role as Genk coach to become Everton manager.',
    expect('done', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.stop.fade',
    "Everton's hopes of signing Sam Okonedo have been dashed.",
    expect('interest', 'Sam Okonedo', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.fade',
    "Genk's chances of keeping Sam Okonedo are fading.",
    expect('stay', 'Sam Okonedo', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.stop.fade',
    "Everton's interest in Sam Okonedo has not faded.",
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says('en.stop.fade', 'Sam Okonedo faded late in the game for Genk.'),
];
