import { expect, type Phrasing, says } from './phrasing.js';

/** Managers' posts. */
export const POSTS: readonly Phrasing[] = [
  says(
    'en.done.succeed',
    'Former Fulham coach Nils Brandauer is the favourite to succeed Tom Ashgrove at Everton.',
    expect('interest', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.done.succeed',
    'Nils Brandauer is a leading candidate to replace Everton manager Tom Ashgrove.',
    expect('interest', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.done.succeed',
    'Nils Brandauer has emerged as a contender to succeed Tom Ashgrove as Everton manager.',
    expect('interest', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.interest.job',
    'Fulham manager Nils Brandauer is interested in the Everton job.',
    expect('interest', 'Nils Brandauer', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.job',
    'Nils Brandauer has held talks with Everton about the vacant head coach role.',
    expect('talks', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.interest.job',
    'Fulham manager Nils Brandauer has turned down the Everton job.',
    expect('bid', 'Nils Brandauer', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.job',
    "Everton have offered Nils Brandauer the manager's job.",
    expect('talks', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.interest.job',
    'Nils Brandauer has ruled himself out of the running for the Everton job.',
    expect('interest', 'Nils Brandauer', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    'Fulham are confident they will keep manager Nils Brandauer amid interest from Everton.',
    expect('stay', 'Nils Brandauer', 'Fulham', null),
    expect('interest', 'Nils Brandauer', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Nils Brandauer, who was sacked as Fulham boss in May, is in talks with Everton.',
    expect('exit', 'Nils Brandauer', 'Fulham', null),
    expect('talks', 'Nils Brandauer', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton have sacked Nils Brandauer as head coach.',
    expect('exit', 'Nils Brandauer', 'Everton', null),
  ),
  says(
    'en.interest.quoted',
    'Everton have been told to pay £30m for Genk midfielder Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 30000000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.quoted',
    'Everton have been quoted £30m for Genk midfielder Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 30000000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Dario Velluti heading to Everton',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.talks.offered',
    'Dario Velluti offered to Everton',
    expect('talks', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.agreed.medical',
    'Dario Velluti completes Everton medical',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.agreed.near',
    'Everton edge closer to Dario Velluti',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says('en.talks.hold', 'Velluti in talks with Everton', expect('talks', 'Velluti', null, 'Everton')),
  says(
    'en.interest.want',
    'Burnley, Everton want Dario Velluti',
    expect('interest', 'Dario Velluti', null, 'Burnley'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.post',
    'Colin Farrow is in the running to be the next Everton boss.',
    expect('interest', 'Colin Farrow', null, 'Everton'),
  ),
  says(
    'en.done.post',
    'Colin Farrow will be the next Everton manager.',
    expect('agreed', 'Colin Farrow', null, 'Everton'),
  ),
  says('en.done.post', 'Porto winger Rafa Quintela will be the next great striker and be new to the league.'),
  says(
    'en.done.sign',
    'Colin Farrow is close to being appointed Everton manager.',
    expect('agreed', 'Colin Farrow', null, 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Genk striker Dario Velluti is close to being sold to Everton.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Genk striker Dario Velluti is wanted by Everton after being sold by Porto.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Porto', null),
  ),
  says(
    'en.stay.sign',
    'Colin Farrow has signed a new contract as Everton manager.',
    expect('stay', 'Colin Farrow', 'Everton', null),
  ),
  says(
    'en.stay.remain',
    'Colin Farrow will stay on as Fulham head coach.',
    expect('stay', 'Colin Farrow', 'Fulham', null),
  ),
  says(
    'en.interest.track',
    'Colin Farrow was sacked as Fulham manager on Monday, with the club already considering replacements like Dale Whitmore.',
    expect('exit', 'Colin Farrow', 'Fulham', null),
    expect('interest', 'Dale Whitmore', null, 'Fulham'),
  ),
];
