import { expect, type Phrasing, says } from './phrasing.js';

/** Failing, refusing, ending; leaving and staying. */
export const REFUSAL: readonly Phrasing[] = [
  says(
    'en.bid.nominal',
    'Brentford have bid for Malmo winger Ivo Lindqvist rejected, plus more.',
    expect('bid', 'Ivo Lindqvist', 'Malmo', 'Brentford', { status: 'negative' }),
  ),
  says(
    'en.bid.nominal',
    'Wolves have bid turned down for Porto winger Rafa Quintela.',
    expect('bid', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative' }),
  ),
  says('en.none.match', 'Fulham sent on Nils Brandauer for the last ten minutes.'),
  says('en.none.match', 'Everton midfielder Ivo Lindqvist was sent off in the second half at Fulham.'),
  says(
    'en.fail.miss',
    'Brentford have missed out on Malmo winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford', { status: 'negative' }),
  ),
  says(
    'en.fail.miss',
    'Leeds United lost out on Genk striker Dario Velluti in January.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United', { status: 'negative' }),
  ),
  says(
    'en.fail.fail',
    'Wolves are unlikely to sign Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative' }),
  ),
  says(
    'en.fail.lack',
    'Brentford have no plans to sign Malmo winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford', { status: 'negative' }),
  ),
  says(
    'en.fail.lack',
    'Stoke City have no intention of selling midfielder Owen Tarrant.',
    expect('exit', 'Owen Tarrant', 'Stoke City', null, { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    'Genk have turned down an offer from Leeds United for striker Dario Velluti.',
    expect('bid', 'Dario Velluti', 'Genk', 'Leeds United', { status: 'negative' }),
  ),
  says(
    'en.reject.reject',
    "Malmo have knocked back Brentford's £9m bid for winger Ivo Lindqvist.",
    expect('bid', 'Ivo Lindqvist', 'Malmo', 'Brentford', {
      status: 'negative',
      fee: { value: 9000000, currency: 'GBP' },
    }),
  ),
  says(
    'en.reject.deny',
    'Burnley have denied an interest in Lens midfielder Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley', { status: 'negative' }),
  ),
  says(
    'en.reject.deny',
    'Porto have dismissed talk of a move to Wolves for winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative' }),
  ),
  says(
    'en.stop.interest',
    'Leeds United have gone cold on Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United', { status: 'negative' }),
  ),
  says(
    'en.stop.interest',
    'West Ham are no longer interested in Nantes defender Lucas Morvan.',
    expect('interest', 'Lucas Morvan', 'Nantes', 'West Ham', { status: 'negative' }),
  ),
  says(
    'en.stop.end',
    'Brentford have abandoned their pursuit of Malmo winger Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', 'Malmo', 'Brentford', { status: 'negative' }),
  ),
  says(
    'en.stop.end',
    'Burnley have dropped out of the race for Lens midfielder Joel Adeyemi.',
    expect('interest', 'Joel Adeyemi', 'Lens', 'Burnley', { status: 'negative' }),
  ),
  says(
    'en.stay.remain',
    'Stoke City midfielder Owen Tarrant wants to stay at the club.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.stay.remain',
    'Nantes defender Lucas Morvan has extended his contract until 2029.',
    expect('stay', 'Lucas Morvan', 'Nantes', null),
  ),
  says(
    'en.stay.sign',
    'Stoke City midfielder Owen Tarrant has penned a new contract.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.stay.sign',
    'Genk striker Dario Velluti is close to signing a contract extension.',
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.stay.contract',
    'Stoke City have offered midfielder Owen Tarrant a new contract.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.stay.contract',
    'Nantes defender Lucas Morvan has rejected a new contract.',
    expect('stay', 'Lucas Morvan', 'Nantes', null, { status: 'negative' }),
  ),
  says(
    'en.stay.keep',
    'Genk are determined to keep striker Dario Velluti.',
    expect('stay', 'Dario Velluti', 'Genk', null),
  ),
  says(
    'en.stay.keep',
    'Stoke City are confident of tying down midfielder Owen Tarrant.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null),
  ),
  says(
    'en.fail.fail',
    'Porto are unwilling to sell winger Rafa Quintela.',
    expect('exit', 'Rafa Quintela', 'Porto', null, { status: 'negative' }),
  ),
  says(
    'en.stop.end',
    'Talks between Burnley and Lens over midfielder Joel Adeyemi have broken down.',
    expect('talks', 'Joel Adeyemi', 'Lens', 'Burnley', { status: 'negative' }),
  ),
  says(
    'en.stop.drop',
    'Leeds United have abandoned their pursuit of Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United', { status: 'negative' }),
  ),
  says(
    'en.stop.drop',
    'Talks over a new contract for Stoke City midfielder Owen Tarrant have broken down.',
    expect('stay', 'Owen Tarrant', 'Stoke City', null, { status: 'negative' }),
  ),
  says(
    'en.interest.link',
    'Wolves coach Nils Brandauer has dismissed reports linking Dario Velluti with Everton.',
    expect('interest', 'Dario Velluti', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.reject.deny',
    'There is no truth in reports that Leeds United want Genk striker Dario Velluti.',
    expect('interest', 'Dario Velluti', 'Genk', 'Leeds United', { status: 'negative' }),
  ),
  says(
    'en.reject.deny',
    'Coach Nils Brandauer has denied that Wolves want Porto winger Rafa Quintela.',
    expect('interest', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative' }),
  ),
  says(
    'en.stop.drop',
    'Negotiations between Wolves and Porto have broken down over winger Rafa Quintela.',
    expect('talks', 'Rafa Quintela', 'Porto', 'Wolves', { status: 'negative' }),
  ),
];
