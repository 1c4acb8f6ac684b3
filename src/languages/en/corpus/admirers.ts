import { expect, type Phrasing, says } from './phrasing.js';

/** Who admires whom, and words for talks and watching that are not in every column. */
export const ADMIRERS: readonly Phrasing[] = [
  says(
    'en.interest.fan',
    'Everton are big fans of Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.interest.fan',
    'Everton boss Otto Lind is a fan of Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  // Whom somebody cheered on.
  says('en.interest.fan', 'Joel Benti has been a fan of Everton since childhood.'),
  says(
    'en.interest.fan',
    'Everton have signed striker Joel Benti from Genk. He grew up as a fan of Lille.',
    expect('done', 'Joel Benti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Talks are taking place between Everton and Genk over Joel Benti.',
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton and Genk are haggling over the price of Joel Benti.',
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.track',
    'Everton are keeping a watchful eye on Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.interest.track',
    'Everton think highly of Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.interest.pounce',
    'Everton are pushing hard for Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.agreed.close',
    'Joel Benti looks set for Everton.',
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  // Who lets somebody talk has him, and does not seek him.
  says(
    'en.talks.hold',
    'Joel Benti has been given permission by Genk to speak to Everton.',
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Joel Benti has been allowed by Genk to discuss terms with Everton.',
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
  ),
  // Agents talk for their players.
  says(
    'en.talks.hold',
    'Joel Benti is leaving Genk. His agent has held talks with Everton.',
    expect('exit', 'Joel Benti', 'Genk', null),
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'The agent of Joel Benti has been in contact with Everton.',
    expect('talks', 'Joel Benti', null, 'Everton'),
  ),
];
