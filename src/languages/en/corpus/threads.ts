import { expect, type Phrasing, says } from './phrasing.js';

/** What goes on about a move, or tells of an arrival, without naming who or where. */
export const THREADS: readonly Phrasing[] = [
  says(
    'en.talks.hold',
    "Everton want Porto's Rafa Quintela. The clubs are in talks.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('talks', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.talks.nominal',
    "Everton want Porto's Rafa Quintela. Talks between the two clubs are under way.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('talks', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.agreed.agree',
    "Everton want Porto's Rafa Quintela. A fee has been agreed.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('agreed', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.agreed.nominal',
    "Everton want Porto's Rafa Quintela. The deal is expected to be completed this week.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('agreed', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.agreed.agree',
    "Everton are in talks to sign Porto's Rafa Quintela. Nothing has been agreed.",
    expect('talks', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('agreed', 'Rafa Quintela', 'Porto', 'Everton', { status: 'negative' }),
  ),
  // Another club's, another kind of deal, somebody else's.
  says(
    'en.talks.hold',
    "Everton want Porto's Rafa Quintela. Talks with a Saudi club have begun.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.agreed.nominal',
    "Everton want Porto's Rafa Quintela. A new deal has been agreed.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.talks.hold',
    "Everton want Porto's Rafa Quintela. Sam Okonedo is injured. The clubs are in talks.",
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.done.join',
    'Everton are fifth. Sam Okonedo has arrived from Genk on a free transfer.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.done.sign',
    'Wolves have no money. Sam Okonedo was brought in from Genk last week.',
    expect('done', 'Sam Okonedo', 'Genk', 'Wolves'),
  ),
  says(
    'en.done.join',
    'Everton striker Sam Okonedo, who joined from Genk in 2020, is wanted by Lyon.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
    expect('interest', 'Sam Okonedo', 'Everton', 'Lyon'),
  ),
  says('en.done.join', 'Everton lost to Fulham. Sam Okonedo came from Genk.'),
  says(
    'en.reject.deny',
    'Everton are bottom, and head coach Dario Velluti has been dismissed.',
    expect('exit', 'Dario Velluti', 'Everton', null),
  ),
  says('en.reject.deny', 'Everton lost after Sam Okonedo was dismissed for a second booking.'),
  says(
    'en.done.join',
    "Rangers want Porto's Sam Okonedo. He broke into the team after joining the club last summer.",
    expect('interest', 'Sam Okonedo', 'Porto', 'Rangers'),
    expect('done', 'Sam Okonedo', null, 'Porto'),
  ),
  says('en.exit.nominal', 'Okonedo responds to Velluti exit talk'),
  says(
    'en.interest.want',
    'Everton have signed Anders Brantholm. Fulham had wanted Brantolm too.',
    expect('done', 'Anders Brantholm', null, 'Everton'),
    expect('interest', 'Anders Brantholm', null, 'Fulham'),
  ),
  says(
    'en.bid.nominal',
    'Rangers want Sam Okonedo of the Philadelphia Union. The Union have rejected a bid from Lyon for Okonedo.',
    expect('interest', 'Sam Okonedo', 'Philadelphia Union', 'Rangers'),
    expect('bid', 'Sam Okonedo', 'Philadelphia Union', 'Lyon', { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Everton director Per Solberg is convincing president Glenn Tarrant that Okonedo can score.',
  ),
  says('en.done.return', 'Sam Okonedo did not return to the United States after the World Cup.'),
  says(
    'en.done.sign',
    'Everton last night turned the tables on Fulham when they signed Sam Okonedo from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.rival',
    'Porto winger Rafa Quintela is wanted by Fulham. Fulham will face competition from the likes of Everton and Lyon.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Lyon'),
  ),
  says(
    'en.interest.rival',
    'Everton are expected to face a fight from Fulham for midfielder Rafa Quintela, 20, from Porto next summer.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Everton'),
    expect('interest', 'Rafa Quintela', 'Porto', 'Fulham'),
  ),
  says(
    'en.done.switch',
    'Everton are short after selling Sam Okonedo to Fulham and loaning Rafa Quintela to Porto.',
    expect('done', 'Sam Okonedo', 'Everton', 'Fulham'),
    expect('done', 'Rafa Quintela', 'Everton', 'Porto', { loan: true }),
  ),
  says(
    'en.stay.contract',
    'Everton want to keep their best players. The board plan to open contract talks with Sam Okonedo.',
    expect('stay', 'Sam Okonedo', 'Everton', null),
  ),
  says('en.agreed.near', 'Sam Okonedo nears the final 18 months of his contract.'),
  says('en.interest.track', 'Sam Okonedo was targeted by Everton fans at the weekend.'),
  says('en.agreed.several', 'Sam Okonedo arrived after the permanent deals for Velluti and Quintela.'),
  says(
    'en.interest.return',
    'Everton are keen on a return for Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.return',
    'Sam Okonedo is wanted by Everton. He is edging closer to an on-field return.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.exit.available',
    'The ex-Brighton, Fulham and Everton defender Sam Okonedo is available on a free.',
    expect('exit', 'Sam Okonedo', null, null),
  ),
  says(
    'en.stay.sign',
    'Genk striker Sam Okonedo wants to leave. Glenn Tarrant said that he will not sign a new contract.',
    expect('exit', 'Sam Okonedo', 'Genk', null),
    expect('stay', 'Sam Okonedo', 'Genk', null, { status: 'negative' }),
  ),
  says('en.done.join', 'A £3m signing from Genk in 2016, Okonedo has not played.'),
  says(
    'en.exit.nominal',
    'Everton confirmed the sale of Sam Okonedo ensuring Dario Velluti will start.',
    expect('exit', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.talks.nominal',
    'Sam Okonedo has been the subject of inquiries from Everton and from Fulham.',
    expect('talks', 'Sam Okonedo', null, 'Everton'),
    expect('talks', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.interest.link',
    'Sam Okonedo has been mentioned in connection with Everton and with Fulham.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.interest.ask',
    'Everton have asked Porto about Rafa Quintela.',
    expect('talks', 'Rafa Quintela', 'Porto', 'Everton'),
  ),
  says(
    'en.stay.contract',
    'Everton have announced contract extensions for Sam Okonedo and Ivo Lindqvist.',
    expect('stay', 'Sam Okonedo', 'Everton', null),
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.done.sign',
    'Everton have agreed a deal to sign Sam Okonedo from Genk. The fee is understood to be £20m.',
    expect('agreed', 'Sam Okonedo', 'Genk', 'Everton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.bid.nominal',
    'Porto have turned down an offer from Wolves for Rafa Quintela. The bid was worth £18m.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves', {
      status: 'negative',
      fee: { value: 18_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.interest.want',
    'Everton want Sam Okonedo. The club paid £10m for a striker last year.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.nominal',
    'Everton have received a boost in their pursuit of Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.exit.sell',
    'Everton have traded Sam Okonedo to Fulham and Ivo Lindqvist to Lyon.',
    expect('done', 'Sam Okonedo', 'Everton', 'Fulham'),
    expect('done', 'Ivo Lindqvist', 'Everton', 'Lyon'),
  ),
  says(
    'en.interest.want',
    'Everton want Porto winger Ivo Ünder to replace Sam Okonedo.',
    expect('interest', 'Ivo Ünder', 'Porto', 'Everton'),
  ),
  says(
    'en.interest.help',
    'Sam Okonedo could help Everton sign Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.help',
    'Glenn Tarrant helped Everton to sign Ivo Lindqvist.',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says('en.interest.help', 'Sam Okonedo helped Everton win the cup.'),
  says(
    'en.exit.allow',
    'Everton have allowed Fulham to sign Sam Okonedo on loan.',
    expect('done', 'Sam Okonedo', 'Everton', 'Fulham', { loan: true }),
  ),
  says(
    'en.interest.keen',
    'There is interest, with three of the biggest clubs in Everton, Fulham and Lyon all keen on Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
    expect('interest', 'Sam Okonedo', null, 'Lyon'),
  ),
  says(
    'en.interest.track',
    'Everton are the only Premier League side that hold an interest in Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.shortlist',
    'Everton have signed Sam Okonedo. Adding to the back line has to be the priority.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says('en.none.match', 'Okonedo improves our defensive options.'),
  says(
    'en.done.sign',
    'Real Madrid want Sam Okonedo. Madrid will sign Ivo Lindqvist.',
    expect('interest', 'Sam Okonedo', null, 'Real Madrid'),
    expect('agreed', 'Ivo Lindqvist', null, 'Real Madrid'),
  ),
  says(
    'en.interest.want',
    'Real Madrid want Sam Okonedo. Madrid-born Ivo Lindqvist lives in Madrid.',
    expect('interest', 'Sam Okonedo', null, 'Real Madrid'),
  ),
];
