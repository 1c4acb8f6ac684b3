import type { Cue, Frame } from '../../../reading/rule.js';
import { list } from '../list.js';

/** Who stands where about a deal. */
const DEAL: Cue['slots'] = {
  with: 'counterpart',
  for: 'person',
  of: 'person',
  from: 'seller',
  to: 'counterpart',
  between: 'counterpart',
  taking: 'person',
};

/** "a new deal": the frame of deals where the club is his own. Each cue has one to itself. */
const NEW_CONTRACT: Frame = {
  rule: 'en.stay.contract',
  notion: 'contract',
  part: 'noun',
  act: 'stay',
  kind: 'stay',
  slots: {
    for: 'person',
    to: 'none',
    at: 'seller',
    with: 'counterpart',
    of: 'person',
    over: 'none',
    from: 'seller',
  },
};

/** Deals that are close or agreed. */
export const AGREED: readonly Cue[] = [
  {
    rule: 'en.agreed.close',
    example: 'Everton are close to signing Alan Reuter.',
    part: 'adjective',
    governs: 'close',
    clubOnly: { rule: 'en.agreed.close', part: 'adjective', act: 'join', kind: 'agreed' },
    phrases: list(`
      already done | as good as done | almost done | nearly done | virtually done | practically done | pretty much done | formality | mere formality | only matter of time | just matter of time | simply matter of time | case of when | question of when | matter of when | almost complete | nearly complete | virtually complete | all but done |
      about to | just about to | all but | have all but | has all but | had all but | set | set for | all set |
      poised | poised for | on course | due | on track | in line | certain | bound | imminent | in advanced stages |
      in final stages | final stages | primed | lined up | due to | all but certain | preparing to announce |
      preparing to unveil | preparing to confirm | preparing to present | looks set for | look set for
    `),
  },
  {
    rule: 'en.agreed.near',
    notion: 'near',
    example: 'Everton are closing in on Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'close',
    kind: 'agreed',
    slots: { to: 'counterpart' },
    phrases: list(`
      [close in on] | [close on] | [near] | [finalise] | [finalize] | [wrap up] | [edge closer] | [edge
      closer to] | [edge] towards | [move closer] | [move closer to] | [inch closer] | [inch
      closer to] | [finalise details] | [put finishing touches to] | [put finishing touches on]
      | [step closer to] | [advance towards] | [progress towards] | [close] | [tie up] | [wrap up details] | [put final touches to] |
      [put final touches on] | [complete final details of] | [iron out] | [iron out details] |
      [iron out final details] | [conclude negotiations] | [move step closer to] | [edge step
      closer to] | [take step closer to] | [edge nearer to] | [move nearer to] | [step nearer
      to] | [seal agreement] | [take step towards]
    `),
  },
  {
    rule: 'en.agreed.bound',
    example: 'Alan Reuter is on his way to Everton.',
    part: 'adjective',
    act: 'join',
    governs: 'close',
    kind: 'agreed',
    slots: { to: 'buyer', from: 'seller' },
    phrases: list(`
      on way to | bound for | heading for | headed for | destined for | en route to | off to | on
      plane to | on way back to | heading towards | on move to | is off to | are off to | is off on loan to | are off on loan to
    `),
  },
  {
    rule: 'en.agreed.bound',
    example: 'Alan Reuter looks destined for Everton.',
    part: 'adjective',
    act: 'join',
    governs: 'close',
    kind: 'agreed',
    certainty: 'hedged',
    slots: { to: 'buyer', from: 'seller' },
    phrases: list(`
      looks destined for | look destined for | seems destined for | appears destined for | looks bound for |
      look bound for | seems bound for | appears bound for | looks headed for | appears headed for
    `),
  },
  {
    rule: 'en.agreed.head',
    notion: 'journey',
    example: 'Alan Reuter heads for Everton.',
    part: 'verb',
    act: 'join',
    governs: 'close',
    kind: 'agreed',
    slots: { from: 'seller' },
    phrases: list('[head for] | [head towards] | [fly to] | [fly out to] | [jet off to]'),
  },
  {
    rule: 'en.agreed.win',
    example: 'Everton have won the race to sign Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'close',
    kind: 'agreed',
    slots: { for: 'person' },
    phrases: list(`
      [win race] | [win battle] | [win fight] | [win chase] | [win signature] | [win hunt] | [win scramble] | [win tug-of-war] |
      [come out on top in race] | [edge ahead in race]
    `),
  },
  {
    rule: 'en.agreed.accept',
    example: 'Alan Reuter has said yes to Everton.',
    part: 'verb',
    act: 'join',
    kind: 'agreed',
    slots: { to: 'buyer', at: 'buyer', with: 'buyer', for: 'buyer' },
    phrases: list(`
      [say yes to] | [choose to join] | [choose to sign for] | [choose to move to] | [choose to go to] | decided to join | decided to rejoin | decided to sign for | decided to move to | [have one foot in] | [give yes to] | [give word to] | [undergo medical] | [have medical] | [pass
      medical] | [complete medical] | [complete part of medical] | [take medical] | [sit
      medical] | [fly in for medical] | [arrive for medical] | [travel for medical] | [land for
      medical] | [start medical] | [begin medical] | [finish medical] | [be put through medical]
      | [sign pre-contract] | [sign pre-contract agreement] | [sign pre-contract deal] | [agree pre-contract] | [agree pre-contract deal] | [agree pre-contract agreement]
    `),
  },
  {
    rule: 'en.agreed.unfit',
    example: 'Alan Reuter has failed a medical at Everton.',
    part: 'verb',
    act: 'join',
    kind: 'agreed',
    status: 'negative',
    slots: { at: 'buyer', with: 'buyer' },
    phrases: list('[fail medical] | [fail medical tests] | [flunk medical]'),
  },
  {
    rule: 'en.agreed.book',
    example: 'Everton have booked a medical for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    kind: 'agreed',
    slots: { for: 'person', with: 'person' },
    phrases: list(`
      [book medical] | [arrange medical] | [schedule medical] | [line up medical] | [conduct medical] | [book in
      medical] | [organise medical] | [carry out medical] | have lined up medical | has lined up medical
    `),
  },
  {
    rule: 'en.agreed.expect',
    notion: 'expectation',
    example: 'Alan Reuter is expected to join Everton.',
    part: 'adjective',
    governs: 'close',
    certainty: 'hedged',
    phrases: list(`
      expected | likely | tipped | at risk of | in danger of | facing prospect of | face prospect of | faces prospect of | looks set | look set | looking set | appears set | appear set |
      looks likely | look likely | looks poised | looking likely | looks certain | look certain | appears certain | appear certain | seems certain | seem certain | increasingly likely
      | seems set | seem set | looks destined | look destined | appears destined | appear destined | seems destined | seem destined | looks bound | looks due | looks on course | destined | anticipated | could be set | could be set for | not expected to be problem | not expected to be issue | not expected to be obstacle |
      not expected to be stumbling block | unlikely to be problem | unlikely to be issue | unlikely to be obstacle |
      not thought to be problem | not be problem | not be issue | not be obstacle | no problem
    `),
  },
  {
    rule: 'en.agreed.expect',
    example: 'Everton expect to sign Alan Reuter this week.',
    part: 'adjective',
    governs: 'close',
    phrases: list('expect | expects | expecting'),
  },
  {
    rule: 'en.agreed.agree',
    example: 'Everton have agreed a deal with Fulham for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'agree',
    kind: 'agreed',
    feeSort: 'agreed',
    slots: { with: 'counterpart', between: 'counterpart', for: 'person', over: 'person', on: 'none' },
    phrases: list(`
      [agree] | [reach agreement] | [reach agreements] | [strike agreements] | [have agreements] | [reach deal] | [strike deal] | [strike agreement] | [agree
      terms] | [agree personal terms] | [agree fee] | [agree deal] | [come to agreement] |
      [shake hands on] | [thrash out] | [hammer out] | [iron out] | [have agreement] | [have deal in place] |
      [settle] | [finalise agreement] | [find agreement] | [have full agreement] | [have verbal
      agreement] | [have principle agreement] | [come to terms] | [come to arrangement] | [reach
      compromise] | [reach understanding] | [reach verbal agreement] | [broker] | [seal
      agreement] | [strike bargain] | [settle on fee] | [agree price] | [agree compensation] |
      [agree swap] | [agree package] | [see bid accepted] | [see offer accepted]
    `),
  },
  {
    rule: 'en.agreed.accepted',
    example: 'Fulham have accepted a bid from Everton for Alan Reuter.',
    part: 'verb',
    governs: 'agree',
    answers: 'yes',
    slots: { subject: 'seller', by: 'seller' },
    priced: {
      rule: 'en.exit.price',
      part: 'verb',
      act: 'sell',
      kind: 'exit',
      feeSort: 'asking',
      slots: { for: 'person', from: 'none' },
    },
    phrases: list('[accept] | [give green light to] bid | [give go-ahead to] bid | [wave through]'),
  },
  {
    rule: 'en.agreed.nominal',
    notion: 'deal',
    example: 'Everton have a deal in place for Alan Reuter.',
    part: 'noun',
    act: 'buy',
    kind: 'interest',
    renewed: { ...NEW_CONTRACT },
    lasting: {
      rule: 'en.done.sign',
      notion: 'sign',
      part: 'verb',
      act: 'buy',
      kind: 'done',
      slots: { from: 'seller' },
    },
    slots: DEAL,
    phrases: list(`
      deal | proposed deal | permanent deal | loan deal | summer deal | january
      deal | terms | personal terms | contract | move for signature | pre-contract | pre-contract
      agreement | pre-contract deal | swap deal | free transfer deal | pact | loan | season-long loan |
      loan agreement | year deal | year contract | month deal | month contract
    `),
  },
  {
    rule: 'en.agreed.several',
    example: 'Everton have deals in place for Alan Reuter and Tom Benti.',
    part: 'noun',
    act: 'buy',
    kind: 'interest',
    explicit: true,
    renewed: { ...NEW_CONTRACT },
    slots: DEAL,
    phrases: list('deals | permanent deals | loan deals'),
  },
  {
    rule: 'en.agreed.agreement',
    example: 'An agreement between Everton and Fulham for Alan Reuter is in place.',
    part: 'noun',
    act: 'buy',
    governs: 'agree',
    kind: 'agreed',
    slots: { with: 'counterpart', for: 'person', over: 'person', between: 'counterpart', from: 'seller' },
    phrases: list(`
      agreement | verbal agreement | full agreement | agreement in principle | total agreement |
      fee agreed | deal agreed | deal in place | agreed deal | principle agreement | terms agreed | full agreement in
      place | agreement in place | oral agreement | pre-agreement | accord
    `),
  },
  {
    rule: 'en.agreed.accepted',
    example: 'Everton have had a bid accepted by Fulham for Alan Reuter.',
    part: 'noun',
    act: 'buy',
    governs: 'agree',
    kind: 'agreed',
    slots: { with: 'counterpart', for: 'person', over: 'person', from: 'seller', by: 'seller' },
    phrases: list(`
      bid accepted | offer accepted | offers accepted | fee accepted | proposal accepted | bids accepted
    `),
  },
  {
    rule: 'en.agreed.medical',
    notion: 'medical',
    example: 'Alan Reuter is having a medical at Everton.',
    part: 'noun',
    act: 'join',
    governs: 'close',
    kind: 'agreed',
    slots: {
      at: 'buyer',
      with: 'buyer',
      ahead: 'none',
      to: 'buyer',
      from: 'seller',
      of: 'person',
      for: 'person',
    },
    phrases: list(`
      medical | medical tests | medicals | medical examination | here we go | done deal |
      permission to undergo medical | given permission to undergo medical | granted permission to undergo medical | permission to travel | permission to have medical | permission to take medical | permission to complete medical | permission to undertake medical | medical check | medical checks |
      medical exams
    `),
  },
];
