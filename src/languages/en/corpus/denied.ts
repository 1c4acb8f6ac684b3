import { expect, type Phrasing, says } from './phrasing.js';

/** What is denied, or hardly to be believed, by words that stand far from the verb. */
export const DENIED: readonly Phrasing[] = [
  says(
    'en.fail.unseen',
    'It is hard to see Genk selling Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative', certainty: 'hedged' }),
  ),
  says(
    'en.fail.unseen',
    'It is difficult to imagine Dario Velluti staying at Genk.',
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative', certainty: 'hedged' }),
  ),
  says(
    'en.interest.want',
    'It is not hard to see why Everton want Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.reject.untrue',
    'Talk of Genk striker Dario Velluti leaving the club proved false.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.interest.track',
    'Genk striker Dario Velluti is not a player that Everton are tracking.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.track',
    'Genk striker Dario Velluti is a player Everton like.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Under no circumstances will Genk striker Dario Velluti be sold.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Not only has Dario Velluti joined Everton from Genk, he has scored too.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'No offer has been made by Everton for Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Genk rejected a bid from Everton for Dario Velluti with the striker not interested in moving.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Genk striker Dario Velluti is the subject of a loan request from Everton.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { loan: true }),
  ),
  says(
    'en.talks.hold',
    'Everton manager Owen Tarrant has held a conference call with Genk striker Dario Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.nominal',
    'Dario Velluti was left out of the Genk squad to face Bruges amid interest from Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
];
