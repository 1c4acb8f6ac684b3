import { expect, type Phrasing, says } from './phrasing.js';

/** What a sentence leaves to the one before it: the person, the club, or both. */
export const UNSAID: readonly Phrasing[] = [
  says(
    'en.interest.situation',
    'Wolves want Porto winger Rafa Quintela. Everton and Celtic are monitoring the situation.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Celtic'),
  ),
  says(
    'en.interest.situation',
    'Leeds United are keen on Genk striker Dario Velluti. Fulham are keeping an eye on developments.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says('en.interest.situation', 'The Premier League is monitoring the situation at Wolves.'),
  says(
    'en.talks.hold',
    'Porto winger Rafa Quintela is wanted by Wolves. Everton have been in touch with his agent.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('talks', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Genk striker Dario Velluti is a target for Leeds United. Genk have no intention of selling.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
    expect('exit', 'Dario Velluti', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.agreed.nominal',
    'Wolves want Porto winger Rafa Quintela. Quintela has agreed personal terms on a five-year deal.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('agreed', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.agreed.accept',
    'Leeds United are in talks to sign Genk striker Dario Velluti. He will have a medical on Friday.',
    expect('talks', 'Dario Velluti', 'Genk', 'Leeds United'),
    expect('agreed', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.agreed.expect',
    'Wolves are in talks to sign Porto winger Rafa Quintela. Personal terms are not expected to be a problem.',
    expect('talks', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('agreed', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.talks.nominal',
    'Leeds United want Genk striker Dario Velluti. Talks with Genk are under way.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United'),
    expect('talks', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
  says(
    'en.done.join',
    'Everton want Rafa Quintela. He joined Porto from Braga in 2019.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('done', 'Rafa Quintela', 'Braga', 'Porto'),
  ),
  says(
    'en.done.join',
    'Genk striker Dario Velluti spent two years at Lille before joining Genk.',
    expect('done', 'Dario Velluti', 'Lille', 'Genk'),
  ),
  says(
    'en.done.sign',
    'Wolves have signed Rafa Quintela on a free transfer after his contract at Porto expired.',
    expect('done', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.done.switch',
    'Porto are set to loan winger Rafa Quintela to Wolves.',
    expect('agreed', 'Rafa Quintela', 'Porto', 'Wolves', { loan: true }),
  ),
  says(
    'en.interest.link',
    'Fulham want Porto winger Rafa Quintela, while Everton and Celtic have been linked with a move.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Celtic'),
  ),
  says(
    'en.stop.end',
    'Wolves are interested in Porto winger Rafa Quintela. Everton were also interested but have ended their pursuit.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Porto have rejected an offer from Wolves for Rafa Quintela. Everton want Quintela to replace Tom Benti.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative' }),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.done.join',
    'Genk striker Dario Velluti has joined Wolves. Velluti gave his last interview before his move to Wolves.',
    expect('done', 'Dario Velluti', 'Genk', 'Wolves'),
  ),
  says(
    'en.talks.enquire',
    'Manchester United want Porto winger Rafa Quintela. City have also made an enquiry.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Manchester United'),
    expect('talks', 'Rafa Quintela', 'Porto', 'Manchester City'),
  ),
  says(
    'en.bid.make',
    'Genk striker Dario Velluti is wanted by Wolves. Fulham have offered Genk £20m.',
    expect('interest', 'Dario Velluti', 'Genk', 'Wolves'),
    expect('bid', 'Dario Velluti', 'Genk', 'Fulham', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.nominal',
    'Everton boss Tom Benti has confirmed his interest in Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.done.return',
    'Wolves winger Rafa Quintela has returned from his loan at Porto.',
    expect('loan-return', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.done.return',
    'Leeds United striker Dario Velluti has returned from a loan spell at Genk.',
    expect('loan-return', 'Dario Velluti', 'Genk', 'Leeds United'),
  ),
];
