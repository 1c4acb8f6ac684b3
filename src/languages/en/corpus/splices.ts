import { expect, type Phrasing, says } from './phrasing.js';

/** Headlines under a name, and columns that put one piece of news behind another with no more than a comma between them. */
export const SPLICES: readonly Phrasing[] = [
  says(
    'en.interest.shortlist',
    'Genk winger Dario Velluti a target for Porto, Everton put Rafa Quintela on shortlist, plus more.',
    expect('interest', 'Dario Velluti', 'Genk', 'Porto'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "Genk's Dario Velluti emerges as a target for Porto, Fulham and Everton keen on Celta midfielder Rafa Quintela.",
    expect('interest', 'Dario Velluti', 'Genk', 'Porto'),
    expect('interest', 'Rafa Quintela', 'Celta', 'Fulham'),
    expect('interest', 'Rafa Quintela', 'Celta', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Dario Velluti is a target for Porto, Fulham and Everton.',
    expect('interest', 'Dario Velluti', null, 'Porto'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Owen Tarrant joins Fulham, Everton sign Rafa Quintela',
    expect('done', 'Owen Tarrant', null, 'Fulham'),
    expect('done', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.interest.move',
    'Owen Tarrant edging towards a move to Porto, Fulham keen on Genk striker Dario Velluti and Everton unhappy.',
    expect('agreed', 'Owen Tarrant', null, 'Porto'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.keen',
    'Fulham are keen on Dario Velluti; Everton have signed Rafa Quintela from Porto, says Owen Tarrant.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
    expect('done', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Dario Velluti: Everton sign midfielder',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.agreed.agree',
    'Dario Velluti transfer news: Everton agree deal with Genk for winger',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Dario Velluti: Italy international joins Everton',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Colin Farrow: Manager leaves Fulham',
    expect('exit', 'Colin Farrow', 'Fulham', null),
  ),
  says(
    'en.done.sign',
    'Colin Farrow appointed manager of League Two side Barrow',
    expect('done', 'Colin Farrow', null, 'Barrow'),
  ),
  says(
    'en.done.sign',
    'Colin Farrow appointed Fulham head coach',
    expect('done', 'Colin Farrow', null, 'Fulham'),
  ),
  says(
    'en.interest.want',
    'Chelsea transfer news: Blues want Dario Velluti',
    expect('interest', 'Dario Velluti', null, 'Chelsea'),
  ),
  says(
    'en.exit.nominal',
    "Fulham prepare for Dario Velluti's departure at end of season",
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says('en.interest.shortlist', 'Everton: Magpies target striker and goalkeeper'),
  says(
    'en.interest.want',
    'Everton want Owen Tarrant. The Harbour Post writes that while a move for Dario Velluti remains the priority, Tarrant is on a shortlist alongside Rafa Quintela.',
    expect('interest', 'Owen Tarrant', null, 'Everton'),
    expect('interest', 'Owen Tarrant', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
];
