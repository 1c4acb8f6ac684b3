import { expect, type Phrasing, says } from './phrasing.js';

/** Farewells, clauses that go on with somebody else, and approaches that tell by the club whom they mean. */
export const FOLLOW_UPS: readonly Phrasing[] = [
  // Those who are wished well go; what they are thanked for is no signing.
  says(
    'en.exit.wishes',
    'The Owls would like to thank Joel Benti for his services and wish him well for the future.',
    expect('exit', 'Joel Benti', 'Sheffield Wednesday', null),
  ),
  says(
    'en.exit.wishes',
    'Joel Benti has joined Fulham. Everton wish him well for the future.',
    expect('done', 'Joel Benti', null, 'Fulham'),
  ),
  says(
    'en.interest.noticed',
    "Real Madrid's Joel Benti is also a subject of interest for Juventus and Manchester City.",
    expect('interest', 'Joel Benti', 'Real Madrid', 'Juventus'),
    expect('interest', 'Joel Benti', 'Real Madrid', 'Manchester City'),
  ),
  // A clause that comes first ends at its comma.
  says(
    'en.interest.want',
    'After Joel Benti left for Wolves, Southampton and Swansea want Marco Dorn.',
    expect('done', 'Joel Benti', null, 'Wolves'),
    expect('interest', 'Marco Dorn', null, 'Southampton'),
    expect('interest', 'Marco Dorn', null, 'Swansea'),
  ),
  says(
    'en.done.sign',
    'Barcelona have worries over Joel Benti, who has received interest from Chelsea. While the club are looking to move him on after signing Marco Dorn, he is keen to remain.',
    expect('interest', 'Joel Benti', 'Barcelona', 'Chelsea'),
    expect('exit', 'Joel Benti', 'Barcelona', null),
    expect('done', 'Marco Dorn', null, 'Barcelona'),
  ),
  says(
    'en.interest.shortlist',
    'Everton are looking for a new manager. Other names in the frame include Stevenage boss Steve Dorn and former Luton manager Nathan Lind.',
    expect('interest', 'Steve Dorn', 'Stevenage', 'Everton'),
    expect('interest', 'Nathan Lind', null, 'Everton'),
  ),
  // A clause of the player's own, though its verb is not read.
  says(
    'en.agreed.nominal',
    'Everton have held talks over a potential deal for Ajax striker Joel Benti and the player travelled to London.',
    expect('talks', 'Joel Benti', 'Ajax', 'Everton'),
  ),
  // Who has whom that is spoken of tells which of two is meant.
  says(
    'en.talks.enquire',
    'West Ham want Brighton striker Joel Benti. They have held talks over a deal for Ajax striker Marco Dorn. West Ham already made a formal approach to Brighton.',
    expect('interest', 'Joel Benti', 'Brighton', 'West Ham'),
    expect('talks', 'Marco Dorn', 'Ajax', 'West Ham'),
    expect('talks', 'Joel Benti', 'Brighton', 'West Ham'),
  ),
  says(
    'en.interest.rival',
    'Norwich are also fighting Hull for £5million Celtic striker Joel Benti.',
    expect('interest', 'Joel Benti', 'Celtic', 'Norwich', { fee: { value: 5_000_000, currency: 'GBP' } }),
    expect('interest', 'Joel Benti', 'Celtic', 'Hull', { fee: { value: 5_000_000, currency: 'GBP' } }),
  ),
  says(
    'en.done.sign',
    'West Ham are in a good position to sign Brighton striker Joel Benti.',
    expect('interest', 'Joel Benti', 'Brighton', 'West Ham'),
  ),
  says(
    'en.recall',
    'Chelsea loanee Joel Benti is at Everton. It is unclear if he will be recalled by Chelsea.',
    expect('loan-return', 'Joel Benti', null, 'Chelsea', { certainty: 'speculative' }),
  ),
];
