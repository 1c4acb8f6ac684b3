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
];
