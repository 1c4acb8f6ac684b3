import { expect, type Phrasing, says } from './phrasing.js';

const HEDGED = { certainty: 'hedged' as const };

/** Players who were watched in a match, free agents who ended their contracts, clubs that hear offers, links that are challenged. */
export const GOSSIP_ITEM: readonly Phrasing[] = [
  says(
    'en.interest.track',
    'Everton scouts watched Genk striker Rafa Quintela in the 2-0 defeat to Anderlecht.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.track',
    'Everton have sent scouts to watch Genk striker Rafa Quintela in the 2-0 loss to Anderlecht.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.track',
    'Everton are tracking Genk striker Rafa Quintela, who is close to a move to Anderlecht.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
    expect('agreed', 'Rafa Quintela', 'Genk', 'Anderlecht'),
  ),
  says(
    'en.exit.leave',
    'Striker Rafa Quintela is a free agent after ripping up his contract with Genk.',
    expect('exit', 'Rafa Quintela', 'Genk', null),
  ),
  says(
    'en.exit.leave',
    'Striker Rafa Quintela is a free agent after terminating his contract at Genk.',
    expect('exit', 'Rafa Quintela', 'Genk', null),
  ),
  says(
    'en.exit.sell',
    'Everton want Genk striker Rafa Quintela, with the Belgian club said to be willing to hear offers.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton'),
    expect('exit', 'Rafa Quintela', 'Genk', null, HEDGED),
  ),
  says(
    'en.exit.sell',
    'Genk are ready to hear offers for striker Rafa Quintela.',
    expect('exit', 'Rafa Quintela', 'Genk', null),
  ),
  says('en.exit.sell', 'Genk hear that offers are few for a striker like Rafa Quintela.'),
  says(
    'en.reject.deny',
    'Genk striker Rafa Quintela has challenged speculation that he could be leaving the club.',
    expect('exit', 'Rafa Quintela', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.reject.deny',
    'Everton chairman Mark Ollins has rebuffed suggestions that his side could sign Genk striker Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative' }),
  ),
];
