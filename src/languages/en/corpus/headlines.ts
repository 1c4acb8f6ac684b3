import { expect, type Phrasing, says } from './phrasing.js';

/** Headlines, deal lines and short news. */
export const HEADLINES: readonly Phrasing[] = [
  says(
    'en.interest.move',
    'Lindqvist wants Brentford move',
    expect('interest', 'Lindqvist', null, 'Brentford'),
  ),
  says(
    'en.agreed.agree',
    'Brentford agree £12m Lindqvist deal',
    expect('agreed', 'Lindqvist', null, 'Brentford', { fee: { value: 12_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.nominal',
    'Porto reject Wolves bid for Quintela',
    expect('bid', 'Quintela', 'Porto', 'Wolves', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Genk turn down £9m Leeds United offer for Dario Velluti',
    expect('bid', 'Dario Velluti', 'Genk', 'Leeds United', {
      status: 'negative',
      fee: { value: 9_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.done.join',
    'Lindqvist moved to Brentford from Malmo two summers ago.',
    expect('done', 'Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.exit.sell',
    'Brandauer was sacked by Everton on Monday.',
    expect('exit', 'Brandauer', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Velluti to leave Genk at the end of the season',
    expect('exit', 'Velluti', 'Genk', null),
  ),
  says(
    'en.stop.end',
    "Ivo Lindqvist's move to Brentford is off.",
    expect('done', 'Ivo Lindqvist', null, 'Brentford', { status: 'negative' }),
  ),
  says(
    'en.interest.link',
    'Genk striker Dario Velluti has been linked with moves to Burnley and Fulham.',
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.fail.miss',
    'Everton are set to miss out on Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.fail.miss',
    'Everton have lost out to Wolves in the race to sign Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton', { status: 'negative' }),
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves'),
  ),
  says(
    'en.interest.rival',
    'Burnley have moved ahead of Fulham in the pursuit of Lens midfielder Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley'),
    expect('interest', 'Joel Adeyemi', 'Lens', 'Fulham'),
  ),
  says(
    'en.talks.hold',
    "Joel Adeyemi's agent has held talks with Burnley.",
    expect('talks', 'Joel Adeyemi', null, 'Burnley'),
  ),
  says(
    'en.talks.hold',
    "Rafa Quintela's representatives have been in contact with Wolves.",
    expect('talks', 'Rafa Quintela', null, 'Wolves'),
  ),
  says(
    'en.stay.keep',
    "Stoke City have triggered an option in midfielder Owen Tarrant's contract.",
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.stay.contract',
    "Stoke City have triggered an extension in Owen Tarrant's contract.",
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.exit.allow',
    'Malmo let Ivo Lindqvist join Brentford in January.',
    expect('done', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.exit.allow',
    'Malmo are willing to let Ivo Lindqvist join Brentford.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford'),
  ),
  says(
    'en.exit.allow',
    'Ivo Lindqvist has given the green light to a move to Brentford.',
    expect('agreed', 'Ivo Lindqvist', null, 'Brentford'),
  ),
  says(
    'en.interest.shortlist',
    'West Ham have drawn up a shortlist that includes Lucas Morvan and Dario Velluti.',
    expect('interest', 'Lucas Morvan', null, 'West Ham'),
    expect('interest', 'Dario Velluti', null, 'West Ham'),
  ),
  says(
    'en.bid.make',
    'Wolves have offered £20m plus Tom Ashgrove for Porto winger Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves', { fee: { value: 20_000_000, currency: 'GBP' } }),
    expect('swap', 'Tom Ashgrove', 'Wolves', 'Porto'),
  ),
  says(
    'en.done.post',
    'Nils Brandauer is expected to be named Everton manager.',
    expect('agreed', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Ivo Lindqvist [Malmo - Brentford] £12m; Rafa Quintela [Porto - Wolves] loan',
    expect('done', 'Ivo Lindqvist', 'Malmo', 'Brentford', { fee: { value: 12_000_000, currency: 'GBP' } }),
    expect('done', 'Rafa Quintela', 'Porto', 'Wolves', { loan: true }),
  ),
  says(
    'en.agreed.medical',
    'DONE DEAL: Ivo Lindqvist to Brentford on loan',
    expect('agreed', 'Ivo Lindqvist', null, 'Brentford', { loan: true }),
  ),
];
