import { expect, type Phrasing, says } from './phrasing.js';

/** How newspapers tell at length what goes on around a move: spells of the past, managers named for their clubs, asking prices. */
export const TABLOID_ARTICLES: readonly Phrasing[] = [
  says(
    'en.done.loaned',
    'Fulham defender Ivo Lindqvist has spent loan spells with Walsall and Coventry.',
    expect('done', 'Ivo Lindqvist', 'Fulham', 'Walsall', { loan: true }),
    expect('done', 'Ivo Lindqvist', 'Fulham', 'Coventry', { loan: true }),
  ),
  says(
    'en.done.loaned',
    'Ivo Lindqvist ended last season on loan at Leeds.',
    expect('done', 'Ivo Lindqvist', null, 'Leeds', { loan: true }),
  ),
  says(
    'en.done.loaned',
    'Ivo Lindqvist finished the campaign on loan with Genk.',
    expect('done', 'Ivo Lindqvist', null, 'Genk', { loan: true }),
  ),
  says('en.done.loaned', 'Ivo Lindqvist finished the season with 20 goals.'),
  says(
    'en.stay.nominal',
    'Everton boss Pat Omeara is keen on extending Ivo Lindqvist’s stay at Goodison Park.',
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.stay.nominal',
    'Everton hope to extend Ivo Lindqvist’s stay with the club.',
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
  ),
  says('en.stay.nominal', 'Ivo Lindqvist enjoyed his stay at Everton.'),
  says(
    'en.exit.demand',
    'Newcastle have quoted £50million for Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Newcastle', null, { fee: { value: 50_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.quoted',
    'Everton have been quoted £50million for Newcastle striker Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Newcastle', 'Everton', {
      fee: { value: 50_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.agreed.nominal',
    'Leeds are in talks over a proposed deal for Everton striker Ivo Lindqvist.',
    expect('talks', 'Ivo Lindqvist', 'Everton', 'Leeds'),
  ),
  says(
    'en.bid.make',
    'Leeds have proposed a deal for Everton striker Ivo Lindqvist.',
    expect('bid', 'Ivo Lindqvist', 'Everton', 'Leeds'),
  ),
  says(
    'en.interest.link',
    'Everton boss Pat Omeara has also been linked with Ivo Lindqvist and Sam Okonedo in recent weeks.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.link',
    'Everton boss Pat Omeara has been linked with Leeds.',
    expect('interest', 'Pat Omeara', 'Everton', 'Leeds', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Fulham have signed defender Ivo Lindqvist from London rival Chelsea on a four-year deal.',
    expect('done', 'Ivo Lindqvist', 'Chelsea', 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Fulham have signed Ivo Lindqvist from rival Chelsea on a four-year deal.',
    expect('done', 'Ivo Lindqvist', 'Chelsea', 'Fulham'),
  ),
  says(
    'en.interest.rival',
    'Leeds could rival Everton for Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Ivo Lindqvist', null, 'Leeds', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.sell',
    'Fulham have turned down a bid for Ivo Lindqvist from Leeds and have no intention of selling their leading scorer.',
    expect('bid', 'Ivo Lindqvist', 'Fulham', 'Leeds', { status: 'negative' }),
    expect('exit', 'Ivo Lindqvist', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.interest.move',
    'Ivo Lindqvist left Fulham in 2004, forcing through a £7m move to Leeds.',
    expect('done', 'Ivo Lindqvist', 'Fulham', 'Leeds', { fee: { value: 7_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.move',
    'Ivo Lindqvist is trying to force through a move to Leeds.',
    expect('interest', 'Ivo Lindqvist', null, 'Leeds'),
  ),
  says(
    'en.exit.leave',
    'Ivo Lindqvist was out of Pat Omeara’s plans before leaving Everton for Leeds in a £7m deal.',
    expect('done', 'Ivo Lindqvist', 'Everton', 'Leeds', { fee: { value: 7_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.fail.lack',
    'Pat Omeara said of Ivo Lindqvist: “I don’t think he will stay at Fulham.”',
    expect('stay', 'Ivo Lindqvist', 'Fulham', null, { status: 'negative', certainty: 'confirmed' }),
  ),
  says(
    'en.fail.lack',
    'Pat Omeara does not think Ivo Lindqvist wants to leave Fulham.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.interest.want',
    'Everton don’t think they need a striker but want Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.stay.contract',
    'Ivo Lindqvist is set to leave Fulham after contract talks broke down.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
    expect('stay', 'Ivo Lindqvist', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Leeds want Fulham striker Ivo Lindqvist. Talks over a new contract have stalled.',
    expect('interest', 'Ivo Lindqvist', 'Fulham', 'Leeds'),
    expect('stay', 'Ivo Lindqvist', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.stay.contract',
    'Contract talks have stalled at Fulham. Leeds want Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Leeds'),
  ),
  says(
    'en.stay.contract',
    'Sam Okonedo signed for Leeds after contract talks between Fulham and Ivo Lindqvist broke down.',
    expect('done', 'Sam Okonedo', null, 'Leeds'),
    expect('stay', 'Ivo Lindqvist', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.exit.demand',
    'Fulham are pushing for more than £30m for Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null, { fee: { value: 30_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.interest.pounce',
    'Leeds are pushing for Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Leeds'),
  ),
  says(
    'en.bid.nominal',
    'Everton striker Ivo Lindqvist is in demand but the only offer has come from Genk.',
    expect('bid', 'Ivo Lindqvist', 'Everton', 'Genk'),
  ),
  says(
    'en.talks.nominal',
    'Leeds were rebuffed in an approach for Ivo Lindqvist of Fulham.',
    expect('talks', 'Ivo Lindqvist', 'Fulham', 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    'Leeds have been frustrated in their pursuit of Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Leeds', { status: 'negative' }),
  ),
  says(
    'en.interest.nominal',
    'The interest of Everton in Ivo Lindqvist is known.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.move',
    'Ivo Lindqvist’s move to Leeds is already done.',
    expect('agreed', 'Ivo Lindqvist', null, 'Leeds'),
  ),
  says(
    'en.stay.sign',
    'Ivo Lindqvist has already done enough to earn a new deal at Everton.',
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.done.sign',
    'Everton brought in all of Ivo Lindqvist, Sam Okonedo and Tom Hale during the summer.',
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
    expect('done', 'Sam Okonedo', null, 'Everton'),
    expect('done', 'Tom Hale', null, 'Everton'),
  ),
  says('en.stay.remain', 'Leeds are in talks with both of the clubs.'),
  says(
    'en.exit.sell',
    'Everton manager Pat Omeara, who also lost Ivo Lindqvist, Sam Okonedo and Tom Hale in August, has spoken.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
    expect('exit', 'Sam Okonedo', 'Everton', null),
    expect('exit', 'Tom Hale', 'Everton', null),
  ),
  says(
    'en.fail.lack',
    'Everton striker Ivo Lindqvist has shown no signs of extending his stay with the club.',
    expect('stay', 'Ivo Lindqvist', 'Everton', null, { status: 'negative' }),
  ),
  says(
    'en.exit.nominal',
    'The departure of Ivo Lindqvist from Everton ended months of speculation.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.exit.nominal',
    'Ivo Lindqvist’s exit from Everton has been blocked.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null, { status: 'negative' }),
  ),
];
