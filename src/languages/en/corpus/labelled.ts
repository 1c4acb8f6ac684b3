import { expect, type Phrasing, says } from './phrasing.js';

/** What short items leave out or put in front: labels, terms behind a comma, whose player somebody is. */
export const LABELLED: readonly Phrasing[] = [
  says(
    'en.bid.subject',
    'Fulham winger Dario Velluti may yet be the subject of a loan bid from Everton.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'hedged', loan: true }),
  ),
  says(
    'en.bid.subject',
    'Genk striker Ivo Lindqvist could be the subject of an offer from Celtic.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Celtic', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.nominal',
    'Genk striker Ivo Lindqvist has been the subject of a bid from Celtic.',
    expect('bid', 'Ivo Lindqvist', 'Genk', 'Celtic'),
  ),
  says(
    'en.bid.nominal',
    'Genk could receive a bid from Celtic for Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Celtic', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.subject',
    'Genk winger Sam Okonedo could be the subject of a January move from Brentford.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Brentford', { certainty: 'hedged' }),
  ),
  says(
    'en.done.join',
    'OFFICIAL: Dario Velluti has joined Everton from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.join',
    'Confirmed: Ivo Lindqvist joins Fulham',
    expect('done', 'Ivo Lindqvist', null, 'Fulham', { certainty: 'confirmed' }),
  ),
  says(
    'en.stay.remain',
    'It looks like the striker Ivo Lindqvist will be staying at Fulham.',
    expect('stay', 'Ivo Lindqvist', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.interest.want',
    'Looks like Everton want the Genk striker Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.talks.hold',
    'It seems that Everton are in talks with the Genk striker Ivo Lindqvist.',
    expect('talks', 'Ivo Lindqvist', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.join',
    'The striker Dario Velluti has joined Genk on loan. He remains contracted to Everton.',
    expect('done', 'Dario Velluti', 'Everton', 'Genk', { loan: true }),
  ),
  says(
    'en.interest.keen',
    'Fulham are keen on Sam Okonedo. The winger is under contract at Porto until 2027.',
    expect('interest', 'Sam Okonedo', 'Porto', 'Fulham'),
  ),
  says(
    'en.interest.keen',
    'Everton want Ivo Lindqvist of Genk. Brentford are keen on the player valued at £4m.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Brentford', { fee: { value: 4_000_000, currency: 'GBP' } }),
  ),
];
