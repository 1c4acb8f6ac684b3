import { expect, type Phrasing, says } from './phrasing.js';

/** Several clubs after one player: listed behind a colon, at the front of the queue, on lists of so many men. */
export const SUITORS: readonly Phrasing[] = [
  says(
    'en.interest.track',
    "Three clubs are chasing Genk's Dario Velluti: Everton, Fulham and Porto.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('interest', 'Dario Velluti', 'Genk', 'Porto'),
  ),
  says(
    'en.interest.want',
    'Two Premier League clubs want Genk striker Dario Velluti - Everton and Fulham.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.ready',
    'Genk striker Dario Velluti is expected to leave, with Everton at the front of the queue.',
    expect('exit', 'Dario Velluti', 'Genk', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.pounce',
    'Genk striker Dario Velluti is wanted by Everton, but Fulham could also make a move.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.shortlist',
    "Genk striker Dario Velluti is on Everton's three-man shortlist.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "Everton's three-man shortlist includes Genk striker Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.reunite',
    'Genk striker Dario Velluti could be reunited with former boss Colin Farrow at Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.reunite',
    'Everton manager Colin Farrow is keen to be reunited with Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.barred',
    'Everton want winger Rafa Quintela, but have been told the Porto man is off limits.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('exit', 'Rafa Quintela', 'Porto', null, { status: 'negative' }),
  ),
  says(
    'en.exit.barred',
    'Porto insist that winger Rafa Quintela is untouchable.',
    expect('exit', 'Rafa Quintela', 'Porto', null, { status: 'negative' }),
  ),
  says(
    'en.agreed.close',
    'Everton have all but completed the signing of Genk striker Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.rival',
    'Everton have leapfrogged Fulham in the race for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.bid.nominal',
    'Genk are bracing themselves for bids in January for striker Dario Velluti, with Everton at the front of the queue.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.enquire',
    'Everton have made a move for Genk striker Dario Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.enquire',
    'Everton could make a move for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.talks.hold',
    'Everton could approach Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
];
