import { expect, type Phrasing, says } from './phrasing.js';

/** Offers received, dreams, and what a purpose or a companion clause tells. */
export const ROUNDABOUT: readonly Phrasing[] = [
  says(
    'en.interest.dream',
    'Porto winger Rafa Quintela dreams of playing for Wolves.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.interest.dream',
    'Genk striker Dario Velluti would love to play for Leeds United.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.bid.receive',
    'Porto have received an offer from Wolves for winger Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.bid.receive',
    'Genk have received a bid for striker Dario Velluti from Leeds United.',
    expect('bid', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says('en.bid.receive', 'Genk have yet to receive any offers for striker Dario Velluti.'),
  says(
    'en.bid.make',
    'Wolves offered £20m to sign Porto winger Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.talks.enquire',
    'Burnley have made an approach to Lens to sign midfielder Joel Adeyemi.',
    expect('talks', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.interest.nominal',
    'Stoke City are hoping to fend off interest in midfielder Owen Tarrant from Everton.',
    expect('interest', 'Owen Tarrant', 'Stoke City', 'Everton'),
  ),
  says(
    'en.interest.nominal',
    'Stoke City manager Nils Brandauer has ruled out interest in Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Stoke City', { status: 'negative' }),
  ),
  says(
    'en.interest.keen',
    'Everton and Fulham are the two clubs in the hunt for Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
  ),
  says(
    'en.interest.keen',
    'Everton and Fulham are in a battle for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Everton have a gap to fill, with Malmo winger Ivo Lindqvist joining Brentford.',
    expect('done', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.done.post',
    "Ivo Lindqvist is set to become Brentford's second summer signing.",
    expect('agreed', 'Ivo Lindqvist', null, 'Brentford'),
  ),
  says(
    'en.done.post',
    "Joel Adeyemi has become Burnley's third signing of the summer.",
    expect('done', 'Joel Adeyemi', null, 'Burnley'),
  ),
  says(
    'en.done.beat',
    'Everton beat Fulham to Quintela signing',
    expect('done', 'Quintela', null, 'Everton'),
    expect('interest', 'Quintela', null, 'Fulham'),
  ),
  says(
    'en.exit.allow',
    'West Ham see Nantes defender Lucas Morvan as an alternative to Dario Velluti.',
    expect('interest', 'Lucas Morvan', 'Nantes', 'West Ham'),
  ),
  says('en.exit.allow', 'West Ham see Nantes defender Lucas Morvan in training every day.'),
  says(
    'en.interest.plan',
    'Rafa Quintela will ask Porto for a transfer.',
    expect('exit', 'Rafa Quintela', 'Porto', null),
  ),
  says(
    'en.interest.plan',
    'Ivo Lindqvist has asked Malmo to let him join Brentford.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.done.join',
    'Dario Velluti wants to join Nils Brandauer at Leeds United.',
    expect('interest', 'Dario Velluti', null, 'Leeds United'),
  ),
  says(
    'en.interest.track',
    'Everton are eyeing a summer raid to bring in Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.fail.fail',
    'Burnley are no longer willing to sell out-of-favour midfielder Joel Adeyemi.',
    expect('exit', 'Joel Adeyemi', 'Burnley', null, { status: 'negative' }),
  ),
  says('en.stop.end', 'A bid to sign Genk striker Dario Velluti failed, Leeds United say.'),
  says(
    'en.interest.track',
    "Rafa Quintela is being watched by Everton and Nils Brandauer's Fulham.",
    expect('interest', 'Rafa Quintela', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Fulham'),
  ),
  says(
    'en.interest.opening',
    'Fulham have cooled their interest in Porto winger Rafa Quintela, leaving the way clear for Wolves.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham', { status: 'negative' }),
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.interest.opening',
    'Burnley no longer want Genk striker Dario Velluti, leaving the door open for Leeds United.',
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley', { status: 'negative' }),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.agreed.close',
    'Malmo winger Ivo Lindqvist is one step away from Brentford.',
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says('en.agreed.close', 'Velluti set for Leeds United', expect('agreed', 'Velluti', null, 'Leeds United')),
  says(
    'en.agreed.accept',
    'Burnley have agreed a pre-contract with Lens midfielder Joel Adeyemi.',
    expect('agreed', 'Joel Adeyemi', 'Lens', 'Burnley'),
  ),
  says(
    'en.recall.short',
    "Stoke City have cut short Owen Tarrant's loan at Fulham.",
    expect('loan-return', 'Owen Tarrant', 'Fulham', 'Stoke City'),
  ),
  says(
    'en.recall.short',
    "Fulham have cut short Owen Tarrant's loan from Stoke City.",
    expect('loan-return', 'Owen Tarrant', 'Fulham', 'Stoke City'),
  ),
  says(
    'en.bid.nominal',
    'Everton are preparing a January bid for Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Genk striker Dario Velluti wants to leave, with Burnley and Leeds United understood to be keen.',
    expect('exit', 'Dario Velluti', 'Genk', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.interest.situation',
    'Porto winger Rafa Quintela is stalling on a new contract, with Wolves and Everton monitoring the situation.',
    expect('stay', 'Rafa Quintela', 'Porto', null, { status: 'negative' }),
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.situation',
    'Genk want to sell striker Dario Velluti, with Burnley keeping an eye on developments.',
    expect('exit', 'Dario Velluti', 'Genk', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says(
    'en.exit.sell',
    'Stoke City will look to sell midfielder Owen Tarrant to raise funds for a move for Joel Adeyemi.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null),
    expect('interest', 'Joel Adeyemi', null, 'Stoke City'),
  ),
  says(
    'en.talks.hold',
    "Rafa Quintela's agent Tom Ashgrove has been in touch with Wolves.",
    expect('talks', 'Rafa Quintela', null, 'Wolves'),
  ),
  says(
    'en.interest.keen',
    "Fulham boss Nils Brandauer wants to be reunited with Genk's Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.bid.clause',
    "Wolves are preparing to trigger Rafa Quintela's release clause.",
    expect('interest', 'Rafa Quintela', null, 'Wolves'),
  ),
  says(
    'en.stop.end',
    'Nantes defender Lucas Morvan is set to stay after a move to West Ham fell through.',
    expect('stay', 'Lucas Morvan', 'Nantes', null),
    expect('done', 'Lucas Morvan', 'Nantes', 'West Ham', { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Even if Leeds United made a fair offer, the chances of Genk allowing Dario Velluti to leave are slim to none.',
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative', certainty: 'asserted' }),
  ),
  says(
    'en.exit.leave',
    'If Leeds United fail, Stoke City midfielder Owen Tarrant will leave.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null, { certainty: 'speculative' }),
  ),
];
