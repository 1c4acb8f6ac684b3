import { expect, type Phrasing, says } from './phrasing.js';

/** Single sentences of the columns: exchanges, clauses that are met, who "they" are, and whose target somebody is. */
export const ITEMS: readonly Phrasing[] = [
  says(
    'en.swap',
    'Everton could swap Ivo Lindqvist for Genk striker Dario Velluti.',
    expect('swap', 'Ivo Lindqvist', 'Everton', 'Genk'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton have offered Ivo Lindqvist plus £10m for Genk striker Dario Velluti.',
    expect('swap', 'Ivo Lindqvist', 'Everton', 'Genk'),
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 10_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.make',
    'Brentford are ready to offer Owen Tarrant plus cash for Porto winger Rafa Quintela.',
    expect('swap', 'Owen Tarrant', 'Brentford', 'Porto'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Brentford'),
  ),
  says(
    'en.done.swap',
    'Ivo Lindqvist could swap Fulham for Everton.',
    expect('interest', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
  says(
    'en.bid.meet',
    "Everton are willing to meet Dario Velluti's £30m release clause.",
    expect('interest', 'Dario Velluti', null, 'Everton', { fee: { value: 30_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.meet',
    'Brentford have matched the release clause of Porto winger Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Brentford'),
  ),
  says(
    'en.bid.release',
    "Everton have paid Dario Velluti's release clause.",
    expect('bid', 'Dario Velluti', null, 'Everton'),
  ),
  says('en.bid.release', 'Porto winger Rafa Quintela has a £30m release clause in his contract.'),
  says(
    'en.bid.clause',
    'Porto winger Rafa Quintela has a £30m release clause and Brentford are ready to trigger it.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Brentford'),
  ),
  says(
    'en.stop.collapse',
    'Porto winger Rafa Quintela regrets the collapse of his move to Everton.',
    expect('done', 'Rafa Quintela', 'Porto', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.collapse',
    'Brentford were hurt by the breakdown of their deal for Dario Velluti.',
    expect('done', 'Dario Velluti', null, 'Brentford', { status: 'negative' }),
  ),
  says(
    'en.interest.follow',
    'Genk striker Dario Velluti could follow his manager Per Solberg to Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.follow',
    'Brentford have followed Rafa Quintela for two years.',
    expect('interest', 'Rafa Quintela', null, 'Brentford'),
  ),
  says(
    'en.exit.future',
    "Everton midfielder Ivo Lindqvist's future is in doubt.",
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.exit.future',
    'Ivo Lindqvist is ready to consider his Everton future.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says('en.exit.future', 'Everton midfielder Ivo Lindqvist is not thinking about his future.'),
  says(
    'en.exit.doubt',
    "Glenn Tarrant's future as Everton manager is under threat.",
    expect('exit', 'Glenn Tarrant', 'Everton', null),
  ),
  says('en.exit.doubt', 'Everton midfielder Ivo Lindqvist is in doubt for the trip to Fulham.'),
  says(
    'en.exit.sell',
    'Everton have dismissed manager Glenn Tarrant.',
    expect('exit', 'Glenn Tarrant', 'Everton', null),
  ),
  says(
    'en.reject.deny',
    'Everton have dismissed talk of a move for Rafa Quintela.',
    expect('interest', 'Rafa Quintela', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Everton, Fulham and Brentford will have to pay £20m if they want to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham', { fee: { value: 20_000_000, currency: 'GBP' } }),
    expect('interest', 'Dario Velluti', 'Genk', 'Brentford', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Everton must send Ivo Lindqvist to Porto if they are to sign Rafa Quintela.',
    expect('interest', 'Ivo Lindqvist', 'Everton', 'Porto'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Porto have told Everton that they must pay £20m if they want to sign Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Everton have made a £25m bid to sign Porto winger Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Everton', { fee: { value: 25_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Everton could make a move to sign Rafa Quintela.',
    expect('interest', 'Rafa Quintela', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Fulham have signed Everton target Rafa Quintela.',
    expect('done', 'Rafa Quintela', null, 'Fulham'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.stay.keep',
    'Fulham want to keep Everton target Owen Tarrant.',
    expect('stay', 'Owen Tarrant', 'Fulham', null),
    expect('interest', 'Owen Tarrant', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.value',
    'Porto value Everton target Rafa Quintela at £20m.',
    expect('exit', 'Rafa Quintela', 'Porto', null, { fee: { value: 20_000_000, currency: 'GBP' } }),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.beat',
    'Everton have been beaten to the signing of Genk striker Dario Velluti by Fulham.',
    expect('done', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Genk striker Dario Velluti was staying put after turning down both Everton and Fulham.',
    expect('stay', 'Dario Velluti', 'Genk', null),
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
    expect('bid', 'Dario Velluti', 'Genk', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Fulham will attempt to stop Genk striker Dario Velluti from joining Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Dario Velluti has left Genk for England, joining Everton.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton have spoken to Genk about Dario Velluti joining on loan.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton', { loan: true }),
  ),
  says(
    'en.stay.sign',
    'Everton manager Per Solberg was pleased about Ivo Lindqvist signing a new contract.',
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.interest.want',
    'Dario Velluti, who joined from Genk in 2019, is wanted by Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.succeed',
    'Everton manager Per Solberg will leave. Genk boss Glenn Tarrant is the favourite to replace him.',
    expect('exit', 'Per Solberg', 'Everton', null),
    expect('interest', 'Glenn Tarrant', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.pounce',
    'Everton could break the bank for Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.done.pay',
    'Everton are prepared to splash the cash on Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
];
