import { expect, type Phrasing, says } from './phrasing.js';

/** Talks, bids, deals close or agreed. */
export const AGREEMENT: readonly Phrasing[] = [
  says(
    'en.agreed.accepted',
    'Brentford have had an offer accepted by Malmo for winger Ivo Lindqvist.',
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.agreed.accepted',
    'Burnley have finally had a bid accepted for Lens midfielder Joel Adeyemi.',
    expect('agreed', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.stay.sign',
    'Lens midfielder Joel Adeyemi has signed a new 4-year contract with Lens.',
    expect('stay', 'Joel Adeyemi', 'Lens', null),
  ),
  says(
    'en.agreed.close',
    'Brentford are on the verge of signing Malmo winger Ivo Lindqvist.',
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.agreed.close',
    'Genk striker Dario Velluti is set to join Leeds United.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.agreed.near',
    'Burnley are closing in on Lens midfielder Joel Adeyemi.',
    expect('agreed', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.agreed.near',
    'West Ham are finalising a deal for Nantes defender Lucas Morvan.',
    expect('agreed', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.agreed.bound',
    'Malmo winger Ivo Lindqvist is bound for Brentford.',
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.agreed.bound',
    'Porto winger Rafa Quintela is heading for Wolves.',
    expect('agreed', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.agreed.win',
    'Leeds United have won the race to sign Genk striker Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.agreed.win',
    'Burnley have won the battle for Lens midfielder Joel Adeyemi.',
    expect('agreed', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.agreed.accept',
    'Nantes defender Lucas Morvan has said yes to West Ham.',
    expect('agreed', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.agreed.accept',
    'Malmo winger Ivo Lindqvist has passed his medical at Brentford.',
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.agreed.unfit',
    'Genk striker Dario Velluti has failed a medical at Leeds United.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Leeds United', { status: 'negative' }),
  ),
  says(
    'en.agreed.unfit',
    'Porto winger Rafa Quintela failed his medical with Wolves.',
    expect('agreed', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative' }),
  ),
  says(
    'en.agreed.book',
    'Burnley have booked a medical for Lens midfielder Joel Adeyemi.',
    expect('agreed', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.agreed.book',
    'West Ham have arranged a medical for Nantes defender Lucas Morvan.',
    expect('agreed', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.agreed.expect',
    'Malmo winger Ivo Lindqvist is expected to join Brentford.',
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Brentford', { certainty: 'hedged' }),
  ),
  says(
    'en.agreed.expect',
    'Genk striker Dario Velluti looks set to join Leeds United.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Leeds United', { certainty: 'hedged' }),
  ),
  says(
    'en.agreed.agree',
    'Burnley have agreed a fee with Lens for midfielder Joel Adeyemi.',
    expect('agreed', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.agreed.agree',
    'West Ham have agreed personal terms with Nantes defender Lucas Morvan.',
    expect('agreed', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.agreed.nominal',
    'Brentford have struck a deal with Malmo for winger Ivo Lindqvist.',
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.agreed.nominal',
    'Wolves are working on a deal for Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.agreed.agreement',
    'Leeds United have reached an agreement with Genk for striker Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.agreed.agreement',
    'Burnley have had a £14m bid accepted for Lens midfielder Joel Adeyemi.',
    expect('agreed', 'Joel Adeyemi', 'Lens', 'Burnley', { fee: { value: 14000000, currency: 'GBP' } }),
  ),
  says(
    'en.agreed.medical',
    'Nantes defender Lucas Morvan is undergoing a medical at West Ham.',
    expect('agreed', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.agreed.medical',
    'Malmo winger Ivo Lindqvist has arrived for his medical with Brentford.',
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.talks.hold',
    'Brentford have opened talks with Malmo over winger Ivo Lindqvist.',
    expect('talks', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.talks.hold',
    'Lens midfielder Joel Adeyemi is in talks with Burnley.',
    expect('talks', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.talks.enquire',
    'West Ham have enquired about Nantes defender Lucas Morvan.',
    expect('talks', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.talks.enquire',
    'Leeds United have lodged an enquiry for Genk striker Dario Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.talks.permission',
    'Wolves have been given permission to speak to Porto winger Rafa Quintela.',
    expect('talks', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.talks.permission',
    'Burnley have been granted permission to talk to Lens midfielder Joel Adeyemi.',
    expect('talks', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.talks.chance',
    'Brentford have been offered the chance to sign Malmo winger Ivo Lindqvist.',
    expect('talks', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.talks.chance',
    'West Ham have been handed the chance to sign Nantes defender Lucas Morvan.',
    expect('talks', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.talks.interview',
    'Stoke City have interviewed Preston boss Glenn Tarrant.',
    expect('talks', 'Glenn Tarrant', 'Preston', 'Stoke City'),
  ),
  says(
    'en.talks.interview',
    'Malmo coach Per Solberg has been interviewed by Brentford.',
    expect('talks', 'Per Solberg', 'Malmo', 'Brentford'),
  ),
  says(
    'en.talks.nominal',
    'Wolves have held talks over Porto winger Rafa Quintela.',
    expect('talks', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.talks.nominal',
    'An approach from Leeds United for Genk striker Dario Velluti is expected.',
    expect('talks', 'Dario Velluti', 'Genk', 'Leeds United', { certainty: 'hedged' }),
  ),
  says(
    'en.talks.offered',
    'Lens midfielder Joel Adeyemi has been offered to Burnley.',
    expect('talks', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.talks.offered',
    'Nantes defender Lucas Morvan was offered to West Ham by his agent.',
    expect('talks', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.bid.make',
    'Brentford have tabled a £9m bid for Malmo winger Ivo Lindqvist.',
    expect('bid', 'Ivo Lindqvist', 'Malmo', 'Brentford', { fee: { value: 9000000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.make',
    'Leeds United have upped their offer for Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.bid.clause',
    'Burnley have triggered the release clause of Lens midfielder Joel Adeyemi.',
    expect('bid', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.bid.clause',
    'West Ham have activated the release clause of Nantes defender Lucas Morvan.',
    expect('bid', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says(
    'en.bid.nominal',
    'Porto have received an offer from Wolves for winger Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.bid.nominal',
    'A bid from Leeds United for Genk striker Dario Velluti was rejected.',
    expect('bid', 'Dario Velluti', 'Genk', 'Leeds United', { status: 'negative' }),
  ),
  says(
    'en.talks.offered',
    'Genk striker Dario Velluti has been offered to Celtic by intermediaries.',
    expect('talks', 'Dario Velluti', 'Genk', 'Celtic'),
  ),
  says(
    'en.talks.hold',
    'Burnley have been in contact with the agent of Lens midfielder Joel Adeyemi.',
    expect('talks', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.bid.make',
    'Burnley have gone in with £14m for Lens midfielder Joel Adeyemi.',
    expect('bid', 'Joel Adeyemi', 'Lens', 'Burnley', { fee: { value: 14000000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.nominal',
    'Leeds United have had a bid turned down for Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Leeds United', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Wolves have seen a £15m offer for Porto winger Rafa Quintela rejected.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves', {
      status: 'negative',
      fee: { value: 15000000, currency: 'GBP' },
    }),
  ),
  says(
    'en.agreed.accepted',
    'Genk have accepted a £9m offer from Stoke City for Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Stoke City', { fee: { value: 9_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.agreed.accepted',
    'Lens accept Burnley bid for Joel Adeyemi',
    expect('agreed', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
];
