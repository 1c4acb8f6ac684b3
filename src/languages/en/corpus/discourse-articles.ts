import { expect, type Phrasing, says } from './phrasing.js';

/** What runs through whole articles: questions that are put, whom managers pick, what one move makes possible for another. */
export const DISCOURSE_ARTICLES: readonly Phrasing[] = [
  says(
    'en.exit.available',
    '“No chance,” said Pat Omeara, when asked if Sam Okonedo would be allowed to leave Everton.',
  ),
  says('en.exit.leave', 'Asked whether Okonedo could leave Everton, manager Pat Omeara shook his head.'),
  says('en.done.sign', 'Pat Omeara was asked if Leeds would sign Sam Okonedo.'),
  says(
    'en.done.sign',
    'Everton have asked if they can sign Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.interest.prefer',
    'Ivo Lindqvist wants to leave Everton, with the manager often preferring the likes of Sam Okonedo and Dario Velluti.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.interest.prefer',
    'Leeds want Everton striker Ivo Lindqvist. Sam Okonedo was preferred up front at the weekend.',
    expect('interest', 'Ivo Lindqvist', 'Everton', 'Leeds'),
  ),
  says(
    'en.interest.prefer',
    'Sam Okonedo is the striker preferred by Everton over Ivo Lindqvist.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Everton boss Pat Omeara is in constant contact with director of football Lee Brask.',
  ),
  says(
    'en.talks.nominal',
    'Everton boss Pat Omeara said he was in daily contact with sporting director Lee Brask.',
  ),
  says(
    'en.talks.hold',
    'Everton are in talks with Fulham striker Sam Okonedo.',
    expect('talks', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.allow',
    'Ivo Lindqvist’s sale would pave the way for Everton to sign Fulham’s Sam Okonedo.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { certainty: 'speculative' }),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.exit.allow',
    'The departure of Ivo Lindqvist could open the door for Everton to sign Fulham’s Sam Okonedo.',
    expect('exit', 'Ivo Lindqvist', null, null, { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.allow',
    'Everton have agreed a fee with Fulham, paving the way for Sam Okonedo to join.',
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.allow',
    'Everton have reached an agreement with Fulham, allowing Sam Okonedo to join on loan.',
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton', { loan: true }),
  ),
  says(
    'en.stop.fade',
    'Leeds’ interest in Fulham’s Sam Okonedo has since waned.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.exit.sell',
    'Everton would be open to offers for Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Everton', null),
  ),
  says(
    'en.done.loaned',
    'Sam Okonedo has made 80 appearances for Derby since his arrival from Huddersfield in 2015 and spent last season on loan at Sheffield Wednesday.',
    expect('done', 'Sam Okonedo', 'Derby', 'Sheffield Wednesday', { loan: true }),
  ),
  says(
    'en.exit.available',
    'Ivo Lindqvist and Sam Okonedo are the only strikers available to Everton boss Pat Omeara.',
  ),
  says(
    'en.interest.track',
    'It’s no surprise to see Everton show interest in Fulham’s Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.stop.fade',
    'Any hopes of Everton landing Fulham’s Sam Okonedo were dashed on Monday.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.fail.yet',
    'Everton want Sam Okonedo, but a deal is yet to be agreed.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.fail.yet',
    'Everton’s move for Fulham’s Sam Okonedo is yet to be completed.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.reject.resist',
    'Crystal Palace have fought off interest from Everton to close in on a deal to sign Sam Okonedo from Ajax.',
    expect('agreed', 'Sam Okonedo', 'Ajax', 'Crystal Palace'),
  ),
  says(
    'en.reject.resist',
    'Fulham have fought off interest from Everton in Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.stop.drop',
    'Palace want a defender having given up hope of signing Sam Okonedo from Leeds.',
    expect('interest', 'Sam Okonedo', 'Leeds', 'Crystal Palace', { status: 'negative' }),
  ),
  says(
    'en.done.loaned',
    'Barcelona’s Sam Okonedo is currently on loan in Germany at Schalke.',
    expect('done', 'Sam Okonedo', 'Barcelona', 'Schalke', { loan: true }),
  ),
  says(
    'en.agreed.accept',
    'Everton want Sam Okonedo. Ines Farrow of the Gazette has confirmed Okonedo will be on Merseyside today to complete a medical.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.exit.nominal',
    'Everton have signed Ivo Lindqvist, Owen Tarrant and Lars Benn. They have kept Sam Okonedo, Dario Velluti and Colin Farrow, despite the trio being linked with exits.',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
    expect('done', 'Owen Tarrant', null, 'Everton'),
    expect('done', 'Lars Benn', null, 'Everton'),
    expect('stay', 'Sam Okonedo', 'Everton', null),
    expect('stay', 'Dario Velluti', 'Everton', null),
    expect('stay', 'Colin Farrow', 'Everton', null),
    expect('exit', 'Sam Okonedo', 'Everton', null),
    expect('exit', 'Dario Velluti', 'Everton', null),
    expect('exit', 'Colin Farrow', 'Everton', null),
  ),
  says(
    'en.done.sign',
    'Brighton have signed £15m winger Owen Tarrant and £20m defender Sam Okonedo.',
    expect('done', 'Owen Tarrant', null, 'Brighton', { fee: { value: 15_000_000, currency: 'GBP' } }),
    expect('done', 'Sam Okonedo', null, 'Brighton', { fee: { value: 20_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.exit.sell',
    'Milan are hoping to convince Arsenal to part with Sam Okonedo.',
    expect('interest', 'Sam Okonedo', 'Arsenal', 'AC Milan'),
  ),
  says(
    'en.exit.sell',
    'Arsenal are hoping to sell Sam Okonedo.',
    expect('exit', 'Sam Okonedo', 'Arsenal', null),
  ),
  says(
    'en.stay.sign',
    'Sam Okonedo looks set to leave Swansea after refusing to sign a new contract.',
    expect('exit', 'Sam Okonedo', 'Swansea', null),
    expect('stay', 'Sam Okonedo', 'Swansea', null, { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    'Everton manager Pat Omeara would be reluctant to let Sam Okonedo leave midway through the season.',
    expect('exit', 'Sam Okonedo', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.agreed.bound',
    'With Tottenham’s Sam Okonedo on his way to China, Leeds need a midfielder.',
    expect('exit', 'Sam Okonedo', 'Tottenham', null),
  ),
  says(
    'en.bid.nominal',
    'Fulham turned down two offers for Sam Okonedo, one of them from Leeds.',
    expect('bid', 'Sam Okonedo', 'Fulham', 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Fulham have received three bids for Sam Okonedo, with one coming from Leeds.',
    expect('bid', 'Sam Okonedo', 'Fulham', 'Leeds'),
  ),
  says(
    'en.done.sign',
    'Everton have signed Sam Okonedo and Ivo Lindqvist, one from Leeds and one from Genk.',
    expect('done', 'Sam Okonedo', 'Leeds', 'Everton'),
    expect('done', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
];
