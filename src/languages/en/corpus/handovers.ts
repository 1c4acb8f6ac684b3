import { expect, type Phrasing, says } from './phrasing.js';

/** So many million pounds. */
const pounds = (millions: number) => ({ value: millions * 1_000_000, currency: 'GBP' });

/** Posts that pass from one to another, of clubs and of countries; questions behind news, and deals that only ended. */
export const HANDOVERS: readonly Phrasing[] = [
  says(
    'en.done.sign',
    'Owen Tarrant appointed as head coach of Fulham',
    expect('done', 'Owen Tarrant', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Owen Tarrant has been appointed as manager at League One Bolton.',
    expect('done', 'Owen Tarrant', null, 'Bolton'),
  ),
  says(
    'en.done.complete',
    'Everton announce Owen Tarrant as new head coach',
    expect('done', 'Owen Tarrant', null, 'Everton', { certainty: 'confirmed' }),
  ),
  says(
    'en.done.post',
    'Owen Tarrant unveiled as Everton manager',
    expect('done', 'Owen Tarrant', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.done.post',
    'Owen Tarrant leaves Fulham to become Wales manager.',
    expect('done', 'Owen Tarrant', 'Fulham', 'Wales'),
  ),
  says(
    'en.exit.leave',
    'Owen Tarrant has stepped down as Austria manager.',
    expect('exit', 'Owen Tarrant', 'Austria', null),
  ),
  says(
    'en.done.join',
    'Former Austria and Wales manager Owen Tarrant could join Fulham.',
    expect('interest', 'Owen Tarrant', null, 'Fulham'),
  ),
  says(
    'en.exit.replace',
    'Owen Tarrant succeeds Henk Lubbers at Fulham.',
    expect('done', 'Owen Tarrant', null, 'Fulham'),
  ),
  says(
    'en.exit.replace',
    'Fulham have opened talks with Owen Tarrant over succeeding Henk Lubbers.',
    expect('talks', 'Owen Tarrant', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton sign Dario Velluti for £20m - but what will he add?',
    expect('done', 'Dario Velluti', null, 'Everton', { certainty: 'asserted', fee: pounds(20) }),
  ),
  says(
    'en.agreed.agree',
    'Everton agree a deal for Dario Velluti, and is Rafa Quintela next?',
    expect('agreed', 'Dario Velluti', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.done.sign',
    'Why did Everton sign Dario Velluti?',
    expect('done', 'Dario Velluti', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.done.sign',
    'Could Everton sign Dario Velluti?',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.agreed.agree',
    'Everton have agreed a deal for Porto to sign Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Everton', 'Porto'),
  ),
  says(
    'en.agreed.close',
    'Everton are nearing a move for Dario Velluti.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.agreed.close',
    'Everton are set to make Dario Velluti their first signing.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.agreed.nominal',
    'Everton complete £60m Velluti deal.',
    expect('done', 'Velluti', null, 'Everton', { fee: pounds(60) }),
  ),
  says(
    'en.interest.track',
    'Everton could target Man City midfielder Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Man City', 'Everton'),
  ),
  says('en.stop.end', 'Dario Velluti is looking for a club after his Everton deal came to an end.'),
  says(
    'en.stop.end',
    "Dario Velluti's time at Everton has come to an end.",
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.interest.want',
    "From Sunday's papers: Everton want Dario Velluti; Fulham are keen on Genk striker Rafa Quintela.",
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'reported' }),
    expect('interest', 'Rafa Quintela', 'Genk', 'Fulham', { certainty: 'reported' }),
  ),
  says(
    'en.done.sign',
    'Rumours suggest Everton want Dario Velluti. Fulham have signed Rafa Quintela.',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
    expect('done', 'Rafa Quintela', null, 'Fulham', { certainty: 'asserted' }),
  ),
  says(
    'en.done.sign',
    'Everton have signed Dario Velluti from Genk for an initial £15m, potentially rising to £17m.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { fee: pounds(17) }),
  ),
  says(
    'en.agreed.accept',
    'Genk striker Dario Velluti is having a medical at Everton before completing a £20m move.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { fee: pounds(20) }),
  ),
  says(
    'en.done.return',
    'Dario Velluti returns to Everton from Porto, following a loan spell at Genk.',
    expect('done', 'Dario Velluti', 'Porto', 'Everton'),
  ),
  says(
    'en.done.return',
    'Dario Velluti returns to Everton from Genk after a loan spell.',
    expect('loan-return', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.agreed.win',
    'Can Everton win the race to sign Dario Velluti?',
    expect('interest', 'Dario Velluti', null, 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.exit.replace',
    'Owen Tarrant succeeds Henk Lubbers as Austria manager on a temporary basis.',
    expect('done', 'Owen Tarrant', null, 'Austria'),
  ),
  says(
    'en.done.sign',
    "Owen Tarrant appointed Fulham's new permanent head coach",
    expect('done', 'Owen Tarrant', null, 'Fulham'),
  ),
  says(
    'en.interest.want',
    "Everton chase Dario Velluti and Fulham seek Genk's Rafa Quintela, plus more.",
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Rafa Quintela', 'Genk', 'Fulham'),
  ),
  says('en.interest.want', 'Fulham want Dario Velluti replacement'),
  says('en.interest.want', "Fulham seek Dario Velluti's successor"),
  says(
    'en.exit.replace',
    'Fulham have confirmed Owen Tarrant will replace the departing Henk Lubbers.',
    expect('agreed', 'Owen Tarrant', null, 'Fulham', { certainty: 'confirmed' }),
  ),
  says(
    'en.exit.replace',
    'Henk Lubbers was replaced by Owen Tarrant at Fulham.',
    expect('done', 'Owen Tarrant', null, 'Fulham'),
  ),
  says('en.exit.replace', 'Dario Velluti was replaced by Owen Tarrant after 60 minutes at Everton.'),
];
