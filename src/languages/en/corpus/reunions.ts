import { expect, type Phrasing, says } from './phrasing.js';

/** Reunions that are wanted, rivals that are named, moves that nearly came about, prices that are waited for, official news. */
export const REUNIONS: readonly Phrasing[] = [
  says(
    'en.interest.reunite',
    'Everton boss Colin Farrow is planning a reunion with Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.reunite',
    'Genk striker Dario Velluti wants a reunion with manager Colin Farrow at Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.reunite',
    'Everton striker Dario Velluti wants a reunion with the injured Rafa Quintela.',
  ),
  says(
    'en.interest.quoted',
    'Everton boss Colin Farrow has been given £20m to spend on Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.rival',
    "Everton have been named as possible rivals to Wolves for Genk's Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves'),
  ),
  says(
    'en.interest.rival',
    "Everton have been named as Wolves' opponents in the cup for Dario Velluti's return.",
  ),
  says(
    'en.exit.leave',
    'After almost joining Everton in January, Porto winger Rafa Quintela is determined to leave Porto.',
    expect('exit', 'Rafa Quintela', 'Porto', null),
  ),
  says(
    'en.exit.leave',
    'Genk will let striker Dario Velluti leave for an offer of £20m.',
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.demand',
    'Genk are holding out for an offer of £20m for striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.make',
    'Everton want to make an offer of £20m for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Everton seem set to focus on securing Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.join',
    'Winger Rafa Quintela has officially joined Everton from Porto.',
    expect('done', 'Rafa Quintela', 'Porto', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.join',
    'Winger Rafa Quintela will officially join Everton from Porto on Monday.',
    expect('agreed', 'Rafa Quintela', 'Porto', 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.done.sign',
    'Everton were busy on Monday, announcing they have signed Rafa Quintela from Porto.',
    expect('done', 'Rafa Quintela', 'Porto', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.post',
    "Genk striker Dario Velluti is Everton's third signing of the summer.",
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.post',
    "Genk striker Dario Velluti is expected to be Everton's next signing.",
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says('en.done.post', "Striker Dario Velluti is Everton's record signing."),
  says(
    'en.interest.move',
    'Genk striker Dario Velluti has turned down a move to Everton to stay at the Belgian club.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.stay.sign',
    'Striker Dario Velluti rejected offers from Everton and Fulham to sign a new contract at Genk.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
    expect('bid', 'Dario Velluti', 'Genk', 'Fulham', { status: 'negative' }),
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.stay.remain',
    'Striker Dario Velluti has rejected a new contract to stay at Genk.',
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.sell',
    'Genk risk losing striker Dario Velluti on a free transfer.',
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'hedged' }),
  ),
  says('en.interest.plan', 'Genk will not risk striker Dario Velluti on Saturday.'),
  says('en.done.join', 'Velluti has joined Everton.', expect('done', 'Velluti', null, 'Everton')),
  says(
    'en.done.join',
    "Velluti has signed a five-year contract at Tottenham and has become Spurs' fourth signing.",
    expect('done', 'Velluti', null, 'Tottenham'),
  ),
  says('en.exit.leave', 'Injury has left Everton short of a striker.'),
  says(
    'en.talks.hold',
    'Hearts are in talks with Genk striker Dario Velluti. (The Scotsman)',
    expect('talks', 'Dario Velluti', 'Genk', 'Hearts', { certainty: 'reported' }),
  ),
  says(
    'en.interest.want',
    'Hearts want Genk striker Dario Velluti, but the Scotsman who manages them says nothing.',
    expect('interest', 'Dario Velluti', 'Genk', 'Hearts', { certainty: 'asserted' }),
  ),
];
