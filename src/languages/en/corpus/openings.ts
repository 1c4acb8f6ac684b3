import { expect, type Phrasing, says } from './phrasing.js';

/** Whose player somebody is, who makes room for whom, and words of going and staying that stand apart. */
export const OPENINGS: readonly Phrasing[] = [
  says(
    'en.exit.leave',
    'Rafa Quintela could ditch Porto for Wolves.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.sell',
    'Genk have ditched striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.reject.reject',
    'Everton will make a second bid for Porto winger Rafa Quintela after having a £15m offer turned down by the Portuguese club.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('bid', 'Rafa Quintela', 'Porto', 'Everton', {
      status: 'negative',
      fee: { value: 15_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.agreed.nominal',
    'Leeds United had a £6m deal for Genk striker Dario Velluti rejected.',
    expect('bid', 'Dario Velluti', 'Genk', 'Leeds United', {
      status: 'negative',
      fee: { value: 6_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.bid.make',
    'Wolves have watched Rafa Quintela and will offer him a five-year contract.',
    expect('interest', 'Rafa Quintela', null, 'Wolves'),
  ),
  says('en.bid.make', 'Wolves have watched nobody and will offer him nothing.'),
  says(
    'en.done.succeed',
    'Dario Velluti would replace Rafa Quintela, who is likely to leave Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'speculative' }),
    expect('exit', 'Rafa Quintela', 'Everton', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Two Everton players - winger Rafa Quintela, 23, and full-back Dario Velluti, 26 - are close to leaving.',
    expect('exit', 'Rafa Quintela', 'Everton', null),
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.interest.keen',
    'Everton - one of few clubs who could afford the wages - are keen on Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.available',
    'Porto winger Rafa Quintela is soon to be available on a free transfer.',
    expect('exit', 'Rafa Quintela', 'Porto', null),
  ),
  says(
    'en.stay.remain',
    'Burnley midfielder Joel Adeyemi wants to finish his career at Burnley.',
    expect('stay', 'Joel Adeyemi', 'Burnley', null),
  ),
  says('en.stay.remain', 'Joel Adeyemi said the goal was the best of his career at Burnley.'),
  says(
    'en.talks.himself',
    'Rafa Quintela has offered himself to Everton.',
    expect('talks', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.talks.himself',
    'Dario Velluti has offered his services to former club Genk.',
    expect('talks', 'Dario Velluti', null, 'Genk'),
  ),
  says(
    'en.interest.spell',
    'Dario Velluti is keen on a second spell at Genk.',
    expect('interest', 'Dario Velluti', null, 'Genk'),
  ),
  says(
    'en.interest.spell',
    'Burnley would welcome Joel Adeyemi for a second stint.',
    expect('interest', 'Joel Adeyemi', null, 'Burnley', { certainty: 'speculative' }),
  ),
  says(
    'en.interest.spell',
    "Nils Brandauer believes Dario Velluti's second stint at Genk has been a success.",
  ),
  says(
    'en.done.signing',
    "Burnley hope Joel Adeyemi will become new manager Glenn Tarrant's first signing.",
    expect('interest', 'Joel Adeyemi', null, 'Burnley'),
  ),
  says(
    'en.stay.contract',
    'Genk have fended off interest from Everton to tie Dario Velluti down to a new contract.',
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.agreed.agree',
    'Wolves beat off competition from Fulham to agree a deal for Porto winger Rafa Quintela.',
    expect('agreed', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
  ),
  says(
    'en.interest.want',
    "Everton want Porto's winger Rafa Quintela, 22, and Danish goalkeeper Ivo Lindqvist, 29.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Ivo Lindqvist', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.want',
    "Everton want Porto's Rafa Quintela and Genk striker Dario Velluti.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "Porto's Rafa Quintela, 20, and their Danish keeper Ivo Lindqvist remain targets for Everton.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Ivo Lindqvist', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton are in talks for Rafa Quintela, a Fulham and Wolves target.',
    expect('talks', 'Rafa Quintela', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Fulham'),
    expect('interest', 'Rafa Quintela', null, 'Wolves'),
  ),
  says(
    'en.interest.track',
    'Everton will target Genk striker Dario Velluti if Rafa Quintela forces through a move to Wolves.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'speculative' }),
    expect('interest', 'Rafa Quintela', 'Everton', 'Wolves', { certainty: 'speculative' }),
  ),
  says(
    'en.interest.turn',
    'Everton will turn to Genk striker Dario Velluti if Wolves sign Rafa Quintela.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'speculative' }),
    expect('interest', 'Rafa Quintela', null, 'Wolves', { certainty: 'speculative' }),
  ),
  says(
    'en.done.join',
    'Leeds United are close to signing Genk striker Dario Velluti, with Owen Tarrant likely to go to the Belgian club on loan.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Leeds United'),
    expect('agreed', 'Owen Tarrant', 'Leeds United', 'Genk', { certainty: 'hedged', loan: true }),
  ),
  says(
    'en.done.join',
    'Porto have signed Ivo Lindqvist to replace Rafa Quintela, who has joined Wolves from the club.',
    expect('done', 'Ivo Lindqvist', null, 'Porto'),
    expect('done', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.exit.leave',
    'Striker Dario Velluti, who has been linked with a move to Everton, will tell Genk he wants to leave the club.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.stay.remain',
    'Everton have been warned by Genk coach Nils Brandauer that Dario Velluti will stay with the club.',
    expect('stay', 'Dario Velluti', 'Genk', null, { certainty: 'confirmed' }),
  ),
  says(
    'en.interest.noticed',
    'Porto winger Rafa Quintela has alerted Wolves after his agent admitted he would be interested in a move to England.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves', { certainty: 'asserted' }),
    expect('exit', 'Rafa Quintela', 'Porto', null, { certainty: 'reported' }),
  ),
  // Capitals with which a story opens are neither a headline's nor a name's.
  says(
    'en.done.sign',
    'EVERTON HAVE CONFIRMED the signing of Dario Velluti from Fulham.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.sign',
    'EVERTON ARE SET to sign Fulham striker Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.join',
    'DARIO VELLUTI HAS joined Everton from Fulham.',
    expect('done', 'DARIO VELLUTI', 'Fulham', 'Everton'),
  ),
];
