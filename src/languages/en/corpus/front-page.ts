import { expect, type Phrasing, says } from './phrasing.js';

/** Headlines that leave out names' first halves and most verbs, and makeweights that go the other way. */
export const FRONT_PAGE: readonly Phrasing[] = [
  says('en.exit.nominal', 'Fulham fear Velluti exit', expect('exit', 'Velluti', 'Fulham', null)),
  says(
    'en.exit.nominal',
    'Brentford confirm Quintela departure',
    expect('exit', 'Quintela', 'Brentford', null),
  ),
  says('en.talks.nominal', 'Everton in Velluti talks', expect('talks', 'Velluti', null, 'Everton')),
  says('en.bid.nominal', 'Everton make Velluti offer', expect('bid', 'Velluti', null, 'Everton')),
  says(
    'en.interest.move',
    'Brentford weigh Quintela move',
    expect('interest', 'Quintela', null, 'Brentford'),
  ),
  says(
    'en.interest.move',
    'Velluti closing in on Everton switch',
    expect('agreed', 'Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.move',
    "Velluti's Everton move collapses",
    expect('done', 'Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says('en.agreed.nominal', 'Velluti agrees Everton deal', expect('agreed', 'Velluti', null, 'Everton')),
  says(
    'en.agreed.nominal',
    'Quintela completes Brentford loan',
    expect('done', 'Quintela', null, 'Brentford', { loan: true }),
  ),
  says(
    'en.agreed.medical',
    'Velluti undergoes Everton medical',
    expect('agreed', 'Velluti', null, 'Everton'),
  ),
  says('en.agreed.head', 'Velluti heads for Everton', expect('agreed', 'Velluti', null, 'Everton')),
  says(
    'en.agreed.head',
    'Genk striker Dario Velluti is heading towards Brentford.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Brentford'),
  ),
  says('en.agreed.head', 'Everton head for Brentford on Saturday.'),
  says(
    'en.agreed.near',
    'Everton Close In On Velluti As Window Nears End',
    expect('agreed', 'Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Brentford Move Ahead Of Fulham In Race For Velluti',
    expect('interest', 'Velluti', null, 'Brentford'),
    expect('interest', 'Velluti', null, 'Fulham'),
  ),
  says('en.interest.race', 'Brentford Fight For Survival'),
  says(
    'en.done.sign',
    'Everton CONFIRM Dario Velluti signing, Rafa Quintela JOINS Brentford',
    expect('done', 'Dario Velluti', null, 'Everton'),
    expect('done', 'Rafa Quintela', null, 'Brentford'),
  ),
  says(
    'en.swap.other',
    'Everton are close to signing Genk striker Dario Velluti, with Ivo Lindqvist moving in the other direction.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
    expect('swap', 'Ivo Lindqvist', 'Everton', 'Genk'),
  ),
  says(
    'en.swap.other',
    'Porto winger Rafa Quintela is nearing a move to Brentford - with right-back Sam Okonedo going the other way.',
    expect('agreed', 'Rafa Quintela', 'Porto', 'Brentford'),
    expect('swap', 'Sam Okonedo', 'Brentford', 'Porto'),
  ),
  says(
    'en.swap',
    'Rafa Quintela has agreed to join Brentford, with Sam Okonedo heading to Porto in exchange.',
    expect('agreed', 'Rafa Quintela', 'Porto', 'Brentford'),
    expect('swap', 'Sam Okonedo', 'Brentford', 'Porto'),
  ),
  says(
    'en.interest.swoop',
    'Brentford completed a loan swoop for Genk midfielder Joel Adeyemi.',
    expect('done', 'Joel Adeyemi', 'Genk', 'Brentford', { loan: true }),
  ),
  says(
    'en.interest.shortlist',
    'Everton boss Colin Farrow will make Genk striker Dario Velluti his top target.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Dario Velluti bid farewell to Genk, opting to join Everton.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.hijack',
    "Everton make a late move to hijack Dario Velluti's move to Fulham from Genk",
    expect('agreed', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.hijack',
    "Everton plan to hijack Brentford's bid to sign Genk striker Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Brentford'),
  ),
];
