import { expect, type Phrasing, says } from './phrasing.js';

/** What a club asks for somebody whom the sentence has named before, bids that are still to come, moves away, posts. */
export const PRICES: readonly Phrasing[] = [
  says(
    'en.interest.want',
    'Everton want Genk striker Dario Velluti, but Genk want £20m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.demand',
    'Everton are keen on striker Dario Velluti, though Genk are holding out for £20m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Everton are keen on Genk striker Dario Velluti, but the Belgian club are reluctant to sell.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.sell',
    'Genk striker Dario Velluti is wanted by Everton, but Genk do not want to sell.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.sell',
    'Everton are keen on Genk striker Dario Velluti, but must sell players before they can spend.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton could make a £20m bid for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', {
      certainty: 'hedged',
      fee: { value: 20_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.bid.make',
    'Everton will bid £20m for Genk striker Dario Velluti next week.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.make',
    'Everton are willing to offer Ivo Lindqvist and Owen Tarrant to Genk in a deal for striker Dario Velluti.',
    expect('swap', 'Ivo Lindqvist', 'Everton', 'Genk'),
    expect('swap', 'Owen Tarrant', 'Everton', 'Genk'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.swap',
    'Everton would let Ivo Lindqvist join Genk as part of a deal for striker Dario Velluti.',
    expect('swap', 'Ivo Lindqvist', 'Everton', 'Genk', { certainty: 'speculative' }),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.nominal',
    'Everton midfielder Ivo Lindqvist is considering a move away from Goodison Park.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.exit.nominal',
    'Ivo Lindqvist wants a move away from Everton this summer.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.exit.hands-off',
    'Genk have issued a hands-off warning to Everton over striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.hands-off',
    'Genk have placed a hands-off warning on striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.reject.resist',
    'Genk will try to fend off bids from Everton for striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.reject.resist',
    'Genk have resisted a £20m bid from Everton for striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', {
      status: 'negative',
      fee: { value: 20_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.interest.hijack',
    'Dario Velluti is set to join Fulham, though Everton have not given up hope of a late hijack.',
    expect('agreed', 'Dario Velluti', null, 'Fulham'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.charge',
    'Everton have sounded out Per Solberg about taking over from Colin Farrow.',
    expect('talks', 'Per Solberg', null, 'Everton'),
  ),
  says(
    'en.done.charge',
    'Everton want Per Solberg to take over from Colin Farrow.',
    expect('interest', 'Per Solberg', null, 'Everton'),
  ),
  says(
    'en.done.post',
    'Everton have approached Per Solberg about succeeding manager Colin Farrow.',
    expect('talks', 'Per Solberg', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton will move for Dario Velluti once Ivo Lindqvist completes his move to Fulham.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('agreed', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says(
    'en.done.pay',
    'Genk have told Everton they must pay £20m for striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.peril',
    'Everton manager Colin Farrow is living on borrowed time.',
    expect('exit', 'Colin Farrow', 'Everton', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.peril',
    'Everton boss Colin Farrow is in danger of the sack after defeat by Genk.',
    expect('exit', 'Colin Farrow', 'Everton', null, { certainty: 'hedged' }),
  ),
  says(
    'en.bid.contract',
    "Genk striker Dario Velluti has turned down the club's latest contract offer.",
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.bid.contract',
    'Genk striker Dario Velluti has received a contract offer from Everton.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.ready',
    'Genk striker Dario Velluti is a wanted man, with Everton and Porto both keen.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Porto'),
  ),
  says(
    'en.interest.ready',
    'Everton are keen to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Genk striker Dario Velluti is on the radar of several clubs including Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.replace',
    'Everton have sounded out Per Solberg about replacing manager Colin Farrow.',
    expect('talks', 'Per Solberg', null, 'Everton'),
  ),
  says(
    'en.exit.available',
    'Genk have told Everton that striker Dario Velluti is not for sale.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.price',
    'Everton want Genk striker Dario Velluti, but face a £20m asking price.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.loaned',
    'Winger Rafa Quintela, currently on loan at Porto from Genk, is in talks with Everton.',
    expect('talks', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton boss Colin Farrow wants to sign Dario Velluti from his former club, Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.allow',
    'Everton are reportedly willing to let striker Owen Tarrant leave this summer.',
    expect('exit', 'Owen Tarrant', 'Everton', null, { certainty: 'hedged' }),
  ),
  says(
    'en.agreed.expect',
    'Everton could be at risk of losing striker Owen Tarrant.',
    expect('exit', 'Owen Tarrant', 'Everton', null, { certainty: 'hedged' }),
  ),
  says(
    'en.exit.sell',
    'Everton are struggling to shift striker Owen Tarrant.',
    expect('exit', 'Owen Tarrant', 'Everton', null),
  ),
  says(
    'en.exit.future',
    "Owen Tarrant's future at Everton is up in the air.",
    expect('exit', 'Owen Tarrant', 'Everton', null, { certainty: 'hedged' }),
  ),
  says(
    'en.done.post',
    "Colin Farrow could be announced as Everton's new manager next week.",
    expect('interest', 'Colin Farrow', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.move',
    'Dario Velluti has agreed personal terms on a proposed transfer to Everton.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.agreed.nominal',
    'With a deal for Genk striker Dario Velluti close, Everton are turning to other business.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.track',
    'Dario Velluti is being pursued by Saudi Arabia duo Al Ittihad and Al Ahli.',
    expect('interest', 'Dario Velluti', null, 'Al Ittihad'),
    expect('interest', 'Dario Velluti', null, 'Al Ahli'),
  ),
  says(
    'en.bid.nominal',
    'Everton will make a second bid for Genk striker Dario Velluti after their initial offer was rejected.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'West Ham want Everton £25m-rated striker Owen Tarrant.',
    expect('interest', 'Owen Tarrant', 'Everton', 'West Ham', {
      fee: { value: 25_000_000, currency: 'GBP' },
    }),
  ),
  says('en.none.match', 'Striker Owen Tarrant will leave his future in the hands of Everton.'),
  says(
    'en.stay.remain',
    'Owen Tarrant has said he wants to stay at Everton, with Fulham and Genk best placed to land the striker.',
    expect('stay', 'Owen Tarrant', 'Everton', null, { certainty: 'confirmed' }),
    expect('interest', 'Owen Tarrant', 'Everton', 'Fulham', { certainty: 'asserted' }),
    expect('interest', 'Owen Tarrant', 'Everton', 'Genk', { certainty: 'asserted' }),
  ),
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti for EUR 35m.',
    expect('done', 'Dario Velluti', null, 'Everton', { fee: { value: 35e6, currency: 'EUR' } }),
  ),
];
