import { expect, type Phrasing, says } from './phrasing.js';

/** What short items leave out or put in front: labels, terms behind a comma, whose player somebody is. */
export const LABELLED: readonly Phrasing[] = [
  says(
    'en.bid.subject',
    'Fulham winger Dario Velluti may yet be the subject of a loan bid from Everton.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'hedged', loan: true }),
  ),
  says(
    'en.bid.subject',
    'Genk striker Ivo Lindqvist could be the subject of an offer from Celtic.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Celtic', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.nominal',
    'Genk striker Ivo Lindqvist has been the subject of a bid from Celtic.',
    expect('bid', 'Ivo Lindqvist', 'Genk', 'Celtic'),
  ),
  says(
    'en.bid.nominal',
    'Genk could receive a bid from Celtic for Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Celtic', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.subject',
    'Genk winger Sam Okonedo could be the subject of a January move from Brentford.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Brentford', { certainty: 'hedged' }),
  ),
  says(
    'en.done.join',
    'OFFICIAL: Dario Velluti has joined Everton from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.join',
    'Confirmed: Ivo Lindqvist joins Fulham',
    expect('done', 'Ivo Lindqvist', null, 'Fulham', { certainty: 'confirmed' }),
  ),
  says(
    'en.stay.remain',
    'It looks like the striker Ivo Lindqvist will be staying at Fulham.',
    expect('stay', 'Ivo Lindqvist', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.interest.want',
    'Looks like Everton want the Genk striker Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.talks.hold',
    'It seems that Everton are in talks with the Genk striker Ivo Lindqvist.',
    expect('talks', 'Ivo Lindqvist', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.join',
    'The striker Dario Velluti has joined Genk on loan. He remains contracted to Everton.',
    expect('done', 'Dario Velluti', 'Everton', 'Genk', { loan: true }),
  ),
  says(
    'en.interest.keen',
    'Fulham are keen on Sam Okonedo. The winger is under contract at Porto until 2027.',
    expect('interest', 'Sam Okonedo', 'Porto', 'Fulham'),
  ),
  says(
    'en.interest.keen',
    'Everton want Ivo Lindqvist of Genk. Brentford are keen on the player valued at £4m.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Brentford', { fee: { value: 4_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.make',
    'Everton have bid £31m plus £4m in add-ons for Dario Velluti.',
    expect('bid', 'Dario Velluti', null, 'Everton', { fee: { value: 31_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.agreed.agree',
    'Everton have agreed a fee of £31m plus add-ons with Genk for Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 31_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.pay',
    'Fulham will pay €12m and bonuses for the Porto winger Rafa Quintela.',
    expect('agreed', 'Rafa Quintela', 'Porto', 'Fulham', { fee: { value: 12_000_000, currency: 'EUR' } }),
  ),
  says(
    'en.exit.leave',
    'Fulham winger Dario Velluti is likely to leave this summer with Everton linked with a move.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'hedged' }),
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'hedged' }),
  ),
  says('en.exit.leave', 'The injury has left Everton with only one striker, Ivo Lindqvist.'),
  says(
    'en.done.sign',
    'Everton are in line for a sensational swoop to sign Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.turn',
    'Everton have taken a liking to the Genk striker Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.dream',
    'Genk striker Ivo Lindqvist says that it would be a dream to play for Everton.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.interest.ready',
    'Porto winger Rafa Quintela is being lined up for a move to Fulham.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
  ),
  says(
    'en.talks.nominal',
    'Genk defender Ivo Lindqvist is a Fulham target and negotiations between the clubs are under way.',
    expect('talks', 'Ivo Lindqvist', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.rival',
    'Everton will not compete with Fulham for the Genk striker Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Fulham'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Fulham winger Dario Velluti could leave on a free transfer.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.leave',
    'Fulham winger Dario Velluti is looking for a new club.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.bid.make',
    'Everton have made Fulham an offer for Ivo Lindqvist.',
    expect('bid', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'Everton have presented Fulham with an offer for Ivo Lindqvist.',
    expect('bid', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.nominal',
    'Everton have told Fulham of their interest in Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton would be interested in the Genk striker Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.plan',
    'Everton are scrambling to sign Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.agreed.close',
    'Everton are preparing to announce the signing of Ivo Lindqvist.',
    expect('agreed', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.attempt',
    'Everton have failed with a bid to sign Ivo Lindqvist from Genk.',
    expect('bid', 'Ivo Lindqvist', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.attempt',
    "Everton's attempt to sign the Genk striker Ivo Lindqvist failed.",
    expect('bid', 'Ivo Lindqvist', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.attempt',
    'Everton are stepping up their attempts to sign the Genk striker Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.stop.interest',
    'Everton will abandon their pursuit of Ivo Lindqvist and wait to see if Genk sell him.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton', { status: 'negative' }),
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says(
    'en.exit.sell',
    'Fulham will not sell Dario Velluti for less than his £65m release clause.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { fee: { value: 65_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.stay.renewed',
    "Fulham striker Ivo Lindqvist's contract has been extended until 2027.",
    expect('stay', 'Ivo Lindqvist', 'Fulham', null),
  ),
  says(
    'en.stay.renewed',
    'Fulham striker Ivo Lindqvist has been told that his contract will not be renewed.',
    expect('stay', 'Ivo Lindqvist', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.agreed.agree',
    'Genk winger Dario Velluti is in talks with Fulham after the two clubs agreed on a loan deal.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Fulham', { loan: true }),
  ),
  says(
    'en.interest.torn',
    'Genk striker Ivo Lindqvist is to choose between Everton and Fulham.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.torn',
    'Porto winger Rafa Quintela is torn between Brentford and Fulham.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Brentford'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
  ),
  says(
    'en.interest.track',
    'Brentford are the latest side to take an interest in Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Brentford'),
  ),
  says(
    'en.talks.hold',
    'Everton have held talks about signing the Genk striker Ivo Lindqvist.',
    expect('talks', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Fulham striker Ivo Lindqvist sold to Everton for £5m',
    expect('done', 'Ivo Lindqvist', 'Fulham', 'Everton', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Fulham winger Dario Velluti released',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.exit.sell',
    'Fulham manager Tom Benti sacked after defeat',
    expect('exit', 'Tom Benti', 'Fulham', null),
  ),
  says('en.exit.send', 'Genk striker Ivo Lindqvist sent a letter to Fulham.'),
  says(
    'en.interest.link',
    'everton-linked-with-genk-striker-ivo-lindqvist',
    expect('interest', 'ivo lindqvist', 'genk', 'everton'),
  ),
  says(
    'en.interest.want',
    'genk-striker-ivo-lindqvist-wanted-by-everton',
    expect('interest', 'ivo lindqvist', 'genk', 'everton'),
  ),
  says(
    'en.agreed.bound',
    'Genk striker Ivo Lindqvist could be on his way to Fulham.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Fulham', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.attempt',
    "Everton's attempt to land the Genk striker Ivo Lindqvist has fallen through.",
    expect('bid', 'Ivo Lindqvist', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.plan',
    'Everton may have to wait until the summer to land the Genk striker Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
];
