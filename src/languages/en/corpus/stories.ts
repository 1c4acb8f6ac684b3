import { expect, type Phrasing, says } from './phrasing.js';

/** What only a stretch of several sentences shows: who is meant, and who is not. */
export const STORIES: readonly Phrasing[] = [
  says(
    'en.bid.make',
    'Juventus and Everton want Nantes defender Lucas Morvan. The Italians have made a bid for him.',
    expect('interest', 'Lucas Morvan', 'Nantes', 'Juventus'),
    expect('interest', 'Lucas Morvan', 'Nantes', 'Everton'),
    expect('bid', 'Lucas Morvan', 'Nantes', 'Juventus'),
  ),
  says(
    'en.bid.make',
    'Lyon and Fulham want Malmo winger Ivo Lindqvist. The Londoners have made an offer for him.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Lyon'),
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Fulham'),
    expect('bid', 'Ivo Lindqvist', 'Malmo', 'Fulham'),
  ),
  says(
    'en.interest.keen',
    'Ivo Lindqvist joined Malmo in May. The Swede is keen on Fulham.',
    expect('done', 'Ivo Lindqvist', null, 'Malmo'),
    expect('interest', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says(
    'en.agreed.agreement',
    'Everton want Malmo winger Ivo Lindqvist. No agreement has been found.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Everton'),
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.talks.hold',
    'Everton want Malmo winger Ivo Lindqvist. There has been no contact so far.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Everton'),
    expect('talks', 'Ivo Lindqvist', 'Malmo', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.agreed.agree',
    'Nantes defender Lucas Morvan is 25. The Frenchman has agreed personal terms with Everton.',
    expect('agreed', 'Lucas Morvan', 'Nantes', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton have told Fulham that there are no plans to sell Joel Okonedo.',
    expect('exit', 'Joel Okonedo', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Real Madrid want Genk striker Dario Velluti, a report based on The Rovers says. The Spanish club are patient.',
    expect('interest', 'Dario Velluti', 'Genk', 'Real Madrid'),
  ),
  says(
    'en.exit.leave',
    'Everton want Michael Adeyemi. His grandfather Alan Adeyemi played for Celtic. Adeyemi left Fulham in May.',
    expect('interest', 'Michael Adeyemi', 'Fulham', 'Everton'),
    expect('exit', 'Michael Adeyemi', 'Fulham', null),
  ),
  says(
    'en.done.join',
    "Wolves want Sam Okonedo. The winger's cousin Joel Okonedo is a singer. Okonedo joined Malmo from Genk in 2021.",
    expect('interest', 'Sam Okonedo', 'Malmo', 'Wolves'),
    expect('done', 'Sam Okonedo', 'Genk', 'Malmo'),
  ),
  says(
    'en.exit.leave',
    'Everton have signed Nils Brandauer. The 30-year-old left Dover Athletic last month.',
    expect('done', 'Nils Brandauer', 'Dover Athletic', 'Everton'),
    expect('exit', 'Nils Brandauer', 'Dover Athletic', null),
  ),
  says(
    'en.exit.leave',
    'Fulham sign Dario Velluti from Genk. Velluti becomes the eighth player to leave Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.done.sign',
    'Fulham want Dario Velluti. Everton have signed the player who scored more than any other last season.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.stay.sign',
    'Arsenal lost on Sunday and Chelsea won. Sam Okonedo has signed a new deal with the west London club.',
    expect('stay', 'Sam Okonedo', 'Chelsea', null),
  ),
  says(
    'en.interest.pounce',
    'Everton moved for Sam Okonedo, and Rafa Quintela departed Fulham to join Porto.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Rafa Quintela', 'Fulham', 'Porto'),
  ),
  says(
    'en.interest.pounce',
    'Everton moved for Sam Okonedo, Rafa Quintela, and Ivo Lindqvist.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Rafa Quintela', null, 'Everton'),
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Wolves have signed Ben Adeyemi. Ben Adeyemi arrives from Porto.',
    expect('done', 'Ben Adeyemi', 'Porto', 'Wolves'),
  ),
  says(
    'en.interest.want',
    "Everton want Porto winger Sam Okonedo. Celtic want to sign him too, amid praise from Per Solberg's side. He is said to be wanted by Fulham.",
    expect('interest', 'Sam Okonedo', 'Porto', 'Everton'),
    expect('interest', 'Sam Okonedo', 'Porto', 'Celtic'),
    expect('interest', 'Sam Okonedo', 'Porto', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Ins and outs.\n\nAnn Okonedo\n\nJoined Everton from Malmo for £200,000.',
    expect('done', 'Ann Okonedo', 'Malmo', 'Everton', { fee: { value: 200_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Ins and outs.\n\nAnn Okonedo (Everton)\n\nSigned from Malmo in July.',
    expect('done', 'Ann Okonedo', 'Malmo', 'Everton'),
  ),
  says(
    'en.done.join',
    'Fulham have signed Dario Velluti from Genk. He began in Italy. He joined Lens in 2019. He then moved to Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('done', 'Dario Velluti', null, 'Lens'),
    expect('done', 'Dario Velluti', 'Lens', 'Genk'),
  ),
  says(
    'en.talks.nominal',
    "Malmo boss Per Solberg has revealed Celtic's approaches for Sam Okonedo were rejected.",
    expect('talks', 'Sam Okonedo', 'Malmo', 'Celtic', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Ivo Lindqvist was the subject of a bid from Bologna last week, which Celtic rejected.',
    expect('bid', 'Ivo Lindqvist', 'Celtic', 'Bologna', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Fulham made an offer for Ivo Lindqvist that Malmo turned down.',
    expect('bid', 'Ivo Lindqvist', 'Malmo', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Malmo midfielder Ivo Lindqvist joins Everton on loan along with Genk winger Dario Velluti and Owen Tarrant.',
    expect('done', 'Ivo Lindqvist', 'Malmo', 'Everton', { loan: true }),
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { loan: true }),
    expect('done', 'Owen Tarrant', null, 'Everton', { loan: true }),
  ),
  says(
    'en.done.sign',
    'Everton have told Malmo they are going to sign Ivo Lindqvist.',
    expect('agreed', 'Ivo Lindqvist', 'Malmo', 'Everton'),
  ),
  says(
    'en.done.join',
    'The deal is official: Sean Ireland has joined Stoke City from Malmo.',
    expect('done', 'Sean Ireland', 'Malmo', 'Stoke City'),
  ),
  says(
    'en.bid.make',
    'Now Parkhead chiefs have made an offer for Malmo winger Shay Given.',
    expect('bid', 'Shay Given', 'Malmo', 'Celtic'),
  ),
  says(
    'en.done.sign',
    'Stoke City have announced that Mark Tarrant is their new manager.',
    expect('done', 'Mark Tarrant', null, 'Stoke City'),
  ),
  says('en.done.sign', "Mark Tarrant is Everton's new captain and Per Solberg is the Everton manager."),
  says(
    'en.recall.nominal',
    'Fulham have confirmed the recall of Sam Okonedo from his loan spell with Stoke City.',
    expect('loan-return', 'Sam Okonedo', 'Stoke City', 'Fulham'),
  ),
  says(
    'en.recall.nominal',
    'Stoke City were surprised by the early recall of Sam Okonedo from his loan by Fulham.',
    expect('loan-return', 'Sam Okonedo', 'Stoke City', 'Fulham'),
  ),
  says(
    'en.done.return',
    'Sam Okonedo has returned to parent club Fulham.',
    expect('loan-return', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.exit.sell',
    'Mark Tarrant has been sacked as Stoke City manager.',
    expect('exit', 'Mark Tarrant', 'Stoke City', null),
  ),
  says(
    'en.interest.want',
    'Everton want Malmo midfielder Joel Adeyemi. President Ivo Preston is calm. Preston is keen on Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Malmo', 'Everton'),
  ),
  says(
    'en.done.sign',
    'On Friday Rafa Quintela completed his move to Everton. Everton signed Andre Santos from Porto too.',
    expect('done', 'Rafa Quintela', null, 'Everton'),
    expect('done', 'Andre Santos', 'Porto', 'Everton'),
  ),
  says(
    'en.done.join',
    'Midfielder Sam Okonedo has joined Nordholm from Everton. Nordholm finished third.',
    expect('done', 'Sam Okonedo', 'Everton', 'Nordholm'),
  ),
  says(
    'en.exit.leave',
    'Everton want Sam Okonedo, who left Nordholm in May.',
    expect('interest', 'Sam Okonedo', 'Nordholm', 'Everton'),
    expect('exit', 'Sam Okonedo', 'Nordholm', null),
  ),
  says(
    'en.done.join',
    'Midfielder Sam Okonedo joined Everton in 2021 from Nordholm.',
    expect('done', 'Sam Okonedo', 'Nordholm', 'Everton'),
  ),
  says(
    'en.interest.move',
    'Everton midfielder Sam Okonedo is close to a move to Nordholm.',
    expect('agreed', 'Sam Okonedo', 'Everton', 'Nordholm'),
  ),
  says(
    'en.done.sign',
    'Nordholm have signed midfielder Sam Okonedo from Everton.',
    expect('done', 'Sam Okonedo', 'Everton', 'Nordholm'),
  ),
  says(
    'en.interest.keen',
    'Nordholm are interested in Everton midfielder Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Everton', 'Nordholm'),
  ),
  says(
    'en.exit.sell',
    'Everton have sold Sam Okonedo to Nordholm for £1m.',
    expect('done', 'Sam Okonedo', 'Everton', 'Nordholm', { fee: { value: 1_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.want',
    'Everton want Adeyemi. Adeyemi joined Velluti in training. Winger Velluti is fit.',
    expect('interest', 'Adeyemi', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Everton, Fulham and a number of clubs abroad are interested in Malmo winger Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Malmo', 'Everton'),
    expect('interest', 'Sam Okonedo', 'Malmo', 'Fulham'),
  ),
  says(
    'en.interest.want',
    'Everton want Malmo winger Sam Okonedo. They cannot offer him European football.',
    expect('interest', 'Sam Okonedo', 'Malmo', 'Everton'),
  ),
  says(
    'en.bid.nominal',
    'Everton have made a bid for 19-year-old, Serie B striker Dario Velluti.',
    expect('bid', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have signed midfielder Ann Okonedo. Upon signing for the club, Okonedo said she was glad.',
    expect('done', 'Ann Okonedo', null, 'Everton'),
    // Her own word on it is another source.
    expect('done', 'Ann Okonedo', null, 'Everton'),
  ),
];
