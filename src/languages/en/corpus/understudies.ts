import { expect, type Phrasing, says } from './phrasing.js';

/** Those for whom somebody else is sought, those who bear a title, and clubs of which the text spoke before. */
export const UNDERSTUDIES: readonly Phrasing[] = [
  says('en.interest.want', 'Everton want cover for left-back Dario Velluti.'),
  says('en.done.sign', 'Everton are keen to bring in backup for Dario Velluti.'),
  says(
    'en.interest.want',
    "Everton want Porto's Rafa Quintela as back-up for Dario Velluti.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says('en.interest.competition', 'Everton are short of recognised competition for Dario Velluti.'),
  says('en.interest.want', 'Everton want to provide competition for Dario Velluti.'),
  says(
    'en.done.sign',
    'Everton have signed Spain international and two-time World Cup winner Rosa Quintela on a one-year contract.',
    expect('done', 'Rosa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Genk midfielder and captain Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton want Genk midfielder Dario Velluti and winger Rafa Quintela.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Everton want a striker. Talks are ongoing with Genk over a deal for Dario Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says('en.talks.nominal', 'Everton want a striker. Genk have had several approaches for Dario Velluti.'),
  says('en.exit.send', "Dario Velluti was sent home from Everton's tour as a precaution."),
  says(
    'en.done.join',
    "Dario Velluti becomes Everton's third summer signing following Rafa Quintela from Porto and midfielder Joel Adeyemi.",
    expect('done', 'Dario Velluti', null, 'Everton'),
    expect('done', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('done', 'Joel Adeyemi', null, 'Everton'),
  ),
  says(
    'en.done.join',
    "Dario Velluti becomes Everton's third summer signing after Rafa Quintela left.",
    expect('done', 'Dario Velluti', null, 'Everton'),
    expect('exit', 'Rafa Quintela', null, null),
  ),
  says(
    'en.agreed.agree',
    'Everton have agreed a fee with Genk for Dario Velluti. The deal is yet to be completed.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    "Everton have signed Ter Velde's compatriot Dario Velluti from Genk.",
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.make',
    'In addition to Rafa Quintela, Everton want Genk striker Dario Velluti, although they are yet to make a bid for him.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Contract renewal talks between Genk and Dario Velluti have broken down.',
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.sell',
    'Everton want Dario Velluti. Genk are in no rush to sell a player who has done well.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.interest.move',
    'Dario Velluti has arrived in London ahead of a move to Everton.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti from Genk.\n\nManager Per Solberg thinks that Velluti will benefit from joining Everton.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says('en.bid.nominal', 'The Everton chairman Owen Tarrant has yet to receive an offer from Fulham.'),
  says(
    'en.done.sign',
    'Everton are close to signing Dario Velluti, and Rafa Quintela insists that he is happy.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti and Rafa Quintela has joined Fulham.',
    expect('done', 'Dario Velluti', null, 'Everton'),
    expect('done', 'Rafa Quintela', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti and Rafa Quintela.',
    expect('done', 'Dario Velluti', null, 'Everton'),
    expect('done', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton signed Dario Velluti over Rafa Quintela.',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.stay.remain',
    'Everton hope Dario Velluti and Rafa Quintela will stay.',
    expect('stay', 'Dario Velluti', 'Everton', null),
    expect('stay', 'Rafa Quintela', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Talks with the Genk manager have left Dario Velluti in no mood to complain. They left him content.',
  ),
  says(
    'en.done.sign',
    'Soccer-Everton sign striker Dario Velluti from Genk',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
];
