import { expect, type Phrasing, says } from './phrasing.js';

/** Who is bound for a club, whose target he is besides, whom a club turns to, and clubs by their full style. */
export const BOUND_FOR: readonly Phrasing[] = [
  // Joined to a club's name by a hyphen.
  says(
    'en.agreed.bound',
    'Everton-bound midfielder Rafa Quintela has said farewell to Genk.',
    expect('agreed', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.agreed.bound',
    'Genk have lined up a replacement for Everton-bound Rafa Quintela.',
    expect('agreed', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says('en.agreed.bound', 'Everton-linked Rafa Quintela scored twice for Genk.'),
  // The full style of a club.
  says(
    'en.done.sign',
    'Everton Football Club can confirm the signing of Rafa Quintela from Genk.',
    expect('done', 'Rafa Quintela', 'Genk', 'Everton Football Club', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.sign',
    "The mayor of Genk has urged the city's football club not to sign Rafa Quintela.",
    expect('interest', 'Rafa Quintela', null, 'Genk', { status: 'negative' }),
  ),
  // A description that goes on with whose target he is.
  says(
    'en.interest.want',
    'Everton want Genk striker and Fulham target Rafa Quintela, 25.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Genk striker and long-term Fulham target Rafa Quintela will join Everton.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Fulham'),
    expect('agreed', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on Dario Velluti, of Genk, and Rafa Quintela, of Lyon.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Lyon', 'Everton'),
  ),
  // In whose sights he is, and where they look.
  says(
    'en.interest.shortlist',
    'Everton are planning a raid on Genk, with midfielder Rafa Quintela in their sights.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton sold Dario Velluti to Fulham, who have Rafa Quintela next on their list.',
    expect('done', 'Dario Velluti', 'Everton', 'Fulham'),
    expect('interest', 'Rafa Quintela', null, 'Fulham'),
  ),
  // From one to another.
  says(
    'en.interest.turn',
    'Everton have switched their attention from Rafa Quintela to Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.turn',
    "Everton's attention has now turned to Dario Velluti.",
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says('en.interest.turn', "Attention now turns to Everton's game at Genk, where Rafa Quintela may play."),
  says(
    'en.interest.shortlist',
    'Rafa Quintela appears keen to leave Genk, with Everton a possible destination.',
    expect('exit', 'Rafa Quintela', 'Genk', null, { certainty: 'hedged' }),
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  // Together again.
  says(
    'en.interest.reunite',
    'Genk forward Rafa Quintela may be reunited with his former coach at Everton.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says('en.interest.reunite', 'Rafa Quintela was reunited with his old boss when Genk met Everton.'),
  // Whose player somebody may become.
  says(
    'en.done.join',
    'Genk winger Rafa Quintela could be an Everton player by the end of the week.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.join',
    'Genk winger Rafa Quintela expects to be an Everton player by July.',
    expect('agreed', 'Rafa Quintela', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.join',
    'Rafa Quintela may still be a Genk player in September.',
    expect('stay', 'Rafa Quintela', 'Genk', null, { certainty: 'hedged' }),
  ),
  // A way that is only open, and a clause that is yet to be told.
  says(
    'en.exit.allow',
    'Rafa Quintela has paved the way for a move to Everton by admitting he wants to leave Genk.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.allow',
    'Rafa Quintela has given the green light to a move to Everton.',
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Rafa Quintela could tell Fulham he wants to leave.',
    expect('exit', 'Rafa Quintela', 'Fulham', null, { certainty: 'hedged' }),
  ),
  // Sums and gaps.
  says(
    'en.done.beat',
    'Everton are set to beat Fulham to the signing of Genk striker Rafa Quintela with a £25m offer.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Fulham'),
    expect('agreed', 'Rafa Quintela', 'Genk', 'Everton', { fee: { value: 25_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.make',
    'An offer from Everton believed to be worth £25m for Genk striker Rafa Quintela was rejected.',
    expect('bid', 'Rafa Quintela', 'Genk', 'Everton', {
      status: 'negative',
      fee: { value: 25_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.talks.hold',
    "Everton are still arguing over the payment plan for Genk's Rafa Quintela.",
    expect('talks', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.done.charge',
    'Ivo Lindqvist has been placed in interim charge of Everton.',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.track',
    'The Fulham coach says Everton were chasing Genk winger Rafa Quintela right up until May.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
];
