import { expect, type Phrasing, says } from './phrasing.js';

const pounds = (millions: number) => ({ value: millions * 1_000_000, currency: 'GBP' });

/** What whole stories of tabloids showed to be missing. */
export const TABLOID: readonly Phrasing[] = [
  says(
    'en.interest.move',
    'Dario Velluti made the short move to Everton from Liverpool.',
    expect('done', 'Dario Velluti', 'Liverpool', 'Everton'),
  ),
  says(
    'en.interest.swoop',
    'Everton made a late move for Genk striker Dario Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.future',
    "With Fulham captain Dario Velluti's future uncertain, Everton are keen to sign Luc Ostrand.",
    expect('exit', 'Dario Velluti', 'Fulham', null),
    expect('interest', 'Luc Ostrand', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'The news is a boost to both Everton and Fulham who are both interested in Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.bid.make',
    "Burnley manager Owen Tarrant is scouring the market for a striker. They are to return with an offer for Genk's Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says(
    'en.bid.nominal',
    'Burnley boss Owen Tarrant is looking for a striker after a bid of £6million for Genk veteran Dario Velluti was rejected.',
    expect('bid', 'Dario Velluti', 'Genk', 'Burnley', { status: 'negative', fee: pounds(6) }),
  ),
  says(
    'en.exit.leave',
    'Genk striker Luc Ostrand wants to leave after a bid for Dario Velluti was turned down.',
    expect('exit', 'Luc Ostrand', 'Genk', null),
  ),
  says(
    'en.done.join',
    'Dario Velluti has left Arsenal. Velluti paid tribute to the club and manager Owen Tarrant. He said: "I want to join West Brom."',
    expect('exit', 'Dario Velluti', 'Arsenal', null),
    expect('interest', 'Dario Velluti', 'Arsenal', 'West Brom'),
  ),
  says(
    'en.done.sign',
    'Everton – who last night signed Genk winger Dario Velluti – have dropped two places.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton have moved on a number of big names, including Dario Velluti and Luc Ostrand.',
    expect('exit', 'Dario Velluti', 'Everton', null),
    expect('exit', 'Luc Ostrand', 'Everton', null),
  ),
  says(
    'en.done.join',
    'Fulham won. Fulham lost. Dario Velluti has joined on a two-and-a-half-year contract from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.reject.reject',
    'Leeds are considering their next move after Barnsley rejected an offer for Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Barnsley', 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.interest.plan',
    'Everton are persisting with a move to sign Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Everton defender Dario Velluti is poised to become a free agent.',
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.done.join',
    'There has been one arrival at Everton, with Dario Velluti joining the club after leaving Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Dario Velluti – a former Genk trainee who Barnsley signed from Lille in 2014 – has been in good form.',
    expect('done', 'Dario Velluti', 'Lille', 'Barnsley'),
  ),
  says(
    'en.interest.keen',
    'Fulham, managed by the former Genk defender Luc Ostrand, are also tracking Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.interest.pounce',
    'Everton defender Luc Ostrand wants to leave. West Ham will move for his team-mate Dario Velluti.',
    expect('exit', 'Luc Ostrand', 'Everton', null),
    expect('interest', 'Dario Velluti', 'Everton', 'West Ham'),
  ),
  says(
    'en.reject.reject',
    'Fulham are keen on Genk defender Dario Velluti. The Belgian club have already turned down one bid for him.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('bid', 'Dario Velluti', 'Genk', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Fulham want Genk defender Dario Velluti. Fulham hope to sign him. Velluti has been at the club since 2012 when he joined them from Lille.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('done', 'Dario Velluti', 'Lille', 'Genk'),
  ),
  says(
    'en.interest.reunite',
    'Genk striker Dario Velluti could move to Everton in order to reunite with his former manager Owen Tarrant.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
];
