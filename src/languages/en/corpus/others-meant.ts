import { expect, type Phrasing, says } from './phrasing.js';

/** Sentences in which nobody moves, or another than the one who stands nearest. */
export const OTHERS_MEANT: readonly Phrasing[] = [
  // What a side has to choose from.
  says(
    'en.none.squad',
    'Everton are well stocked for centre-backs, with Rafa Quintela, Pavel Reuter and Carl Dorn all options when fit.',
  ),
  says(
    'en.none.squad',
    'Everton could look for a left-back, with Rafa Quintela the only first-team option available.',
  ),
  says('en.none.squad', "Everton's preferred midfield trio are Rafa Quintela, Pavel Reuter and Carl Dorn."),
  says(
    'en.interest.shortlist',
    'Rafa Quintela is an option for Everton.',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says('en.exit.leave', "Rafa Quintela's broken wrist left Everton with a single fit goalkeeper."),
  says('en.exit.sell', 'Rafa Quintela of Everton is more than happy to sacrifice himself for the team.'),
  // Who decides, and who was to go in any case.
  says('en.exit.available', 'The Everton chairman Mark Ollins has made several million available.'),
  says(
    'en.interest.move',
    'Genk want Everton striker Rafa Quintela, and owner Mark Ollins has tried to push through a permanent switch.',
    expect('interest', 'Rafa Quintela', 'Everton', 'Genk'),
  ),
  says('en.exit.replace', 'Everton are drawing up a list of candidates to succeed caretaker Mark Ollins.'),
  says(
    'en.exit.available',
    'Genk coach Karl Maes says that they would consider a move if the right player becomes available.',
  ),
  says('en.exit.price', "The second problem could be Rafa Quintela's price tag."),
  says(
    'en.exit.price',
    "Everton have put a £25m price on Rafa Quintela's head.",
    expect('exit', 'Rafa Quintela', 'Everton', null, { fee: { value: 25_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.signing',
    'Everton will use funds from the potential sale of Rafa Quintela to fund signings this month.',
  ),
  // Of whom a clause tells.
  says(
    'en.exit.leave',
    'The France left-back Rafa Quintela, who has fallen out with Karl Maes and is set to leave Everton, is in Rome.',
    expect('exit', 'Rafa Quintela', 'Everton', null),
  ),
  says(
    'en.interest.link',
    'Rafa Quintela is one such star who Everton look happy to release, who has also been linked with Genk.',
    expect('interest', 'Rafa Quintela', 'Everton', 'Genk'),
  ),
  says(
    'en.done.sign',
    '"I signed Rafa Quintela for Genk so I know his qualities," said Celtic manager Mark Ollins.',
    expect('done', 'Rafa Quintela', null, 'Genk', { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.sell',
    'Losing Rafa Quintela to Genk has left Everton short of goals.',
    expect('done', 'Rafa Quintela', null, 'Genk'),
  ),
];
