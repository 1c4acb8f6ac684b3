import { expect, type Phrasing, says } from './phrasing.js';

/** What adverbs of several words stand between, what headlines quote, and addresses. */
export const ADVERBIAL: readonly Phrasing[] = [
  says(
    'en.done.sign',
    'Everton have so far signed Genk winger Ivo Lindqvist.',
    expect('done', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist will in the end join Everton.',
    expect('agreed', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Fulham are without doubt keen on Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.done.join',
    'Sam Okonedo will this week join Fulham.',
    expect('agreed', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.agreed.agree',
    'Everton have at last agreed a deal for Dario Velluti.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Dario Velluti will on Monday sign for Everton.',
    expect('agreed', 'Dario Velluti', null, 'Everton'),
  ),
  says(
    'en.talks.hold',
    'Fulham are at the moment in talks with Genk over Sam Okonedo.',
    expect('talks', 'Sam Okonedo', 'Genk', 'Fulham'),
  ),
  says(
    'en.bid.make',
    'Everton have in recent weeks made two bids for Ivo Lindqvist.',
    expect('bid', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.join',
    'Dario Velluti has as expected joined Fulham.',
    expect('done', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.bid.nominal',
    "Fulham 'reject' Everton bid for Ivo Lindqvist",
    expect('bid', 'Ivo Lindqvist', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    "Genk 'snub' Fulham offer for Sam Okonedo",
    expect('bid', 'Sam Okonedo', 'Genk', 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.agreed.nominal',
    'Everton have reached full agreement on Ivo Lindqvist deal.',
    expect('agreed', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.agreed.nominal',
    'Everton are in talks over Sam Okonedo deal.',
    expect('talks', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.stay.contract',
    'ivo-lindqvist-signs-new-fulham-contract',
    expect('stay', 'ivo lindqvist', 'fulham', null),
  ),
  says(
    'en.done.join',
    'sam-okonedo-joins-everton-on-loan-from-fulham',
    expect('done', 'sam okonedo', 'fulham', 'everton', { loan: true }),
  ),
  says(
    'en.done.join',
    "Ivo Lindqvist won't join Everton.",
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    "Fulham won't sign Sam Okonedo.",
    expect('interest', 'Sam Okonedo', null, 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.exit.sell',
    "Fulham won't sell Ivo Lindqvist to Everton.",
    expect('interest', 'Ivo Lindqvist', 'Fulham', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.leave',
    "Ivo Lindqvist won't leave Fulham.",
    expect('exit', 'Ivo Lindqvist', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'All that remains is a medical before Sam Okonedo joins Everton.',
    expect('agreed', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.dream',
    'Sam Okonedo only has eyes for Everton.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.interest.dream',
    'Ivo Lindqvist has eyes only for Fulham.',
    expect('interest', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says(
    'en.interest.want',
    'There is nothing in reports that Fulham want Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.interest.link',
    'There is nothing in rumours linking Sam Okonedo with Everton.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { status: 'negative', certainty: 'hedged' }),
  ),
  says(
    'en.exit.hands-off',
    'Fulham have slapped a hands-off warning on Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null, { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Genk swatted away a bid from Everton for Sam Okonedo.',
    expect('bid', 'Sam Okonedo', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.sign',
    'Fulham outdid Everton to sign Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('done', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton have outdone Fulham to sign Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Fulham'),
    expect('done', 'Ivo Lindqvist', null, 'Everton'),
  ),
];
