import { expect, type Phrasing, says } from './phrasing.js';

/** Who only speaks, who is spoken of, and what is no more than talk. */
export const SPOKEN: readonly Phrasing[] = [
  says(
    'en.interest.discuss',
    'Everton have discussed Ivo Lindqvist.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.interest.discuss',
    'Everton boss Tom Ashgrove is looking at Ivo Lindqvist of Genk.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says('en.interest.discuss', 'Genk boss Tom Ashgrove discusses his plans and the transfer market.'),
  says('en.interest.discuss', 'Pundit Ivo Lindqvist explores how Everton might stay in the Premier League.'),
  says(
    'en.interest.discuss',
    'Ivo Lindqvist, Sam Okonedo and Dario Velluti discuss what the move to Goodison Park means.',
  ),
  says(
    'en.done.join',
    'Ivo Lindqvist looks at the impact Everton striker Sam Okonedo has made since joining from Genk.',
    expect('done', 'Sam Okonedo', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.about',
    'Talks about a move for Ivo Lindqvist to Everton have begun.',
    expect('talks', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says('en.talks.about', 'Ivo Lindqvist talks about his years at Everton and the art of defending.'),
  says(
    'en.talks.nominal',
    'In a long interview, Ivo Lindqvist talks Everton, Genk and the art of defending.',
  ),
  says('en.talks.nominal', 'Sam Okonedo talks to Everton legend Ivo Lindqvist about a life in football.'),
  says('en.talks.hold', 'Ivo Lindqvist sits down with Sam Okonedo to discuss life at Everton.'),
  says(
    'en.talks.hold',
    'Everton boss Tom Ashgrove speaks to BBC Sport about his hopes of staying in the division.',
  ),
  says(
    'en.talks.hold',
    'Everton have spoken to Genk about Ivo Lindqvist.',
    expect('talks', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says('en.exit.leave', 'Genk boss Tom Ashgrove says unhappy players can leave the club.'),
  says('en.exit.leave', 'Genk boss Tom Ashgrove is not willing to let any players leave in January.'),
  says(
    'en.exit.leave',
    'Genk boss Tom Ashgrove says Ivo Lindqvist can leave the club.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says('en.exit.nominal', 'Genk boss Tom Ashgrove insists winger alone decided on exit.'),
  says('en.stay.contract', 'Tom Ashgrove of Genk has said any extension will depend on fitness.'),
  says(
    'en.exit.leave',
    'Genk great Tom Ashgrove is full of praise for Ivo Lindqvist after the striker announced he will leave the club.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says(
    'en.done.join',
    "Tom Ashgrove will not stand in Ivo Lindqvist's way if he wants to join Everton.",
    expect('exit', 'Ivo Lindqvist', null, null, { certainty: 'speculative' }),
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { certainty: 'speculative' }),
  ),
  says(
    'en.stay.remain',
    'Genk winger Ivo Lindqvist says he does not know whether he will stay at the club.',
    expect('stay', 'Ivo Lindqvist', 'Genk', null, { certainty: 'speculative' }),
  ),
  says(
    'en.exit.sell',
    'Genk boss Tom Ashgrove would not comment on whether he is about to be sacked.',
    expect('exit', 'Tom Ashgrove', 'Genk', null, { certainty: 'speculative' }),
  ),
  says(
    'en.stay.remain',
    'Everton are deciding whether to keep Ivo Lindqvist after they agreed a deal for Sam Okonedo.',
    expect('stay', 'Ivo Lindqvist', 'Everton', null),
    expect('agreed', 'Sam Okonedo', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on Ivo Lindqvist; Genk boss Tom Ashgrove insists he is happy with his team.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on Ivo Lindqvist; Fulham want Sam Okonedo, according to the Harbour Post.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { certainty: 'asserted' }),
    expect('interest', 'Sam Okonedo', null, 'Fulham', { certainty: 'reported' }),
  ),
  says(
    'en.interest.keen',
    'Everton are keen on Ivo Lindqvist, Genk captain Sam Okonedo plays down talk of unrest.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { certainty: 'asserted' }),
  ),
  says(
    'en.exit.replace',
    'New Genk coach Tom Ashgrove, who replaced Ivo Lindqvist on Tuesday, said the club wanted more.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null, { certainty: 'asserted' }),
  ),
  says(
    'en.exit.nominal',
    'Genk: How Ivo van Lindqvist recovered from his Everton exit.',
    expect('exit', 'Ivo van Lindqvist', 'Everton', null),
  ),
  says(
    'en.talks.nominal',
    'Genk: No Ivo Lindqvist talks with Everton yet.',
    expect('talks', 'Ivo Lindqvist', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.done.return',
    'Genk v Everton: Will Ivo van Lindqvist return to Genk?',
    expect('interest', 'Ivo van Lindqvist', 'Everton', 'Genk', { certainty: 'speculative' }),
  ),
  says(
    'en.exit.leave',
    'Genk: Will Lindqvist leaves Everton.',
    expect('exit', 'Will Lindqvist', 'Everton', null),
  ),
  says(
    'en.talks.speak',
    'Ivo Lindqvist sits down with Sam Okonedo to talk about his reasons for joining Everton.',
  ),
  says(
    'en.talks.speak',
    'Genk winger Ivo Lindqvist has spoken about his desire to join Everton.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton'),
  ),
  says(
    'en.talks.nominal',
    'Genk boss Tom Ashgrove explains his plans and talks Ivo Lindqvist and Sam Okonedo.',
  ),
  says(
    'en.talks.hold',
    'Genk boss Tom Ashgrove will hold talks with Ivo Lindqvist over his future.',
    expect('stay', 'Ivo Lindqvist', 'Genk', null),
  ),
  says(
    'en.exit.nominal',
    'As Everton prepare for the exit of Ivo Lindqvist, Sam Okonedo looks back on his career.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.exit.leave',
    'Genk: Tom Ashgrove is happy with Ivo Lindqvist, with the Belgian leaving in the summer.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says('en.stay.remain', 'Genk boss Tom Ashgrove says players who are not happy to stay should think again.'),
  says(
    'en.exit.leave',
    'Tom Ashgrove says Ivo Lindqvist will get his wish, as he wants to leave Genk.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says(
    'en.exit.leave',
    'Sam Okonedo has been asked about replacing Ivo Lindqvist after he left Genk.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says('en.exit.nominal', 'Sam Okonedo is grateful to Ivo Lindqvist after his Everton exit.'),
  says(
    'en.interest.links',
    'Genk winger Ivo Lindqvist denies Everton links.',
    expect('interest', 'Ivo Lindqvist', 'Genk', 'Everton', { status: 'negative' }),
  ),
  says(
    'en.stay.remain',
    'Genk boss Tom Ashgrove says there is no guarantee he stays.',
    expect('stay', 'Tom Ashgrove', 'Genk', null, { certainty: 'speculative' }),
  ),
  says(
    'en.exit.replace',
    'Everton will have to replace the departing Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Everton', null),
  ),
  says(
    'en.interest.discuss',
    'Pundit Ivo Lindqvist explains why Everton need strikers and discusses how they play.',
  ),
  says(
    'en.exit.leave',
    'Genk boss Tom Ashgrove insists he will not stand in the way of any player who wants to leave.',
  ),
  says(
    'en.exit.leave',
    'Genk boss Tom Ashgrove stated that players who do not wish to be there must leave the club.',
  ),
  says(
    'en.exit.leave',
    'Ivo Lindqvist is another player who could leave Genk.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says(
    'en.exit.leave',
    'Tom Ashgrove said there was no way that Ivo Lindqvist will leave Genk.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.stay.remain',
    'Genk boss Tom Ashgrove could not guarantee that captain Ivo Lindqvist will stay.',
    expect('stay', 'Ivo Lindqvist', 'Genk', null, { certainty: 'speculative' }),
  ),
  says(
    'en.exit.leave',
    'Genk declined to confirm that Ivo Lindqvist will leave.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null, { certainty: 'speculative' }),
  ),
  says('en.interest.nominal', 'Genk have rebuffed interest in Ivo Lindqvist.'),
  says(
    'en.interest.links',
    'Ivo Lindqvist plays down the Everton link.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { status: 'negative' }),
  ),
  says(
    'en.exit.available',
    'Genk have signed Sam Okonedo and told Everton that Ivo Lindqvist is not for sale.',
    expect('done', 'Sam Okonedo', null, 'Genk'),
    expect('exit', 'Ivo Lindqvist', 'Genk', null, { status: 'negative' }),
  ),
  says(
    'en.interest.link',
    'Pundit Dario Velluti on Ivo Lindqvist being linked with Everton.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { certainty: 'hedged' }),
  ),
  says(
    'en.stay.contract',
    'Ivo Lindqvist closer to agreeing new Genk deal says Tom Ashgrove',
    expect('stay', 'Ivo Lindqvist', 'Genk', null, { certainty: 'reported' }),
  ),
  says(
    'en.interest.decision',
    "Ivo Lindqvist's decision to leave Genk was dismissed as rash by the fans.",
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says(
    'en.interest.decision',
    'Genk will not go back on the decision to let Ivo Lindqvist leave.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null),
  ),
  says('en.interest.decision', "Genk will make a decision on Ivo Lindqvist's future."),
  says('en.done.join', "Ivo Lindqvist's decision to head to England surprised many."),
  says(
    'en.interest.shortlist',
    "Ivo Lindqvist is on Genk and Everton's radar.",
    expect('interest', 'Ivo Lindqvist', null, 'Genk'),
    expect('interest', 'Ivo Lindqvist', null, 'Everton'),
  ),
  says(
    'en.done.signing',
    'Genk tie up deal to make Ivo Lindqvist first signing of Ashgrove reign',
    expect('agreed', 'Ivo Lindqvist', null, 'Genk'),
  ),
  says('en.bid.make', 'Genk have offered Ivo Lindqvist to clubs in Saudi Arabia.'),
  says(
    'en.done.post',
    'Genk have opened talks with Ivo Lindqvist over succeeding Tom Ashgrove.',
    expect('talks', 'Ivo Lindqvist', null, 'Genk'),
  ),
  says(
    'en.done.succeed',
    'Genk are in talks with Ivo Lindqvist about replacing Tom Ashgrove.',
    expect('talks', 'Ivo Lindqvist', null, 'Genk'),
  ),
  says(
    'en.exit.future',
    'Ivo Lindqvist has cast doubt over his long-term future at Genk.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null, { certainty: 'hedged' }),
  ),
  says('en.exit.future', "Ivo Lindqvist's long-term future at Genk has been debated since the cup final."),
  says(
    'en.reject.deny',
    'Genk have not ruled out selling Ivo Lindqvist.',
    expect('exit', 'Ivo Lindqvist', 'Genk', null, { certainty: 'hedged' }),
  ),
  says(
    'en.reject.deny',
    'A move to Everton for Ivo Lindqvist cannot be ruled out.',
    expect('interest', 'Ivo Lindqvist', null, 'Everton', { certainty: 'hedged' }),
  ),
];
