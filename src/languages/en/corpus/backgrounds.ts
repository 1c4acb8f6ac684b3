import { expect, type Phrasing, says } from './phrasing.js';

/** What goes before the news, and what it tells of it: where somebody is by now, who deals with whom, who goes back on it. */
export const BACKGROUNDS: readonly Phrasing[] = [
  says(
    'en.agreed.agree',
    'Genk winger Dario Velluti is wanted by Everton. Genk have agreed a £20m deal with Everton for Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.talks.hold',
    'Genk winger Dario Velluti is in demand. Genk are in talks with Everton over Velluti.',
    expect('talks', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Dario Velluti has held positive talks with Everton boss Owen Stadler.',
    expect('talks', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton have held talks with Fulham boss Owen Stadler.',
    expect('talks', 'Owen Stadler', 'Fulham', 'Everton'),
  ),
  says(
    'en.stay.remain',
    'Dario Velluti is still a Genk player.',
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.stay.remain',
    'Dario Velluti remains a Genk player.',
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.done.join',
    'Dario Velluti is now an Everton player.',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.stop.withdraw',
    'Genk winger Dario Velluti was close to joining Everton before they pulled out.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
    expect('done', 'Dario Velluti', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stop.withdraw',
    'Genk winger Dario Velluti was close to joining Everton before Fulham pulled out of the cup.',
    expect('agreed', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.bid.make',
    'Dario Velluti is wanted by Everton. Fulham have made an offer of their own.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('bid', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.exit.sell',
    'Dario Velluti was sold to Everton on a £17m deal after impressing the scouts.',
    expect('done', 'Dario Velluti', null, 'Everton', { fee: { value: 17_000_000, currency: 'GBP' } }),
  ),
  says('en.exit.value', 'Dario Velluti is highly valued by Genk.'),
  says(
    'en.interest.track',
    'Fulham striker Dario Velluti and Genk hitman Sam Okonedo are among the players Everton are keeping tabs on.',
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton'),
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.want',
    'Fulham want Dario Velluti. Making Velluti even more appealing is his age. Everton are tracking Velluti.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.stay.remain',
    'Fulham want Dario Velluti, but as far as the Toffees are concerned, the winger will stay at Everton and the case is closed.',
    expect('interest', 'Dario Velluti', 'Everton', 'Fulham'),
    expect('stay', 'Dario Velluti', 'Everton', null),
  ),
  says(
    'en.interest.keen',
    'Dario Velluti to Everton\n\nThe rumour\n\nEverton are interested in Dario Velluti of Genk.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Can Dario Velluti play for Sweden? Dario Velluti joined Everton.',
    expect('done', 'Dario Velluti', null, 'Everton'),
  ),
  says('en.interest.shortlist', 'Everton’s first-choice striker Dario Velluti has struggled with injury.'),
  says('en.done.beat', 'Everton were the better side for Owen Stadler, beating Fulham in the FA Cup.'),
  says(
    'en.interest.want',
    'Everton boss Owen Stadler adds depth as his side aim to stop Fulham from winning the title. Everton want Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.available',
    'Dario Velluti could leave Genk, with Everton interested in the 25-year-old. Sam Okonedo stays at Genk.',
    expect('exit', 'Dario Velluti', 'Genk', null, { certainty: 'hedged' }),
    expect('interest', 'Dario Velluti', 'Genk', 'Everton'),
    expect('stay', 'Sam Okonedo', 'Genk', null),
  ),
  says(
    'en.interest.link',
    "Everton have been linked with Fulham's Dario Velluti and Sam Okonedo of Genk.",
    expect('interest', 'Dario Velluti', 'Fulham', 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.nominal',
    'The defeat did not dampen interest from Everton in Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Having lost Sam Okonedo to Fulham, Everton need a winger. Dario Velluti tops their list.',
    expect('done', 'Sam Okonedo', 'Everton', 'Fulham'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.bid.make',
    'Everton are yet to submit a bid for Dario Velluti, with money an issue for the Toffees if they sell nobody.',
    expect('bid', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.interest.link',
    'Dario Velluti of Genk and Fulham star Sam Okonedo have been linked with Everton.',
    expect('interest', 'Dario Velluti', 'Genk', 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.talks.hold',
    'Dario Velluti was in line to make his comeback for Everton in the Premier League meeting with Fulham.',
  ),
  says(
    'en.done.succeed',
    'Fulham captain Ivo Lindqvist wants to leave. The Cottagers have agreed a fee with Genk for Dario Velluti. He is to be built up as the successor to the captain, who has long been agreed with Everton on personal terms.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
    expect('agreed', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('interest', 'Dario Velluti', 'Genk', 'Fulham'),
    expect('agreed', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Everton have been urged to go and get Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.exit.sell',
    'There is no real expectation that Dario Velluti will be sold by Everton.',
    expect('exit', 'Dario Velluti', 'Everton', null, { status: 'negative' }),
  ),
  // "No. 1" is a goalkeeper, and a first choice is none: he is the defender of whom the next sentence speaks.
  says(
    'en.bid.make',
    'Genk defender Ivo Karst is injured. Dario Velluti sees Fulham as his No.1 choice. Everton rate Velluti highly enough to put in an offer of their own for the defender.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
    expect('interest', 'Dario Velluti', null, 'Everton'),
  ),
];
