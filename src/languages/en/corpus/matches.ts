import { expect, type Phrasing, says } from './phrasing.js';

/** What is told of matches and squads in the words of moves, and the moves themselves. */
export const MATCHES: readonly Phrasing[] = [
  says('en.exit.leave', 'Fulham midfielder Dario Velluti left the pitch in tears.'),
  says('en.exit.leave', 'Fulham midfielder Dario Velluti has left training with a sore knee.'),
  says(
    'en.exit.leave',
    'Fulham midfielder Dario Velluti left early in January.',
    expect('exit', 'Dario Velluti', 'Fulham', null),
  ),
  says('en.exit.leave', 'Everton goalkeeper Sam Okonedo was called into action with eight minutes left.'),
  says('en.stay.remain', 'Fulham captain Sam Okonedo tried to stay calm.'),
  says('en.stay.remain', 'Fulham have been without Sam Okonedo for extended spells.'),
  says(
    'en.stay.remain',
    'Fulham captain Sam Okonedo wants to stay longer.',
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says(
    'en.stay.remain',
    'Fulham captain Sam Okonedo would want to stay next year.',
    expect('stay', 'Sam Okonedo', 'Fulham', null),
  ),
  says('en.exit.send', 'Fulham striker Dario Velluti sent Sam Okonedo clear.'),
  says('en.exit.send', 'Fulham manager Owen Stadler, who was sent to the stands, had no complaint.'),
  says(
    'en.exit.send',
    'Fulham have sent Sam Okonedo out on loan.',
    expect('exit', 'Sam Okonedo', 'Fulham', null, { loan: true }),
  ),
  says('en.exit.sell', 'The referee dismissed Fulham striker Dario Velluti for a second booking.'),
  says('en.exit.sell', 'Fulham have sold Dario Velluti.', expect('exit', 'Dario Velluti', 'Fulham', null)),
  says('en.recall', 'Striker Dario Velluti, recalled in place of Sam Okonedo, scored twice.'),
  says(
    'en.recall',
    'Fulham have recalled Dario Velluti from his loan.',
    expect('loan-return', 'Dario Velluti', null, 'Fulham'),
  ),
  says('en.done.switch', 'The coach can bring Sam Okonedo on in the second half at Fulham.'),
  says(
    'en.done.switch',
    'Everton brought Sam Okonedo from Fulham.',
    expect('done', 'Sam Okonedo', 'Fulham', 'Everton'),
  ),
  says('en.done.sign', '"It is a big game for Fulham," added Sam Okonedo.'),
  says(
    'en.done.sign',
    'Everton have added Sam Okonedo to their squad.',
    expect('done', 'Sam Okonedo', null, 'Everton'),
  ),
  says('en.done.sign', 'Fulham took no action over Sam Okonedo.'),
  says('en.done.sign', 'Fulham started well, with new signing Sam Okonedo in the middle.'),
  says('en.interest.want', 'Fulham boss Owen Stadler has ordered Sam Okonedo not to play down the final.'),
  says('en.interest.want', 'Fulham boss Owen Stadler urged Sam Okonedo to shoot more.'),
  says(
    'en.interest.want',
    'Fulham boss Owen Stadler urged the club to sign Sam Okonedo.',
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
  ),
  says('en.reject.reject', 'Goalkeeper Sam Okonedo dived to prevent an Everton lead.'),
  says('en.interest.shortlist', 'Sam Okonedo and Dario Velluti were on target for Fulham.'),
  says(
    'en.interest.shortlist',
    'Sam Okonedo is a target for Fulham.',
    expect('interest', 'Sam Okonedo', null, 'Fulham'),
  ),
  says('en.talks.nominal', 'Sam Okonedo said that the approach play of Fulham was slow.'),
  says('en.agreed.nominal', 'Fulham struggled to deal with Sam Okonedo.'),
  says('en.stay.keep', 'That Fulham side was built around Sam Okonedo.'),
  says('en.exit.sell', 'If we lose I will be sad, said the Fulham captain Sam Okonedo.'),
  says('en.exit.send', 'Fulham boss Owen Stadler has been promised transfer funds to add to his squad.'),
];
