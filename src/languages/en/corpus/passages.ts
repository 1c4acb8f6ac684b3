import { expect, type Phrasing, says } from './phrasing.js';

/** What full articles say in passages that a short item hardly has. */
export const PASSAGES: readonly Phrasing[] = [
  says(
    'en.talks.hold',
    'Everton want Dario Velluti. Fulham are said to have held talks with the agent of Sam Okonedo.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('talks', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton are understood to have signed Sam Okonedo from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Sam Okonedo is understood to be wanted by Everton.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'The window has shut, with Everton signing Sam Okonedo on loan from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton', { loan: true }),
  ),
  says(
    'en.done.sign',
    'Fulham broke their record, signing Dario Velluti from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Sam Okonedo is 24. Everton made Sam Okonedo the dearest teenager of all, signing him from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have confirmed that an agreement has been reached with Genk to sign Sam Okonedo.',
    expect('agreed', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.agreed.agreement',
    'Fulham have announced an agreement to sign Dario Velluti.',
    expect('agreed', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.exit.nominal',
    'The fans mourn the exits of Sam Okonedo and Ivo Lindqvist to Everton.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.exit.nominal',
    'The summer has seen the departures of Sam Okonedo and Ivo Lindqvist from Genk.',
    expect('exit', 'Sam Okonedo', 'Genk', null),
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says(
    'en.done.join',
    'Sam Okonedo and Ivo Lindqvist have joined Everton’s growing band of Swedes.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Dario Velluti joined Fulham’s ranks in May.',
    expect('done', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.done.join',
    'Winger Dario Velluti, who joined Everton in 2014 from Fulham, has struggled in England, having joined Genk in 2017.',
    expect('done', 'Dario Velluti', 'Fulham', 'Everton'),
    expect('done', 'Dario Velluti', 'Fulham', 'Genk'),
  ),
  says(
    'en.done.join',
    'Wolves have sold Ben Adeyemi. Everton completed the signing of Sam Okonedo. He was followed by goalkeeper Rafa Quintela, who has joined from Genk.',
    expect('exit', 'Ben Adeyemi', 'Wolves', null),
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Rafa Quintela', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.move',
    'Everton are short, with Sam Okonedo set to become their latest arrival with the winger joining on Monday.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton paid more for Sam Okonedo than for Ivo Lindqvist, who was 20 when he joined from Genk.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton want Sam Okonedo and Porto goalkeeper Rafa Quintela. Sam Okonedo is keen. Fulham have bid for Dario Velluti. Celtic wish to sign the midfielder.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('bid', 'Dario Velluti', null, 'Fulham'),
    expect('interest', 'Dario Velluti', null, 'Celtic'),
  ),
  says(
    'en.interest.move',
    'Everton’s move for Sam Okonedo from Genk has collapsed with their owner, Mark Tarrant, losing patience.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.shortlist',
    'Everton target Sam Okonedo has spoken of his future at Genk.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have taken the opportunity to sign Sam Okonedo.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Fulham jumped at the chance to bring in Dario Velluti.',
    expect('done', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.bid.make',
    'Sevilla want Everton winger Sam Okonedo. The Merseysiders like him but the Andalusians have offered £10m.',
    expect('interest', 'Sam Okonedo', 'Everton', 'Sevilla'),
    expect('bid', 'Sam Okonedo', 'Everton', 'Sevilla', { fee: { value: 10_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.keen',
    'Borussia Dortmund have watched Sam Okonedo. The Germans are keen on Ivo Lindqvist too.',
    expect('interest', 'Sam Okonedo', null, 'Borussia Dortmund'),
    expect('interest', 'Ivo Lindqvist', null, 'Borussia Dortmund'),
  ),
  says(
    'en.interest.follow',
    'Midfielder Sam Okonedo followed boss Per Solberg to Everton from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.follow',
    'Everton have followed Dario Velluti for a year.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.return',
    'Sam Okonedo spent the season on loan but has returned to Genk.',
    expect('loan-return', 'Sam Okonedo', null, 'Genk'),
  ),
  says(
    'en.done.return',
    'Dario Velluti has gone back to Porto at the end of his loan.',
    expect('loan-return', 'Dario Velluti', null, 'Porto'),
  ),
  says(
    'en.exit.sell',
    'Genk have sold Sam Okonedo to Everton for £18m, Ivo Lindqvist to Fulham for £14m and Rafa Quintela to Porto.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton', { fee: { value: 18_000_000, currency: 'GBP' } }),
    expect('done', 'Ivo Lindqvist', 'Genk', 'Fulham', { fee: { value: 14_000_000, currency: 'GBP' } }),
    expect('done', 'Rafa Quintela', 'Genk', 'Porto'),
  ),
  says(
    'en.done.switch',
    'Everton have loaned Sam Okonedo to Genk and Ivo Lindqvist to Porto.',
    expect('done', 'Sam Okonedo', 'Everton', 'Genk', { loan: true }),
    expect('done', 'Ivo Lindqvist', 'Everton', 'Porto', { loan: true }),
  ),
  says(
    'en.done.signing',
    'Everton have completed the signings of Sam Okonedo from Genk for £8m and Ivo Lindqvist from Porto for £2m.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton', { fee: { value: 8_000_000, currency: 'GBP' } }),
    expect('done', 'Ivo Lindqvist', 'Porto', 'Everton', { fee: { value: 2_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Everton have money after selling Shane Long to Fulham.',
    expect('done', 'Shane Long', 'Everton', 'Fulham'),
  ),
  says(
    'en.exit.leave',
    'Genk want to keep Sam Okonedo. Genk manager Per Solberg said that the Frenchman will not be leaving.',
    expect('stay', 'Sam Okonedo', 'Genk', null),
    expect('exit', 'Sam Okonedo', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo of Genk has hurt a knee. It is one more setback for a player who looks set to leave Genk.',
    expect('exit', 'Sam Okonedo', 'Genk', null),
  ),
  says(
    'en.interest.link',
    'Everton have won twice. They have also been linked with goalkeeper Rafa Quintela.',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
  ),
  says(
    'en.done.signing',
    'Genk have rejected an £11m (€13m) offer by Everton to attain the services of Sam Okonedo.',
    expect('bid', 'Sam Okonedo', 'Genk', 'Everton', {
      status: 'negative',
      fee: { value: 11_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.interest.track',
    'His goals have seen Dario Velluti watched by Everton and Fulham.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.done.pay',
    'Everton paid £5m for Sam Okonedo and Tarrant has said he will spend more.',
    expect('done', 'Sam Okonedo', null, 'Everton', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Genk poured cold water over the idea of selling Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.agreed.several',
    'Everton have agreed deals for Sam Okonedo and Ivo Lindqvist.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
    expect('agreed', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.agreed.several',
    'Fulham are in talks over deals for Dario Velluti and Rafa Quintela.',
    expect('talks', 'Dario Velluti', null, 'Fulham'),
    expect('talks', 'Rafa Quintela', null, 'Fulham'),
  ),
  says(
    'en.interest.competition',
    'There is competition from Everton for Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.competition',
    'Competition from Everton and Fulham for Dario Velluti is fierce.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.done.return',
    'Sam Okonedo has returned to Everton on a permanent deal following his loan spell.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'The deal will see Sam Okonedo join Everton from Genk.',
    expect('agreed', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'The agreement will see Dario Velluti leave Porto for Fulham.',
    expect('agreed', 'Dario Velluti', 'Porto', 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton Sign Ben Okonedo From Genk',
    expect('done', 'Ben Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.done.return',
    'Everton have signed Sam Okonedo. Dario Velluti has also returned from a loan spell at Porto to give the Spaniard a few options to choose from.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('loan-return', 'Dario Velluti', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.have',
    'Everton manager Nils Brandauer would like to have Genk striker Dario Velluti in his squad.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
];
