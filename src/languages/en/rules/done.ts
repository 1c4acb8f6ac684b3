import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** What a club makes stronger with somebody. */
const RANKS = list(`
  squad | side | team | ranks | attack | midfield | defence | defense | forward line | front line | back line | options | backline | frontline |
  attacking options | defensive options | midfield options | goalkeeping options | strike force | firepower | forward options
`);

/** Moves that are done, loans, posts taken. */
export const DONE: readonly Cue[] = [
  {
    rule: 'en.done.sign',
    notion: 'sign',
    example: 'Everton have signed Alan Reuter from Fulham.',
    part: 'verb',
    act: 'buy',
    kind: 'done',
    feeSort: 'paid',
    slots: { from: 'seller', of: 'person', off: 'seller', over: 'none' },
    signed: { rule: 'en.done.sign', part: 'verb', governs: 'complete' },
    phrases: list(`
      [sign] | [pluck] | [land] | [capture] | [recruit] | [buy] | [buy back] | [snap up] | [reel in] | [bring
      in] | [acquire] | [poach] | [secure] | [snare] | [nab] | [purchase] | [prise] | [prize] | [pry]
      | [steal] | [snatch] | [bag] | [pick up] | [take] on loan | [hire] | [appoint] | [reappoint] | [welcome] |
      [unveil] | [invest in] | [take] | [get] | [add] | [draft in] | [install] | [lure] | [lure away] | [raid] | [recapture] | [tempt away] | [scoop
      up] | [swipe] | [pinch] | [get hold of] | [clinch signing of] | [seal signing of] | [seal deal
      for] | [seal capture of] | [tie up signing of] | [wrap up signing of] | [announce signing of] | [announce singing of] | [confirm singing of] | [complete singing of] | [complete loan singing of] |
      [announce signature of] | [confirm signature of] | [complete signature of] | [seal signature of] | [announce arrival of] | [announce capture of] | [announce appointment of] | [confirm signing of]
      | [confirm arrival of] | [confirm capture of] | [confirm appointment of] | [confirm acquisition
      of] | [announce acquisition of] | [secure signing of] | [secure signature of] | [secure services
      of] | [obtain services of] | [pull off signing of] | [bolster squad with signing of] | [bolster
      ranks with signing of] | [strengthen squad with signing of] | [bolster attack with signing of] |
      [strengthen midfield with signing of] | [bolster defence with signing of] | [strengthen squad by
      signing] | [beef up squad with signing of] | [bring] on board | [bring] through door | [take] on
      permanent deal | [gain signature of] | [win signature of] | [capture signature of] | [land
      signature of] | [rope in] | [trade for] | [get hands on] | [present on] | [present later] | [present today] | [present tomorrow]
    `),
  },
  {
    rule: 'en.done.sign',
    notion: 'sign',
    example: 'Everton have re-signed Alan Reuter from Fulham.',
    part: 'verb',
    act: 'buy',
    kind: 'done',
    feeSort: 'paid',
    slots: { from: 'seller', of: 'person', off: 'seller', over: 'none' },
    closing: { rule: 'en.stay.sign', part: 'verb', act: 'stay', kind: 'stay' },
    phrases: list('[re-sign]'),
  },
  {
    rule: 'en.done.sign',
    notion: 'sign',
    example: 'Everton hope to complete a deal for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'complete',
    kind: 'done',
    feeSort: 'paid',
    slots: { from: 'seller', of: 'person', off: 'seller', over: 'none' },
    phrases: list(`
      [complete signing of] | [complete capture of] | [complete purchase of] | [complete acquisition of] |
      [finalise signing of] | [finalize signing of] | [finalise transfer of] | [finalise purchase of] | [complete double signing of] | [complete deal for] | [complete loan signing of] | [complete transfer of]
    `),
  },
  {
    rule: 'en.done.bolster',
    notion: 'strengthen',
    example: 'Everton have bolstered their midfield with Alan Reuter.',
    part: 'verb',
    act: 'buy',
    kind: 'done',
    feeSort: 'paid',
    explicit: true,
    slots: { from: 'seller', with: 'person' },
    phrases: ['bolster', 'strengthen', 'boost', 'reinforce', 'improve', 'beef up', 'shore up'].flatMap(
      (verb) => RANKS.map((ranks) => `[${verb} ${ranks} with]`),
    ),
  },
  {
    rule: 'en.done.signing',
    notion: 'signing',
    example: 'Everton have completed the signing of Alan Reuter.',
    part: 'noun',
    act: 'buy',
    kind: 'done',
    feeSort: 'paid',
    slots: { of: 'person', from: 'seller', by: 'buyer', for: 'none', to: 'none', at: 'none' },
    phrases: list(`
      signing | signings | addition of | additions of | arrivals of | acquisitions of | captures of | loan addition of | capture | acquisition | recruitment of | purchase | appointment | permanent
      signing | loan signing | services | new arrivals | summer arrivals | january arrivals | new additions | summer additions | january additions | summer recruits | new recruits
    `),
  },
  {
    rule: 'en.done.complete',
    example: 'Alan Reuter has completed a move to Everton.',
    part: 'verb',
    governs: 'complete',
    phrases: list(`
      [complete] | [end up] | [wind up] | [seal] | [finish] | [clinch] | [pull off] | [pen] | [ink] | [tie up] | [rubber-stamp] |
      [conclude] | [secure] | [earn] | [make permanent] | [convert into permanent deal] | [convert to permanent deal] | [convert into permanent transfer] | [convert into permanent move] | [get over line] | [go through with] | [push through] | [force through] | official | signed and sealed | signed and completed | signed and done
      | [break record to] | [break transfer record to] | [break british transfer record to] | [break british record to] | [break world transfer record to] | [break world record to] | [smash record to] | [smash world record to] | [break bank to] | [splash out to] | [swoop to] | [beat
      deadline to] | [take pay cut to] | [accept pay cut to] | [take wage cut to] | [accept wage cut to] | [take salary cut to] | [take cut in wages to] | [take reduction in wages to] | [take drop in wages to] | [take opportunity to] | [seize opportunity to] | [seize chance to] | [jump at chance to] | [take chance to] | [take up option to] | [exercise option to] | [activate option to] | [activate clause to] | [trigger clause to] | [exercise clause to] | [trigger
      option to] | [beat off competition to] | [fight off competition to] | [see off competition to] | [fend off competition to] | [beat competition to] | [beat off rivals to] | [see off rivals to] | [beat off interest to] | [manage to] | opted to | opts to | opted for | opts for | [force to] | [succeed in] | [waste no time in] | [waste little time in] | delighted to | thrilled to | im happy to | i am happy to | im pleased to | i am pleased to | im proud to | i am proud to | im excited to | i am excited to
    `),
  },
  {
    rule: 'en.done.join',
    notion: 'join',
    example: 'Alan Reuter has joined Everton from Fulham.',
    part: 'verb',
    leading: { rule: 'en.interest.plan', part: 'verb', governs: 'want' },
    act: 'join',
    kind: 'done',
    feeSort: 'paid',
    slots: { from: 'seller', to: 'buyer', for: 'none', at: 'buyer' },
    phrases: list(`
      [sign] from | [make move from] | [make move to] | [make switch from] | [make switch to] | [move] on transfer to | [move] on loan to | [move] on deal to | [move] on transfer | [move] on loan | [join] | [rejoin] | [re-join] | [sign] for | [sign] with |
      [sign] on loan for | [sign] on dotted line for | [sign] on dotted line at | [move] to |
      [switch] to | [head] to | [transfer] to | [go] to
      | [link up with] | [make switch to] | [make short trip to] | [make short journey to] | [make short hop to] | [make short move to] | [make short switch to] | [make move to] | [check in at] | [move] from | [switch] from | [transfer] from | [team
      up with] | [come] from | [come in] from | [move on] to | [become] first signing | [become] first summer signing
      | [re-unite] | [end up at] | [land] at | [opt for] | [go out on loan with] | [go out on loan at] | [drop down to] | [drop down to join] | [drop down divisions to join] | [drop down ranks to join] | [drop down leagues to join] | [drop down division to join] | [drop into non-league to join] | [drop out of football league to join] | [step up to] | [pitch up at] | [rock up at] | [wind up at]
      | [finish up at] | [touch down at] | [jump ship to] | [defect to] | [swap allegiance to] |
      [cross divide to] | [link up] with | [make return to] | [become signing] | [relocate to] |
      [decamp to]
    `),
  },
  {
    rule: 'en.done.join',
    notion: 'join',
    example: 'Alan Reuter has gone on loan to Everton.',
    part: 'verb',
    leading: { rule: 'en.exit.leave', part: 'verb', act: 'leave', kind: 'exit' },
    act: 'join',
    kind: 'done',
    slots: { from: 'seller', to: 'buyer', for: 'none', at: 'buyer' },
    phrases: list('[go on loan to] | [go out on loan to] | [head out on loan to]'),
  },
  {
    rule: 'en.done.terms',
    notion: 'terms',
    example: 'Alan Reuter has signed a four-year contract with Everton.',
    part: 'verb',
    act: 'join',
    kind: 'done',
    feeSort: 'paid',
    slots: { from: 'seller', to: 'buyer', for: 'none', at: 'buyer', with: 'buyer' },
    phrases: list(`
      [sign] contract until | [sign] contracts until | [sign] deal until | [sign] deals until | [sign] contract through |
      [sign] deal through | [sign] contract with | [sign] contract at | [sign] contracts with | [sign] contracts at | [sign] deals with |
      [sign] deals at | [sign] deal with | [sign] deal at
    `),
  },
  {
    rule: 'en.done.join',
    notion: 'join',
    example: 'Alan Reuter moved last summer from Fulham to Everton.',
    part: 'verb',
    leading: { rule: 'en.interest.plan', part: 'verb', governs: 'want' },
    act: 'join',
    kind: 'done',
    feeSort: 'paid',
    objectless: true,
    slots: { from: 'seller', to: 'buyer', for: 'none', at: 'buyer' },
    away: { rule: 'en.exit.sell', part: 'verb', act: 'sell', kind: 'exit', slots: { by: 'seller' } },
    phrases: list('[move]'),
  },
  {
    rule: 'en.done.join',
    notion: 'coming',
    example: 'Alan Reuter came to Everton from Fulham.',
    part: 'verb',
    act: 'join',
    kind: 'done',
    feeSort: 'paid',
    slots: { from: 'seller', for: 'none', at: 'buyer', with: 'none' },
    phrases: list('[come] to'),
  },
  {
    rule: 'en.done.arrive',
    notion: 'arrival',
    example: 'Alan Reuter has arrived at Everton from Fulham.',
    part: 'verb',
    act: 'join',
    kind: 'done',
    feeSort: 'paid',
    slots: { from: 'seller', to: 'buyer', for: 'none', at: 'buyer' },
    phrases: list('[arrive] at | [arrive] from | [arrive]'),
  },
  {
    rule: 'en.done.pen',
    notion: 'terms',
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
      [sign papers with] | [sign up with] | [sign professional terms with] | [earn deal] | [earn
      contract] | [earn himself deal] | [earn herself deal] | [earn himself contract] | [earn herself contract] | [win deal] | [win contract]
    `),
  },
  {
    rule: 'en.done.return',
    notion: 'return',
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
    notion: 'payment',
    example: 'Everton paid £5m for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    kind: 'done',
    feeSort: 'paid',
    objectless: true,
    slots: { for: 'person', on: 'person', to: 'seller' },
    governs: 'attempt',
    phrases: list(
      '[pay] | [spend] | [splash] | [go up to] | [go as high as] | [stretch to] | [splash out] | [splash cash] | [splash cash out] | [invest] | [cough up] | [stump up] | [fork out] | [lay out] | [shell out]',
    ),
  },
  {
    rule: 'en.done.beat',
    example: 'Everton have beaten Fulham to the signing of Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'rival',
    kind: 'done',
    slots: { for: 'person', from: 'buyer', to: 'person' },
    phrases: list(`
      [beat] | [outdo] | [outmuscle] | [pip] | [trump] | [edge out] | [see off] | [fend off competition from] |
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
    exchanged: { rule: 'en.swap', part: 'verb', act: 'swap', kind: 'swap' },
    phrases: list('[swap] | [trade] | [exchange]'),
  },
  {
    rule: 'en.done.switch',
    example: 'Everton brought Alan Reuter to Goodison Park from Fulham.',
    part: 'verb',
    act: 'buy',
    kind: 'done',
    explicit: true,
    feeSort: 'paid',
    slots: { from: 'seller', to: 'buyer', with: 'none' },
    phrases: list(`
      [bring] to | [take] to | [send] to |
      [bring] | [borrow]
    `),
  },
  {
    rule: 'en.done.switch',
    example: 'Everton have loaned Alan Reuter from Fulham.',
    part: 'verb',
    act: 'buy',
    kind: 'done',
    explicit: true,
    feeSort: 'paid',
    slots: { from: 'seller', to: 'buyer' },
    away: {
      rule: 'en.exit.sell',
      part: 'verb',
      act: 'sell',
      kind: 'exit',
      slots: { to: 'buyer', by: 'seller' },
    },
    phrases: list('[loan] to | [loan] | [lend]'),
  },
];
