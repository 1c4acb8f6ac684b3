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
  // Gerunds with a position behind them, and lists to their end.
  says(
    'en.done.sign',
    'Everton have been busy, signing goalkeeper Rafa Quintela from Genk and winger Pavel Reuter from Lille.',
    expect('done', 'Rafa Quintela', 'Genk', 'Everton'),
    expect('done', 'Pavel Reuter', 'Lille', 'Everton'),
  ),
  says(
    'en.done.sign',
    'On signing Rafa Quintela, Everton made him captain.',
    expect('done', 'Rafa Quintela', null, 'Everton'),
  ),
  says('en.done.sign', 'Summer signing Rafa Quintela scored twice for Everton in the derby.'),
  says(
    'en.exit.nominal',
    'The expected departures of Rafa Quintela, Pavel Reuter and Carl Dorn have helped Swansea.',
    expect('exit', 'Rafa Quintela', 'Swansea', null),
    expect('exit', 'Pavel Reuter', 'Swansea', null),
    expect('exit', 'Carl Dorn', 'Swansea', null),
  ),
  // He and his club.
  says(
    'en.stay.contract',
    'Rafa Quintela and Everton are negotiating a new contract.',
    expect('stay', 'Rafa Quintela', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Rafa Quintela and Everton have parted ways.',
    expect('exit', 'Rafa Quintela', 'Everton', null),
  ),
  says(
    'en.done.sign',
    'An injury to Carl Dorn prompted Everton to sign Rafa Quintela from Genk.',
    expect('done', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.plan',
    'Everton have made moves to snare Rafa Quintela from Genk.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton are among the suitors for Rafa Quintela.',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton need cover, with Rafa Quintela and Pavel Reuter believed to be potential targets.',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
    expect('interest', 'Pavel Reuter', null, 'Everton'),
  ),
  says(
    'en.done.loaned',
    'Rafa Quintela is on a loan spell at Parma.',
    expect('done', 'Rafa Quintela', null, 'Parma', { loan: true }),
  ),
  says(
    'en.stay.keep',
    'Everton have triggered their contract extension option on Rafa Quintela.',
    expect('stay', 'Rafa Quintela', 'Everton', null),
  ),
  // Where one clause ends and the next begins, without a comma.
  says(
    'en.done.sign',
    'Everton want to sign Rafa Quintela from Genk and Lille want to sign Pavel Reuter from Fulham.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
    expect('interest', 'Pavel Reuter', 'Fulham', 'Lille'),
  ),
  says(
    'en.bid.make',
    "Everton have made a £20m bid for Genk's Rafa Quintela and Pavel Reuter is set to leave Fulham.",
    expect('bid', 'Rafa Quintela', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
    expect('exit', 'Pavel Reuter', 'Fulham', null),
  ),
  says(
    'en.interest.link',
    'Rafa Quintela has been linked with Everton, and Lille want to sign Pavel Reuter from Fulham.',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
    expect('interest', 'Pavel Reuter', 'Fulham', 'Lille'),
  ),
  says(
    'en.interest.link',
    'Rafa Quintela has been linked with Everton in a deal worth £20m.',
    expect('interest', 'Rafa Quintela', null, 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.want',
    'Rafa Quintela is wanted by Everton but nothing has been signed.',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Rafa Quintela, who joined from Lille in 2021, has agreed to join Everton.',
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
];
