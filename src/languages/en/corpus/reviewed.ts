import { expect, type Phrasing, says } from './phrasing.js';

const pounds = (millions: number) => ({ value: millions * 1_000_000, currency: 'GBP' });

/** What long reports of many outlets showed to be missing: who does it, to whom, and what only sounds like it. */
export const REVIEWED: readonly Phrasing[] = [
  says(
    'en.interest.destination',
    'Everton have been named as a possible destination for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.destination',
    'Fulham and Lens are likely suitors for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('interest', 'Dario Velluti', 'Genk', 'Lens'),
  ),
  says(
    'en.done.terms',
    'Burnley goalkeeper Owen Tarrant signed a five-year contract at Turf Moor in the spring.',
    expect('stay', 'Owen Tarrant', 'Burnley', null),
  ),
  says(
    'en.done.terms',
    'Genk striker Dario Velluti has signed a four-year contract with Everton.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'Everton had two bids for Genk striker Dario Velluti turned down.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says('en.bid.nominal', 'Burnley have had several bids for goalkeeper Owen Tarrant.'),
  says(
    'en.done.pay',
    'Dario Velluti cost Everton £20m from Genk two years ago.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { fee: pounds(20) }),
  ),
  says(
    'en.done.pay',
    'Everton want Genk striker Dario Velluti, who would cost Everton £20m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { fee: pounds(20) }),
  ),
  says(
    'en.agreed.agree',
    'Genk striker Dario Velluti wants to join Everton and has agreed personal terms.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.recall.short',
    'Everton have ended the loan of Genk striker Dario Velluti.',
    expect('loan-return', 'Dario Velluti', 'Everton', 'Genk'),
  ),
  says(
    'en.recall.short',
    'Everton have ended the loan of Dario Velluti at Genk.',
    expect('loan-return', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.ready',
    'Genk striker Dario Velluti could leave, with Everton and Lens ready to pounce.',
    expect('exit', 'Dario Velluti', 'Genk', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Lens'),
  ),
  says(
    'en.done.post',
    'Everton want Owen Tarrant to become their next manager.',
    expect('interest', 'Owen Tarrant', null, 'Everton'),
  ),
  says('en.done.post', 'Everton want Owen Tarrant to become their next captain.'),
  says(
    'en.done.succeed',
    'Everton boss Per Solberg is under pressure, with Genk coach Owen Tarrant lined up to replace him.',
    expect('agreed', 'Owen Tarrant', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.demand',
    'Genk are demanding £40m from Everton for Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: pounds(40) }),
  ),
  says(
    'en.fail.lack',
    'The chances of Dario Velluti signing a new deal with Genk are slim.',
    expect('stay', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.interest.hope',
    'There is talk of Everton selling Owen Tarrant to Genk.',
    expect('interest', 'Owen Tarrant', 'Everton', 'Genk'),
  ),
  says(
    'en.interest.rival',
    "Everton will face stiff competition for Dario Velluti's signature from Lens.",
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Lens'),
  ),
  says(
    'en.exit.available',
    'Genk striker Dario Velluti is expected to be on the move this summer.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.interest.shortlist',
    "Everton's top target appears to be Genk's Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    "Everton hope to bring in Owen Tarrant from Burnley, while Genk's Dario Velluti is also a target.",
    expect('interest', 'Owen Tarrant', 'Burnley', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.stay.contract',
    'Everton have not held contract talks with Owen Tarrant.',
    expect('stay', 'Owen Tarrant', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Everton boss Per Solberg said there are no contract talks taking place with anybody.',
  ),
  says('en.exit.sell', 'The season saw Everton forward Owen Tarrant fire 27 goals.'),
  says(
    'en.exit.sell',
    'Everton have fired manager Per Solberg.',
    expect('exit', 'Per Solberg', 'Everton', null),
  ),
  says('en.interest.shortlist', 'READ NEXT – Everton target Dario Velluti rejects Lens'),
  says('en.done.sign', "DON'T MISS: Everton sign Dario Velluti"),
  says(
    'en.fail.lack',
    'There is little chance that Everton sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.doubt',
    'Dario Velluti move to Everton in doubt',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.move',
    'Dario Velluti transfer to Everton agreed',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says('en.done.beat', 'Genk striker Dario Velluti was in the team beaten 2-0 by Fulham.'),
  says(
    'en.done.return',
    'Manager Owen Stadler has been tasked with returning Everton to the top of the table.',
  ),
  says(
    'en.interest.prefer',
    'Genk striker Dario Velluti prefers a move to Everton over other clubs such as Fulham and Lens.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.reject.deny',
    'Everton denied reports that Dario Velluti and Sam Okonedo are wanted by Fulham.',
    expect('interest', 'Dario Velluti', 'Everton', 'Fulham', {
      status: 'negative',
      certainty: 'confirmed',
    }),
    expect('interest', 'Sam Okonedo', 'Everton', 'Fulham', {
      status: 'negative',
      certainty: 'confirmed',
    }),
  ),
  says(
    'en.agreed.nominal',
    'Everton are trying to hammer out a deal for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.return',
    'Dario Velluti returns to Genk as his loan at Everton ends.',
    expect('loan-return', 'Dario Velluti', 'Everton', 'Genk'),
  ),
  says(
    'en.interest.want',
    'Giants like Everton and Fulham want Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.interest.want',
    'Several clubs including Fulham, Lens and Burnley want Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('interest', 'Dario Velluti', 'Genk', 'Lens'),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says(
    'en.stay.contract',
    'Contract talks between Everton and winger Sam Okonedo have stalled.',
    expect('stay', 'Sam Okonedo', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.interest.shortlist',
    "Genk striker Dario Velluti is on Everton's transfer wishlist.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.stay.contract',
    'Everton decided not to offer winger Sam Okonedo a new contract.',
    expect('stay', 'Sam Okonedo', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.stay.keep',
    "The manager's desire to keep Sam Okonedo at Everton is no secret.",
    expect('stay', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.done.post',
    'Owen Stadler is closing in on becoming the permanent Everton manager.',
    expect('agreed', 'Owen Stadler', null, 'Everton'),
  ),
  says(
    'en.exit.farewell',
    'Manager Alan Reuter departs Everton in an emotional farewell.',
    expect('exit', 'Alan Reuter', 'Everton', null),
  ),
  says('en.done.sign', 'READ MORE ~ Done deal: Everton sign Dario Velluti for £20m'),
  says(
    'en.talks.hold',
    "Genk are at home on Sunday. We understand that talks between striker Dario Velluti's agent and English clubs are planned.",
  ),
  says(
    'en.done.join',
    'Genk striker Dario Velluti has agreed to join Everton, or so they say.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'reported' }),
  ),
];
