import { expect, type Phrasing, says } from './phrasing.js';

/** Loans that end early, options that are taken up or only stand in a contract, what is put an end to. */
export const RECALLED: readonly Phrasing[] = [
  says(
    'en.recall',
    'Genk have exercised their option to recall striker Dario Velluti from Fulham.',
    expect('loan-return', 'Dario Velluti', 'Fulham', 'Genk'),
  ),
  says('en.recall', 'Genk have an option to recall striker Dario Velluti in January.'),
  says(
    'en.recall.short',
    "Genk have brought a premature end to Dario Velluti's loan spell at Fulham.",
    expect('loan-return', 'Dario Velluti', 'Fulham', 'Genk'),
  ),
  says('en.recall.short', "Fulham have put an end to a poor run with Dario Velluti's late header."),
  says(
    'en.recall.short',
    'Fulham striker Dario Velluti has had his loan terminated by Genk.',
    expect('loan-return', 'Dario Velluti', 'Fulham', 'Genk'),
  ),
  says(
    'en.reject.deny',
    'Genk striker Dario Velluti has put an end to talk of a move to Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Everton are set to sign Dario Velluti from Genk on a one-year deal with the option to extend his stay by a further year.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti on loan with an option to extend the deal.',
    expect('done', 'Dario Velluti', null, 'Everton', { loan: true }),
  ),
  says(
    'en.stay.contract',
    "Everton have triggered the option of a further year in winger Rafa Quintela's contract.",
    expect('stay', 'Rafa Quintela', 'Everton', null),
  ),
  says(
    'en.interest.pounce',
    'Everton could swoop for Genk striker Dario Velluti after the Belgian club confirmed they will let him leave if he wants to move.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'speculative' }),
  ),
  says(
    'en.interest.want',
    'Everton want Porto winger Rafa Quintela. (Press & Journal)',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton', { certainty: 'reported' }),
  ),
];
