import { expect, type Phrasing, says } from './phrasing.js';

/** What is told of somebody between two commas, and the sentence that goes on around it. */
export const INSERTIONS: readonly Phrasing[] = [
  says(
    'en.done.sign',
    'Everton have signed Ivo Lindqvist, 25, who scored ten goals last season, from Genk.',
    expect('done', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Genk have sold Dario Velluti, whose contract was running out, to Everton for £5m.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 5000000, currency: 'GBP' } }),
  ),
  says(
    'en.talks.nominal',
    'Talks between Burnley and Lens over midfielder Joel Adeyemi, 22, who is wanted by Wolves, have broken down.',
    expect('talks', 'Joel Adeyemi', 'Lens', 'Burnley', { status: 'negative' }),
    expect('interest', 'Joel Adeyemi', 'Lens', 'Wolves'),
  ),
  says(
    'en.stay.contract',
    'Stoke City have offered midfielder Owen Tarrant, 30, who has played in every game, a new contract.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on Rafa Quintela, 21, who has been linked with Leeds, and Ivo Lindqvist.',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Leeds'),
  ),
  says(
    'en.done.join',
    'Everton boss Per Solberg will try to persuade Dario Velluti, who is out of contract, to join the club.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Genk will let Sam Okonedo, 33, who has not played this season, leave.',
    expect('exit', 'Sam Okonedo', 'Genk', null),
  ),
  says(
    'en.bid.make',
    'Wolves made a bid for Rafa Quintela, who is 21, but not for Owen Tarrant.',
    expect('bid', 'Rafa Quintela', null, 'Wolves'),
  ),
  says(
    'en.interest.want',
    'Leeds want Dario Velluti, who plays for Genk, on loan.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds', { loan: true }),
  ),
  says(
    'en.bid.nominal',
    "Fulham's £9m bid for Ivo Lindqvist, whose deal ends in 2026, was rejected by Genk.",
    expect('bid', 'Ivo Lindqvist', 'Genk', 'Fulham', {
      status: 'negative',
      fee: { value: 9000000, currency: 'GBP' },
    }),
  ),
  says(
    'en.interest.want',
    'Wolves want Sam Okonedo, who is on loan from Genk, Rafa Quintela, 21, and Ivo Lindqvist.',
    expect('interest', 'Sam Okonedo', null, 'Wolves'),
    expect('interest', 'Rafa Quintela', null, 'Wolves'),
    expect('interest', 'Ivo Lindqvist', null, 'Wolves'),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on Ivo Lindqvist. The Genk defender is free to talk to clubs abroad from January.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on Ivo Lindqvist, who can speak to foreign clubs in January.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Ivo Lindqvist - a free agent since June - on a two-year deal.',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Genk have sold Dario Velluti - who was out of contract in 2026 - to Everton.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.nominal',
    'Interest from Burnley, who are second in the table, in Lens midfielder Joel Adeyemi is growing.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.interest.move',
    'Genk striker Dario Velluti has been linked with moves to Burnley, who need a striker, and Fulham.',
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Everton have spoken to Genk, who need to raise money, about Dario Velluti joining on loan.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton', { loan: true }),
  ),
  says(
    'en.done.sign',
    'Fulham, who are second in the table, are close to signing Dario Velluti, with Ivo Lindqvist keen to leave.',
    expect('agreed', 'Dario Velluti', null, 'Fulham'),
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
  ),
];
