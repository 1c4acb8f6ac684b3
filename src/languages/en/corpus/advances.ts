import { expect, type Phrasing, says } from './phrasing.js';

const FEE = { fee: { value: 35_000_000, currency: 'GBP' } } as const;

/** Bids that come to a club, how moves stand where no verb says so, and what will come for certain. */
export const ADVANCES: readonly Phrasing[] = [
  // Bids come to those who would sell.
  says(
    'en.bid.nominal',
    'The first bid came from Everton for Joel Benti.',
    expect('bid', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'The first bid for Joel Benti came from Everton.',
    expect('bid', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'Bids have come in for Joel Benti from Everton and Lille.',
    expect('bid', 'Joel Benti', null, 'Everton'),
    expect('bid', 'Joel Benti', null, 'Lille'),
  ),
  says(
    'en.bid.nominal',
    'A new offer has arrived from Everton for Joel Benti.',
    expect('bid', 'Joel Benti', null, 'Everton'),
  ),
  says('en.bid.nominal', 'Genk say that no offer has arrived for Joel Benti.'),
  says(
    'en.bid.nominal',
    'Genk insist that no bids have come in for Joel Benti from Everton.',
    expect('bid', 'Joel Benti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.pounce',
    'Everton could come in for Joel Benti from Genk.',
    expect('interest', 'Joel Benti', 'Genk', 'Everton'),
  ),
  // How a move stands, said behind "with" without a verb.
  says(
    'en.agreed.close',
    'Joel Benti was left out, with a move to Everton close.',
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.agreed.close',
    'Joel Benti was left out, with a switch to Everton in its final stages.',
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.agreed.expect',
    'Joel Benti was left out, with a move to Everton likely.',
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  // What is certain to come.
  says(
    'en.agreed.close',
    "Joel Benti's move to Everton is a done deal.",
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.agreed.close',
    "Joel Benti's move to Everton is a formality.",
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.agreed.close',
    'It is a case of when, not if, Joel Benti joins Everton.',
    expect('agreed', 'Joel Benti', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'It is just a matter of time until Joel Benti leaves Genk.',
    expect('exit', 'Joel Benti', 'Genk', null),
  ),
  // Talks that go on are not over.
  says(
    'en.talks.nominal',
    'Talks are ongoing over a fee for Joel Benti between Everton and Genk.',
    expect('talks', 'Joel Benti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Everton want Joel Benti. Talks are ongoing over a fee.',
    expect('interest', 'Joel Benti', null, 'Everton'),
    expect('talks', 'Joel Benti', null, 'Everton'),
  ),
  // What could not be reached is denied.
  says(
    'en.fail.reach',
    'Everton wanted Joel Benti, but an agreement could not be reached with Genk.',
    expect('interest', 'Joel Benti', 'Genk', 'Everton'),
    expect('agreed', 'Joel Benti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.fail.reach',
    "Everton wanted Joel Benti but an agreement couldn't be reached with Genk.",
    expect('interest', 'Joel Benti', 'Genk', 'Everton'),
    expect('agreed', 'Joel Benti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.agreed.agree',
    'Everton want Joel Benti and an agreement has been reached with Genk.',
    expect('agreed', 'Joel Benti', 'Genk', 'Everton'),
  ),
  // What a sum is close to.
  says(
    'en.exit.demand',
    'Genk want close to £35m for Joel Benti.',
    expect('exit', 'Joel Benti', 'Genk', null, FEE),
  ),
  // Others are left in a race, and nobody leaves them.
  says(
    'en.interest.keen',
    'Lille have pulled out of the race for Joel Benti, leaving Fulham and Porto in the running.',
    expect('interest', 'Joel Benti', null, 'Lille', { status: 'negative' }),
    expect('interest', 'Joel Benti', null, 'Fulham'),
    expect('interest', 'Joel Benti', null, 'Porto'),
  ),
  says(
    'en.done.sign',
    'Everton would have to buy Joel Benti out of his contract at Genk.',
    expect('interest', 'Joel Benti', 'Genk', 'Everton'),
  ),
  // Who gets a share of the sum is no buyer.
  says(
    'en.bid.receive',
    'Inter striker Joel Benti will join Chelsea. Everton are in line to pocket £4m from the deal due to a sell-on clause.',
    expect('agreed', 'Joel Benti', 'Inter', 'Chelsea'),
  ),
  says('en.exit.send', 'Genk have sent Joel Benti to train with the reserves.'),
  // A place in a squad is nobody.
  says(
    'en.agreed.medical',
    'Joel Benti is set to undergo a medical at Everton ahead of his transfer from Genk. Everton must fill their striker berth.',
    expect('agreed', 'Joel Benti', 'Genk', 'Everton'),
  ),
  // Of whom the first of two clauses tells.
  says(
    'en.done.sign',
    'Leeds want French defender Carl Dorn. Joel Benti is out of contract and Everton want to sign the defender.',
    expect('interest', 'Carl Dorn', null, 'Leeds'),
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
  // With whom somebody is compared.
  says(
    'en.interest.want',
    'Everton were poor last season, scoring 17 fewer than Fulham as they went down. They want Joel Benti.',
    expect('interest', 'Joel Benti', null, 'Everton'),
  ),
];
