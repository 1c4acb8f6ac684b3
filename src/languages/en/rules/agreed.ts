import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** Deals that are close, agreed or done. */
export const AGREED: readonly Cue[] = [
  {
    rule: 'en.agreed.close',
    example: 'Everton are close to signing Alan Reuter.',
    part: 'adjective',
    governs: 'close',
    phrases: list(`
      about to | just about to | close to | closer to | closing in on | close | set | set for |
      all set | on verge | on verge of | on brink | on brink of | near | nearing | nearing
      completion | poised | poised for | on course | due | on cusp of | edging closer | edging
      towards | moving closer | inching closer | on track | in line | certain | bound | imminent
      | in advanced stages | in final stages | final stages | one step away from | a step away
      from | hours away from | days away from | primed | lined up | due to | all but certain |
      within touching distance of | inches away from | one step from | a whisker away from | in
      closing stages | on point of | on threshold of | a matter of hours from | a signature away
      from | days from | hours from
    `),
  },
  {
    rule: 'en.agreed.near',
    example: 'Everton are closing in on Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'close',
    kind: 'agreed',
    phrases: list(`
      [close in on] | [near] | [finalise] | [finalize] | [wrap up] | [edge closer] | [edge
      closer to] | [edge] towards | [move closer] | [move closer to] | [inch closer] | [inch
      closer to] | [finalise details] | [put finishing touches to] | [put finishing touches on]
      | [step closer to] | [close] | [tie up] | [wrap up details] | [put final touches to] |
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
      on way to | bound for | heading for | headed for | destined for | en route to | off to | on plane to | on way
      back to | heading towards | on move to
    `),
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
      [say yes to] | [give yes to] | [give word to] | [undergo medical] | [have medical] | [pass
      medical] | [complete medical] | [complete part of medical] | [take medical] | [sit
      medical] | [fly in for medical] | [arrive for medical] | [travel for medical] | [land for
      medical] | [start medical] | [begin medical] | [finish medical] | [be put through medical]
      | [sign pre-contract] | [sign pre-contract agreement] | [sign pre-contract deal] | [agree
      pre-contract] | [agree pre-contract deal] | [agree pre-contract agreement]
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
      medical] | [organise medical] | [carry out medical]
    `),
  },
  {
    rule: 'en.agreed.expect',
    example: 'Alan Reuter is expected to join Everton.',
    part: 'adjective',
    governs: 'close',
    certainty: 'hedged',
    phrases: list(`
      expected | likely | tipped | looks set | look set | looking set | appears set | appear set | looks
      likely | look likely | looks poised | looking likely | looks certain | increasingly likely | seems
      set | seem set | destined | anticipated | could be set | could be set for
    `),
  },
  {
    rule: 'en.agreed.agree',
    example: 'Everton have agreed a deal with Fulham for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'agree',
    kind: 'agreed',
    feeSort: 'agreed',
    slots: { with: 'counterpart', for: 'person', over: 'person', on: 'none' },
    phrases: list(`
      [agree] | [reach agreement] | [reach deal] | [strike deal] | [strike agreement] | [agree
      terms] | [agree personal terms] | [agree fee] | [agree deal] | [come to agreement] |
      [accept] | [shake hands on] | [thrash out] | [have agreement] | [have deal in place] |
      [settle] | [finalise agreement] | [find agreement] | [have full agreement] | [have verbal
      agreement] | [have principle agreement] | [come to terms] | [come to arrangement] | [reach
      compromise] | [reach understanding] | [reach verbal agreement] | [broker] | [seal
      agreement] | [strike bargain] | [settle on fee] | [agree price] | [agree compensation] |
      [agree swap] | [agree package] | [see bid accepted] | [see offer accepted]
    `),
  },
  {
    rule: 'en.agreed.nominal',
    example: 'Everton have a deal in place for Alan Reuter.',
    part: 'noun',
    act: 'buy',
    kind: 'interest',
    slots: {
      with: 'counterpart',
      for: 'person',
      of: 'person',
      from: 'seller',
      to: 'counterpart',
      between: 'counterpart',
      taking: 'person',
    },
    phrases: list(`
      deal | deals | permanent deal | permanent deals | loan deal | loan deals | summer deal | january
      deal | terms | personal terms | contract | move for signature | pre-contract | pre-contract
      agreement | pre-contract deal | swap deal | free transfer deal | pact | loan | season-long loan |
      loan agreement | year deal | year contract | month deal | month contract
    `),
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
      fee agreed | deal agreed | deal in place | bid accepted | offer accepted | agreed deal |
      offers accepted | fee accepted | principle agreement | terms agreed | full agreement in
      place | agreement in place | oral agreement | pre-agreement | accord
    `),
  },
  {
    rule: 'en.agreed.medical',
    example: 'Alan Reuter is having a medical at Everton.',
    part: 'noun',
    act: 'join',
    governs: 'close',
    kind: 'agreed',
    slots: { at: 'buyer', with: 'buyer', ahead: 'none', to: 'buyer', from: 'seller', of: 'person' },
    phrases: list(`
      medical | medical tests | medicals | medical examination | here we go | done deal |
      permission to undergo medical | permission to travel | medical check | medical checks |
      medical exams
    `),
  },
  {
    rule: 'en.done.sign',
    example: 'Everton have signed Alan Reuter from Fulham.',
    part: 'verb',
    act: 'buy',
    kind: 'done',
    feeSort: 'paid',
    slots: { from: 'seller', of: 'person', off: 'seller' },
    phrases: list(`
      [sign] | [re-sign] | [land] | [capture] | [recruit] | [buy] | [buy back] | [snap up] |
      [bring in] | [acquire] | [poach] | [secure] | [snare] | [nab] | [purchase] | [prise] |
      [prize] | [pry] | [steal] | [bag] | [pick up] | [take] on loan | [hire] | [appoint] |
      [reappoint] | [welcome] | [unveil] | [invest in] | [reunite with] | [take] | [get] | [add]
      | [complete signing of] | [draft in] | [complete capture of] | [complete purchase of] |
      [complete acquisition of] | [complete double signing of] | [complete deal for] | [install]
      | [lure away] | [raid] | [recapture] | [tempt away] | [scoop up] | [swipe] | [pinch] |
      [get hold of] | [clinch signing of] | [seal signing of] | [seal deal for] | [seal capture
      of] | [tie up signing of] | [wrap up signing of] | [announce signing of] | [announce
      arrival of] | [announce capture of] | [announce appointment of] | [confirm signing of] |
      [confirm arrival of] | [confirm capture of] | [confirm appointment of] | [confirm
      acquisition of] | [announce acquisition of] | [secure signing of] | [secure signature of]
      | [secure services of] | [obtain services of] | [pull off signing of] | [bolster squad
      with signing of] | [bolster ranks with signing of] | [strengthen squad with signing of] |
      [bolster attack with signing of] | [strengthen midfield with signing of] | [bolster
      defence with signing of] | [strengthen squad by signing] | [beef up squad with signing of]
      | [bring] on board | [bring] through door | [take] on permanent deal | [gain signature of]
      | [win signature of] | [capture signature of] | [land signature of]
    `),
  },
  {
    rule: 'en.done.signing',
    example: 'Everton have completed the signing of Alan Reuter.',
    part: 'noun',
    act: 'buy',
    kind: 'done',
    feeSort: 'paid',
    slots: { of: 'person', from: 'seller', by: 'buyer', for: 'none' },
    phrases: list(`
      signing | signings | capture | acquisition | recruitment | purchase | appointment | permanent
      signing | loan signing | services
    `),
  },
  {
    rule: 'en.done.complete',
    example: 'Alan Reuter has completed a move to Everton.',
    part: 'verb',
    governs: 'complete',
    phrases: list(`
      [complete] | [seal] | [confirm] | [announce] | [finish] | [clinch] | [tie up] | [rubber-stamp] |
      [conclude] | [secure] | [earn] | [make permanent] | [get over line] | [push through] | official
    `),
  },
  {
    rule: 'en.done.join',
    example: 'Alan Reuter has joined Everton from Fulham.',
    part: 'verb',
    act: 'join',
    kind: 'done',
    feeSort: 'paid',
    slots: { from: 'seller', to: 'buyer', for: 'none', at: 'buyer' },
    phrases: list(`
      [sign] from | [move] on transfer to | [move] on loan to | [move] on deal to | [move] on
      transfer | [move] on loan | [join] | [rejoin] | [re-join] | [sign] for | [sign] with |
      [sign] on loan for | [sign] on dotted line for | [sign] on dotted line at | [sign]
      contract with | [sign] contract at | [sign] deal with | [sign] deal at | [move] to |
      [switch] to | [head] to | [arrive] at | [arrive] from | [arrive] | [transfer] to | [go] to
      | [link up with] | [make switch to] | [make move to] | [check in at] | [move] from | [team
      up with] | [come] from | [become] first signing | [become] first summer signing | [fly] to
      | [move] | [re-unite] | [end up at] | [land] at | [opt for] | [go on loan to] | [head out
      on loan to] | [drop down to] | [step up to] | [pitch up at] | [rock up at] | [wind up at]
      | [finish up at] | [touch down at] | [jump ship to] | [defect to] | [swap allegiance to] |
      [cross divide to] | [link up] with | [make return to] | [become signing] | [relocate to] |
      [decamp to]
    `),
  },
  {
    rule: 'en.done.pen',
    example: 'Alan Reuter has put pen to paper on a four-year deal with Everton.',
    part: 'verb',
    act: 'join',
    kind: 'done',
    slots: { from: 'seller', to: 'buyer', for: 'buyer', at: 'buyer', with: 'buyer' },
    phrases: list(`
      [put pen to paper] | [put pen to paper] on deal | [put pen to paper] on contract | [put
      pen to paper] with | [put pen to paper] at | [put pen to paper] for | [pen deal] | [pen
      contract] | [pen terms with] | [ink deal with] | [ink contract with] | [ink deal] | [ink
      contract] | [ink terms with] | [sign terms with] | [sign forms with] | [sign form with] |
      [sign papers with] | [sign up with] | [sign professional terms with]
    `),
  },
  {
    rule: 'en.done.return',
    example: 'Alan Reuter has returned to Everton.',
    part: 'verb',
    act: 'join',
    kind: 'done',
    back: true,
    slots: { from: 'seller', to: 'buyer', at: 'buyer', with: 'buyer' },
    phrases: list('[return] to | [head] back to | [move] back to | [go] back to | [come] back to | [return]'),
  },
  {
    rule: 'en.done.back',
    example: 'Everton have brought Alan Reuter back from Fulham.',
    part: 'verb',
    act: 'buy',
    kind: 'done',
    back: true,
    slots: { from: 'seller', to: 'buyer' },
    phrases: list('[bring back]'),
  },
  {
    rule: 'en.done.pay',
    example: 'Everton paid £5m for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    kind: 'done',
    feeSort: 'paid',
    objectless: true,
    slots: { for: 'person', on: 'person', to: 'seller' },
    governs: 'attempt',
    phrases: list('[pay] | [spend] | [splash out] | [invest] | [fork out] | [lay out] | [shell out]'),
  },
  {
    rule: 'en.done.post',
    example: 'Alan Reuter has been named as Everton manager.',
    part: 'verb',
    act: 'join',
    kind: 'done',
    slots: { at: 'buyer' },
    phrases: list(`
      [become] | [take over] | [take charge of] | [name] | [succeed] | [take charge] | [take
      reins at] | [take reins of] | [take helm at] | [take charge at] | [take over as] | [take
      over at] | [take hot seat at] | [take hotseat at] | [assume charge of] | [land job at]
    `),
  },
  {
    rule: 'en.done.beat',
    example: 'Everton have beaten Fulham to the signing of Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'rival',
    kind: 'done',
    slots: { for: 'person' },
    phrases: list(`
      [beat] | [pip] | [edge out] | [steal march on] | [see off] | [fend off competition from] |
      [beat off competition from] | [see off competition from] | [fight off competition from]
    `),
  },
  {
    rule: 'en.done.swap',
    example: 'Alan Reuter has swapped Fulham for Everton.',
    part: 'verb',
    act: 'leave',
    kind: 'exit',
    slots: { for: 'buyer' },
    phrases: list('[swap] | [trade]'),
  },
  {
    rule: 'en.done.loaned',
    example: 'Alan Reuter is on loan at Everton.',
    part: 'adjective',
    act: 'join',
    kind: 'done',
    slots: { at: 'buyer', with: 'buyer', from: 'seller' },
    phrases: list(`
      [have loan spell] at | [have loan spell] with | [enjoy loan spell] at | [have spell on loan] at |
      on loan at | on loan with | on season-long loan at | [spend season on loan] at | [spend last season on loan] at | [spend time on loan] at |
      [spend year on loan] at | [spend spell on loan] at |
      [spend campaign on loan] at | [spend rest of season on loan] at | [spend half season on loan] at
    `),
  },
  {
    rule: 'en.done.switch',
    example: 'Everton brought Alan Reuter to Goodison Park from Fulham.',
    part: 'verb',
    act: 'buy',
    kind: 'done',
    explicit: true,
    feeSort: 'paid',
    slots: { from: 'seller', to: 'buyer' },
    phrases: list(`
      [bring] to | [take] to | [send] to | [loan] to |
      [bring] |        [loan] |
      [borrow]
    `),
  },
];
