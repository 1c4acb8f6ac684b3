import { expect, type Phrasing, says } from './phrasing.js';

/** Short posts as journalists write them on networks: pictures in front, moves without verbs, what somebody signs as. */
export const JOURNALIST_POST: readonly Phrasing[] = [
  // Pictures at the head of a sentence are no part of it.
  says(
    'en.agreed.medical',
    '🚨🔴🔵⚪️ Rafa Quintela to Everton, here we go!',
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.agreed.medical',
    '🚨💣 BREAKING: Rafa Quintela from Genk to Everton, here we go! ✈️',
    expect('agreed', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says('en.agreed.medical', 'Rafa Quintela from Genk to Everton supporters: thank you.'),
  // Confirmed is the story, and by nobody that is named.
  says(
    'en.agreed.medical',
    'Rafa Quintela to Everton, story confirmed.',
    expect('agreed', 'Rafa Quintela', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.agreed.medical',
    'Rafa Quintela to Everton, here we go and story confirmed!',
    expect('agreed', 'Rafa Quintela', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.done.join',
    'Rafa Quintela will move to Everton, Genk confirmed.',
    expect('agreed', 'Rafa Quintela', 'Genk', 'Everton', { certainty: 'confirmed' }),
  ),
  // As what somebody signs, or is examined.
  says(
    'en.done.post',
    'Rafa Quintela signs in as new Everton player on a contract until 2029.',
    expect('done', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.post',
    'Rafa Quintela will sign in as new Everton manager.',
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.post',
    'Rafa Quintela has been unveiled as the new Everton goalkeeper.',
    expect('done', 'Rafa Quintela', null, 'Everton'),
  ),
  says('en.done.post', 'Rafa Quintela has been named Everton captain.'),
  says(
    'en.agreed.examined',
    'Rafa Quintela is undergoing medical tests as new Everton player.',
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.agreed.examined',
    'Rafa Quintela has just completed his medical as a new Everton player.',
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.agreed.medical',
    'Medical tests this evening for Rafa Quintela at Everton.',
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
  // Words with a capital only for where they stand.
  says(
    'en.agreed.medical',
    'Rafa Quintela to Everton, here we go! Three-year deal has been signed.',
    expect('agreed', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.agreed.close',
    "Genk winger Rafa Quintela's move to Everton is almost done.",
    expect('agreed', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.done.complete',
    "Genk winger Rafa Quintela's move to Everton is signed and sealed.",
    expect('done', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton have presented their project to Rafa Quintela.',
    expect('talks', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.interest.want',
    'Rafa Quintela is wanted by Everton, as @harbourpost reports.',
    expect('interest', 'Rafa Quintela', null, 'Everton', { certainty: 'reported' }),
  ),
  // "he'd join" would be, "he'd joined" has been.
  says(
    'en.done.join',
    "Genk are fond of Rafa Quintela, but he'd join Everton.",
    expect('interest', 'Rafa Quintela', 'Genk', 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.done.join',
    "Genk lost Rafa Quintela: he'd joined Everton.",
    expect('done', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  // What has not been said.
  says(
    'en.exit.leave',
    'Genk winger Rafa Quintela has not told us that he wants to leave.',
    expect('exit', 'Rafa Quintela', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Genk winger Rafa Quintela has told us that he wants to leave.',
    expect('exit', 'Rafa Quintela', 'Genk', null),
  ),
];
