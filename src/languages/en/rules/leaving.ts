import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';
import { movesWhen } from './moves.js';

/** "would consider offers in the region of £30m": what a club would hear of a sale, up to the sum. */
const HEARD = ['listen to', 'consider', 'entertain', 'welcome', 'invite']
  .flatMap((verb) =>
    (verb === 'consider' ? ['offers'] : ['offers', 'bids', 'proposals']).map((what) => `${verb} ${what}`),
  )
  .flatMap((what) =>
    ['of', 'in region of', 'in excess of', 'around', 'above', 'over', 'upwards of', 'of more than'].map(
      (sum) => `[${what} ${sum}]`,
    ),
  )
  .join(' | ');

/** "could spend next season out on loan": away from his club, wherever. */
const LENT_OUT = [
  'next season',
  'season',
  'rest of season',
  'remainder of season',
  'second half of season',
  'next year',
]
  .map((time) => `[spend ${time} out on loan]`)
  .join(' | ');

/** Players who leave or may leave, clubs that sell. */
export const LEAVING: readonly Cue[] = [
  {
    rule: 'en.exit.leave',
    example: 'Alan Reuter is set to leave Fulham.',
    part: 'verb',
    act: 'leave',
    kind: 'exit',
    slots: { for: 'buyer', to: 'buyer', from: 'seller', at: 'seller' },
    phrases: list(`
      [ask] out | [leave capital] | [leave principality] | [want] out | [want] out of | [want] out at | [want] away | [want] away from |
      ${movesWhen('move')} | ${movesWhen('moving')} | [leave] | [depart] | [depart from] | [quit] | [exit] | [move on from] | [move away] |
      [move away from] | [walk away] | [walk away from] | [part ways with] | [part company with]
      | [part ways] | [part company] | [head out of] | [head for exit] | [head out exit door] | [head out of exit door] | [head for exit door] | [head through exit door] |
      [head towards exit door] | [get out of] | [look to move out of] | [want to move out of] | [hope to move out of] | [cut ties with] | [force
      way out] | [force way out of] | [push for exit] | [seek new club] | [need new club] | [talk to other clubs] | permission to talk to other clubs | permission to speak to other clubs | permission to find new club | [speak to other clubs] | [talk to foreign clubs] | [speak to foreign clubs] | [negotiate with other clubs] | [change clubs] | [change club] | [go elsewhere] | [look
      elsewhere] | [find new club] | [find another club] | [go out on loan] | [head out on loan] | [go on loan] | [embark on loan] | [embark on loans] | [embark on loan spell] | [embark on loan spells] | [join] another club | [join bigger club] | [join different club] | [join more successful club] | [join better club] | [go anywhere] | [say goodbye to] | [bid farewell to] | [escape from] | [run down
      contract] | [step down as] | [resign as] | [leave post as] | [resign] | [resign from] |
      [step down] | [step down from] | [stand down] | [stand down as] | [step aside] | [leave
      role as] | [leave position as] | [leave role at] | [tender resignation] | [hand in
      resignation] | [ask to leave] | [hand in transfer request] | [submit transfer request] | [file transfer request] |
      [put in transfer request] | [demand move away] | [seek move away] | [seek exit] | [force
      exit] | [force exit from] | [engineer exit] | [agitate for move] | [angle for move] |
      [agitate for exit] | [call time on career at] | [call time on spell at] | [call time on
      stay at] | [end association with] | [terminate contract] | [terminate contract with] |
      [agree mutual contract termination] | [agree contract termination] | [agree termination of contract] |
      [agree to terminate contract] | [agree to mutual termination] | [mutually terminate contract] |
      [rip up contract] | [rip up contract with] | [tear up contract] | [tear up contract with] | [leave by mutual consent] | [say goodbyes] | [bid farewell] | [bid goodbye to] | [bid adieu to] | [wave
      goodbye to] | [walk out on] | [jump ship] | [seek pastures new] | [weigh up future at] |
      [consider future at] | [hand in notice] | [check out of] | [leave for free] | [leave for
      nothing] | [depart for free] | [leave by mutual agreement] | [seek new challenge] | [want
      new challenge] | [crave new challenge] | [need new challenge] | [fancy new challenge] | [look for new challenge] | ready for new challenge | in search of new challenge | time for new challenge | [go separate ways] | [ask for trade] | [ask for transfer] | [request transfer] | [demand transfer] | [seek transfer] | [ask for move away] | [request
      trade] | [ask for move] | [ask for release] | [seek release] | [force move away] | [push
      for move away] | [plot exit] | [plan exit] | [have contract terminated] | [have contract cancelled] | [have deal cancelled] | [have contract ripped up] | [have contract torn up] | [see contract
      terminated] | [have deal terminated] | [play last game for] | [make last appearance for] |
      [end spell at] | [end stay at] | [end time at] | [end spell with] | [end stay with] | [end time with] | [bring end to stay] at | [bring end to spell] at | [bring end to time] at | [bring end to stay] with | [bring end to spell] with | [bring end to time] with | [play last match for] | [play final game for] | [play final match for] | [make final appearance for] | [draw curtain on spell] at | [draw curtain on time] at | [bring down curtain on] | [bring curtain down on] | [bring curtain down on stint at] | [bring curtain down on spell at] | [bring curtain down on time at] | [bring curtain down on career at] | [bring curtain down on stay at] | [leave on free] | [walk out for free] | [walk out for nothing] | [walk out on free] | [leave on free transfer] | [leave for free transfer] | [depart on free transfer] | [go on free transfer] | [go for nothing] | [leave for nothing] | [look for new club] | [search for new club] | [hunt for new club] | [face uncertain future] |
      ${LENT_OUT}
    `),
  },
  {
    rule: 'en.exit.go',
    example: 'Fulham are reluctant to let Alan Reuter go.',
    part: 'verb',
    act: 'leave',
    kind: 'exit',
    final: true,
    phrases: list('go'),
  },
  {
    rule: 'en.exit.farewell',
    example: 'Alan Reuter is preparing his farewell to Fulham.',
    part: 'noun',
    act: 'leave',
    kind: 'exit',
    slots: { from: 'seller', to: 'seller', of: 'person', for: 'person', at: 'none' },
    phrases: list(
      'farewell | farewell message | farewell letter | farewell speech | farewell post | goodbye message',
    ),
  },
  {
    rule: 'en.exit.nominal',
    example: 'The departure of Alan Reuter from Fulham is likely.',
    part: 'noun',
    act: 'leave',
    kind: 'exit',
    slots: { from: 'seller', by: 'seller', of: 'person', for: 'person', at: 'none', to: 'buyer' },
    phrases: list(`
      future away from | future elsewhere | future lies away from | future lies elsewhere | future is away from | future remains away from | future is not at | future not at |
      mutual termination of contract | termination of contract | contract termination | mutual termination |
      exit | departure | transfer request | way out | exit door | january exit | summer exit | exit
      talks | sale | move away | move away from | transfer away | transfer away from | move elsewhere | summer move away from | january move away from | release | outgoing players | out-going players | departing players | released players | outgoings | summer departure | january departure | loan exit | sales |
      next step in career | next step in his career | next step in her career | exits | departures
    `),
  },
  {
    rule: 'en.exit.nominal',
    notion: 'dismissal',
    example: 'The sacking of Alan Reuter by Fulham was expected.',
    part: 'noun',
    act: 'leave',
    kind: 'exit',
    slots: { from: 'seller', by: 'seller', of: 'person', for: 'person', at: 'none', to: 'buyer' },
    phrases: list('sacking | resignation'),
  },
  {
    rule: 'en.exit.available',
    notion: 'available',
    example: 'Alan Reuter is available for transfer.',
    part: 'adjective',
    act: 'leave',
    kind: 'exit',
    slots: { at: 'seller', from: 'seller' },
    phrases: list(`
      on lookout for new club | on lookout for new challenge | set to find new club | available for transfer | available | available on loan | available on free | available on free transfer | to be available on free transfer | available for free
      | available for loan | allowed out | allowed out on loan | allowed to go out on loan | free to go out on loan | for sale | up for sale | on market | on transfer list | transfer-listed |
      transfer listed | surplus to requirements | is surplus | are surplus | was surplus | deemed surplus | considered surplus | declared surplus | on way out | on move | on move again | on way out of | free to leave
      | free to find new club | forced out of club | pushed out of club | is out of club | unsettled | unhappy at | heading for exit | out of
      favour and available | told to find new club | facing sack | facing axe | under threat of sack |
      on brink of sack | in line for sack | deemed surplus to requirements | not in plans | not in plans of | not in plans at | part of exodus | part of clear-out | part of clearout | part of summer exodus | among those leaving | out of
      contract and available | allowed to leave | allowed to go for free | allowed to go for nothing | allowed to go on free | told to leave | told he can leave | told she can
      leave | told they can leave | heading for exit door | up for grabs | in shop window | available
      for nothing | available for right price | up for transfer | on way out of club | not part of
      plans | excess to requirements | no future | no longer wanted | no longer in plans | not wanted
      | frozen out at | first out of door | one foot out of door | one foot out of exit door | next out of door | heading out of door | through exit door | on way out at | told to look for new club | told to find another club |
      allowed to find new club | told he has no future | told she has no future
    `),
  },
  {
    rule: 'en.exit.sell',
    example: 'Fulham will listen to offers for Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    // "offers for Reuter from Everton": theirs who make them.
    slots: { from: 'none', by: 'seller' },
    phrases: list(`
      [listen to offers for] | [listen to bids for] | [consider offers for] | [entertain offers for] | [accept offers for] |
      [welcome offers for] | [field offers for] | [invite offers for] | [assess offers for] | [weigh up offers for] |
      [assess enquiries for] | [assess enquiries about] | [weigh up enquiries for] | [consider enquiries for] |
      [consider enquiries about] | open to offers for | open to bids for | would be open to offers for | would be open to bids for
    `),
  },
  {
    rule: 'en.exit.sell',
    example: 'Fulham are willing to sell Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    slots: { to: 'buyer', for: 'person', on: 'none', by: 'seller' },
    phrases: list(`
      [sell] | [flog] | [offload] | [shift] | [waive] | [decline option on] | [find buyer for] | [look for buyer for] | [look for buyers for] | [seek buyer for] | [seek buyers for] | [search for buyer for] | [look for taker for] | [look for new club for] | [search for new club for] | [seek new club for] | [find new club for] | [look for new home for] | [cut losses on] | [find new home for] | [find taker for] | [find takers for] | [find buyers for] | [find suitor for] | [find suitors for] | [loan out] | [lend out] | [let go] | [let go of] | [let] leave | [let] join | [release] | [part company with] | [part ways with] | [cash in on] | [cash in] | [put up for
      sale] | [axe] | [move on likes of] | [ship out] | [ship off] | [pack off] | [bundle out] | [get rid of] | [dispose of] | [bid] adieu | [bid] farewell | [bid] goodbye | [jettison] |
      [lose] | [lose services of] | [sanction sale of] | [sanction exit of] | [wait for offers] | [wait for offers for] | [await offers] | [await offers for] | [wait for bids] | [await bids] |
      [listen to offers for permanent transfer] | [listen to offers for permanent move] | [listen to permanent offers] | [listen to loan offers] | [listen for offers for] | [hear offers] | [hear offers for] | [listen to
      offers] | [accept offers of] | [accept bids of] | [accept offers in region of] | [accept offers in excess of] | [accept offers around] |
      ${HEARD} | open to offers | open to bids | open to bid for | open to offer for | open to sale of | [place on transfer list]
      | [transfer list] | [make available] | [show door] | see no future for | sees no future for | saw no future for | not see future for | no room for | see no place for | sees no place for | [sack] | [dismiss] | [fire] | [let]
      go | [relieve of duties] | [relieve] | [sacrifice] | [send out on loan] | [send on loan] | [demand fee
      for] | [set asking price] | [put price of] | [slap price of] | [place price of] | [slap price tag on head of] | [put price tag on head of] | [place price tag on head of] |
      [set price for] |
      [trim] | [clear out] | [wave goodbye to] | [say goodbye to] | [farewell] | [oust] |
      [terminate contract of] | [cancel contract of] | [rip up contract of] | [tear up contract
      of] | [give boot to] | [give boot] | [hand p45] | [hand his p45] | [give
      marching orders] | [hand marching orders] | [bomb out] | [freeze out] | [loan] out |
      [off-load] | [put] up for sale | [put] on market | [put] on transfer list | [sanction
      departure of] | [sanction move for] | [confirm departure of] | [confirm exit of] |
      [announce departure of] | [open door to departure of] | [entertain bids for] | [accept bids for] | [invite bids for] | [welcome bids for] | [field bids for]
      | [demand] fee for | [lose] on free transfer | [send] out on loan | [make available for
      transfer] | [make available on loan] | [make available for loan] | [countenance sale of] |
      [offload on loan]
    `),
  },
  {
    rule: 'en.exit.sell',
    example: 'Fulham are ready to part with Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    slots: { to: 'buyer', for: 'none', on: 'none', by: 'seller' },
    priced: {
      rule: 'en.done.pay',
      notion: 'payment',
      part: 'verb',
      act: 'buy',
      kind: 'done',
      feeSort: 'paid',
      governs: 'attempt',
      objectless: true,
      slots: { for: 'person' },
    },
    phrases: list('[part with]'),
  },
  {
    rule: 'en.exit.sell',
    example: 'Fulham have ditched Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    slots: { to: 'buyer', for: 'person', on: 'none', by: 'seller' },
    clubOnly: {
      rule: 'en.exit.leave',
      part: 'verb',
      act: 'leave',
      kind: 'exit',
      slots: { for: 'buyer', to: 'buyer' },
    },
    phrases: list('[ditch] | [dump]'),
  },
  {
    rule: 'en.exit.replace',
    example: 'Fulham could replace Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    slots: { to: 'none', for: 'none', on: 'none', by: 'none', with: 'none' },
    personal: {
      rule: 'en.done.succeed',
      notion: 'succession',
      part: 'verb',
      act: 'join',
      kind: 'done',
      slots: { at: 'buyer' },
      office: 'heir',
    },
    incoming: { rule: 'en.done.replace', part: 'verb', act: 'buy', kind: 'done', feeSort: 'paid' },
    office: 'heir',
    phrases: list('[replace] | [succeed]'),
  },
  {
    rule: 'en.exit.nowhere',
    example: 'Alan Reuter is going nowhere, say Fulham.',
    part: 'verb',
    act: 'leave',
    kind: 'exit',
    status: 'negative',
    phrases: list('[go] nowhere'),
  },
  {
    rule: 'en.exit.block',
    example: 'Fulham will not stand in the way of Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    status: 'negative',
    slots: { of: 'person', to: 'none' },
    phrases: list('[stand in way] | [stand in way of] | [put obstacles in way of]'),
  },
  {
    rule: 'en.exit.block',
    notion: 'of-his',
    example: "Fulham will not stand in Alan Reuter's way.",
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    status: 'negative',
    explicit: true,
    slots: { to: 'none' },
    phrases: list('[stand in]'),
  },
  {
    rule: 'en.exit.barred',
    example: 'Fulham have told Everton that Alan Reuter is off limits.',
    part: 'adjective',
    act: 'leave',
    kind: 'exit',
    status: 'negative',
    slots: { at: 'seller' },
    phrases: list(
      'off limits | off-limits | is off limits | are off limits | remains off limits | untouchable | untransferable',
    ),
  },
  {
    rule: 'en.exit.hands-off',
    example: 'Fulham have issued a hands-off warning over Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    status: 'negative',
    slots: { to: 'none', over: 'person', on: 'person', about: 'person', for: 'none' },
    phrases: list(`
      [issue hands-off warning] | [send hands-off warning] | [place hands-off warning] | [put hands-off warning] |
      [slap hands-off warning] | [hang not-for-sale sign on] | [put not-for-sale sign on] | [slap not-for-sale sign on] |
      [issue hands off warning] | [send hands off warning]
    `),
  },
];
