import { expect, type Phrasing, says } from './phrasing.js';

/** Reports of several sentences: who of those whom they name is meant by other words, and who only decides. */
export const MEANT: readonly Phrasing[] = [
  says(
    'en.interest.track',
    'Everton have made an approach for Genk winger Rafa Quintela as talks with Sam Okonedo drag on.\n\n' +
      'The 21-year-old Portuguese has also been watched by Fulham.',
    expect('talks', 'Rafa Quintela', 'Genk', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Fulham like Sam Okonedo. Okonedo wants to leave Leeds. Leeds hope that Okonedo stays.\n\n' +
      'Genk winger Rafa Quintela is another target and the Portuguese is determined to move to Fulham.',
    expect('interest', 'Sam Okonedo', 'Leeds', 'Fulham'),
    expect('exit', 'Sam Okonedo', 'Leeds', null),
    expect('stay', 'Sam Okonedo', 'Leeds', null),
    expect('interest', 'Rafa Quintela', 'Genk', 'Fulham'),
  ),
  says(
    'en.exit.sell',
    'Fulham are keen on Genk defender Rafa Quintela. Quintela is 24. Fulham will bid for Quintela.\n\n' +
      'Sam Okonedo is in the last year of his contract with Fulham.\n\nThe England international is 30.\n\n' +
      'Fulham want to cash in on him.',
    expect('interest', 'Rafa Quintela', 'Genk', 'Fulham'),
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.interest.move',
    'Everton want a replacement for Sam Okonedo, who joined Leeds in May, but Everton have dropped a move for ' +
      'Genk defender Rafa Quintela as he edges closer to a move to Fulham.',
    expect('done', 'Sam Okonedo', null, 'Leeds'),
    expect('done', 'Rafa Quintela', 'Genk', 'Everton', { status: 'negative' }),
    expect('agreed', 'Rafa Quintela', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on winger Rafa Quintela.\n\nQuintela is 24 and could leave in January.\n\n' +
      'Latest Everton news\n\nFulham move for Leeds star explained',
    expect('interest', 'Rafa Quintela', null, 'Everton'),
    expect('exit', 'Rafa Quintela', null, null),
  ),
  says(
    'en.interest.keen',
    'Fulham are keen on striker Dario Velluti, with his agents looking to secure a transfer for their client.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.interest.track',
    'Lens and Genk, along with Spanish powerhouse Sevilla, are among those watching Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Lens'),
    expect('interest', 'Dario Velluti', null, 'Genk'),
    expect('interest', 'Dario Velluti', null, 'Sevilla'),
  ),
  says(
    'en.interest.noticed',
    'Fulham striker Dario Velluti has admirers at Lens and Genk.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Lens'),
    expect('interest', 'Dario Velluti', 'Fulham', 'Genk'),
  ),
  says(
    'en.interest.track',
    'With that in mind Everton are also keeping tabs on Dario Velluti of Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.reject.return',
    'Fulham striker Dario Velluti was the subject of a bid from Genk, but Fulham turned the offer down.',
    expect('bid', 'Dario Velluti', 'Fulham', 'Genk', { status: 'negative' }),
  ),
  says(
    'en.fail.lack',
    'Fulham have zero intention of selling striker Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.stay.sign',
    'Fulham striker Dario Velluti has ended any lingering speculation about his future by signing a new deal.',
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says('en.done.sign', 'Everton hope to bring in two new signings for manager Owen Stadler.'),
  says('en.interest.shortlist', 'Everton have made an approach for a key target of manager Owen Stadler.'),
  says('en.interest.hijack', 'Everton manager Owen Stadler plans to hijack a Fulham deal for a winger.'),
  says(
    'en.done.sign',
    'Everton manager Owen Stadler is under pressure. Everton are favourites to sign the Sweden international.',
  ),
  says(
    'en.interest.shortlist',
    'Everton manager Owen Stadler is a target for Fulham.',
    expect('interest', 'Owen Stadler', 'Everton', 'Fulham'),
  ),
  says(
    'en.stay.remain',
    'Genk want Fulham striker Dario Velluti. Fulham hope to secure a new deal with Velluti but an agreement has not been reached.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Genk'),
    expect('stay', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.bid.nominal',
    'Fulham want Genk striker Dario Velluti. It remains to be seen whether Fulham come forward with an offer for him.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.hope',
    'Fulham want Genk striker Dario Velluti. Fulham have the financial muscle to get the deal done.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says('en.interest.shortlist', 'Ivo Lindqvist and Sam Okonedo remain first-choice options at Fulham.'),
  says('en.done.sign', 'Fulham will look to bring in a reliable partner for striker Dario Velluti.'),
  says(
    'en.interest.shortlist',
    "Everton's main target for the flanks is Rafa Quintela of Porto.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Porto winger Rafa Quintela has been told to wait, with Everton his preferred destination.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton could end their search and make an offer for Rafa Quintela of Porto.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.agreed.agree',
    'Fulham have agreed a fee of £20m with Genk for their own Fulham striker Dario Velluti.',
    expect('agreed', 'Dario Velluti', 'Fulham', 'Genk', { fee: { value: 20e6, currency: 'GBP' } }),
  ),
  says(
    'en.done.signing',
    'Fulham have agreed to sell striker Dario Velluti to Genk. He was told to leave Fulham after the arrivals of Ivo Lindqvist and Sam Okonedo.',
    expect('agreed', 'Dario Velluti', 'Fulham', 'Genk'),
    expect('exit', 'Dario Velluti', 'Fulham', null),
    expect('done', 'Ivo Lindqvist', null, 'Fulham'),
    expect('done', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.done.arrive',
    'Fulham have rebuilt their attack, with Ivo Lindqvist and Sam Okonedo both arriving.',
    expect('done', 'Ivo Lindqvist', null, 'Fulham'),
    expect('done', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.done.signing',
    'Fulham have made a number of new signings including Ivo Lindqvist and Sam Okonedo.',
    expect('done', 'Ivo Lindqvist', null, 'Fulham'),
    expect('done', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.interest.ready',
    'Several clubs are interested in Genk striker Dario Velluti, with Fulham one of them.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.track',
    'Dario Velluti could leave Genk if the price is right, with Fulham among the sides that have shown interest in the 26-year-old.',
    expect('exit', 'Dario Velluti', 'Genk', null),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.bid.nominal',
    'Fulham are busy. Fulham are spending under their new Swiss-backed owners. A bid from Fulham for Porto winger Rafa Quintela was accepted.',
    expect('agreed', 'Rafa Quintela', 'Porto', 'Fulham'),
  ),
  says(
    'en.interest.keen',
    "Fulham are keen on Sam Okonedo of Leeds. Everyone knows that Okonedo's talent is special.",
    expect('interest', 'Sam Okonedo', 'Leeds', 'Fulham'),
  ),
  says(
    'en.bid.meet',
    "Fulham are willing to pay Genk's £20m asking price for Dario Velluti.",
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.want',
    'Fulham want Genk striker Dario Velluti. The Belgian club are willing to negotiate for Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.want',
    'Fulham want Genk striker Dario Velluti, with the player tied to a contract until 2030.',
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo of Leeds is said to be committed to joining Fulham.',
    expect('interest', 'Sam Okonedo', 'Leeds', 'Fulham'),
  ),
  says(
    'en.exit.nominal',
    'With Ivo Lindqvist and Rafa Quintela arriving at Genk, Dario Velluti would play less, and he could consider a move away from Genk.',
    expect('done', 'Ivo Lindqvist', null, 'Genk'),
    expect('done', 'Rafa Quintela', null, 'Genk'),
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.interest.job',
    'Hull boss Nils Brandauer has ended the talk. The former Genk defender was interested in the job at Newcastle.',
    expect('interest', 'Nils Brandauer', 'Hull', 'Newcastle'),
  ),
  says(
    'en.interest.job',
    'Hull boss Nils Brandauer had been linked with the vacancies at Newcastle and Fulham.',
    expect('interest', 'Nils Brandauer', 'Hull', 'Newcastle'),
    expect('interest', 'Nils Brandauer', 'Hull', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Dario Velluti trained at the Birchwood Stadium on Monday. He wants to join Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
];
