import { expect, type Phrasing, says } from './phrasing.js';

/** What the columns of rumours say: several players at once, places taken over, chances offered, clubs chosen. */
export const GOSSIP: readonly Phrasing[] = [
  says(
    'en.interest.swoop',
    'Everton are interested in Genk duo Dario Velluti and Joel Adeyemi in a £30m swoop.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 30_000_000, currency: 'GBP' } }),
    expect('interest', 'Joel Adeyemi', 'Genk', 'Everton', { fee: { value: 30_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.track',
    'Fulham are considering bids for two Porto players: winger Rafa Quintela, 24, and full-back Tomas Seabra, 21.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
    expect('interest', 'Tomas Seabra', 'Porto', 'Fulham'),
  ),
  says(
    'en.interest.pounce',
    "Wolves are being linked with moves for two attackers, Genk's Dario Velluti and Porto's Rafa Quintela.",
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.done.sign',
    'Porto have offered Wolves the chance to sign winger Rafa Quintela.',
    expect('talks', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.done.sign',
    'Genk have offered Everton the opportunity to sign Dario Velluti for £8m.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 8_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.replace',
    'Lens midfielder Joel Adeyemi could replace Burnley captain Owen Tarrant.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.exit.replace',
    'Colin Farrow could replace Dale Whitmore as Stoke City manager.',
    expect('interest', 'Colin Farrow', null, 'Stoke City'),
  ),
  says('en.exit.replace', 'Lens midfielder Joel Adeyemi replaced Owen Tarrant at half-time.'),
  says(
    'en.interest.choose',
    'Lens midfielder Joel Adeyemi has chosen Burnley.',
    expect('agreed', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.interest.choose',
    'Genk striker Dario Velluti has chosen Everton over Wolves.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Porto winger Rafa Quintela only wanted Wolves.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.interest.rival',
    'Everton are battling Wolves and Fulham in the chase for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.noticed',
    'Porto winger Rafa Quintela is interesting Wolves and Fulham.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
  ),
  says(
    'en.fail.miss',
    'Everton are likely to miss out on the signing of Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.fail.lack',
    'Lens midfielder Joel Adeyemi has told Burnley to forget about signing him.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley', { status: 'negative' }),
  ),
  says(
    'en.reject.deny',
    'Porto winger Rafa Quintela has refused to rule out a move to Wolves.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.exit.sell',
    'Fulham are ready to offload Dutch winger Daan Hoekstra, 25, French defender Luc Perrin, 27, and Owen Tarrant, 29.',
    expect('exit', 'Daan Hoekstra', 'Fulham', null),
    expect('exit', 'Luc Perrin', 'Fulham', null),
    expect('exit', 'Owen Tarrant', 'Fulham', null),
  ),
  says(
    'en.interest.keen',
    'Wolves are interested in Monaco defender Luc Perrin.',
    expect('interest', 'Luc Perrin', 'Monaco', 'Wolves'),
  ),
  says(
    'en.interest.keen',
    'Perrin: Everton and Wolves are interested in the Monaco and Mali defender, 23.',
    expect('interest', 'Perrin', 'Monaco', 'Everton'),
    expect('interest', 'Perrin', 'Monaco', 'Wolves'),
  ),
  says(
    'en.recall',
    'Velluti fears he will be sent back to Genk by Everton.',
    expect('loan-return', 'Velluti', 'Everton', 'Genk'),
  ),
  says(
    'en.fail.yet',
    'Wolves have yet to make a bid for Porto winger Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative' }),
  ),
  says('en.fail.yet', 'Everton midfielder Ivo Lindqvist has yet to sign a new deal at Goodison Park.'),
  says('en.fail.yet', 'Burnley captain Owen Tarrant is yet to agree a new contract with the club.'),
  says(
    'en.stay.contract',
    'Burnley are keen to tie Owen Tarrant down to a new deal to fend off interest from Everton and Fulham.',
    expect('stay', 'Owen Tarrant', 'Burnley', null),
    expect('interest', 'Owen Tarrant', 'Burnley', 'Everton'),
    expect('interest', 'Owen Tarrant', 'Burnley', 'Fulham'),
  ),
  says(
    'en.interest.job',
    "Genk coach Per Solberg is a contender for Colin Farrow's job at Fulham.",
    expect('interest', 'Per Solberg', 'Genk', 'Fulham'),
  ),
  says(
    'en.exit.leave',
    'Colin Farrow insists he has no intention of quitting as Fulham manager.',
    expect('exit', 'Colin Farrow', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.interest.shortlist',
    "Genk striker Dario Velluti remains top of Colin Farrow's list of targets at Fulham.",
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.exit.available',
    'Owen Tarrant will be allowed to leave Burnley under the terms of his agreement.',
    expect('exit', 'Owen Tarrant', 'Burnley', null),
  ),
  says(
    'en.done.join',
    'Everton midfielder Ivo Lindqvist looks set to join a Championship side on loan.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { loan: true }),
  ),
  says(
    'en.interest.swoop',
    'Wolves could sign midfielder Joel Adeyemi should a move for Rafa Quintela fail.',
    expect('interest', 'Joel Adeyemi', null, 'Wolves', { certainty: 'speculative' }),
    expect('interest', 'Rafa Quintela', null, 'Wolves', { certainty: 'speculative' }),
  ),
  says(
    'en.done.join',
    'Porto winger Rafa Quintela is now officially a Fulham player.',
    expect('done', 'Rafa Quintela', 'Porto', 'Fulham'),
  ),
  says(
    'en.interest.shortlist',
    'Genk striker Dario Velluti remains a Fulham target.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.shortlist',
    'Porto coach Hugo Valadas has emerged as an Everton target.',
    expect('interest', 'Hugo Valadas', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Wolves are eyeing Fulham target and Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves'),
  ),
  says(
    'en.interest.shortlist',
    "Porto winger Rafa Quintela is a priority for Everton's prospective new owners.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Dario Velluti is wanted by three clubs this summer: Wolves, Fulham, Everton.',
    expect('interest', 'Dario Velluti', null, 'Wolves'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.link',
    'Wolves and Fulham have been linked to Velluti.',
    expect('interest', 'Velluti', null, 'Wolves'),
    expect('interest', 'Velluti', null, 'Fulham'),
  ),
  says(
    'en.interest.keen',
    "Everton president Glenn Prescott has said that he's interested in signing both Dario Velluti and Rafa Quintela.",
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.post',
    'Genk coach Per Solberg is set to become the new manager at Fulham.',
    expect('agreed', 'Per Solberg', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Stoke City are set to appoint England Under-20s coach Colin Farrow as their manager.',
    expect('agreed', 'Colin Farrow', null, 'Stoke City'),
  ),
  says(
    'en.interest.track',
    'Fulham have identified former Everton boss Colin Farrow as their next head coach.',
    expect('interest', 'Colin Farrow', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Brazil and former Genk midfielder Edinho, 29, for £9m from Porto.',
    expect('done', 'Edinho', 'Porto', 'Everton', { fee: { value: 9_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Stoke City defender Owen Tarrant has joined Marlow Athletic on loan.',
    expect('done', 'Owen Tarrant', 'Stoke City', 'Marlow Athletic', { loan: true }),
  ),
  says(
    'en.stay.hand',
    'Everton are close to handing Ivo Lindqvist, 18, a new £20,000-a-week contract.',
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.stay.hand',
    'Burnley have awarded captain Owen Tarrant a new deal.',
    expect('stay', 'Owen Tarrant', 'Burnley', null),
  ),
  says('en.stay.hand', 'Burnley handed Owen Tarrant his debut against Stoke City.'),
  says(
    'en.fail.fail',
    'Wolves have admitted defeat in their bid to sign Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative' }),
  ),
];
