import { expect, type Phrasing, says } from './phrasing.js';

/** What a club does about somebody whom it has just named: his contract, talks with his club, further offers. */
export const EXTENSIONS: readonly Phrasing[] = [
  says(
    'en.stay.remain',
    'Owen Tarrant is wanted by Hull City but Stoke City want to extend his contract.',
    expect('interest', 'Owen Tarrant', 'Stoke City', 'Hull City'),
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.stay.remain',
    'Stoke City are resigned to losing Owen Tarrant and have stopped trying to extend his contract.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null),
    expect('stay', 'Owen Tarrant', 'Stoke City', null, { status: 'negative' }),
  ),
  says(
    'en.stay.remain',
    'Owen Tarrant scored for Stoke City. Hull City have extended their deal with a kit maker.',
  ),
  says(
    'en.interest.move',
    'Hull City want Owen Tarrant and have opened talks with Stoke City over a transfer.',
    expect('talks', 'Owen Tarrant', 'Stoke City', 'Hull City'),
  ),
  // What is only asked for is not agreed.
  says(
    'en.agreed.agree',
    'Wolves are interested in Genk striker Dario Velluti, providing the two clubs can agree a deal.',
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves'),
  ),
  says(
    'en.interest.shortlist',
    "Wolves' main target this summer is expected to be Genk striker Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.make',
    'Wolves have no intention of making any more offers for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves', { status: 'negative' }),
  ),
  says(
    'en.interest.plan',
    'Wolves manager Tom Asquith has given his full backing to a move for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Wolves'),
  ),
  says(
    'en.interest.dream',
    'Genk striker Dario Velluti has his heart set on playing for Wolves.',
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves'),
  ),
  says(
    'en.interest.race',
    'Hull City have joined the race to sign Owen Tarrant from Stoke City, behind on points as they are.',
    expect('interest', 'Owen Tarrant', 'Stoke City', 'Hull City'),
  ),
  // One of several, and nobody knows which.
  says(
    'en.interest.choose',
    'Owen Tarrant is set to choose Stoke City, Hull City or Millwall.',
    expect('interest', 'Owen Tarrant', null, 'Stoke City'),
    expect('interest', 'Owen Tarrant', null, 'Hull City'),
    expect('interest', 'Owen Tarrant', null, 'Millwall'),
  ),
  says(
    'en.done.join',
    'Owen Tarrant will join either Hull City or Millwall.',
    expect('interest', 'Owen Tarrant', null, 'Hull City'),
    expect('interest', 'Owen Tarrant', null, 'Millwall'),
  ),
  says(
    'en.interest.shortlist',
    'Wolves need a striker, with Dario Velluti and Ivo Lindqvist among the potential targets.',
    expect('interest', 'Dario Velluti', null, 'Wolves'),
    expect('interest', 'Ivo Lindqvist', null, 'Wolves'),
  ),
  says('en.interest.discuss', 'Wolves are looking at potential replacements for Dario Velluti.'),
  // What stands behind words that lead an infinitive is its verb.
  says(
    'en.stay.contract',
    'Stoke City will decide whether to offer Owen Tarrant a new contract.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.exit.demand',
    'Genk have lowered their asking price for Dario Velluti from €50m to €35m.',
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 35_000_000, currency: 'EUR' } }),
  ),
  says(
    'en.exit.price',
    'Genk want £40m plus £5m in add-ons for Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 40_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Stoke City winger Owen Tarrant, the younger brother of Genk striker Dario, has signed for Hull City on loan.',
    expect('done', 'Owen Tarrant', 'Stoke City', 'Hull City', { loan: true }),
  ),
  says(
    'en.done.signing',
    'Wolves have made the signing of Dario Velluti a priority.',
    expect('interest', 'Dario Velluti', null, 'Wolves'),
  ),
];
