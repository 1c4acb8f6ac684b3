import { expect, type Phrasing, says } from './phrasing.js';

/** What the columns of rumours say of contracts, prices and those who watch. */
export const COLUMNS: readonly Phrasing[] = [
  says(
    'en.exit.go',
    'Fulham are reluctant to let Dario Velluti go.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.exit.go',
    'Everton midfielder Ivo Lindqvist has told friends that he wants to go.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says('en.exit.go', 'Everton midfielder Ivo Lindqvist knows how far he can go with this side.'),
  says(
    'en.stop.terminate',
    "Fulham have terminated Dario Velluti's contract by mutual consent.",
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.stop.terminate',
    'Everton have cancelled the contract of Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.stop.terminate',
    'Everton have cancelled their move for Genk striker Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.baulk',
    "Brentford could baulk at Genk's £30m asking price for Dario Velluti.",
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 30_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.reject.baulk',
    "Brentford are expected to balk at Porto's £25m asking price for Rafa Quintela.",
    expect('exit', 'Rafa Quintela', 'Porto', null, { fee: { value: 25_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.matter',
    "Everton are monitoring Dario Velluti's situation at Genk.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.matter',
    'Brentford have been impressed by the performances of Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Brentford'),
  ),
  says('en.interest.matter', "Everton were pleased with Ivo Lindqvist's progress after his operation."),
  says(
    'en.done.join',
    'Spanish pair Rafa Quintela from Porto and Dario Velluti from Genk signed five-year contracts with Everton.',
    expect('done', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.nominal',
    "Everton's £20m bid for Dario Velluti has been accepted by Genk.",
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Genk have confirmed that Dario Velluti will join Everton in the summer.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says('en.done.sign', 'Everton nearly signed Dario Velluti in January.'),
  says(
    'en.done.sign',
    'Everton strengthened their attack by signing Dario Velluti from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
];
