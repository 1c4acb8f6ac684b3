import { expect, type Phrasing, says } from './phrasing.js';

/** What deals bring about, whose time is up, and what holds only on a condition. */
export const OUTLOOKS: readonly Phrasing[] = [
  says(
    'en.done.join',
    'Everton have agreed a deal that will see Ivo Lindqvist join from Genk.',
    expect('agreed', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.done.join',
    'Fulham have reached an agreement with Genk for a transfer that would see Sam Okonedo join them for £17m.',
    expect('agreed', 'Sam Okonedo', 'Genk', 'Fulham', { fee: { value: 17_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.join',
    'Everton have agreed a deal which would see Ivo Lindqvist move to Fulham.',
    expect('agreed', 'Ivo Lindqvist', 'Everton', 'Fulham'),
  ),
  says(
    'en.done.join',
    'Everton are in talks over a deal that would see Dario Velluti join on loan.',
    expect('talks', 'Dario Velluti', null, 'Everton', { loan: true }),
  ),
  says(
    'en.done.join',
    'Fulham are considering a swap deal which would see Sam Okonedo join Genk.',
    expect('interest', 'Sam Okonedo', 'Fulham', 'Genk'),
  ),
  says(
    'en.done.join',
    'Fulham have opened talks that could see Ivo Lindqvist move to Everton.',
    expect('talks', 'Ivo Lindqvist', 'Fulham', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.exit.time',
    'Time is up for Ivo Lindqvist at Everton.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.exit.time',
    'Time looks to be coming to an end for Sam Okonedo at Fulham.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.exit.time',
    "Ivo Lindqvist's Everton career is over.",
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says('en.exit.time', "Sam Okonedo's international career is over."),
  says(
    'en.interest.track',
    'Everton have an interest in Ivo Lindqvist, as well as in Genk forward Sam Okonedo.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Fulham are keen on Ivo Lindqvist and on Dario Velluti.',
    expect('interest', 'Ivo Lindqvist', null, 'Fulham'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton are trying to sign two players from Genk - winger Ivo Lindqvist and goalkeeper Owen Tarrant.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
    expect('interest', 'Owen Tarrant', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.link',
    'Sam Okonedo has been linked with a whole host of clubs - including Everton, Genk and Fulham.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', null, 'Genk', { certainty: 'hedged' }),
    expect('interest', 'Sam Okonedo', null, 'Fulham', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    "Fulham's hopes of signing Dario Velluti have been crushed.",
    expect('interest', 'Dario Velluti', null, 'Fulham', { status: 'negative' }),
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist will wear the No 10 shirt when he joins Everton from Genk.',
    expect('agreed', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.arrival',
    "Fulham's biggest signing was the arrival of Ivo Lindqvist from Genk.",
    expect('done', 'Ivo Lindqvist', 'Genk', 'Fulham'),
  ),
  says(
    'en.interest.track',
    'Fulham have set their eyes on Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
  ),
  says(
    'en.done.sign',
    'Everton activated a clause to sign Ivo Lindqvist from Genk.',
    expect('done', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.interest.keen',
    'Fulham have joined Everton in the chase for Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Everton'),
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
  says('en.interest.follow', 'Genk duo could follow Ivo Lindqvist to Everton.'),
  says(
    'en.interest.follow',
    'Sam Okonedo could follow Ivo Lindqvist to Everton.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.done.sign',
    'Everton can sign Ivo Lindqvist, but only if they pay £70m.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton', {
      certainty: 'speculative',
      fee: { value: 70_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.bid.nominal',
    "Genk have rejected Wolves' £9m bid for Sam Okonedo.",
    expect('bid', 'Sam Okonedo', 'Genk', 'Wolves', {
      status: 'negative',
      fee: { value: 9_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.bid.nominal',
    "Wolves' £9m bid for Dario Velluti was rejected by Genk.",
    expect('bid', 'Dario Velluti', 'Genk', 'Wolves', {
      status: 'negative',
      fee: { value: 9_000_000, currency: 'GBP' },
    }),
  ),
  says(
    'en.talks.hold',
    'Sam Okonedo is keen to talk to Everton.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.exit.available',
    'Ivo Lindqvist is to be allowed out on loan by Fulham.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null, { loan: true }),
  ),
  says(
    'en.interest.follow',
    'Genk winger Sam Okonedo could follow Ivo Lindqvist to Everton.',
    expect('interest', 'Sam Okonedo', 'Genk', 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.interest.follow',
    'Dario Velluti followed Ivo Lindqvist to Everton from Genk.',
    expect('done', 'Dario Velluti', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.enquire',
    'Fulham have been backed to make a move for Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Fulham'),
  ),
  says(
    'en.talks.enquire',
    'Everton have been urged to make a move for Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Everton'),
  ),
  says(
    'en.done.switch',
    'Fulham want to bring striker Ivo Lindqvist back to England from Genk.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Fulham'),
  ),
  says(
    'en.done.switch',
    'Everton are keen on bringing Sam Okonedo back to Scotland on loan.',
    expect('interest', 'Sam Okonedo', null, 'Everton', { loan: true }),
  ),
  says(
    'en.interest.link',
    'Genk midfielder Ivo Lindqvist, the 18-year-old who has been linked with Fulham and Everton in recent months, is in talks over a move to Monaco.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Fulham', { certainty: 'hedged' }),
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton', { certainty: 'hedged' }),
    expect('talks', 'Ivo Lindqvist', 'Genk', 'Monaco'),
  ),
  says(
    'en.interest.move',
    'Sam Okonedo is in talks over a move to Monaco, his agent has said.',
    expect('talks', 'Sam Okonedo', null, 'Monaco', { certainty: 'reported' }),
  ),
  says(
    'en.talks.hold',
    'Ivo Lindqvist is in talks with Everton, his agent has told the Beacon.',
    expect('talks', 'Ivo Lindqvist', null, 'Everton', { certainty: 'reported' }),
  ),
  says(
    'en.done.charge',
    'Glenn Tarrant is the favourite to take over as manager of Fulham.',
    expect('interest', 'Glenn Tarrant', null, 'Fulham'),
  ),
  says(
    'en.done.charge',
    'Nils Brandauer has taken over as manager of Everton.',
    expect('done', 'Nils Brandauer', null, 'Everton'),
  ),
  says(
    'en.exit.available',
    'Ivo Lindqvist is unhappy at Fulham after struggling for regular starts and wants to join Everton.',
    expect('exit', 'Ivo Lindqvist', 'Fulham', null),
    expect('interest', 'Ivo Lindqvist', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo has left Fulham after two years and is close to joining Everton.',
    expect('exit', 'Sam Okonedo', 'Fulham', null),
    expect('agreed', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says(
    'en.exit.leave',
    'Nils Brandauer has left his role at Fulham to take up the head coach position at Everton.',
    expect('exit', 'Nils Brandauer', 'Fulham', null),
    expect('agreed', 'Nils Brandauer', 'Fulham', 'Everton'),
  ),
  says(
    'en.interest.track',
    'Fulham have sent scouts to assess Dario Velluti.',
    expect('interest', 'Dario Velluti', null, 'Fulham'),
  ),
];
