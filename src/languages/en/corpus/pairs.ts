import { expect, type Phrasing, says } from './phrasing.js';

/** Two clubs and two players in one sentence: who wants whom, who does not, and what is left out. */
export const PAIRS: readonly Phrasing[] = [
  says(
    'en.interest.want',
    'Chelsea want Dario Velluti and West Ham Rafa Quintela.',
    expect('interest', 'Dario Velluti', null, 'Chelsea'),
    expect('interest', 'Rafa Quintela', null, 'West Ham'),
  ),
  says(
    'en.bid.make',
    'Arsenal have bid for Dario Velluti, and Spurs for Rafa Quintela.',
    expect('bid', 'Dario Velluti', null, 'Arsenal'),
    expect('bid', 'Rafa Quintela', null, 'Spurs'),
  ),
  says(
    'en.done.sign',
    'Leeds are close to signing Dario Velluti and Burnley Rafa Quintela.',
    expect('agreed', 'Dario Velluti', null, 'Leeds'),
    expect('agreed', 'Rafa Quintela', null, 'Burnley'),
  ),
  says(
    'en.done.join',
    'Dario Velluti is joining Everton and Rafa Quintela Leeds.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
    expect('agreed', 'Rafa Quintela', null, 'Leeds'),
  ),
  says(
    'en.interest.want',
    'Everton want Dario Velluti and Fulham captain Rafa Quintela.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Rafa Quintela', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Dario Velluti and Rafa Quintela are wanted by Everton and Leeds respectively.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Leeds'),
  ),
  says(
    'en.interest.track',
    'Everton and Leeds are respectively chasing Dario Velluti and Rafa Quintela.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Leeds'),
  ),
  says(
    'en.interest.want',
    'Dario Velluti and Rafa Quintela are wanted by Everton and Leeds.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Leeds'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Leeds'),
  ),
  says(
    'en.exit.sell',
    'Fulham will sell Dario Velluti but not Rafa Quintela this summer.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
    expect('exit', 'Rafa Quintela', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.exit.go',
    'Fulham are willing to let Dario Velluti go, but not Rafa Quintela.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
    expect('exit', 'Rafa Quintela', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Dario Velluti wants to join Everton, not Leeds.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Not only Everton but also Leeds want Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds'),
  ),
  says(
    'en.interest.nominal',
    'Dario Velluti has attracted interest not only from Everton but also from Leeds.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Leeds'),
  ),
  says(
    'en.interest.want',
    'Neither Everton nor Leeds want Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
    expect('interest', 'Dario Velluti', null, 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.bid.make',
    'Neither Everton nor Leeds have made a bid for Dario Velluti.',
    expect('bid', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
    expect('bid', 'Dario Velluti', null, 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Either Everton or Leeds will sign Dario Velluti.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
    expect('agreed', 'Dario Velluti', null, 'Leeds'),
  ),
  says(
    'en.interest.nominal',
    'Everton, not Leeds, are leading the race for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton rather than Leeds are interested in Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Genk striker Dario Velluti, but Leeds are favourites.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds'),
  ),
  says(
    'en.interest.want',
    'Dario Velluti of Genk is wanted by Everton, with Leeds leading the way.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds'),
  ),
  says(
    'en.interest.prefer',
    'Genk striker Dario Velluti prefers Leeds to Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds'),
  ),
  says(
    'en.interest.prefer',
    'Everton prefer Dario Velluti to Rafa Quintela.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.choose',
    'Dario Velluti picks Leeds over Everton.',
    expect('agreed', 'Dario Velluti', null, 'Leeds'),
  ),
  says(
    'en.reject.reject',
    'Dario Velluti snubbed Everton in favour of a move to Leeds.',
    expect('done', 'Dario Velluti', null, 'Leeds'),
    expect('bid', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.recall.short',
    "Fulham have terminated Dario Velluti's loan at Everton.",
    expect('loan-return', 'Dario Velluti', 'Everton', 'Fulham'),
  ),
  says(
    'en.recall.short',
    "Fulham have ended Dario Velluti's loan spell with Everton early.",
    expect('loan-return', 'Dario Velluti', 'Everton', 'Fulham'),
  ),
];
