import { expect, type Phrasing, says } from './phrasing.js';

/** What the columns of rumours say of contracts, prices and those who watch. */
export const COLUMNS: readonly Phrasing[] = [
  says(
    'en.exit.go',
    'Fulham are reluctant to let Dario Velluti go.',
    expect('exit', 'Dario Velluti', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.exit.go',
    'Everton midfielder Ivo Lindqvist has told friends that he wants to go.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says('en.exit.go', 'Everton midfielder Ivo Lindqvist knows how far he can go with this side.'),
  says(
    'en.stop.terminate',
    "Fulham have terminated Dario Velluti's contract by mutual consent.",
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says(
    'en.stop.terminate',
    'Everton have cancelled the contract of Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.stop.terminate',
    'Everton have cancelled their move for Genk striker Dario Velluti.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.baulk',
    "Brentford could baulk at Genk's £30m asking price for Dario Velluti.",
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 30_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.reject.baulk',
    "Brentford are expected to balk at Porto's £25m asking price for Rafa Quintela.",
    expect('exit', 'Rafa Quintela', 'Porto', null, { fee: { value: 25_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.matter',
    "Everton are monitoring Dario Velluti's situation at Genk.",
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.matter',
    'Brentford have been impressed by the performances of Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Brentford'),
  ),
  says('en.interest.matter', "Everton were pleased with Ivo Lindqvist's progress after his operation."),
  says(
    'en.done.join',
    'Spanish pair Rafa Quintela from Porto and Dario Velluti from Genk signed five-year contracts with Everton.',
    expect('done', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.nominal',
    "Everton's £20m bid for Dario Velluti has been accepted by Genk.",
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Genk have confirmed that Dario Velluti will join Everton in the summer.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says('en.done.sign', 'Everton nearly signed Dario Velluti in January.'),
  says(
    'en.done.sign',
    'Everton strengthened their attack by signing Dario Velluti from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Everton and Brentford both want to sign Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Brentford'),
  ),
  says(
    'en.agreed.accept',
    'Dario Velluti is believed to have signed a pre-contract agreement to join Everton.',
    expect('agreed', 'Dario Velluti', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.bid.nominal',
    'Brentford have had further offers turned down for Genk striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Brentford', { status: 'negative' }),
  ),
  says(
    'en.stay.keep',
    'Stoke City boss Colin Farrow admits he will struggle to keep Owen Tarrant.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null, { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Everton captain Ivo Lindqvist has pleaded with striker Dario Velluti to join the club.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.return',
    'Everton winger Edinho is expected to return to Brazil on loan.',
    expect('exit', 'Edinho', 'Everton', null, { loan: true }),
  ),
  says(
    'en.interest.track',
    'Everton have sent scouts to watch former Genk star Dario Velluti at Porto.',
    expect('interest', 'Dario Velluti', 'Porto', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Porto will make a £12m bid for England and Fulham midfielder Dale Whitmore.',
    expect('interest', 'Dale Whitmore', 'Fulham', 'Porto', { fee: { value: 12_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.swap.other',
    'Everton boss Colin Farrow will let Ivo Lindqvist move to Genk if Dario Velluti goes the other way.',
    expect('interest', 'Ivo Lindqvist', 'Everton', 'Genk', { certainty: 'speculative' }),
    expect('swap', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'speculative' }),
  ),
  says('en.recall.short', 'Everton striker Dario Velluti has cut short his holiday.'),
  says(
    'en.reject.reject',
    'Genk midfielder Joel Adeyemi says he rejected Fulham this summer to stay at boyhood club Genk.',
    expect('bid', 'Joel Adeyemi', 'Genk', 'Fulham', { status: 'negative' }),
    expect('stay', 'Joel Adeyemi', 'Genk', null),
  ),
  says(
    'en.stay.sign',
    'Anna Young has signed a new contract with Chelsea which keeps her there until 2026.',
    expect('stay', 'Anna Young', 'Chelsea', null),
  ),
  says(
    'en.stay.remain',
    'Denmark midfielder Tom Hallgren, 28, who has been linked with a move to Fulham, could stay at Everton.',
    expect('interest', 'Tom Hallgren', 'Everton', 'Fulham'),
    expect('stay', 'Tom Hallgren', 'Everton', null),
  ),
  says(
    'en.stay.remain',
    'Genk midfielder Joel Adeyemi, 22, linked with Fulham, wants to fight for his place.',
    expect('interest', 'Joel Adeyemi', 'Genk', 'Fulham'),
    expect('stay', 'Joel Adeyemi', 'Genk', null),
  ),
  says(
    'en.stay.sign',
    'Joel Adeyemi has signed a new two-and-a-half-year deal with Genk.',
    expect('stay', 'Joel Adeyemi', 'Genk', null),
  ),
  says(
    'en.exit.nominal',
    'Owen Tarrant has confirmed his Burnley exit with a farewell to fans.',
    expect('exit', 'Owen Tarrant', 'Burnley', null),
  ),
  says(
    'en.stop.terminate',
    'Dario Velluti agreed to terminate his Genk contract earlier this month.',
    expect('exit', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.interest.race',
    'Everton have moved to the front of the queue for Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.agreed.close',
    'Dario Velluti is closer than ever to sealing a move to Everton.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Stoke City have let goalkeeper Owen Tarrant head out the exit door on loan to get some experience.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null, { loan: true }),
  ),
  says(
    'en.interest.keen',
    'Everton are interested in Genk striker Dario Velluti following his loan spell at Porto.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton have received interest in Dario Velluti, but have no intention of selling the Italian.',
    expect('exit', 'Dario Velluti', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.talks.hold',
    'Everton target Dario Velluti is in talks with Genk over a switch.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('talks', 'Dario Velluti', null, 'Genk'),
  ),
  says(
    'en.interest.want',
    'Everton want Dario Velluti to close their squad gap.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.stay.remain',
    'Dario Velluti will remain at Genk until January, even if Everton make an offer.',
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.stay.keep',
    'Genk want Dario Velluti tied down to a new deal.',
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.interest.rival',
    'Everton face a transfer war with Burnley over Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('interest', 'Dario Velluti', 'Genk', 'Burnley'),
  ),
  says(
    'en.exit.sell',
    'Genk slap £20m price tag on head of Dario Velluti.',
    expect('exit', 'Dario Velluti', 'Genk', null, { fee: { value: 20000000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'Everton are close to signing midfielder Dario Velluti.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.stay.contract',
    'Everton are in talks with new signing Dario Velluti over a new deal.',
    expect('stay', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.bid.nominal',
    'Genk have received and rejected a bid worth £40m for midfielder Dario Velluti from Everton.',
    expect('bid', 'Dario Velluti', 'Genk', 'Everton', {
      status: 'negative',
      fee: { value: 40000000, currency: 'GBP' },
    }),
  ),
  says(
    'en.interest.move',
    'Dario Velluti is in talks over a loan move to Everton with an option to make it permanent.',
    expect('talks', 'Dario Velluti', null, 'Everton', { loan: true }),
  ),
  says(
    'en.done.join',
    'Owen Tarrant joined Everton a year after signing for Genk.',
    expect('done', 'Owen Tarrant', null, 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton are discussing contract terms with Genk midfielder Dario Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
];
